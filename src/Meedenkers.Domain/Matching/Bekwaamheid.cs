using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>
/// What a meedenker is and is good at: holds once the coördinator said yes. Each list has everything once, in the order of the model,
/// so that two that say the same are equal.
/// </summary>
public sealed record Bekwaamheid
{
    /// <summary>How far somebody is in using own experience: has it, learned from it, or was trained (profielen.json).</summary>
    public const int ErvaringMinimum = 1;
    public const int ErvaringMaximum = 3;

    public required Profielsoort Soort { get; init; }

    /// <summary>For an ervaringsdeskundige the only ones that are helped; for anybody else where this person is at home.</summary>
    public IReadOnlyList<Doelgroep> Doelgroepen { get; init => field = Eenmaal(value); } = [];

    /// <summary>Empty means all.</summary>
    public IReadOnlyList<Leefgebied> Leefgebieden { get; init => field = Eenmaal(value); } = [];

    /// <summary>Laws that this person knows well; read by the coördinator, and no part of the ranking.</summary>
    public IReadOnlyList<Wet> Wetten { get; init => field = Eenmaal(value); } = [];

    /// <summary>Of an ervaringsdeskundige, when it was said; no part of the ranking (docs/besluiten/0016).</summary>
    public int? Ervaring { get; init; }

    /// <summary>What holds of somebody of whom nothing was said: the kind that the function makes, for everything.</summary>
    public static Bekwaamheid Begin(Functie functie) => new() { Soort = Soorten(functie)[0] };

    /// <summary>The kinds that somebody with this function can be, the likeliest first: niveau follows the assignment, not the person (profielen.json).</summary>
    public static IReadOnlyList<Profielsoort> Soorten(Functie functie) => functie switch
    {
        Functie.MeedenkerInformeel => [Profielsoort.Vrijwilliger, Profielsoort.Ervaringsdeskundige],
        Functie.MeedenkerFormeel => [Profielsoort.Formeel, Profielsoort.Ervaringsdeskundige],
        _ => [Profielsoort.Formeel, Profielsoort.Vrijwilliger, Profielsoort.Ervaringsdeskundige],
    };

    /// <summary>Gives SoortPastNietBijFunctie or ErvaringHoortNietBijSoort.</summary>
    public Weigering? WaaromNietVan(Functie functie) =>
        !Soorten(functie).Contains(Soort) ? Weigering.SoortPastNietBijFunctie
        : Ervaring is not null && (Soort != Profielsoort.Ervaringsdeskundige || Ervaring is < ErvaringMinimum or > ErvaringMaximum) ? Weigering.ErvaringHoortNietBijSoort
        : null;

    public bool Equals(Bekwaamheid? other) =>
        other is not null && Soort == other.Soort && Ervaring == other.Ervaring
        && Doelgroepen.SequenceEqual(other.Doelgroepen) && Leefgebieden.SequenceEqual(other.Leefgebieden) && Wetten.SequenceEqual(other.Wetten);

    public override int GetHashCode() => HashCode.Combine(Soort, Ervaring, Doelgroepen.Count, Leefgebieden.Count, Wetten.Count);

    static IReadOnlyList<T> Eenmaal<T>(IReadOnlyList<T> lijst) => [.. lijst.Distinct().Order()];
}

/// <summary>When, how and in which language somebody can help, and from where: the meedenker decides that alone. Empty means that nothing was said.</summary>
public sealed record Beschikbaarheid
{
    public const int WoonplaatsMaximum = 80;

    public static readonly Beschikbaarheid Onbekend = new();

    public IReadOnlyList<string> Talen { get; init; } = [];
    public IReadOnlyList<Moment> Momenten { get; init; } = [];
    public IReadOnlyList<Vorm> Vormen { get; init; } = [];

    /// <summary>Only for residents who would rather not have somebody from their own village.</summary>
    public string? Woonplaats { get; init; }
}

/// <summary>What a meedenker wants the profile to say, waiting for a coördinator.</summary>
/// <param name="Bekwaamheid">What this person is and is good at.</param>
/// <param name="Capaciteit">How many residents at the same time.</param>
/// <param name="Op">When it was written.</param>
public sealed record Profielvoorstel(Bekwaamheid Bekwaamheid, int Capaciteit, DateTimeOffset Op);

/// <summary>Which coördinator said that a profile is right, and when.</summary>
public sealed record Profielbevestiging(MedewerkerId Door, DateTimeOffset Op);

/// <summary>What a coördinator decides about a profile.</summary>
/// <param name="Bekwaamheid">What this person is and is good at.</param>
/// <param name="Capaciteit">How many residents at the same time.</param>
/// <param name="Getraind">Followed the basic training.</param>
/// <param name="Contactpersoon">The coördinator whom this person falls back on; without a choice it is who was there first.</param>
public sealed record Profielbesluit(Bekwaamheid Bekwaamheid, int Capaciteit, bool Getraind, MedewerkerId? Contactpersoon);
