using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>Kind of meedenker (profielen.json). The niveau follows the assignment of the organisation, not the person.</summary>
public enum Profielsoort { Vrijwilliger, Ervaringsdeskundige, Formeel }

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

    public int Vrij => Math.Max(0, Capaciteit - Bezet);

    /// <summary>All that this person does and can still do: whoever does more than agreed counts with all of it.</summary>
    public int Plaatsen => Math.Max(Capaciteit, Bezet);

    public bool IsErvaringsdeskundige => Soort == Profielsoort.Ervaringsdeskundige;
}
