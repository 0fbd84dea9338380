using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;

namespace Meedenkers.Web.Acties;

/// <summary>A day for the conversation of a handover; the other side and the resident hear that there is news.</summary>
sealed class SpreekAf(MeedenkersDbContext db, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(OverdrachtId id, Afspraakvoorstel afspraak, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenOverdracht(id, stop);
        var nu = klok.GetUtcNow();
        casus.SpreekAf(id, afspraak, door, nu);
        await post.AndereKant(casus, id, door, nu, stop);
        await post.ErIsNieuws(casus.Id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
