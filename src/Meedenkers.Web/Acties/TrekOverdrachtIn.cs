using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>One side stops a handover that runs; the other side and the resident hear of it.</summary>
sealed class TrekOverdrachtIn(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(OverdrachtId id, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenOverdracht(id, stop);
        var nu = klok.GetUtcNow();
        var overdracht = casus.Overdracht(id);
        var ontvanger = overdracht.Ontvanger is { } wie ? new[] { wie } : [];
        casus.TrekOverdrachtIn(id, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        if (door.Organisatie == overdracht.Van) await post.Kant(overdracht.Naar, ontvanger, casus.Id, nu, stop);
        else await post.Kant(overdracht.Van!.Value, casus.Uitvoerders(overdracht), casus.Id, nu, stop);
        await post.ErIsNieuws(casus.Id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
