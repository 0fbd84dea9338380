using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>
/// Puts a failed mail back in the queue. In one statement, because the web may not read what is in a mail or to whom it goes.
/// </summary>
sealed class ProbeerBerichtOpnieuw(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    /// <summary>False when it does not wait for this: somebody else was earlier, or it does not exist.</summary>
    public async Task<bool> Doe(Guid id, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        return await db.Berichten.Where(b => b.Id == id && b.Stand == Berichtstand.Mislukt).ExecuteUpdateAsync(b => b
            .SetProperty(x => x.Stand, Berichtstand.Wacht).SetProperty(x => x.Pogingen, 0).SetProperty(x => x.VolgendePogingOp, nu), stop) > 0;
    }
}
