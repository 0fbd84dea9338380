using System.Globalization;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Web.Taken;

/// <summary>
/// Which casussen were erased and when: keys only, in a file outside the database. A backup that is put back holds them again;
/// playing this file makes them go again (normen.md P8). Setting <c>Meedenkers:Wisjournaal</c>.
/// </summary>
sealed class Wisjournaal(IConfiguration configuratie, IHostEnvironment omgeving)
{
    readonly Buitenbestand bestand = new("Meedenkers:Wisjournaal", "en buiten haar reservekopie, waarin komt wat is gewist", configuratie, omgeving);

    /// <summary>On the disk before this returns: an erasure that is not in the journal must not happen.</summary>
    public Task Schrijf(CasusId casus, DateTimeOffset nu, CancellationToken stop) =>
        bestand.Voeg(string.Create(CultureInfo.InvariantCulture, $"{casus.Waarde} {nu.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}"), stop);

    /// <summary>Every casus that was ever erased; a line that was cut off by a crash is no erasure.</summary>
    public IEnumerable<CasusId> Lees() =>
        bestand.Regels().Select(regel => regel.Split(' ')).Where(delen => delen.Length == 2 && Guid.TryParse(delen[0], out _)).Select(delen => new CasusId(Guid.Parse(delen[0])));
}
