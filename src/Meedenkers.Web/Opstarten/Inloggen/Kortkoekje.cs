using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>What a browser carries from one step to the next, sealed and for a short time; the server keeps nothing of it.</summary>
sealed class Kortkoekje(IDataProtectionProvider kluis, IHttpContextAccessor verzoek, TimeProvider klok)
{
    HttpContext Http => verzoek.HttpContext ?? throw new InvalidOperationException("A cookie belongs to a request.");

    public void Zet(string naam, string waarde, TimeSpan duur) =>
        Http.Response.Cookies.Append(naam, Slot(naam).Protect(string.Create(CultureInfo.InvariantCulture, $"{(klok.GetUtcNow() + duur).UtcTicks}|{waarde}")), Vorm(duur));

    /// <summary>Null when it is not there, too old, or not ours.</summary>
    public string? Lees(string naam)
    {
        if (Http.Request.Cookies[naam] is not { Length: > 0 } gesloten) return null;
        try
        {
            return Slot(naam).Unprotect(gesloten).Split('|', 2) is [var tot, var waarde] && long.Parse(tot, CultureInfo.InvariantCulture) > klok.GetUtcNow().UtcTicks ? waarde : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Wis(string naam) => Http.Response.Cookies.Delete(naam, Vorm(null));

    IDataProtector Slot(string naam) => kluis.CreateProtector("Meedenkers.Kortkoekje", naam);

    static CookieOptions Vorm(TimeSpan? duur) => new() { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = duur, IsEssential = true };
}
