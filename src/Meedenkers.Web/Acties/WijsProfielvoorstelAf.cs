using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>A coördinator leaves a profile as it was.</summary>
sealed class WijsProfielvoorstelAf(MeedenkersDbContext db, Logboek logboek) : IActie
{
    /// <summary>Throws what Meedenkerprofiel.WaaromNietWijsVoorstelAf gives.</summary>
    public async Task Doe(MedewerkerId wie, MedewerkerId door, uint? gezien, CancellationToken stop)
    {
        var kring = await db.OpenProfiel(wie, door, gezien, stop);
        kring.Profiel.WijsVoorstelAf(kring.Door);
        logboek.Bij(Loghandeling.AccountGewijzigd, "profiel bleef zoals het was", betreft: wie);
        await db.BewaarOfBots(stop);
    }
}
