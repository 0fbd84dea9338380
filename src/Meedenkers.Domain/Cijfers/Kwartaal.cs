using System.Globalization;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Cijfers;

/// <summary>A quarter of a year, as figures are released in: <c>2026-Q3</c>. Its days are those of Europe/Amsterdam.</summary>
public readonly record struct Kwartaal : IComparable<Kwartaal>
{
    public const int Laatste = 4;

    const int Maanden = 3;

    public Kwartaal(int jaar, int nummer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jaar, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jaar, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(nummer, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nummer, Laatste);
        (Jaar, Nummer) = (jaar, nummer);
    }

    public int Jaar { get; }
    public int Nummer { get; }

    public DateOnly EersteDag => new(Jaar, (Nummer - 1) * Maanden + 1, 1);
    public DateOnly LaatsteDag => EersteDag.AddMonths(Maanden).AddDays(-1);

    /// <summary>The first moment, in UTC.</summary>
    public DateTimeOffset Begin => Nederland.BeginVan(EersteDag);

    /// <summary>The first moment after it, in UTC: compare with less than.</summary>
    public DateTimeOffset Einde => Nederland.EindeVan(LaatsteDag);

    public Kwartaal Volgende => Nummer == Laatste ? new(Jaar + 1, 1) : new(Jaar, Nummer + 1);

    public bool IsVoorbij(DateOnly vandaag) => vandaag > LaatsteDag;

    public static Kwartaal Van(DateOnly dag) => new(dag.Year, (dag.Month - 1) / Maanden + 1);

    public static Kwartaal Van(DateTimeOffset nu) => Van(Nederland.Vandaag(nu));

    /// <summary>Reads exactly what <see cref="ToString"/> writes.</summary>
    public static bool Probeer(string? tekst, out Kwartaal kwartaal)
    {
        kwartaal = default;
        if (!Tijdvak.Probeer(tekst, out var tijdvak) || tijdvak.Kwartaal is not { } gelezen) return false;
        kwartaal = gelezen;
        return true;
    }

    public int CompareTo(Kwartaal other) => (Jaar, Nummer).CompareTo((other.Jaar, other.Nummer));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Jaar:0000}-Q{Nummer}");

    public static bool operator <(Kwartaal links, Kwartaal rechts) => links.CompareTo(rechts) < 0;
    public static bool operator >(Kwartaal links, Kwartaal rechts) => links.CompareTo(rechts) > 0;
    public static bool operator <=(Kwartaal links, Kwartaal rechts) => links.CompareTo(rechts) <= 0;
    public static bool operator >=(Kwartaal links, Kwartaal rechts) => links.CompareTo(rechts) >= 0;
}

/// <summary>What a figure is about in time: one quarter, or a year as the sum of its four quarters.</summary>
public readonly record struct Tijdvak
{
    Tijdvak(int jaar, Kwartaal? kwartaal) => (Jaar, Kwartaal) = (jaar, kwartaal);

    public int Jaar { get; }

    /// <summary>Null for a whole year.</summary>
    public Kwartaal? Kwartaal { get; }

    public static Tijdvak Van(Kwartaal kwartaal) => new(kwartaal.Jaar, kwartaal);

    public static Tijdvak Van(int jaar) => new(jaar, null);

    /// <summary>Reads exactly what <see cref="ToString"/> writes: <c>2026</c> or <c>2026-Q3</c>.</summary>
    public static bool Probeer(string? tekst, out Tijdvak tijdvak)
    {
        tijdvak = default;
        if (tekst is not { Length: 4 or 7 } || !tekst[..4].All(char.IsAsciiDigit) || tekst[0] == '0' || tekst.StartsWith("9999", StringComparison.Ordinal)) return false;
        var jaar = int.Parse(tekst[..4], CultureInfo.InvariantCulture);
        if (tekst.Length == 4) tijdvak = Van(jaar);
        else if (tekst[4] == '-' && tekst[5] == 'Q' && tekst[6] is >= '1' and <= '4') tijdvak = Van(new Kwartaal(jaar, tekst[6] - '0'));
        else return false;
        return true;
    }

    public override string ToString() => Kwartaal?.ToString() ?? Jaar.ToString("0000", CultureInfo.InvariantCulture);
}
