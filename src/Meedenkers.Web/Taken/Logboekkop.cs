using System.Globalization;
using System.Text;
using Meedenkers.Domain.Logboek;

namespace Meedenkers.Web.Taken;

/// <summary>
/// The heads of the chain, in a file outside the database: one line for each, only ever added to. Who can change the database but
/// not this file cannot rewrite what was before the last head. Setting <c>Meedenkers:Logboekkop</c>.
/// </summary>
sealed class Logboekkop(IConfiguration configuratie, IHostEnvironment omgeving)
{
    /// <summary>A head is some 110 characters; the last one is within so many from the end.</summary>
    const int Staart = 4096;

    readonly Buitenbestand bestand = new("Meedenkers:Logboekkop", "waarin de kop van het logboek komt", configuratie, omgeving);

    public string Bestand => bestand.Pad;

    /// <summary>All heads, in the order in which they were written. What is no head (a line cut off by a crash) is passed over.</summary>
    public IEnumerable<Logkop> Lees() => bestand.Regels().Select(Lees).OfType<Logkop>();

    /// <summary>The last head; null when there is none yet.</summary>
    public async Task<Logkop?> Laatste(CancellationToken stop)
    {
        if (!File.Exists(Bestand)) return null;
        await using var stroom = new FileStream(Bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stroom.Seek(-Math.Min(Staart, stroom.Length), SeekOrigin.End);
        using var lezer = new StreamReader(stroom, Encoding.ASCII);
        return (await lezer.ReadToEndAsync(stop)).Split('\n').Select(Lees).LastOrDefault(kop => kop is not null);
    }

    /// <summary>Adds a head, and returns when it is on the disk.</summary>
    public Task Voeg(Logkop kop, CancellationToken stop) =>
        bestand.Voeg(string.Create(CultureInfo.InvariantCulture, $"{kop.Plaats} {kop.Hash} {kop.Op.UtcDateTime:O}"), stop);

    static Logkop? Lees(string regel) =>
        regel.Split(' ') is [var plaats, { Length: Logketen.Hashlengte } hash, var op] && long.TryParse(plaats, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
        && DateTimeOffset.TryParse(op, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? new(getal, hash, moment) : null;
}
