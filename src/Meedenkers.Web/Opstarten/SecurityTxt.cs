using System.Globalization;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Opstarten;

/// <summary>Where a weakness can be reported (RFC 9116). Expires is always half a year ahead, so that it cannot go stale unseen.</summary>
static class SecurityTxt
{
    static readonly TimeSpan Geldig = TimeSpan.FromDays(180);

    internal static void MapSecurityTxt(this WebApplication app) => app.MapGet("/.well-known/security.txt", Geef).AllowAnonymous();

    static IResult Geef(IOptions<PortaalInstellingen> instellingen, TimeProvider klok)
    {
        var contact = instellingen.Value.Beveiligingscontact ?? "mailto:" + instellingen.Value.Contactmail;
        var tot = klok.GetUtcNow().Add(Geldig).UtcDateTime.Date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Results.Text($"Contact: {contact}\nExpires: {tot}\nPreferred-Languages: nl, en\n", "text/plain; charset=utf-8");
    }
}
