using System.Globalization;
using System.Text;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Taken;

/// <summary>
/// The heads of the chain, in a file outside the database: one line for each, only ever added to. Who can change the database but
/// not this file cannot rewrite what was before the last head. Setting <c>Meedenkers:Logboekkop</c>.
/// </summary>
sealed class Logboekkop
{
    const string Instelling = "Meedenkers:Logboekkop";

    /// <summary>A head is some 110 characters; the last one is within so many from the end.</summary>
    const int Staart = 4096;

    public Logboekkop(IConfiguration configuratie, IHostEnvironment omgeving)
    {
        Bestand = configuratie[Instelling] is { Length: > 0 } gekozen ? Path.GetFullPath(gekozen)
            : !omgeving.IsProduction() ? Path.Combine(Path.GetTempPath(), "meedenkers-logboekkop")
            : throw new InstellingException($"De instelling {Instelling} ontbreekt: een bestand buiten de databank, waarin de kop van het logboek komt. Geef haar mee, bijvoorbeeld als omgevingsvariabele Meedenkers__Logboekkop.");
        if (Path.GetDirectoryName(Bestand) is not { } map || !Directory.Exists(map)) throw new InstellingException($"De map van {Instelling} bestaat niet: {Bestand}. Maak haar, of kies een andere.");
    }

    public string Bestand { get; }

    /// <summary>All heads, in the order in which they were written. What is no head (a line cut off by a crash) is passed over.</summary>
    public IEnumerable<Logkop> Lees() => File.Exists(Bestand) ? File.ReadLines(Bestand).Select(Lees).OfType<Logkop>() : [];

    /// <summary>The last head; null when there is none yet.</summary>
    public async Task<Logkop?> Laatste(CancellationToken stop)
    {
        if (!File.Exists(Bestand)) return null;
        await using var bestand = new FileStream(Bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        bestand.Seek(-Math.Min(Staart, bestand.Length), SeekOrigin.End);
        using var lezer = new StreamReader(bestand, Encoding.ASCII);
        return (await lezer.ReadToEndAsync(stop)).Split('\n').Select(Lees).LastOrDefault(kop => kop is not null);
    }

    /// <summary>Adds a head, and returns when it is on the disk.</summary>
    public async Task Voeg(Logkop kop, CancellationToken stop)
    {
        await using var bestand = new FileStream(Bestand, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var begin = bestand.Length == 0 ? "" : await EindigtMidden(bestand) ? "\n" : "";
        bestand.Seek(0, SeekOrigin.End);
        await bestand.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{begin}{kop.Plaats} {kop.Hash} {kop.Op.UtcDateTime:O}\n")), stop);
        bestand.Flush(flushToDisk: true);
    }

    static async Task<bool> EindigtMidden(FileStream bestand)
    {
        bestand.Seek(-1, SeekOrigin.End);
        var laatste = new byte[1];
        await bestand.ReadExactlyAsync(laatste);
        return laatste[0] != '\n';
    }

    static Logkop? Lees(string regel) =>
        regel.Split(' ') is [var plaats, { Length: Logketen.Hashlengte } hash, var op] && long.TryParse(plaats, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
        && DateTimeOffset.TryParse(op, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? new(getal, hash, moment) : null;
}
