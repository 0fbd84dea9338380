using System.Text.RegularExpressions;
using OtpNet;
using QRCoder;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>The app on a telephone that shows six digits, each for half a minute (RFC 6238).</summary>
static partial class Authenticator
{
    internal const int Stapduur = 30;
    internal const int Cijfers = 6;
    const int Sleutelbytes = 20;

    /// <summary>A clock may be half a minute off (RFC 6238 §5.2).</summary>
    static readonly VerificationWindow Speling = new(previous: 1, future: 1);

    internal static string NieuweSleutel() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(Sleutelbytes));

    internal static long Stap(DateTime nu) => new DateTimeOffset(nu, TimeSpan.Zero).ToUnixTimeSeconds() / Stapduur;

    /// <summary>The half minute that this code belongs to; null when it is wrong.</summary>
    internal static long? Klopt(string sleutel, string code, DateTimeOffset nu) =>
        new Totp(Base32Encoding.ToBytes(sleutel)).VerifyTotp(nu.UtcDateTime, code, out var stap, Speling) ? stap : null;

    /// <summary>The six digits without what people type between them; null when it is no code of an app.</summary>
    internal static string? Lees(string? invoer)
    {
        var kaal = Tussenruimte().Replace(invoer ?? "", "");
        return kaal.Length == Cijfers && kaal.All(char.IsAsciiDigit) ? kaal : null;
    }

    /// <summary>The key in groups of four, to type over.</summary>
    internal static string Groepen(string sleutel) => string.Join(' ', sleutel.Chunk(4).Select(groep => new string(groep)));

    /// <summary>What an app reads: opens it on the telephone itself.</summary>
    internal static string Adres(string sleutel, string email, string uitgever) => new OtpUri(OtpType.Totp, sleutel, email, uitgever).ToString();

    /// <summary>A picture that the app reads, as SVG without any style.</summary>
    internal static string Plaatje(string sleutel, string email, string uitgever)
    {
        using var maker = new QRCodeGenerator();
        using var inhoud = maker.CreateQrCode(Adres(sleutel, email, uitgever), QRCodeGenerator.ECCLevel.M);
        var (rijen, pad) = (inhoud.ModuleMatrix, new System.Text.StringBuilder());
        for (var y = 0; y < rijen.Count; y++)
            for (var x = 0; x < rijen[y].Count; x++)
                if (rijen[y][x]) pad.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return $"""<svg class="qr" viewBox="0 0 {rijen.Count} {rijen.Count}" width="240" height="240" role="img" aria-label="Vierkante code om met uw app te lezen" shape-rendering="crispEdges"><rect width="{rijen.Count}" height="{rijen.Count}" fill="#fff"/><path d="{pad}" fill="#000"/></svg>""";
    }

    [GeneratedRegex(@"[\s.\-]+")]
    private static partial Regex Tussenruimte();
}
