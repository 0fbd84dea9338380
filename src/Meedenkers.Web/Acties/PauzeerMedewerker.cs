using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;

namespace Meedenkers.Web.Acties;

/// <summary>Somebody has a pause: no signing in, and nothing is assigned; or comes back from it.</summary>
sealed class PauzeerMedewerker(MeedenkersDbContext db, Accountslot slot, Teamsessies sessies, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Throws what Medewerker.WaaromNietPauzeer gives.</summary>
    public async Task Pauzeer(MedewerkerId wie, MedewerkerId door, uint? gezien, CancellationToken stop)
    {
        var kring = await db.OpenKring(wie, door, gezien, stop);
        kring.Wie.Pauzeer(kring.Door, kring.Collegas);
        db.HoudAchterblijver(kring);
        await slot.EindigHerstel(wie, klok.GetUtcNow(), stop);
        logboek.Bij(Loghandeling.AccountGewijzigd, "pauze", betreft: wie);
        await sessies.EindigAlle(wie, behalve: null, stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Throws what Medewerker.WaaromNietHervat gives.</summary>
    public async Task Hervat(MedewerkerId wie, MedewerkerId door, uint? gezien, CancellationToken stop)
    {
        var kring = await db.OpenKring(wie, door, gezien, stop);
        kring.Wie.Hervat(kring.Door, kring.Collegas);
        logboek.Bij(Loghandeling.AccountGewijzigd, "pauze voorbij", betreft: wie);
        await db.SaveChangesAsync(stop);
    }
}
