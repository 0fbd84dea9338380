using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Acties;

/// <summary>Makes a part of the question an onderdeel of its own.</summary>
sealed class Splits(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, string vraag, IReadOnlySet<Leefgebied> leefgebieden, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        casus.Splits(onderdeel, vraag, leefgebieden, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
