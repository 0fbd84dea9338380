using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>An organisation takes up an offer. When a meedenker answers, that person does it and the resident hears of it.</summary>
sealed class NeemAan(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasus(id, onderdeel, stop);
        var nu = klok.GetUtcNow();
        casus.NeemAan(onderdeel, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        if (casus.Onderdeel(onderdeel).Toewijzing is null) await db.SaveChangesAsync(stop);
        else await post.BewaarEnMeldInwoner(id, nu, stop);
    }
}
