using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Web.Acties;

/// <summary>"Ja, dit is nog afgebakend": the question comes back when the term has passed anew.</summary>
sealed class GaatDoor(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        casus.GaatDoor(onderdeel, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
