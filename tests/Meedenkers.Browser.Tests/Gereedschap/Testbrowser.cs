using Microsoft.Playwright;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>One browser for all journeys; each page has its own cookies. Started when the first journey needs it.</summary>
public sealed class Testbrowser : IAsyncLifetime
{
    readonly Lazy<Task<(IPlaywright Playwright, IBrowser Chromium)>> _gestart = new(Start);

    public async Task<IBrowser> Chromium() => (await _gestart.Value).Chromium;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (!_gestart.IsValueCreated || !_gestart.Value.IsCompletedSuccessfully)
            return;
        var (playwright, chromium) = await _gestart.Value;
        await chromium.DisposeAsync();
        playwright.Dispose();
    }

    static async Task<(IPlaywright, IBrowser)> Start()
    {
        var gevonden = await Gereedschap.Chromium.Zoek(CancellationToken.None);
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(60_000); // a full machine is no failure
        return (playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = gevonden.Programma, Args = gevonden.Argumenten, Headless = true }));
    }
}
