using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Matching;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>What a meedenker says about oneself.</summary>
sealed record Profielopdracht(Bekwaamheid Bekwaamheid, int Capaciteit, Beschikbaarheid Beschikbaarheid, uint? Gezien);

/// <summary>A meedenker keeps the own profile: part of it holds now, the rest when a coördinator says yes.</summary>
sealed class WerkProfielBij(MeedenkersDbContext db, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>True when something waits for a coördinator. Throws what Meedenkerprofiel.WaaromNietWerkBij gives.</summary>
    public async Task<bool> Doe(Profielopdracht opdracht, MedewerkerId door, CancellationToken stop)
    {
        var (profiel, _, ik, _) = await db.OpenProfiel(door, door, opdracht.Gezien, stop);
        profiel.WerkBij(opdracht.Bekwaamheid, opdracht.Capaciteit, opdracht.Beschikbaarheid, ik, klok.GetUtcNow());
        logboek.Bij(Loghandeling.AccountGewijzigd, "profiel bijgewerkt", betreft: door);
        await db.BewaarOfBots(stop);
        return profiel.Voorstel is not null;
    }
}
