using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Makes one onderdeel of two.</summary>
sealed class VoegSamen(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, OnderdeelId weg, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        if (casus.Onderdelen.All(o => o.Id != weg)) throw new NietZichtbaarException();
        casus.VoegSamen(onderdeel, weg, door, klok.GetUtcNow());
        if (await db.ZoekPlan(weg, stop) is { } plan) (await db.PlanVan(casus, onderdeel, stop)).VoegBij(plan);
        foreach (var gesprek in await db.Keukengesprekken.Where(g => g.OnderdeelId == weg).ToListAsync(stop)) gesprek.Verhuist(onderdeel);
        foreach (var termijn in await db.Bezwaartermijnen.Where(b => b.OnderdeelId == weg).ToListAsync(stop)) termijn.Verhuist(onderdeel);
        foreach (var plek in await db.Wachtplekken.Where(w => w.OnderdeelId == weg).ToListAsync(stop)) plek.Verhuist(onderdeel);
        await db.SaveChangesAsync(stop);
    }
}
