using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Routering;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder says who in a gemeente is asked first; it holds for what comes in from now on.</summary>
sealed class BewaarRoutering(MeedenkersDbContext db, Naslagbron naslagbron) : IActie
{
    /// <summary>Which versions of the rows of this gemeente somebody saw.</summary>
    internal static async Task<string> Merk(MeedenkersDbContext db, string gemeente, CancellationToken stop) => Merk(await Regels(db, gemeente, stop));

    /// <summary>Gives DbUpdateConcurrencyException when the table is not as it was <paramref name="gezien"/>.</summary>
    public async Task Doe(string gemeente, IReadOnlyDictionary<Routeringssignaal, OrganisatieCode> naar, string? gezien, CancellationToken stop)
    {
        var bestaand = await Regels(db, gemeente, stop);
        if (Merk(bestaand) != gezien) throw new DbUpdateConcurrencyException("The routing table was changed by somebody else.");
        foreach (var (regel, versie) in bestaand)
        {
            db.Routeringen.Attach(regel).Property<uint>("Versie").OriginalValue = versie;
            if (!naar.TryGetValue(regel.Signaal, out var organisatie)) db.Routeringen.Remove(regel);
            else regel.Organisatie = organisatie;
        }
        foreach (var (signaal, organisatie) in naar.Where(n => bestaand.All(b => b.Regel.Signaal != n.Key)))
            db.Routeringen.Add(new() { Gemeente = gemeente, Signaal = signaal, Organisatie = organisatie });
        await db.BewaarOfBots(stop);
        naslagbron.Vervang();
    }

    static async Task<List<(Routering Regel, uint Versie)>> Regels(MeedenkersDbContext db, string gemeente, CancellationToken stop) =>
        [.. (await db.Routeringen.AsNoTracking().Where(r => r.Gemeente == gemeente).Select(r => new { r, Versie = EF.Property<uint>(r, "Versie") }).ToListAsync(stop)).Select(p => (p.r, p.Versie))];

    static string Merk(IEnumerable<(Routering Regel, uint Versie)> regels) =>
        string.Join('.', regels.OrderBy(r => r.Regel.Signaal).Select(r => string.Create(CultureInfo.InvariantCulture, $"{Code.Van(r.Regel.Signaal)}-{r.Versie}")));
}
