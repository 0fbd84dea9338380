using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>A reader says that something on the kaart is wrong; nothing is kept of who. The key comes from the form, so that sending twice makes one.</summary>
sealed class MeldKaartfout(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    /// <summary>Two readers at the same moment, and the owner: enough for all of them.</summary>
    const int Rondes = 5;

    public async Task Doe(string code, Guid id, Kaartfout? fout, Naamlozetekst tekst, CancellationToken stop)
    {
        for (var ronde = 1; ; ronde++)
        {
            var vermelding = await db.Kaartvermeldingen.SingleOrDefaultAsync(v => v.Code == code && v.VanKaartOp == null, stop) ?? throw new NietZichtbaarException();
            db.Add(vermelding.Meld(id, fout, tekst, Nederland.Vandaag(klok.GetUtcNow())));
            try
            {
                await db.SaveChangesAsync(stop);
                return;
            }
            catch (DbUpdateConcurrencyException) when (ronde < Rondes)
            {
                db.ChangeTracker.Clear();
            }
            catch (DbUpdateException dubbel) when (dubbel.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
            {
                db.ChangeTracker.Clear(); // pressed twice: the first one is there
                return;
            }
        }
    }
}
