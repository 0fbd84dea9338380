using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Microsoft.Playwright;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>
/// A journey through the app in a real browser. When it fails, a screenshot and a trace of each page it opened are in
/// TestResults/ (`npx playwright show-trace FILE`, or https://trace.playwright.dev).
/// </summary>
public abstract partial class Reis(Browserapp app, Testbrowser browser) : IClassFixture<Browserapp>, IAsyncLifetime
{
    readonly List<(IPage Pagina, Venster Venster)> _geopend = [];
    readonly ConcurrentQueue<string> _klachten = [];

    protected Browserapp App { get; } = app;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Somebody with an empty browser, on this page.</summary>
    protected async Task<IPage> Bezoek(string pad, Venster venster = Venster.Bureau)
    {
        var pagina = await Open(venster);
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
        await context.Tracing.StartAsync(new() { Screenshots = true, Snapshots = true });
        var pagina = await context.NewPageAsync();
        _geopend.Add((pagina, venster));
        pagina.Console += (_, regel) => Klaag(regel.Type == "error" && !regel.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), $"console: {regel.Text}");
        pagina.PageError += (_, fout) => Klaag(true, $"script: {fout}");
        pagina.Request += (_, verzoek) => Klaag(new Uri(verzoek.Url).Authority != App.Adres.Authority, $"request to another site: {verzoek.Url}");
        return pagina;
    }

    /// <summary>
    /// Nothing on this page may be inaccessible (axe), nor wider than the window, nor ask another site for anything, nor end in
    /// a fault in the console, such as what the content security policy stopped.
    /// </summary>
    protected async Task IsOnberispelijk(IPage pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var oordeel = await Axe(pagina);
        foreach (var bezwaar in oordeel.Violations)
            _klachten.Enqueue($"axe {bezwaar.Id}: {bezwaar.Help} at {string.Join(" and ", bezwaar.Nodes.Select(node => node.Target))}");
        var (breedte, venster) = (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth"), pagina.ViewportSize!.Width);
        Klaag(breedte > venster, $"{breedte} pixels wide in a window of {venster}");
        Assert.True(_klachten.IsEmpty, $"{pagina.Url}{Environment.NewLine}{string.Join(Environment.NewLine, _klachten)}");
    }

    /// <summary>axe is a script itself. What a browser without scripts shows is therefore shown again, as it is, in one with.</summary>
    async Task<AxeResult> Axe(IPage pagina)
    {
        if (_geopend.Any(paar => paar.Pagina == pagina && paar.Venster == Venster.ZonderScript))
        {
            var (adres, html) = (pagina.Url, Scripttekens().Replace(await pagina.ContentAsync(), ""));
            pagina = await Open(Venster.Bureau);
            await pagina.RouteAsync(adres, verzoek => verzoek.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html }));
            await pagina.GotoAsync(adres);
        }
        return await pagina.RunAxe().WaitAsync(TimeSpan.FromSeconds(60));
    }

    [GeneratedRegex("<script.*?</script>|</?noscript>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Scripttekens();

    public async ValueTask DisposeAsync()
    {
        var mislukt = TestContext.Current.TestState?.Result == TestResult.Failed;
        foreach (var (pagina, nummer) in _geopend.Select((paar, i) => (paar.Pagina, i + 1)))
        {
            if (mislukt)
                await Bewaar(pagina, nummer);
            await pagina.Context.CloseAsync();
        }
        GC.SuppressFinalize(this);
    }

    void Klaag(bool reden, string klacht)
    {
        if (reden)
            _klachten.Enqueue(klacht);
    }

    static async Task Bewaar(IPage pagina, int nummer)
    {
        var naam = string.Concat(TestContext.Current.Test!.TestDisplayName.Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : '-')).Trim('-');
        var pad = Path.Combine(Projectmap.Vind()!, "TestResults", $"{naam}-{nummer}");
        await pagina.ScreenshotAsync(new() { Path = $"{pad}.png", FullPage = true });
        await pagina.Context.Tracing.StopAsync(new() { Path = $"{pad}.zip" });
        TestContext.Current.SendDiagnosticMessage("Kept {0}.png and .zip", pad);
    }
}
