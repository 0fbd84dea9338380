using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Keeps what has a term outside our hands: a decision to object to, and a place on a waiting list.</summary>
sealed class WerkTermijnBij(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    /// <summary>A new decision, or what became of the one that is named.</summary>
    public Task Bewaak(CasusId id, OnderdeelId onderdeel, Guid? regel, Besluit besluit, Bezwaarstand stand, DateOnly op, Handelende door, CancellationToken stop) => Doe(id, onderdeel, door, async (casus, nu) =>
    {
        if (regel is not { } sleutel)
        {
            db.Bezwaartermijnen.Add(new(casus, onderdeel, besluit, door, nu));
            return;
        }
        var termijn = await db.Bezwaartermijnen.SingleOrDefaultAsync(b => b.Id == sleutel && b.OnderdeelId == onderdeel, stop) ?? throw new NietZichtbaarException();
        termijn.Verbeter(casus, besluit, door, nu);
        termijn.Zet(casus, stand, op, door, nu);
    }, stop);

    /// <summary>A new place on a waiting list, or what became of the one that is named.</summary>
    public Task Wacht(CasusId id, OnderdeelId onderdeel, Guid? regel, Wachten wachten, bool voorbij, Handelende door, CancellationToken stop) => Doe(id, onderdeel, door, async (casus, nu) =>
    {
        if (regel is not { } sleutel)
        {
            db.Wachtplekken.Add(new(casus, onderdeel, wachten, door, nu));
            return;
        }
        var plek = await db.Wachtplekken.SingleOrDefaultAsync(w => w.Id == sleutel && w.OnderdeelId == onderdeel, stop) ?? throw new NietZichtbaarException();
        plek.Verbeter(casus, wachten, door, nu);
        if (voorbij) plek.Beeindig(casus, door, nu);
    }, stop);

    async Task Doe(CasusId id, OnderdeelId onderdeel, Handelende door, Func<Casus, DateTimeOffset, Task> daad, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        Weigeringen.GooiBij(casus.WaaromNietWerkAan(onderdeel, door));
        await daad(casus, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
