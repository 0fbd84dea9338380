using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>Kind of meedenker (profielen.json). The niveau follows the assignment of the organisation, not the person.</summary>
public enum Profielsoort { Vrijwilliger, Ervaringsdeskundige, Formeel }

/// <summary>What the work of an organisation makes its people, as long as nobody confirmed what one of them is.</summary>
static class Soortwijzer
{
    internal static Profielsoort Profielsoort(this Organisatie organisatie) =>
        organisatie.WerktMetErvaring ? Matching.Profielsoort.Ervaringsdeskundige
        : organisatie.Niveau == Niveau.Formeel ? Matching.Profielsoort.Formeel
        : Matching.Profielsoort.Vrijwilliger;
}

/// <summary>What matching knows of a meedenker today.</summary>
public sealed record Profielstand
{
    public required MedewerkerId Meedenker { get; init; }
    public required OrganisatieCode Organisatie { get; init; }
    public required Profielsoort Soort { get; init; }

    /// <summary>Number of residents that this person can help at the same time, and helps now.</summary>
    public required int Capaciteit { get; init; }
    public required int Bezet { get; init; }

    /// <summary>For an ervaringsdeskundige the only ones that are helped; for anybody else where this person is at home.</summary>
    public IReadOnlyList<Doelgroep> Doelgroepen { get; init; } = [];

    /// <summary>Empty means all.</summary>
    public IReadOnlyList<Leefgebied> Leefgebieden { get; init; } = [];

    /// <summary>Empty means that nobody filled it in; so do <see cref="Momenten"/>, <see cref="Vormen"/> and <see cref="Woonplaats"/>.</summary>
    public IReadOnlyList<string> Talen { get; init; } = ["Nederlands"];
    public IReadOnlyList<Moment> Momenten { get; init; } = [];
    public IReadOnlyList<Vorm> Vormen { get; init; } = [];
    public string? Woonplaats { get; init; }

    /// <summary>Followed the basic training; only asked of who is not a professional (profielen.json, aanbevolen).</summary>
    public bool Getraind { get; init; }

    /// <summary>For a while not asked; why is not kept.</summary>
    public bool TijdelijkMinder { get; init; }

    /// <summary>Away today (<see cref="Afwezigheid"/>).</summary>
    public bool Afwezig { get; init; }

    /// <summary>Has somebody to fall back on (<see cref="Meedenkerprofiel.ContactpersoonVan"/>).</summary>
    public bool HeeftContactpersoon { get; init; } = true;

    /// <summary>
    /// What is known of one person today. Of whom nothing was confirmed, only the kind that the work of the organisation makes is known; what
    /// this person decides alone counts then too (docs/besluiten/0017).
    /// </summary>
    /// <param name="wie">Who.</param>
    /// <param name="profiel">What that person wrote; null when nothing was written.</param>
    /// <param name="organisatie">Of which organisation.</param>
    /// <param name="bezet">How many residents that person helps now.</param>
    /// <param name="vandaag">The day on which "less for a while" counts.</param>
    public static Profielstand Van(Medewerker wie, Meedenkerprofiel? profiel, Organisatie organisatie, int bezet, DateOnly vandaag) => new()
    {
        Meedenker = wie.Id,
        Organisatie = organisatie.Code,
        Soort = profiel?.Bekwaamheid?.Soort ?? organisatie.Profielsoort(),
        Capaciteit = profiel?.Capaciteit ?? Meedenkerprofiel.CapaciteitBegin,
        Bezet = bezet,
        Doelgroepen = profiel?.Bekwaamheid?.Doelgroepen ?? [],
        Leefgebieden = profiel?.Bekwaamheid?.Leefgebieden ?? [],
        Talen = profiel?.Beschikbaarheid.Talen ?? [],
        Momenten = profiel?.Beschikbaarheid.Momenten ?? [],
        Vormen = profiel?.Beschikbaarheid.Vormen ?? [],
        Woonplaats = profiel?.Beschikbaarheid.Woonplaats,
        Getraind = profiel?.Getraind ?? false,
        TijdelijkMinder = profiel?.IsMinder(vandaag) ?? false,
    };

    public int Vrij => Math.Max(0, Capaciteit - Bezet);

    /// <summary>All that this person does and can still do: whoever does more than agreed counts with all of it.</summary>
    public int Plaatsen => Math.Max(Capaciteit, Bezet);

    public bool IsErvaringsdeskundige => Soort == Profielsoort.Ervaringsdeskundige;
}
