using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Somebody who could do less for a while may be asked again.</summary>
sealed class MeldWeerBeschikbaar(MeedenkersDbContext db, Logboek logboek) : IActie
{
    /// <summary>Throws what Meedenkerprofiel.WaaromNietMeldWeer gives.</summary>
    public async Task Doe(MedewerkerId wie, MedewerkerId door, CancellationToken stop)
    {
        var kring = await db.OpenProfiel(wie, door, null, stop);
        kring.Profiel.MeldWeer(kring.Wie, kring.Door);
        logboek.Bij(Loghandeling.AccountGewijzigd, "weer beschikbaar", betreft: wie);
        await db.BewaarOfBots(stop);
    }
}
