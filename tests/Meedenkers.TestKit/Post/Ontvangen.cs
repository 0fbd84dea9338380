using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Meedenkers.TestKit.Post;

/// <summary>A message as its reader sees it; <see cref="Bron"/> is what went over the line.</summary>
public sealed partial record Ontvangen(string Van, IReadOnlyList<string> Aan, string Onderwerp, string Tekst, string? Html, string Bron)
{
    /// <summary>The first web address in the text.</summary>
    public Uri Link => new(Webadres().Match(Tekst).Value);

    internal static Ontvangen Lees(string van, IReadOnlyList<string> aan, string bron)
    {
        var (koppen, inhoud) = Deel(bron);
        var delen = Bladeren(koppen, inhoud).ToArray();
        var tekst = delen.FirstOrDefault(deel => deel.Soort.StartsWith("text/plain", StringComparison.Ordinal)).Inhoud ?? "";
        var html = delen.FirstOrDefault(deel => deel.Soort.StartsWith("text/html", StringComparison.Ordinal)).Inhoud;
        return new(van, aan, LeesWoorden(koppen.GetValueOrDefault("subject", "")), tekst, html, bron);
    }

    static IEnumerable<(string Soort, string Inhoud)> Bladeren(Dictionary<string, string> koppen, string inhoud)
    {
        var soort = koppen.GetValueOrDefault("content-type", "text/plain");
        if (Grens().Match(soort) is not { Success: true } grens)
            return [(soort, Ontcijfer(koppen.GetValueOrDefault("content-transfer-encoding", "7bit"), inhoud))];
        return inhoud.Split($"--{grens.Groups[1].Value}")
            .Skip(1)
            .Where(deel => !deel.StartsWith("--", StringComparison.Ordinal))
            .Select(deel => Deel(deel.TrimStart('\r', '\n')))
            .SelectMany(deel => Bladeren(deel.Koppen, deel.Inhoud));
    }

    static (Dictionary<string, string> Koppen, string Inhoud) Deel(string bron)
    {
        var delen = bron.Split("\r\n\r\n", 2);
        var koppen = Vouw().Replace(delen[0], " ")
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(regel => regel.Split(':', 2))
            .ToLookup(paar => paar[0].Trim().ToLowerInvariant(), paar => paar[^1].Trim())
            .ToDictionary(kop => kop.Key, kop => kop.First());
        return (koppen, delen.ElementAtOrDefault(1) ?? "");
    }

    static string Ontcijfer(string wijze, string inhoud) => wijze.ToLowerInvariant() switch
    {
        "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(inhoud)),
        "quoted-printable" => Tekens(inhoud.Replace("=\r\n", "", StringComparison.Ordinal)),
        _ => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(inhoud)),
    };

    /// <summary>=?utf-8?B?…?= and =?utf-8?Q?…?= in a subject; white space between two of them does not count.</summary>
    static string LeesWoorden(string kop) =>
        Woord().Replace(Tussenruimte().Replace(kop, "?==?"), woord => woord.Groups[1].Value is "B" or "b"
            ? Encoding.UTF8.GetString(Convert.FromBase64String(woord.Groups[2].Value))
            : Tekens(woord.Groups[2].Value.Replace('_', ' ')));

    static string Tekens(string tekst) =>
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(
            Teken().Replace(tekst, teken => ((char)int.Parse(teken.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())));

    [GeneratedRegex(@"https?://[^\s<>""]+")]
    private static partial Regex Webadres();

    [GeneratedRegex("boundary=\"?([^\";]+)\"?", RegexOptions.IgnoreCase)]
    private static partial Regex Grens();

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Vouw();

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex Tussenruimte();

    [GeneratedRegex(@"=\?utf-8\?([BbQq])\?([^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex Woord();

    [GeneratedRegex("=[0-9A-F]{2}")]
    private static partial Regex Teken();
}
