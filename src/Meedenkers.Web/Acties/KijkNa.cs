using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>The yearly look: these accounts are still needed.</summary>
sealed class KijkNa(MeedenkersDbContext db, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>All of them or none. Throws what Medewerker.WaaromNietKijkNa gives.</summary>
    public async Task Doe(IReadOnlyCollection<MedewerkerId> wie, MedewerkerId door, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        foreach (var id in wie.Distinct())
        {
            var kring = await db.OpenKring(id, door, null, stop);
            kring.Wie.KijkNa(kring.Door, nu);
            logboek.Bij(Loghandeling.AccountGewijzigd, "nagekeken", betreft: id);
        }
        await db.SaveChangesAsync(stop);
    }
}
