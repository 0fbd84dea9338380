using System.Security.Cryptography;

namespace Meedenkers.Web.Opstarten.Ontwikkeling;

/// <summary>
/// Restores the npm packages of one folder under ontwikkel/, so that nobody has to run npm by hand. Safe when several
/// processes ask at once; says nothing when there is nothing to do.
/// </summary>
public static class Npm
{
    static readonly string Programma = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <exception cref="OntwikkelomgevingException">npm is missing, or could not fetch the packages.</exception>
    public static async Task Herstel(string map, Action<string> meld, CancellationToken ct)
    {
        if (IsHersteld(map))
            return;
        using var slot = await NeemSlot(map, ct);
        if (IsHersteld(map))
            return; // another process did it while this one waited

        var naam = $"ontwikkel/{Path.GetFileName(map)}";
        if (!Opdracht.Bestaat(Programma))
            throw new OntwikkelomgevingException(
                $"Voor {naam} is npm nodig en dat is er niet: voer `sudo apt-get install nodejs npm` uit (Node.js 20 of nieuwer, of zie https://nodejs.org).");
        meld($"De npm-pakketten van {naam} worden eenmalig opgehaald ...");
        // No install scripts of others: the one that is needed is run by name, see PostgresBinaries.
        var uitkomst = await Opdracht.Voer([Programma, "ci", "--ignore-scripts", "--no-progress", "--loglevel=error"], map, ct);
        if (uitkomst is not { Gelukt: true })
            throw new OntwikkelomgevingException(
                $"npm kon de pakketten van {naam} niet ophalen; voer `npm ci --ignore-scripts` uit in die map om te zien waarom. Het zei:{Environment.NewLine}{uitkomst?.Slot}");
        await File.WriteAllTextAsync(Stempel(map), Kenmerk(map), ct);
    }

    /// <summary>
    /// Either npm was here after the lock file last changed, also by hand (it writes its hidden lock file last, so an
    /// interrupted restore does not count), or we were, for this very content: a checkout gives files a new time.
    /// </summary>
    static bool IsHersteld(string map)
    {
        var gedaan = new FileInfo(Path.Combine(map, "node_modules", ".package-lock.json"));
        return gedaan.Exists
            && (gedaan.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Lockbestand(map))
                || (File.Exists(Stempel(map)) && File.ReadAllText(Stempel(map)) == Kenmerk(map)));
    }

    static string Lockbestand(string map) => Path.Combine(map, "package-lock.json");

    static string Stempel(string map) => Path.Combine(map, "node_modules", ".hersteld");

    static string Kenmerk(string map) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Lockbestand(map))));

    static async Task<Slot> NeemSlot(string map, CancellationToken ct)
    {
        try
        {
            return await Slot.Neem(Path.Combine(map, ".herstel.lock"), ct);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new OntwikkelomgevingException(
                $"In de map {map} mag niet worden geschreven; voer daar `npm ci --ignore-scripts` uit als de gebruiker van wie zij is.", e);
        }
    }
}
