using System.Numerics;

namespace Meedenkers.Domain.Cijfers;

/// <summary>An exact fraction, always in lowest terms. Two longs as long as they fit, which is nearly always; else two numbers of any size.</summary>
readonly struct Breuk : IEquatable<Breuk>, IComparable<Breuk>
{
    readonly long teller;
    readonly long noemerMinEen; // so that default(Breuk) is 0/1
    readonly Groot? groot;

    sealed record Groot(BigInteger Teller, BigInteger Noemer);

    Breuk(long teller, long noemer) => (this.teller, noemerMinEen) = (teller, noemer - 1);

    Breuk(Groot groot) => this.groot = groot;

    public static Breuk Nul => default;
    public static Breuk Een => new(1, 1);

    public static implicit operator Breuk(long getal) => new(getal, 1);

    public static Breuk Van(long teller, long noemer) => Vereenvoudig((Int128)teller, noemer);

    public static Breuk Van(BigInteger teller, BigInteger noemer) => Vereenvoudig(teller, noemer);

    public bool IsNul => groot is null && teller == 0;
    public bool IsGeheel => groot is null ? noemerMinEen == 0 : groot.Noemer.IsOne;
    public int Teken => groot is null ? Math.Sign(teller) : groot.Teller.Sign;

    long Noemer => noemerMinEen + 1;
    BigInteger GroteTeller => groot?.Teller ?? teller;
    BigInteger GroteNoemer => groot?.Noemer ?? Noemer;

    public static Breuk operator +(Breuk a, Breuk b)
    {
        if (a.groot is null && b.groot is null)
        {
            if ((a.noemerMinEen | b.noemerMinEen) == 0)
            {
                var som = (Int128)a.teller + b.teller;
                return IsLong(som) ? new((long)som, 1) : Vereenvoudig(som, BigInteger.One);
            }
            return Vereenvoudig((Int128)a.teller * b.Noemer + (Int128)b.teller * a.Noemer, (Int128)a.Noemer * b.Noemer);
        }
        return Vereenvoudig(a.GroteTeller * b.GroteNoemer + b.GroteTeller * a.GroteNoemer, a.GroteNoemer * b.GroteNoemer);
    }

    public static Breuk operator *(Breuk a, Breuk b)
    {
        if (a.groot is not null || b.groot is not null) return Vereenvoudig(a.GroteTeller * b.GroteTeller, a.GroteNoemer * b.GroteNoemer);
        var product = (Int128)a.teller * b.teller;
        return (a.noemerMinEen | b.noemerMinEen) == 0 && IsLong(product) ? new((long)product, 1) : Vereenvoudig(product, (Int128)a.Noemer * b.Noemer);
    }

    public static Breuk operator -(Breuk a) => a.groot is null && a.teller != long.MinValue ? new(-a.teller, a.Noemer) : Vereenvoudig(-a.GroteTeller, a.GroteNoemer);

    public static Breuk operator -(Breuk a, Breuk b) => a + -b;

    public static Breuk operator /(Breuk a, Breuk b) => a * b.Omgekeerd();

    public static bool operator ==(Breuk a, Breuk b) => a.Equals(b);
    public static bool operator !=(Breuk a, Breuk b) => !a.Equals(b);
    public static bool operator <(Breuk a, Breuk b) => a.CompareTo(b) < 0;
    public static bool operator >(Breuk a, Breuk b) => a.CompareTo(b) > 0;
    public static bool operator <=(Breuk a, Breuk b) => a.CompareTo(b) <= 0;
    public static bool operator >=(Breuk a, Breuk b) => a.CompareTo(b) >= 0;

    public int CompareTo(Breuk other) => groot is null && other.groot is null
        ? ((Int128)teller * other.Noemer).CompareTo((Int128)other.teller * Noemer)
        : (GroteTeller * other.GroteNoemer).CompareTo(other.GroteTeller * GroteNoemer);

    // Lowest terms with a positive denominator, small whenever it fits: equal fractions have equal fields.
    public bool Equals(Breuk other) => teller == other.teller && noemerMinEen == other.noemerMinEen && Equals(groot, other.groot);

    public override bool Equals(object? obj) => obj is Breuk ander && Equals(ander);

    public override int GetHashCode() => HashCode.Combine(teller, noemerMinEen, groot);

    public override string ToString() => IsGeheel ? GroteTeller.ToString(null, null) : $"{GroteTeller}/{GroteNoemer}";

    Breuk Omgekeerd()
    {
        if (IsNul) throw new DivideByZeroException();
        return Vereenvoudig(GroteNoemer * Teken, BigInteger.Abs(GroteTeller));
    }

    static bool IsLong(Int128 getal) => getal >= long.MinValue && getal <= long.MaxValue;

    static Breuk Vereenvoudig(Int128 teller, Int128 noemer)
    {
        if (!IsLong(teller) || !IsLong(noemer)) return Vereenvoudig((BigInteger)teller, (BigInteger)noemer);
        var (t, n) = ((long)teller, (long)noemer);
        if (n == 1) return new(t, 1);
        if (t == 0) return Nul;
        var deler = (long)Grootste((ulong)Int128.Abs(teller), (ulong)n);
        return new(t / deler, n / deler);
    }

    static Breuk Vereenvoudig(BigInteger teller, BigInteger noemer)
    {
        var deler = BigInteger.GreatestCommonDivisor(teller, noemer);
        var (t, n) = (teller / deler, noemer / deler);
        return t >= long.MinValue && t <= long.MaxValue && n <= long.MaxValue ? new((long)t, (long)n) : new(new Groot(t, n));
    }

    static ulong Grootste(ulong a, ulong b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
