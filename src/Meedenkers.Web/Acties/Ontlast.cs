using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>A meedenker is relieved at once; the coördinatoren hear that it waits to be divided again.</summary>
sealed class Ontlast(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var nu = klok.GetUtcNow();
        casus.Ontlast(onderdeel, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        if (!door.IsCoordinator) await post.NieuwInWerklijst(casus.Onderdeel(onderdeel).Organisatie, id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
