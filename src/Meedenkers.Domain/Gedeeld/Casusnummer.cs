using System.Security.Cryptography;

namespace Meedenkers.Domain.Gedeeld;

/// <summary>The number a resident and a meedenker say to each other: short, sayable, not sequential, with a check character.</summary>
/// <remarks>
/// 31 symbols: digits and capitals without 0, A, I, O and U, so nothing looks alike and no words appear. 31 is prime
/// and the six weights differ, so the weighted sum modulo 31 catches every single wrong character and every swap.
/// </remarks>
public readonly record struct Casusnummer
{
    public const int Lengte = 6;

    const string Tekens = "123456789BCDEFGHJKLMNPQRSTVWXYZ";

    readonly string? waarde;

    Casusnummer(string waarde) => this.waarde = waarde;

    /// <summary>Six characters without a space, as stored.</summary>
    public string Waarde => waarde ?? throw new InvalidOperationException("This casusnummer was never given.");

    /// <summary>In two groups of three, as printed and read aloud: "7KM 4P2".</summary>
    public string Groepen => $"{Waarde[..3]} {Waarde[3..]}";

    public static Casusnummer Nieuw()
    {
        var willekeurig = RandomNumberGenerator.GetString(Tekens, Lengte - 1);
        return new(willekeurig + Controleteken(willekeurig));
    }

    /// <summary>Reads what somebody typed: spaces, dashes, small letters and an I for a 1 are forgiven.</summary>
    public static bool Probeer(string? invoer, out Casusnummer nummer)
    {
        nummer = default;
        if (Typwerk.ZonderTussenruimte(invoer, Lengte) is not { } kaal) return false;

        kaal = kaal.Replace('I', '1');
        if (kaal.Any(teken => !Tekens.Contains(teken)) || Som(kaal) != 0) return false;

        nummer = new(kaal);
        return true;
    }

    /// <summary>Trusts the database: what was once given out stays readable.</summary>
    public static Casusnummer VanOpslag(string waarde) => new(waarde);

    public override string ToString() => waarde is null ? "" : Groepen;

    static char Controleteken(string willekeurig) =>
        Tekens[(Tekens.Length - Som(willekeurig)) % Tekens.Length];

    // Weights 6, 5, 4, 3, 2, 1: the check character comes last and has weight 1, so it is the sum's complement.
    static int Som(string tekens)
    {
        var som = 0;
        for (var plaats = 0; plaats < tekens.Length; plaats++)
            som += (Lengte - plaats) * Tekens.IndexOf(tekens[plaats]);
        return som % Tekens.Length;
    }
}

public sealed partial record Weigering
{
    public static Weigering CasusnummerKloptNiet { get; } = new(nameof(CasusnummerKloptNiet),
        "Dit nummer klopt niet. Kijk op uw kaartje of in uw bericht. Het nummer heeft 6 letters en cijfers, zoals 7KM 4P2.");
}
