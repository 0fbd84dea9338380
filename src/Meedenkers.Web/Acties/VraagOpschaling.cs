using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>"Dit wordt mij te veel": the coördinatoren hear that somebody asks for it.</summary>
sealed class VraagOpschaling(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, string? zin, bool ontlast, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var nu = klok.GetUtcNow();
        casus.VraagOpschaling(onderdeel, zin, ontlast, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.NieuwInWerklijst(casus.Onderdeel(onderdeel).Organisatie, id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
