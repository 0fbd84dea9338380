using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>A koude overdracht: without a conversation, by a coördinator, counted; the other side and the resident hear that there is news.</summary>
sealed class BevestigKoud(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(OverdrachtId id, Koudereden reden, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenOverdracht(id, stop);
        var nu = klok.GetUtcNow();
        await post.AndereKant(casus, id, door, nu, stop);
        casus.BevestigKoud(id, reden, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.ErIsNieuws(casus.Id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
