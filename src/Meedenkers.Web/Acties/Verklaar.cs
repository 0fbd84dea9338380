using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Somebody with a case function accepts the declarations of now; doing it twice changes nothing.</summary>
sealed class Verklaar(MeedenkersDbContext db, Logboek logboek, TimeProvider klok) : IActie
{
    public async Task Doe(MedewerkerId wie, CancellationToken stop)
    {
        var open = await db.TeVerklaren(wie, stop);
        if (open.Count == 0) return;
        var nu = klok.GetUtcNow();
        db.Verklaringen.AddRange(open.Select(tekst => tekst.Door(wie, nu)));
        logboek.Bij(Loghandeling.AccountGewijzigd, "verklaring", betreft: wie);
        try
        {
            await db.BewaarOfBots(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The button was pressed twice: the other press did it.
            db.ChangeTracker.Clear();
        }
    }
}
