using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Back again, or not away after all: who looked along sees it no longer at the next click.</summary>
sealed class MeldTerug(MeedenkersDbContext db, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Throws what Afwezigheid.WaaromNietMeldTerug gives.</summary>
    public async Task Doe(Guid id, MedewerkerId door, CancellationToken stop)
    {
        var afwezigheid = await db.OpenAfwezigheid(id, stop);
        afwezigheid.MeldTerug(await db.Medewerkers.SingleAsync(m => m.Id == door, stop), klok.GetUtcNow());
        logboek.Bij(Loghandeling.AccountGewijzigd, "weer terug", betreft: afwezigheid.Medewerker);
        await db.SaveChangesAsync(stop);
    }
}
