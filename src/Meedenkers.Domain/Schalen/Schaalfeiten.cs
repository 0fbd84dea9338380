using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Schalen;

/// <summary>A contact without its words: the day, how it was and what it showed.</summary>
public sealed record Contactfeit(DateOnly Op, Contactsoort Soort, Contactuitkomst Uitkomst);

/// <summary>What is known of the work in an onderdeel, besides the casus itself.</summary>
/// <param name="Contacten">Of the responsible organisation, newest first.</param>
/// <param name="LaatsteVoortgang">The day on which something in the plan was last ticked off.</param>
/// <param name="Bezwaartermijnen">Last days to object, as far as they matter still.</param>
/// <param name="FormeleTaken">Codes of the tasks of a formal meedenker that the meedenker is yet to do, by the plan (profielen.json).</param>
public sealed record Werkfeiten(IReadOnlyList<Contactfeit> Contacten, DateOnly? LaatsteVoortgang, IReadOnlyList<DateOnly> Bezwaartermijnen, IReadOnlyList<string> FormeleTaken)
{
    public static readonly Werkfeiten Geen = new([], null, [], []);
}

/// <summary>All that <see cref="Schaalsignalen"/> looks at, of one onderdeel on one day. No words of anybody.</summary>
public sealed record Schaalfeiten
{
    public required OnderdeelId Onderdeel { get; init; }
    public required Niveau Niveau { get; init; }

    /// <summary>The day since which it is where it is: of the conversation that confirmed it. Null before the kennismaking.</summary>
    public required DateOnly? Sinds { get; init; }
    public required Termijnen Termijnen { get; init; }
    public required DateOnly Vandaag { get; init; }

    /// <summary>The resident lets it rest: nothing is proposed.</summary>
    public bool StaatStil { get; init; }

    /// <summary>Somebody does it.</summary>
    public bool Loopt { get; init; }

    /// <summary>It was decided already where it goes.</summary>
    public bool InOverdracht { get; init; }
    public IReadOnlyList<Leefgebied> Leefgebieden { get; init; } = [];
    public SoortHulp? SoortHulp { get; init; }
    public bool Onveilig { get; init; }
    public bool VraagtOpschaling { get; init; }

    /// <summary>Last days to object: of the aanmelding and of decisions since.</summary>
    public IReadOnlyList<DateOnly> Bezwaartermijnen { get; init; } = [];

    /// <summary>Codes of tasks in the plan that belong to a formal meedenker.</summary>
    public IReadOnlyList<string> FormeleTaken { get; init; } = [];

    /// <summary>Codes of the criteria that came with the aanmelding.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];
    public IReadOnlyList<Moment> Momenten { get; init; } = [];

    /// <summary>Since <see cref="Sinds"/>, newest first.</summary>
    public IReadOnlyList<Contactfeit> Contacten { get; init; } = [];
    public DateOnly? LaatsteVoortgang { get; init; }

    /// <summary>The facts of an onderdeel of a casus.</summary>
    public static Schaalfeiten Van(Casus casus, OnderdeelId id, Werkfeiten werk, Termijnen termijnen, DateOnly vandaag)
    {
        var deel = casus.Onderdeel(id);
        var sinds = Begin(casus, id);
        return new()
        {
            Onderdeel = id,
            Niveau = deel.Niveau,
            Sinds = sinds,
            Termijnen = termijnen,
            Vandaag = vandaag,
            StaatStil = casus.IsBeperkt || !deel.IsOpen,
            Loopt = deel.Stand == Onderdeelstand.Lopend,
            InOverdracht = casus.LoopendeOverdracht(id) is not null,
            Leefgebieden = deel.Leefgebieden,
            SoortHulp = deel.SoortHulp,
            Onveilig = casus.Spoed,
            VraagtOpschaling = casus.Schaalverzoeken.Any(v => v.OnderdeelId == id && v.AfgehandeldOp is null),
            Bezwaartermijnen = [.. casus.UiterlijkeDatum is { } dag ? (DateOnly[])[dag] : [], .. werk.Bezwaartermijnen],
            FormeleTaken = werk.FormeleTaken,
            Criteria = [.. casus.Overdrachten.Where(o => !o.IsTussenOrganisaties && o.Onderdelen.Contains(id)).SelectMany(o => o.Criteria).Select(c => c.Code).Distinct().Order(StringComparer.Ordinal)],
            Momenten = casus.Wens.Momenten,
            Contacten = [.. werk.Contacten.Where(c => c.Op >= sinds)],
            LaatsteVoortgang = werk.LaatsteVoortgang,
        };
    }

    static DateOnly? Begin(Casus casus, OnderdeelId id) =>
        casus.Overdrachten.Where(o => o.Stand == Overdrachtstand.Bevestigd && o.Onderdelen.Contains(id))
            .Max(o => o.Gesprek?.Op ?? (o.BevestigdOp is { } op ? Nederland.Vandaag(op) : (DateOnly?)null));
}
