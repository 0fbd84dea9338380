using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Acties;

/// <summary>The meedenker says which role and which kind of help an onderdeel asks.</summary>
sealed class Typeer(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, Hulprol? rol, SoortHulp? soort, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        casus.Typeer(onderdeel, rol, soort, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
