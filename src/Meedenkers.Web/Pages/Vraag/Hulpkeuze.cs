using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Who could help, as a resident reads it: "kies voor mij" with the name it leads to, and up to five to choose from oneself.</summary>
sealed record Hulpkeuze(string Eerst, IReadOnlyList<Hulpkeuze.Optie> Opties, IReadOnlyList<string> Opmerkingen)
{
    /// <summary>Nothing is known of the question any more.</summary>
    internal static readonly Hulpkeuze Geen = new("", [], []);

    /// <summary>The value of leaving it to us.</summary>
    internal const string KiesVoorMij = "kies-voor-mij";

    const int Meeste = 5;
    const int Redenen = 2;

    /// <summary>With fewer there is nothing to choose.</summary>
    const int Minste = 2;

    /// <param name="lijst">The ranking when the resident leaves it to us.</param>
    /// <param name="alleenFormeel">A professional is needed: nobody else would be asked, so nobody else can be chosen.</param>
    /// <param name="naslag">The names.</param>
    internal static Hulpkeuze Van(Ranglijst lijst, bool alleenFormeel, Naslagwerk naslag)
    {
        List<Optie> opties = [.. lijst.Kandidaten.Where(k => !alleenFormeel || k.Niveau == Niveau.Formeel).Take(Meeste).Select(k => Optie.Van(k, naslag))];
        return new(naslag.Organisatie(lijst.Keuzes.Eerste.Organisatie).Naam, opties.Count < Minste ? [] : opties,
            [.. lijst.Opmerkingen.Where(o => o.IsVoorInwoner).Select(o => o.Zin)]);
    }

    public bool IsEr(OrganisatieCode code) => Opties.Any(o => o.Code == code.Waarde);

    public sealed record Optie(string Code, string Naam, string Uitleg)
    {
        internal static Optie Van(Kandidaat kandidaat, Naslagwerk naslag)
        {
            var organisatie = naslag.Organisatie(kandidaat.Organisatie);
            var voor = Redenwoorden.Zinnen(kandidaat.Onderbouwing.Voor.Where(r => r.IsVoorInwoner && r.Code != Redencode.GevraagdeSoort), l => naslag.Van(l).InwonerNaam.ToLowerInvariant());
            return new(organisatie.Code.Waarde, organisatie.Naam, string.Join(" ", new[] { Soort(organisatie) }.Concat(voor.Take(Redenen))));
        }


        static string Soort(Organisatie organisatie) =>
            organisatie.WerktMetErvaring ? "Mensen die zelf iets moeilijks meemaakten."
            : organisatie.Niveau == Niveau.Informeel ? "Vrijwilligers uit de buurt."
            : "Professionals. Zij hebben dit als beroep.";
    }
}
