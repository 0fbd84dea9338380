using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>What facts propose as the casus page shows it: by onderdeel and direction, each with why, what to do, and a way to put it aside.</summary>
sealed class Signaalbeelden(Naslagwerk naslag, Gebruiker ik, DateTimeOffset nu, Casus casus)
{
    readonly DateOnly vandaag = Nederland.Vandaag(nu);

    /// <summary>Not what was put aside, nor what has a place of its own on the page: not safe, and too much.</summary>
    internal IEnumerable<Casusbeeld.Voorstel> Van(IReadOnlyList<Schaalsignaal> signalen) =>
        from signaal in casus.Openstaand(signalen)
        where signaal.MagWeg
        group signaal by (signaal.Onderdeel, Richting: signaal.Criterium?[0]) into groep
        select new Casusbeeld.Voorstel(groep.Key.Onderdeel.Waarde, Titel(groep.Key.Richting), Woorden.Van(casus.Onderdeel(groep.Key.Onderdeel).Leefgebieden, naslag),
            [.. groep.Select(s => new Casusbeeld.Reden(Code.Van(s.Code), s.Vingerafdruk, Signaalwoorden.Titel(s.Code), Signaalwoorden.Uitleg(s, naslag, vandaag)))],
            [.. Daden(groep.Key.Onderdeel, groep.Key.Richting)]);

    static string Titel(char? richting) => richting switch { 'B' => "Misschien opschalen", 'C' => "Misschien afschalen", _ => Signaalwoorden.Titel(Schaalsignaalcode.GeenContact) };

    /// <summary>Who may scale, scales. Who may not asks somebody: the coördinator, or a professional for advice.</summary>
    IEnumerable<Casusbeeld.Daad> Daden(OnderdeelId id, char? richting)
    {
        var pad = $"/team/casussen/{casus.Id.Waarde}/onderdelen/{id.Waarde}";
        if (richting is null) yield return new("Leg contact vast", $"{pad}/contact", false);
        else if (casus.WaaromNietSchaal(id, ik.Handelende) is null) yield return new(richting == 'B' ? "Schaal op" : "Schaal af", $"{pad}/schalen", false);
        else if (!ik.Handelende.MagSchalen)
        {
            yield return new("Vraag advies", $"/team/advies/nieuw?onderdeel={id.Waarde}", false);
            if (casus.WaaromNietVraagOpschaling(id, null, ik.Handelende) is null) yield return new("Dit wordt mij te veel", $"{pad}/ontlasten", false);
        }
    }
}
