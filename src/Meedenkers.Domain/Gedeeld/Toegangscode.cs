using System.Security.Cryptography;

namespace Meedenkers.Domain.Gedeeld;

/// <summary>The code that opens a casus for its resident, written on a card: 8 characters of Crockford's base 32.</summary>
/// <remarks>Stored only as a keyed hash. Printing an object that holds one shows dots.</remarks>
public readonly record struct Toegangscode
{
    public const int Lengte = 8;

    readonly string? waarde;

    Toegangscode(string waarde) => this.waarde = waarde;

    /// <summary>The secret itself, without a space: for the keyed hash only.</summary>
    public string Waarde => waarde ?? throw new InvalidOperationException("This toegangscode was never given.");

    /// <summary>The secret in two groups of four, for the card: "ABCD 2345".</summary>
    public string Groepen => $"{Waarde[..4]} {Waarde[4..]}";

    public static Toegangscode Nieuw() => new(RandomNumberGenerator.GetString(Crockford.Tekens, Lengte));

    /// <summary>Reads what somebody typed: spaces, dashes, small letters, O for 0 and I or L for 1 are forgiven.</summary>
    public static bool Probeer(string? invoer, out Toegangscode code)
    {
        code = default;
        if (Crockford.Lees(invoer, Lengte) is not { } kaal) return false;

        code = new(kaal);
        return true;
    }

    public override string ToString() => "••••";
}

/// <summary>Crockford's base 32: no I, L, O and U, and forgiving when read (crockford.com/base32.html).</summary>
static class Crockford
{
    public const string Tekens = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string? Lees(string? invoer, int lengte)
    {
        var kaal = Typwerk.ZonderTussenruimte(invoer, lengte)?.Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return kaal is not null && kaal.All(teken => Tekens.Contains(teken)) ? kaal : null;
    }
}

public sealed partial record Weigering
{
    public static Weigering ToegangscodeKloptNiet { get; } = new(nameof(ToegangscodeKloptNiet),
        "Deze code klopt niet. De code heeft 8 letters en cijfers, zoals ABCD 2345. Kijk op uw kaartje en probeer het nog een keer.");
}
