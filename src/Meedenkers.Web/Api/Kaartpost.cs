using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Web.Api;

/// <summary>A line of what somebody does; without dekking for who is on the kaart only, because nobody weighed that.</summary>
sealed record Kaartaanbod(Aanbod Cellen, Dekking? Dekking);

/// <summary>Somebody on the kaart as open data: what the region keeps of an organisation of the network, and what its entry says.</summary>
sealed record Kaartpost(string Code, string Naam, Kaartsoort Soort, bool Onafhankelijk, IReadOnlyList<string> Gemeenten, IReadOnlyList<Kaartaanbod> Aanbod)
{
    public string? Voluit { get; init; }
    public string? WerktMet { get; init; }
    public string? Voorwaarde { get; init; }
    public OrganisatieCode? ValtOnder { get; init; }

    /// <summary>A meedenker that gemeenten do not buy structurally comes by agreement only (ontwerp §3, Aanbod).</summary>
    public bool MetAfspraak { get; init; }
    public bool KanMeedenken { get; init; }

    /// <summary>Null for an organisation that has no entry yet.</summary>
    public Kaartvermelding? Vermelding { get; init; }

    /// <summary>Everybody who is on the kaart, by code.</summary>
    internal static IEnumerable<Kaartpost> Alle(Naslagwerk naslag, IEnumerable<Kaartvermelding> vermeldingen) =>
        naslag.Organisaties.Select(o => Van(o, naslag)).Concat(vermeldingen.Where(v => v.Organisatie is null && v.StaatOpKaart).Select(Van)).OrderBy(p => p.Code, StringComparer.Ordinal);

    static Kaartpost Van(Organisatie organisatie, Naslagwerk naslag) => new(organisatie.Code.Waarde, organisatie.Naam, Kaartinhoud.SoortVan(organisatie), organisatie.Onafhankelijk, organisatie.Gemeenten,
        [.. organisatie.Aanbod.Select(a => new Kaartaanbod(a, a.Dekking))])
    {
        Voluit = organisatie.Voluit,
        WerktMet = organisatie.WerktMet,
        Voorwaarde = organisatie.Voorwaarde,
        ValtOnder = organisatie.ValtOnder,
        MetAfspraak = organisatie is { Soort: OrganisatieSoort.Formeel, Ingekocht: false },
        KanMeedenken = organisatie.KanMeedenken,
        Vermelding = naslag.Netwerk.GetValueOrDefault(organisatie.Code),
    };

    static Kaartpost Van(Kaartvermelding vermelding) => new(vermelding.Code, vermelding.Naam, vermelding.Soort, vermelding.Onafhankelijk, vermelding.Gemeenten,
        [new(new(vermelding.Doelgroepen, vermelding.Leefgebieden, default), null)])
    {
        Vermelding = vermelding,
    };

    /// <summary>The gemeenten where it is given; none named means all of the region.</summary>
    internal IEnumerable<Gemeente> In(Naslagwerk naslag) =>
        naslag.Gemeenten.Where(g => Gemeenten.Count == 0 || Gemeenten.Contains(g.Code)).OrderBy(g => g.Code, StringComparer.Ordinal);

    /// <summary>The last day on which it is closed; null when it is open.</summary>
    internal DateOnly? GeslotenTot(DateOnly vandaag) => Vermelding?.IsGesloten(vandaag) == true ? Vermelding.GeslotenTot : null;

    /// <summary>What somebody should know who goes there this week.</summary>
    internal string? LetOp(DateOnly vandaag) => string.Join(' ', new[]
    {
        GeslotenTot(vandaag) is { } tot ? $"Gesloten tot en met {Nederland.Lang(tot, vandaag)}." : null,
        Vermelding?.Capaciteit is { } gezegd ? $"{Pages.Kaart.Kaartwoorden.Ruimte(gezegd.Ruimte)} (gezegd op {Nederland.Lang(gezegd.Op, vandaag)})." : null,
    }.OfType<string>()) is { Length: > 0 } zin ? zin : null;
}
