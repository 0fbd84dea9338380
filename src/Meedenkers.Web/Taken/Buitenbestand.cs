using System.Text;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Taken;

/// <summary>
/// A file outside the database to which lines are only ever added, by one job at a time. What a crash cut off stays a line of its
/// own, so that it cannot spoil the next one.
/// </summary>
sealed class Buitenbestand
{
    /// <param name="instelling">The setting that says where; required in Production.</param>
    /// <param name="waartoe">What it is for, as the end of the sentence when it is missing.</param>
    /// <param name="configuratie">The settings.</param>
    /// <param name="omgeving">Elsewhere than in Production it is among the temporary files when nothing is set.</param>
    public Buitenbestand(string instelling, string waartoe, IConfiguration configuratie, IHostEnvironment omgeving)
    {
        Pad = configuratie[instelling] is { Length: > 0 } gekozen ? Path.GetFullPath(gekozen)
            : !omgeving.IsProduction() ? Path.Combine(Path.GetTempPath(), instelling.Replace(':', '-').ToLowerInvariant())
            : throw new InstellingException($"De instelling {instelling} ontbreekt: een bestand buiten de databank, {waartoe}. Geef haar mee, bijvoorbeeld als omgevingsvariabele {instelling.Replace(":", "__", StringComparison.Ordinal)}.");
        if (Path.GetDirectoryName(Pad) is not { } map || !Directory.Exists(map)) throw new InstellingException($"De map van {instelling} bestaat niet: {Pad}. Maak haar, of kies een andere.");
    }

    public string Pad { get; }

    /// <summary>Every line, in the order in which it was written; one that a crash cut off is among them.</summary>
    public IEnumerable<string> Regels() => File.Exists(Pad) ? File.ReadLines(Pad) : [];

    /// <summary>Adds a line, and returns when it is on the disk.</summary>
    public async Task Voeg(string regel, CancellationToken stop)
    {
        await using var bestand = new FileStream(Pad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var begin = await EindigtMidden(bestand) ? "\n" : "";
        bestand.Seek(0, SeekOrigin.End);
        await bestand.WriteAsync(Encoding.ASCII.GetBytes($"{begin}{regel}\n"), stop);
        bestand.Flush(flushToDisk: true);
    }

    static async Task<bool> EindigtMidden(FileStream bestand)
    {
        if (bestand.Length == 0) return false;
        bestand.Seek(-1, SeekOrigin.End);
        var laatste = new byte[1];
        await bestand.ReadExactlyAsync(laatste);
        return laatste[0] != '\n';
    }
}
