using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>The conversation of a handover has been; the other side and the resident hear that there is news.</summary>
sealed class BevestigOverdracht(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(OverdrachtId id, Gesprek gesprek, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenOverdracht(id, stop);
        var nu = klok.GetUtcNow();
        await post.AndereKant(casus, id, door, nu, stop);
        casus.BevestigOverdracht(id, gesprek, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.ErIsNieuws(casus.Id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
