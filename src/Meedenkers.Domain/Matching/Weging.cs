namespace Meedenkers.Domain.Matching;

/// <summary>What a candidate is weighed on, heaviest first (werkmodel.json, regels).</summary>
public enum Maatstaf { Gekozen, SoortHulp, Niveau, Gedekt, Sterkte, Groep, Taal, Dagdeel, Vorm, Ruimte }

/// <summary>A row of the weights: how many points can be had, and what one point weighs.</summary>
public sealed record Weegregel(Maatstaf Maatstaf, int Hoogste, long Gewicht);

/// <summary>
/// The weights, in one table that docs/besluiten explains. One point weighs more than all points of all lower rows together, so a lower row only ever
/// decides between candidates that are equal on every higher one. Each row has its own digits in the total, so a total reads as the table does.
/// </summary>
public static class Weging
{
    // The wish of the resident: whom they chose, then what kind of help.
    // Niveau: the lightest help that will do. Dekking: how much of the question, how strongly, and whether it names the group.
    // Then how it fits, no (0), not known (1) or yes (2). Then room, in whole percents.
    public static readonly IReadOnlyList<Weegregel> Tabel =
    [
        new(Maatstaf.Gekozen, Hoogste: 1, Gewicht: 1_000_000_000_000),
        new(Maatstaf.SoortHulp, Hoogste: 1, Gewicht: 100_000_000_000),
        new(Maatstaf.Niveau, Hoogste: 1, Gewicht: 10_000_000_000),
        new(Maatstaf.Gedekt, Hoogste: 6, Gewicht: 1_000_000_000),
        new(Maatstaf.Sterkte, Hoogste: 24, Gewicht: 10_000_000),
        new(Maatstaf.Groep, Hoogste: 1, Gewicht: 1_000_000),
        new(Maatstaf.Taal, Hoogste: 2, Gewicht: 100_000),
        new(Maatstaf.Dagdeel, Hoogste: 2, Gewicht: 10_000),
        new(Maatstaf.Vorm, Hoogste: 2, Gewicht: 1_000),
        new(Maatstaf.Ruimte, Hoogste: 100, Gewicht: 1),
    ];

    /// <summary>Points of dekking for one leefgebied: focus counts twice as much as breed, and breed twice as much as deels.</summary>
    public const int PuntenFocus = 4;
    public const int PuntenBreed = 2;
    public const int PuntenDeels = 1;

    /// <summary>Below this share of free places, in percents, somebody is nearly full.</summary>
    public const int BijnaVolOnder = 20;
}

/// <summary>What a candidate got for one row of the weights.</summary>
public sealed record Scoredeel(Maatstaf Maatstaf, int Punten, long Gewicht)
{
    public long Waarde => Punten * Gewicht;
}

/// <summary>What a candidate weighs, and how that adds up.</summary>
public sealed record Score(long Totaal, IReadOnlyList<Scoredeel> Delen)
{
    /// <summary>What it weighs apart from room, which says who is busy and not who fits.</summary>
    public long ZonderRuimte => Totaal - Delen.Where(deel => deel.Maatstaf == Maatstaf.Ruimte).Sum(deel => deel.Waarde);
}

/// <summary>The points of a candidate, one for each row of <see cref="Weging.Tabel"/>.</summary>
readonly record struct Punten(int Gekozen, int SoortHulp, int Niveau, int Gedekt, int Sterkte, int Groep, int Taal, int Dagdeel, int Vorm, int Ruimte)
{
    public long Totaal
    {
        get
        {
            var totaal = 0L;
            for (var rij = 0; rij < Weging.Tabel.Count; rij++) totaal += Op(Weging.Tabel[rij].Maatstaf) * Weging.Tabel[rij].Gewicht;
            return totaal;
        }
    }

    public Score Score
    {
        get
        {
            var punten = this;
            return new(Totaal, [.. Weging.Tabel.Select(regel => new Scoredeel(regel.Maatstaf, punten.Op(regel.Maatstaf), regel.Gewicht))]);
        }
    }

    int Op(Maatstaf maatstaf) => maatstaf switch
    {
        Maatstaf.Gekozen => Gekozen,
        Maatstaf.SoortHulp => SoortHulp,
        Maatstaf.Niveau => Niveau,
        Maatstaf.Gedekt => Gedekt,
        Maatstaf.Sterkte => Sterkte,
        Maatstaf.Groep => Groep,
        Maatstaf.Taal => Taal,
        Maatstaf.Dagdeel => Dagdeel,
        Maatstaf.Vorm => Vorm,
        Maatstaf.Ruimte => Ruimte,
        _ => throw new ArgumentOutOfRangeException(nameof(maatstaf)),
    };
}
