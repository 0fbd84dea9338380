using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Microsoft.Playwright;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>
/// A journey through the app in a real browser. When it fails, a screenshot and a trace of each page it opened are in
/// TestResults/ (`npx playwright show-trace FILE`, or https://trace.playwright.dev).
/// </summary>
public abstract partial class Reis(Browserapp app, Testbrowser browser) : IAsyncLifetime
{
    readonly List<(IPage Pagina, Venster Venster)> _geopend = [];
    readonly ConcurrentQueue<string> _klachten = [];

    protected Browserapp App { get; set; } = app;

    /// <summary>Another site that this journey ends on. Nothing is fetched from there.</summary>
    protected string? Uitgang { get; set; }

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Somebody with an empty browser, on this page.</summary>
    protected async Task<IPage> Bezoek(string pad, Venster venster = Venster.Bureau)
    {
        var pagina = await Open(venster);
        await pagina.GotoAsync(pad);
        return pagina;
    }

    /// <summary>The same browser with one more page open.</summary>
    protected async Task<IPage> Tabblad(IPage van, string pad)
    {
        ArgumentNullException.ThrowIfNull(van);
        var pagina = await van.Context.NewPageAsync();
        Volg(pagina, _geopend.First(paar => paar.Pagina == van).Venster);
        await pagina.GotoAsync(pad);
        return pagina;
    }

    async Task<IPage> Open(Venster venster)
    {
        var context = await (await browser.Chromium()).NewContextAsync(new()
        {
            BaseURL = App.Adres.OriginalString,
            JavaScriptEnabled = venster != Venster.ZonderScript,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = venster switch
            {
                Venster.Telefoon => new() { Width = 390, Height = 844 },
                Venster.Smal => new() { Width = 320, Height = 640 },
                _ => new() { Width = 1280, Height = 900 },
            },
        });
        context.SetDefaultTimeout(60_000);
        await context.Tracing.StartAsync(new() { Snapshots = true });
        var pagina = await context.NewPageAsync();
        Volg(pagina, venster);
        return pagina;
    }

    void Volg(IPage pagina, Venster venster)
    {
        _geopend.Add((pagina, venster));
        pagina.Console += (_, regel) => Klaag(regel.Type == "error" && !regel.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), $"console: {regel.Text}");
        pagina.PageError += (_, fout) => Klaag(true, $"script: {fout}");
        pagina.Response += (_, antwoord) => Klaag(antwoord.Status >= 400 && antwoord.Request.ResourceType is not "document", $"{antwoord.Status}: {antwoord.Url}");
        pagina.Request += (_, verzoek) => Klaag(new Uri(verzoek.Url).Authority != App.Adres.Authority && verzoek.Url != Uitgang, $"request to another site: {verzoek.Url}");
    }

    /// <summary>
    /// Nothing on this page may be inaccessible (axe), badly built, wider than the window, nor ask another site for anything, nor
    /// end in a fault in the console, such as what the content security policy stopped.
    /// </summary>
    protected async Task IsOnberispelijk(IPage pagina)
    {
        var klachten = await Bezwaren(pagina);
        Assert.True(klachten.Count == 0, string.Join(Environment.NewLine, klachten));
    }

    /// <summary>The same, in this window and in one of 320 pixels, the narrowest that must do (WCAG 1.4.10).</summary>
    protected async Task IsOnberispelijkTotSmal(IPage pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        await IsOnberispelijk(pagina);
        var venster = pagina.ViewportSize!;
        await pagina.SetViewportSizeAsync(320, 640);
        var klachten = await Keuring.Breedte(pagina);
        await pagina.SetViewportSizeAsync(venster.Width, venster.Height);
        Assert.True(!klachten.Any(), $"{pagina.Url} {string.Join(", ", klachten)}");
    }

    /// <summary>All objections to this page, with its address before them.</summary>
    protected async Task<IReadOnlyList<string>> Bezwaren(IPage pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var kijk = await MetScript(pagina);
        foreach (var klacht in (await Keuring.Axe(kijk)).Concat(await Keuring.Bouw(kijk)).Concat(await Keuring.Breedte(kijk))) _klachten.Enqueue(klacht);
        List<string> alle = [];
        while (_klachten.TryDequeue(out var klacht)) alle.Add($"{new Uri(pagina.Url).PathAndQuery} ({pagina.ViewportSize!.Width}): {klacht}");
        return alle;
    }

    /// <summary>axe is a script itself. What a browser without scripts shows is therefore shown again, as it is, in one with.</summary>
    async Task<IPage> MetScript(IPage pagina)
    {
        if (!_geopend.Any(paar => paar.Pagina == pagina && paar.Venster == Venster.ZonderScript)) return pagina;
        var (adres, html) = (pagina.Url, Scripttekens().Replace(await pagina.ContentAsync(), ""));
        var kijk = await Open(Venster.Bureau);
        await kijk.RouteAsync(adres, verzoek => verzoek.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html }));
        await kijk.GotoAsync(adres);
        return kijk;
    }

    [GeneratedRegex("<script.*?</script>|</?noscript>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Scripttekens();

    public virtual async ValueTask DisposeAsync()
    {
        var mislukt = TestContext.Current.TestState?.Result == TestResult.Failed;
        foreach (var (pagina, nummer) in _geopend.Select((paar, i) => (paar.Pagina, i + 1)))
            if (mislukt) await Bewaar(pagina, nummer);
        foreach (var context in _geopend.Select(paar => paar.Pagina.Context).Distinct())
        {
            if (mislukt) await context.Tracing.StopAsync(new() { Path = $"{Resultaat()}-{_geopend.FindIndex(paar => paar.Pagina.Context == context) + 1}.zip" });
            await context.CloseAsync();
        }
        GC.SuppressFinalize(this);
    }

    void Klaag(bool reden, string klacht)
    {
        if (reden) _klachten.Enqueue(klacht);
    }

    static async Task Bewaar(IPage pagina, int nummer)
    {
        var pad = $"{Resultaat()}-{nummer}.png";
        await pagina.ScreenshotAsync(new() { Path = pad, FullPage = true });
        TestContext.Current.SendDiagnosticMessage("Kept {0} and a trace (.zip)", pad);
    }

    static string Resultaat()
    {
        var naam = string.Concat(TestContext.Current.Test!.TestDisplayName.Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : '-')).Trim('-');
        return Path.Combine(Projectmap.Vind()!, "TestResults", naam);
    }
}
