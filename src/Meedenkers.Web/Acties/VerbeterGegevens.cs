using Meedenkers.Data;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>A meedenker corrects how the resident can be reached; the former details are kept.</summary>
sealed class VerbeterGegevens(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, Contactgegevens gegevens, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, stop: stop);
        Weigeringen.GooiBij(casus.WaaromNietMeldGecorrigeerd(door));
        var inwoner = await db.Inwoners.SingleOrDefaultAsync(i => i.CasusId == id, stop) ?? throw new NietZichtbaarException();
        var nu = klok.GetUtcNow();
        var eerst = inwoner.Gegevens;
        inwoner.Corrigeer(gegevens, nu);
        if (inwoner.Gegevens == eerst) return;
        casus.MeldGecorrigeerd(door, nu);
        await db.SaveChangesAsync(stop);
    }
}
