using System.Globalization;
using Meedenkers.Domain.Gedeeld;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>
/// A number and code to hand over. Kept for ten minutes in the encrypted notice cookie of whoever asked, so that a reload or a
/// jammed printer loses nothing; the server keeps hashes only.
/// </summary>
internal sealed record Codekaart(string Nummer, string Code)
{
    const string Sleutel = "Kaart";
    static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(10);

    internal static void Bewaar(ITempDataDictionary kladblok, CasusId casus, MedewerkerId voor, Casusnummer nummer, Toegangscode code, DateTimeOffset nu) =>
        kladblok[Sleutel] = string.Join('|', casus.Waarde, voor.Waarde, (nu + Houdbaar).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), nummer.Waarde, code.Waarde);

    /// <summary>Null when it is another's, another casus's, or too old.</summary>
    internal static Codekaart? Lees(ITempDataDictionary kladblok, CasusId casus, MedewerkerId wie, DateTimeOffset nu)
    {
        if ((kladblok.Peek(Sleutel) as string)?.Split('|') is not [var vanCasus, var voor, var tot, var nummer, var code]) return null;
        if (nu.ToUnixTimeSeconds() >= long.Parse(tot, CultureInfo.InvariantCulture)) kladblok.Remove(Sleutel);
        else if (vanCasus == casus.Waarde.ToString() && voor == wie.Waarde.ToString()) return new(nummer, code);
        return null;
    }
}
