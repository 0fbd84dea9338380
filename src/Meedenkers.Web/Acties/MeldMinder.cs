using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Somebody is not asked for a while: no reason, and at once.</summary>
sealed class MeldMinder(MeedenkersDbContext db, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Throws what Meedenkerprofiel.WaaromNietMeldMinder gives.</summary>
    /// <param name="wie">Who can do less.</param>
    /// <param name="totEnMet">The last day of it; empty is until further notice.</param>
    /// <param name="door">That person, or a coördinator.</param>
    /// <param name="stop">Ends the request.</param>
    public async Task Doe(MedewerkerId wie, DateOnly? totEnMet, MedewerkerId door, CancellationToken stop)
    {
        var kring = await db.OpenProfiel(wie, door, null, stop);
        kring.Profiel.MeldMinder(totEnMet, kring.Wie, kring.Door, Nederland.Vandaag(klok.GetUtcNow()));
        logboek.Bij(Loghandeling.AccountGewijzigd, "tijdelijk minder", betreft: wie);
        await db.BewaarOfBots(stop);
    }
}
