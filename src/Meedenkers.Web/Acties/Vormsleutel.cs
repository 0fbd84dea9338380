using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Meedenkers.Web.Acties;

/// <summary>
/// The key of what a form will make, sealed by this server for one form and one person: sending twice makes one, and nobody can
/// name what is another's. Changes nothing.
/// </summary>
sealed class Vormsleutel(IDataProtectionProvider sloten) : IActie
{
    const int LangsteTekst = 500;

    /// <param name="vorm">Which form.</param>
    /// <param name="wie">For whom; empty when nobody is signed in.</param>
    public string Nieuw(string vorm, string wie = "") => sloten.CreateProtector(vorm).Protect($"{Guid.NewGuid()} {wie}"); // not by time: it would tell when

    /// <summary>Null when this server did not give it for this form to this person.</summary>
    public Guid? Lees(string? tekst, string vorm, string wie = "")
    {
        try
        {
            return tekst is { Length: < LangsteTekst } && sloten.CreateProtector(vorm).Unprotect(tekst).Split(' ', 2) is [var id, var van] && van == wie ? Guid.Parse(id) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
