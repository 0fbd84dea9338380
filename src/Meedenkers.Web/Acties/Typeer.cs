using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Acties;

/// <summary>The meedenker says what an onderdeel touches, and which role and which kind of help it asks.</summary>
sealed class Typeer(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, IReadOnlyList<Leefgebied> leefgebieden, Hulprol? rol, SoortHulp? soort, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        casus.Typeer(onderdeel, leefgebieden, rol, soort, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
