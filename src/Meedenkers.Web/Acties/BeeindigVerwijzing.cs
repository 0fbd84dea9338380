using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>The resident no longer agrees that the verwijzer follows. The question itself goes on.</summary>
sealed class BeeindigVerwijzing(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(Bezoek bezoek, CancellationToken stop)
    {
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        casus!.TrekVerwijzingIn(bezoek.Handelende, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
