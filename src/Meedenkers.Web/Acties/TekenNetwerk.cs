using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Draws on the map of who does what for a resident, together or by the resident alone.</summary>
sealed class TekenNetwerk(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    /// <summary>Somebody new, or something else for the one that is named.</summary>
    public async Task Teken(CasusId id, Guid? regel, Netwerkinhoud inhoud, Handelende door, CancellationToken stop) =>
        await Teken(await db.OpenCasusMetInzage(id, stop: stop), regel, inhoud, door, stop);

    public async Task Teken(Bezoek bezoek, Guid? regel, Netwerkinhoud inhoud, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        await Teken((await db.LaadCasus(bezoek.Casus, stop: stop))!, regel, inhoud, bezoek.Handelende, stop);
    }

    public async Task HaalWeg(CasusId id, Guid regel, Handelende door, CancellationToken stop) =>
        await HaalWeg(await db.OpenCasusMetInzage(id, stop: stop), regel, door, stop);

    public async Task HaalWeg(Bezoek bezoek, Guid regel, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        await HaalWeg((await db.LaadCasus(bezoek.Casus, stop: stop))!, regel, bezoek.Handelende, stop);
    }

    async Task Teken(Casus casus, Guid? regel, Netwerkinhoud inhoud, Handelende door, CancellationToken stop)
    {
        if (regel is { } plek) (await Zoek(casus.Id, plek, stop)).Verbeter(casus, inhoud, door, klok.GetUtcNow());
        else db.Netwerkplekken.Add(new(casus, inhoud, door, klok.GetUtcNow()));
        await db.SaveChangesAsync(stop);
    }

    async Task HaalWeg(Casus casus, Guid regel, Handelende door, CancellationToken stop)
    {
        (await Zoek(casus.Id, regel, stop)).HaalWeg(casus, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    async Task<Netwerkplek> Zoek(CasusId casus, Guid regel, CancellationToken stop) =>
        await db.Netwerkplekken.SingleOrDefaultAsync(n => n.Id == regel && n.CasusId == casus, stop) ?? throw new NietZichtbaarException();
}
