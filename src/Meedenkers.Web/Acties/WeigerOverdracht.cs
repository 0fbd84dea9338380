using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>The receiver does not take up a handover; the giver hears that it has to choose again.</summary>
sealed class WeigerOverdracht(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(OverdrachtId id, Weigerreden reden, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenOverdracht(id, stop);
        var nu = klok.GetUtcNow();
        var overdracht = casus.Overdracht(id);
        casus.WeigerOverdracht(id, reden, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.Kant(overdracht.Van!.Value, casus.Uitvoerders(overdracht), casus.Id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
