using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Somebody leaves for good, after the open work went to colleagues. No key opens the account any more, and the profile is erased.</summary>
sealed class StopMedewerker(MeedenkersDbContext db, Accountslot slot, Teamsessies sessies, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Throws what Medewerker.WaaromNietStop gives.</summary>
    public async Task Doe(MedewerkerId wie, MedewerkerId door, uint? gezien, CancellationToken stop)
    {
        var kring = await db.OpenKring(wie, door, gezien, stop);
        var nu = klok.GetUtcNow();
        kring.Wie.Stop(kring.Door, kring.Collegas, await db.WerkVan(wie).CountAsync(stop), nu);
        db.HoudAchterblijver(kring);
        if (await db.Meedenkerprofielen.SingleOrDefaultAsync(p => p.Medewerker == wie, stop) is { } profiel) db.Remove(profiel);
        await slot.EindigHerstel(wie, nu, stop);
        await slot.NeemSleutelsAf(wie, stop);
        logboek.Bij(Loghandeling.AccountGewijzigd, "gestopt", betreft: wie);
        await sessies.EindigAlle(wie, behalve: null, stop);
        await db.SaveChangesAsync(stop);
    }
}

/// <summary>What somebody does now.</summary>
static class Werk
{
    /// <summary>The open onderdelen that were given to this person, as far as whoever asks may see them: a coördinator sees all.</summary>
    internal static IQueryable<Toegang> WerkVan(this MeedenkersDbContext db, MedewerkerId wie) =>
        db.MijnToegangen().Where(t => t.Medewerker == wie && t.Reden == Toegangsreden.Toewijzing);
}
