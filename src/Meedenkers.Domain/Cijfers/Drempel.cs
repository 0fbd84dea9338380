namespace Meedenkers.Domain.Cijfers;

/// <summary>From which count on a number may be shown, and to what it is rounded (normen.md, Figures).</summary>
/// <param name="Waarde">The smallest count that is not small.</param>
/// <param name="Afronding">Shown numbers are multiples of this.</param>
public sealed record Drempel(int Waarde, int Afronding)
{
    /// <summary>0 to 9 is hidden; the rest is rounded to 5.</summary>
    public static Drempel Standaard { get; } = new(10, 5);

    /// <summary>The largest small count: what somebody who computes must always have to hold for possible.</summary>
    public int Hoogste => Waarde - 1;

    public bool IsKlein(int aantal) => aantal < Waarde;

    public int RondAf(int aantal) => (aantal + Afronding / 2) / Afronding * Afronding;

    /// <summary>Whole percents, from shown numbers only: a share of exact counts would give away what rounding took. Null without a whole.</summary>
    public static int? Percentage(int? deel, int? geheel) =>
        deel is { } teller && geheel is { } noemer and > 0 ? (int)Math.Round(100m * teller / noemer, MidpointRounding.AwayFromZero) : null;
}
