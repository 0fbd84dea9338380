using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.Bouw;

/// <summary>Where every test starts: obviously fictitious people and questions, of which a test says only what matters.</summary>
static class Bouwers
{
    /// <summary>Tuesday 17 November 2026, 10:00 in Amsterdam; no holiday for weeks.</summary>
    public static readonly DateTimeOffset Nu = new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Vandaag = new(2026, 11, 17);

    /// <summary>Who never says no, in every test.</summary>
    public const string Aanmeldpunt = "smwo";

    public static Termijnen Standaard => Termijnen.Standaard;

    public static AanmeldingBouwer EenAanmelding() => new();

    public static CasusBouwer EenCasus() => new();

    public static Medewerker EenCoordinator(string organisatie) =>
        new(MedewerkerId.Nieuw(), "Cor Voorbeeld", Functie.Coordinator, new(organisatie));

    public static Medewerker EenMeedenker(string organisatie) =>
        new(MedewerkerId.Nieuw(), "Mees Proefman", Functie.MeedenkerInformeel, new(organisatie));

    public static Medewerker EenProfessional(string organisatie) =>
        new(MedewerkerId.Nieuw(), "Pien Voorbeeld", Functie.MeedenkerFormeel, new(organisatie));

    /// <summary>The criteria that hold in every test: two of each list, in their first version; B04 is for the organisation only.</summary>
    public static IReadOnlyList<Criterium> Criteria { get; } =
    [
        .. new[] { "A01", "B04", Criteriumcode.Onveilig, Criteriumcode.Bezwaar, "B10", "C01", "C08" }.Select(code =>
            new Criterium(code, 1, Code.Lees<Overgang>(code[..1].ToLowerInvariant()), "casus", "tekst", "inwonertekst", code == "B04" ? "organisatie" : null)),
    ];

    public static Criteriumcode Criterium(string code, int versie = 1) => new(code, versie);

    /// <summary>Agreed today at the telephone, with a reason of one line; criteria by the direction unless said otherwise.</summary>
    public static Schaalbesluit EenBesluit(string naar, IEnumerable<OnderdeelId> onderdelen, params IEnumerable<string> criteria) => new()
    {
        Onderdelen = [.. onderdelen],
        Naar = EenOntvanger(naar),
        Criteria = [.. criteria.Select(c => Criterium(c))],
        Toelichting = "Het wordt te ingewikkeld.",
        Instemming = new(MedewerkerId.Nieuw(), Vraagwijze.Telefoon, Vandaag),
    };

    public static Ontvanger EenOntvanger(string organisatie) => new(new(organisatie), Aan(organisatie).Niveau, IsActief: true, WerktHier: true, Vrij: 3);

    public static Gesprek EenGesprek(DateOnly? op = null, bool akkoord = true) =>
        new(op ?? Vandaag, Contactsoort.Huisbezoek, null, [Aanwezige.Inwoner, Aanwezige.Gever, Aanwezige.Ontvanger], akkoord);

    public static Handelende Zelf(this Medewerker medewerker) => Handelende.Van(medewerker);

    public static Contact EenContact(DateOnly? op = null, Contactsoort soort = Contactsoort.Huisbezoek, string? notitie = null, int? minuten = null) =>
        new(op ?? Vandaag, soort, Contactuitkomst.GaatGoed, notitie, minuten);

    /// <summary>The pools are informal, everybody else is formal.</summary>
    public static Aanbieding Aan(string organisatie) =>
        new(new(organisatie), organisatie.Contains("pool", StringComparison.Ordinal) ? Niveau.Informeel : Niveau.Formeel);

    /// <summary>Whom to ask, best first; the aanmeldpunt comes last by itself.</summary>
    public static Keuzes Keus(params IEnumerable<string> organisaties) =>
        new([.. organisaties.Where(o => o != Aanmeldpunt).Append(Aanmeldpunt).Select(Aan)]);

    /// <summary>The onderdeel of a casus that has one.</summary>
    public static Onderdeel Enige(this Casus casus) => Assert.Single(casus.Onderdelen, o => o.IsOpen);

    /// <summary>The open access rows of an onderdeel: for the whole organisation first, then for persons.</summary>
    public static IReadOnlyList<Toegang> OpenToegang(this Casus casus, OnderdeelId onderdeel) =>
        [.. casus.Toegangen.Where(t => t.IsOpen && t.OnderdeelId == onderdeel).OrderBy(t => t.Medewerker is not null)];

    /// <summary>What happened last, of this kind.</summary>
    public static T Laatste<T>(this Casus casus) where T : Voorval => casus.Gebeurtenissen.Select(g => g.Voorval).OfType<T>().Last();

    /// <summary>The verb says no with exactly this refusal.</summary>
    public static void Weigert(Weigering verwacht, Action daad) => Assert.Equal(verwacht, Assert.Throws<GeweigerdException>(daad).Weigering);
}
