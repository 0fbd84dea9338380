namespace Meedenkers.Domain.Cijfers;

/// <summary>The stable name of one published cell, fit for an address: <c>regio/2026-Q3/aangemeld/kanaal/huisarts</c>.</summary>
/// <param name="Gebied">Code of a gemeente, or <see cref="Regio"/>.</param>
/// <param name="Tijdvak">A quarter or a year.</param>
/// <param name="Soort">The soort feit.</param>
/// <param name="Kenmerk">Of whom it is the count.</param>
public sealed record Celcode(string Gebied, Tijdvak Tijdvak, string Soort, Kenmerk Kenmerk)
{
    public const string Regio = "regio";

    public bool IsRegio => Gebied == Regio;

    /// <summary>Letters, digits and dashes only: no part of a code needs escaping in an address or in a file.</summary>
    public static bool IsDeel(string? deel) => deel is { Length: > 0 and <= 80 } && deel.All(teken => char.IsAsciiLetterOrDigit(teken) || teken == '-');

    /// <summary>Reads exactly what <see cref="ToString"/> writes; whether such a cell exists is another question.</summary>
    public static bool Probeer(string? tekst, out Celcode? code)
    {
        code = null;
        if (tekst?.Split('/') is not [var gebied, var tijd, var soort, .. var rest]) return false;
        if (!IsDeel(gebied) || !IsDeel(soort) || !rest.All(IsDeel) || !Tijdvak.Probeer(tijd, out var tijdvak)) return false;
        Kenmerk? kenmerk = rest switch
        {
            ["totaal"] => Kenmerk.Totaal,
            [var dimensie, var waarde] => Kenmerk.Van(dimensie, waarde),
            [var dimensie, var waarde, var kruisdimensie, var kruiswaarde] => Kenmerk.Van(dimensie, waarde, kruisdimensie, kruiswaarde),
            _ => null,
        };
        code = kenmerk is { } gelezen ? new(gebied, tijdvak, soort, gelezen) : null;
        return code is not null;
    }

    public override string ToString() => $"{Gebied}/{Tijdvak}/{Soort}/{Kenmerk}";
}
