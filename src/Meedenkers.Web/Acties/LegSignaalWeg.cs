using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>People decide that a signal asks for nothing now; with new facts it comes back.</summary>
sealed class LegSignaalWeg(MeedenkersDbContext db, Naslagbron naslagbron, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, Signaalkeuze keuze, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var nu = klok.GetUtcNow();
        var feiten = await Casusfeiten.Lees(db, id, stop);
        var huidige = feiten.Signalen(casus, await naslagbron.Nu(stop), door, Nederland.Vandaag(nu));
        casus.LegSignaalWeg(onderdeel, keuze, huidige, door, nu);
        await db.SaveChangesAsync(stop);
    }
}
