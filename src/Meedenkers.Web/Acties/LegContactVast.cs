using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Web.Acties;

/// <summary>Records a contact; the first one is the kennismaking.</summary>
sealed class LegContactVast(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, Contact contact, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        casus.LegContactVast(onderdeel, contact, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
