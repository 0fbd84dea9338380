using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>The resident stops one part; whoever worked on it hears that it ended, the rest goes on.</summary>
sealed class StopDeel(MeedenkersDbContext db, StopVraag stopVraag, TimeProvider klok) : IActie
{
    public async Task Doe(Bezoek bezoek, OnderdeelId onderdeel, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var nu = klok.GetUtcNow();
        var casus = await db.LaadCasus(bezoek.Casus, metDeuren: true, stop);
        if (casus is null || casus.Onderdelen.All(o => o.Id != onderdeel)) throw new NietZichtbaarException();
        await stopVraag.Meld(casus, casus.Onderdelen.Where(o => o.Id == onderdeel), nu, stop);
        casus.TrekDeelIn(onderdeel, bezoek.Handelende, nu);
        await db.SaveChangesAsync(stop);
    }
}
