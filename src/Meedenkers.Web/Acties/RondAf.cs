using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>The help with an onderdeel ends; the resident hears that there is news.</summary>
sealed class RondAf(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, Afsluitreden uitkomst, Waakvlamkeuze? waakvlam, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var nu = klok.GetUtcNow();
        casus.RondAf(onderdeel, uitkomst, waakvlam, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.ErIsNieuws(id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
