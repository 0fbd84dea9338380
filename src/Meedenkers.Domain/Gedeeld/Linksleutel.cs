using System.Security.Cryptography;
using System.Text;

namespace Meedenkers.Domain.Gedeeld;

/// <summary>The secret in a private link: 26 random characters of Crockford's base 32 (130 bits), stored as a hash.</summary>
/// <remarks>Letters and digits only, so that no mail program ends the link too early.</remarks>
public readonly record struct Linksleutel
{
    public const int Lengte = 26;

    /// <summary>Length of <see cref="Hash"/>.</summary>
    public const int Hashlengte = SHA256.HashSizeInBytes * 2;

    readonly string? waarde;

    Linksleutel(string waarde) => this.waarde = waarde;

    /// <summary>The secret itself, for the link only.</summary>
    public string Waarde => waarde ?? throw new InvalidOperationException("This linksleutel was never given.");

    public static Linksleutel Nieuw() => new(RandomNumberGenerator.GetString(Crockford.Tekens, Lengte));

    /// <summary>Reads the key from a link; small letters, spaces and dashes (a link typed over from paper) are forgiven.</summary>
    public static bool Probeer(string? invoer, out Linksleutel sleutel)
    {
        sleutel = default;
        if (Crockford.Lees(invoer, Lengte) is not { } kaal) return false;

        sleutel = new(kaal);
        return true;
    }

    /// <summary>SHA-256 in small hexadecimal letters: what is stored and looked up. No salt: the key itself is random.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Waarde)));

    public override string ToString() => "••••";
}

public sealed partial record Weigering
{
    public static Weigering LinkWerktNiet { get; } = new(nameof(LinkWerktNiet),
        "Deze link werkt niet. Misschien is de link niet helemaal meegekomen, of is hij verlopen. Gebruik uw nummer en uw code, of bel ons.");
}
