using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>An organisation does not take up an offer; whoever is asked next hears of it.</summary>
sealed class Weiger(MeedenkersDbContext db, Naslagbron naslagbron, Keuzewijzer keuzewijzer, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, Weigerreden reden, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasus(id, onderdeel, stop);
        var nu = klok.GetUtcNow();
        var keuzes = await keuzewijzer.Voor(db, casus, onderdeel, nu, stop);
        casus.Weiger(onderdeel, reden, keuzes, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.NieuwInWerklijst(casus.Onderdeel(onderdeel).Organisatie, id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
