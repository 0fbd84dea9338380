using System.Globalization;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Taken;

/// <summary>
/// Which casussen were erased and when: keys only, in a file outside the database. A backup that is put back holds them again;
/// playing this file makes them go again (normen.md P8).
/// </summary>
sealed class Wisjournaal(IConfiguration configuratie, IHostEnvironment omgeving)
{
    const string Instelling = "Meedenkers:Wisjournaal";
    readonly string bestand = configuratie[Instelling] is { Length: > 0 } gekozen ? gekozen
        : omgeving.IsProduction() ? throw new InstellingException($"De instelling {Instelling} ontbreekt. Wijs een bestand aan dat niet in de databank en niet in dezelfde reservekopie staat.")
        : Path.Combine(AppContext.BaseDirectory, "wisjournaal.txt");

    /// <summary>On the disk before this returns: an erasure that is not in the journal must not happen.</summary>
    public async Task Schrijf(CasusId casus, DateTimeOffset nu, CancellationToken stop)
    {
        await using var stroom = new FileStream(bestand, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        await stroom.WriteAsync(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{casus.Waarde} {nu.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}\n")), stop);
        stroom.Flush(flushToDisk: true);
    }

    /// <summary>Every casus that was ever erased; a line that was cut off by a crash is no erasure.</summary>
    public async IAsyncEnumerable<CasusId> Lees()
    {
        if (!File.Exists(bestand)) yield break;
        await foreach (var regel in File.ReadLinesAsync(bestand))
            if (regel.Split(' ') is [var sleutel, _] && Guid.TryParse(sleutel, out var casus))
                yield return new(casus);
    }
}
