using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The resident corrects how to be reached; what it was stays in the history.</summary>
sealed class CorrigeerGegevens(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(Bezoek bezoek, Contactgegevens nieuwe, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var nu = klok.GetUtcNow();
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        var inwoner = await db.Inwoners.SingleAsync(i => i.CasusId == bezoek.Casus, stop);
        var vorige = inwoner.Gegevens;
        inwoner.Corrigeer(nieuwe, nu);
        if (inwoner.Gegevens == vorige) return;
        casus!.MeldGecorrigeerd(bezoek.Handelende, nu);
        await db.SaveChangesAsync(stop);
    }
}
