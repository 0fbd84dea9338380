using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Web.Opstarten;

/// <summary>
/// Writes who looked, changed or tried (normen.md, Logging). A line goes in with the change it belongs to, or at once for a
/// look; when it cannot be written, the request fails and nothing is shown.
/// </summary>
sealed class Logboek(MeedenkersDbContext db, Pogingen pogingen, IHttpContextAccessor verzoek, TimeProvider klok)
{
    /// <summary>Adds a line to the save that follows.</summary>
    /// <param name="handeling">What was done.</param>
    /// <param name="wat">Which part: a fixed word, never what was typed.</param>
    /// <param name="casus">The casus it was about.</param>
    /// <param name="onderdeel">The part of that casus.</param>
    /// <param name="betreft">The colleague whose account it was about.</param>
    /// <param name="door">Who did it, when that is not the one who is signed in: at sign-in.</param>
    /// <param name="gelukt">False for what was tried and refused.</param>
    public void Bij(Loghandeling handeling, string wat, CasusId? casus = null, OnderdeelId? onderdeel = null, MedewerkerId? betreft = null, MedewerkerId? door = null, bool gelukt = true)
    {
        var gebruiker = verzoek.HttpContext is { } http ? Gebruiker.Van(http.User) : null;
        db.Logregels.Add(new()
        {
            Op = klok.GetUtcNow(),
            Handeling = handeling,
            Als = Hoedanigheid.Medewerker,
            Medewerker = door ?? gebruiker?.Id,
            Functie = gebruiker?.Functie,
            Organisatie = gebruiker?.Organisatie,
            Casus = casus,
            Onderdeel = onderdeel,
            Wat = wat,
            Betreft = betreft,
            Gelukt = gelukt,
            Herkomst = pogingen.Adres(),
        });
    }
}
