using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The resident takes back the consent to keep their groups; the question goes on without them.</summary>
sealed class VergeetDoelgroepen(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(Bezoek bezoek, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        casus!.VergeetDoelgroepen(bezoek.Handelende, nu);
        var aanmelding = await db.Aanmeldingen.SingleAsync(a => a.CasusId == bezoek.Casus, stop);
        aanmelding.VergeetDoelgroepen(nu);
        // First, so that a failure leaves the consent as it was: asking again then does both.
        await db.Database.ExecuteSqlAsync($"select vergeet_doelgroepen({bezoek.Casus.Waarde})", stop);
        await db.SaveChangesAsync(stop);
    }
}
