using System.Net;
using System.Text.RegularExpressions;
using Meedenkers.TestKit;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>What came back: status, where it leads, and every word that was sent, headers included.</summary>
sealed record Antwoord(int Status, string? Naar, IReadOnlyList<string> Koekjes, IReadOnlyDictionary<string, string> Koppen, string Tekst)
{
    /// <summary>Sent to the sign-in page.</summary>
    internal bool NaarInloggen => Naar?.Contains("/account/inloggen", StringComparison.Ordinal) is true;
}

/// <summary>
/// Somebody who tries every door: what their browser holds stays as it was at the beginning, so that one answer cannot change the
/// next question. Each request comes from an address of its own, so that nobody is slowed down for the others.
/// </summary>
sealed partial class Rol(string naam, string wie, HttpClient lijn, string koekjes, string token) : IDisposable
{
    static int adressen;

    /// <summary>Name of the role in docs/rechten.md.</summary>
    internal string Naam => naam;

    /// <summary>The key by which canaries know this visitor.</summary>
    internal string Wie => wie;

    internal Task<Antwoord> Vraag(Ingang ingang, string pad, IEnumerable<KeyValuePair<string, string>>? velden = null) =>
        Stuur(new HttpMethod(ingang.Verb), pad, ingang.Verb == "GET" ? null : [.. velden ?? [], new("__RequestVerificationToken", token)]);

    internal async Task<Antwoord> Stuur(HttpMethod verb, string pad, IReadOnlyList<KeyValuePair<string, string>>? velden)
    {
        using var verzoek = new HttpRequestMessage(verb, pad);
        if (velden is not null) verzoek.Content = new FormUrlEncodedContent(velden);
        verzoek.Headers.Add("Accept", "text/html");
        verzoek.Headers.Add("X-Forwarded-For", Adres());
        if (koekjes.Length > 0) verzoek.Headers.Add("Cookie", koekjes);
        using var antwoord = await lijn.SendAsync(verzoek);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        var koppen = antwoord.Headers.Concat(antwoord.Content.Headers).ToDictionary(k => k.Key, k => string.Join('\n', k.Value), StringComparer.OrdinalIgnoreCase);
        return new((int)antwoord.StatusCode, antwoord.Headers.Location?.ToString(), antwoord.Headers.TryGetValues("Set-Cookie", out var gezet) ? [.. gezet] : [],
            koppen, $"{string.Join('\n', koppen.Values)}\n{WebUtility.HtmlDecode(tekst)}");
    }

    /// <summary>Whoever this browser is now, with a good token from this page.</summary>
    internal static async Task<Rol> Van(TestApp app, Bezoeker browser, string naam, string wie, string pagina)
    {
        await (await browser.Open(pagina)).Volg();
        var token = Token().Match(browser.Bron) is { Success: true } gevonden ? gevonden.Groups[1].Value
            : throw new InvalidOperationException($"{pagina} as {naam} has no form: {browser}");
        return new(naam, wie, app.CreateDefaultClient(new Uri("https://localhost")), string.Join("; ", browser.Koekjes.Select(k => $"{k.Key}={k.Value}")), token);
    }

    public void Dispose() => lijn.Dispose();

    static string Adres()
    {
        var nr = Interlocked.Increment(ref adressen);
        return $"198.{18 + (nr >> 16)}.{(nr >> 8) & 255}.{nr & 255}";
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
