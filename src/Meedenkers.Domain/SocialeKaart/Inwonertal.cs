namespace Meedenkers.Domain.SocialeKaart;

/// <summary>How many people live in a gemeente, by somebody who counts them: what figures per 1,000 inwoners are made with.</summary>
public sealed record Inwonertal
{
    public const int AantalMaximum = 2_000_000;
    public const int BronMaximum = 80;

    /// <param name="aantal">Inwoners; from 1 to <see cref="AantalMaximum"/>.</param>
    /// <param name="op">The day that the count is of.</param>
    /// <param name="bron">Who counted, such as CBS.</param>
    public Inwonertal(int aantal, DateOnly op, string bron)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aantal, AantalMaximum);
        (Aantal, Op, Bron) = (aantal, op, bron);
    }

    public int Aantal { get; private init; }

    /// <summary>The day that the count is of.</summary>
    public DateOnly Op { get; private init; }

    /// <summary>Who counted.</summary>
    public string Bron { get; private init; }

    /// <summary>A shown number per 1,000 inwoners, to one decimal: never of an exact count, which it would give away.</summary>
    /// <param name="getoond">The rounded number of people; null when it is hidden.</param>
    public decimal? Per1000(int? getoond) => getoond is { } mensen ? Math.Round(1000m * mensen / Aantal, 1, MidpointRounding.AwayFromZero) : null;

    /// <summary>Of gemeenten together, which may be more than <see cref="AantalMaximum"/>, and as old as the oldest count; null when one of them has none.</summary>
    public static Inwonertal? Samen(IReadOnlyCollection<Inwonertal?> delen) =>
        delen.Count == 0 || delen.Contains(null) ? null
        : delen.First()! with { Aantal = delen.Sum(d => d!.Aantal), Op = delen.Min(d => d!.Op), Bron = string.Join(", ", delen.Select(d => d!.Bron).Distinct()) };
}
