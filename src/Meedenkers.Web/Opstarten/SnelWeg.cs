using System.Data.Common;

namespace Meedenkers.Web.Opstarten;

/// <summary>The quick exit: one press leaves the site, ends what was open and clears what the browser kept.</summary>
static class SnelWeg
{
    internal const string Pad = "/snel-weg";

    /// <summary>Somewhere ordinary. The CSP must name it in form-action: browsers check that on a redirect too.</summary>
    internal const string Bestemming = "https://www.buienradar.nl/";

    /// <summary>Cookies of a resident: the draft of the intake, the open question, and the links that led to them.</summary>
    static readonly string[] Koekjes = ["__Host-concept", "__Host-verder", Inwonersessies.Koekje, Inwonersessies.Deurkoekje];

    internal static void MapSnelWeg(this WebApplication app) =>
        app.MapPost(Pad, Ga).AllowAnonymous().DisableAntiforgery();

    static async Task<IResult> Ga(HttpContext context, Inwonersessies sessies, CancellationToken stop)
    {
        try
        {
            await sessies.Eindig(stop);
        }
        catch (DbException)
        {
            // Whoever must leave, leaves: the cookie goes below, and the session ends by itself.
        }
        foreach (var koekje in Koekjes)
            context.Response.Cookies.Delete(koekje, new CookieOptions { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax });
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Location = Bestemming;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
