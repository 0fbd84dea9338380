using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>A medewerker tells the region what does not work, without a word about anybody. The key comes from the form, so that sending twice makes one.</summary>
sealed class MeldKnelpunt(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(Guid id, Naamlozetekst tekst, Knelpuntonderwerp onderwerp, Handelende door, CancellationToken stop)
    {
        if (await db.Knelpunten.AnyAsync(k => k.Id == id, stop)) return;
        db.Add(new Knelpunt(id, tekst, onderwerp, door, klok.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fout) when (fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear(); // pressed twice at the same moment: the other one did it
        }
    }
}
