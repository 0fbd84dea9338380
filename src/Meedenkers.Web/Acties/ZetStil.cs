using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>The resident lets everything rest, and lets it go on again.</summary>
sealed class ZetStil(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(Bezoek bezoek, bool stil, CancellationToken stop)
    {
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        if (stil) casus!.Beperk(bezoek.Handelende, klok.GetUtcNow());
        else casus!.HefBeperkingOp(bezoek.Handelende, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
