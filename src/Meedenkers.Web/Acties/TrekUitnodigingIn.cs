using Meedenkers.Data;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>An invitation ends before it was used.</summary>
sealed class TrekUitnodigingIn(MeedenkersDbContext db, Logboek logboek, TimeProvider klok) : IActie
{
    public async Task Doe(Guid id, MedewerkerId door, CancellationToken stop)
    {
        var (uitnodiging, ik) = await db.OpenUitnodiging(id, door, stop);
        uitnodiging.TrekIn(ik, klok.GetUtcNow());
        logboek.Bij(Loghandeling.AccountGewijzigd, "uitnodiging ingetrokken", betreft: uitnodiging.Voor);
        await db.SaveChangesAsync(stop);
    }
}
