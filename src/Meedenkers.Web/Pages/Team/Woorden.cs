using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages.Team;

/// <summary>The Dutch words of the team pages for what the domain calls by a code.</summary>
static class Woorden
{
    internal const string Nederlands = "Nederlands";

    /// <summary>"Wonen, Financiën"; a resident who only wants to be called has chosen nothing yet.</summary>
    internal static string Van(IReadOnlyList<Leefgebied> leefgebieden, Naslagwerk naslag) =>
        leefgebieden.Count == 0 ? "Onderwerp nog niet bekend" : string.Join(", ", leefgebieden.Select(l => naslag.Van(l).Naam));

    internal static string Van(IReadOnlyList<Moment> momenten) =>
        momenten.Count == 0 ? "elk moment" : string.Join(", ", momenten.Select(m => Code.Van(m)));

    internal static string Van(Vorm vorm) => vorm switch { Vorm.Thuis => "thuis", Vorm.Bellen => "bellen", _ => "ergens anders" };

    internal static string Van(WensHulp hulp) => hulp switch
    {
        WensHulp.Vrijwilliger => "Een vrijwilliger",
        WensHulp.Ervaringsdeskundige => "Een ervaringsdeskundige",
        WensHulp.Professional => "Een professional",
        _ => "Kies voor mij",
    };

    internal static string Van(Onderdeelstand stand) => stand switch
    {
        Onderdeelstand.Aangeboden => "Aangeboden, wacht op antwoord",
        Onderdeelstand.TeVerdelen => "Nog niet toegewezen",
        Onderdeelstand.Kennismaken => "Kennismaken",
        Onderdeelstand.Lopend => "Lopend",
        _ => "Afgesloten",
    };

    internal static string Van(Weigerreden reden) => reden switch
    {
        Weigerreden.KentInwoner => "kent de inwoner",
        Weigerreden.GeenRuimte => "geen ruimte",
        Weigerreden.PastNietBijAanbod => "past niet bij het aanbod",
        _ => "een andere plek past beter",
    };

    internal static string Van(Afwijkreden reden) => reden switch
    {
        Afwijkreden.InwonerWilHet => "De inwoner wil het zo",
        Afwijkreden.KennenElkaar => "Zij kennen elkaar al",
        Afwijkreden.EersteKanNiet => "Wie bovenaan staat, kan nu niet",
        _ => "Deze keuze past beter bij de vraag",
    };

    internal static string Van(Maatstaf maatstaf) => maatstaf switch
    {
        Maatstaf.Gekozen => "zelf gekozen",
        Maatstaf.SoortHulp => "gevraagde soort",
        Maatstaf.Niveau => "niveau",
        Maatstaf.Gedekt => "onderwerpen",
        Maatstaf.Sterkte => "sterkte",
        Maatstaf.Groep => "situatie",
        Maatstaf.Taal => "taal",
        Maatstaf.Dagdeel => "tijd",
        Maatstaf.Vorm => "vorm",
        _ => "ruimte",
    };

    internal static string Getal(long getal) => getal.ToString("N0", Beeld.Uitvoer.Nederlands);

    internal static string Van(Contactsoort soort) => soort switch
    {
        Contactsoort.Telefoon => "Gebeld",
        Contactsoort.Huisbezoek => "Thuis gesproken",
        Contactsoort.Elders => "Ergens anders gesproken",
        Contactsoort.Bericht => "Bericht gestuurd of gekregen",
        _ => "Samen naar een gesprek",
    };

    internal static string Van(Contactuitkomst uitkomst) => uitkomst == Contactuitkomst.GaatGoed ? "Gaat goed" : "Iets nodig";

    internal static string Van(Afsluitreden reden) => reden switch
    {
        Afsluitreden.Ingetrokken => "De inwoner is gestopt",
        Afsluitreden.Samengevoegd => "Samengevoegd met een ander onderdeel",
        Afsluitreden.KanHetZelf => "De inwoner kan het zelf",
        Afsluitreden.EigenNetwerk => "Het eigen netwerk helpt verder",
        Afsluitreden.BegeleidingElders => "Begeleiding gaat elders verder",
        _ => "Niet meer nodig, of anders",
    };

    internal static string Van(Stapdoener wie) => wie switch { Stapdoener.Inwoner => "Inwoner", Stapdoener.Meedenker => "Meedenker", _ => "Iemand anders" };

    internal static string Van(Niveau niveau) => niveau switch { Niveau.EigenNetwerk => "eigen netwerk", Niveau.Informeel => "informeel", _ => "formeel" };

    internal static string Van(Functie functie) => functie switch
    {
        Functie.MeedenkerInformeel => "vrijwilliger of ervaringsdeskundige",
        Functie.MeedenkerFormeel => "meedenker in dienst",
        _ => "coördinator",
    };

    internal static string Van(Vraagwijze wijze) => wijze switch { Vraagwijze.Telefoon => "aan de telefoon", Vraagwijze.Gesprek => "in een gesprek", _ => "schriftelijk" };

    internal static string VanGesprek(Contactsoort vorm) => vorm switch
    {
        Contactsoort.Huisbezoek => "Bij de inwoner thuis",
        Contactsoort.Telefoon => "Samen gebeld",
        _ => "Op kantoor of ergens anders",
    };

    internal static string Van(Aanwezige wie) => wie switch
    {
        Aanwezige.Inwoner => "De inwoner",
        Aanwezige.Naaste => "Een naaste",
        Aanwezige.Gever => "Wie het overgeeft",
        _ => "Wie het overneemt",
    };

    internal static string Van(Koudereden reden) => reden switch
    {
        Koudereden.InwonerWilGeenGesprek => "De inwoner wil geen gesprek",
        Koudereden.InwonerNietBereikbaar => "De inwoner is niet te bereiken",
        Koudereden.MeedenkerIsWeg => "De meedenker is er niet meer",
        _ => "Er was geen tijd voor een gesprek",
    };

    internal static string Van(Overgang? overgang) => overgang switch { Overgang.B => "Opschaling", Overgang.C => "Afschaling", _ => "Overdracht op hetzelfde niveau" };

    internal static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    internal static string Van(IngediendDoor door) => door switch
    {
        IngediendDoor.Inwoner => "de inwoner zelf",
        IngediendDoor.Naaste => "een naaste",
        IngediendDoor.Vertegenwoordiger => "een vertegenwoordiger",
        IngediendDoor.Verwijzer => "een verwijzer",
        IngediendDoor.Meedenker => "een meedenker",
        _ => "een coördinator",
    };

    /// <summary>The words of a code in a list of reference data; the code itself when it left the list.</summary>
    internal static string Van(IReadOnlyList<Begrip> lijst, string code) => lijst.FirstOrDefault(b => b.Code == code)?.Naam ?? code;
}
