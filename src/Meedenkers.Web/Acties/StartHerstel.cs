using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>A coördinator met a colleague who lost every key. Nothing opens until a second colleague confirms.</summary>
sealed class StartHerstel(MeedenkersDbContext db, Naslagbron naslagbron, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Throws what Medewerker.WaaromNietStartHerstel gives.</summary>
    public async Task Doe(MedewerkerId wie, MedewerkerId door, CancellationToken stop)
    {
        var kring = await db.OpenKring(wie, door, null, stop);
        var nu = klok.GetUtcNow();
        Weigeringen.GooiBij(kring.Door.WaaromNietStartHerstel(kring.Wie, kring.Collegas));
        var adres = await db.Users.Where(a => a.Id == wie.Waarde).Select(a => a.Email).SingleAsync(stop);
        var (vervaltOp, _) = (await naslagbron.Nu(stop)).UitnodigingVervalt(kring.Wie.Organisatie, null, nu);
        foreach (var oud in await db.Uitnodigingen.Where(u => u.Voor == wie && u.GebruiktOp == null && u.IngetrokkenOp == null).ToListAsync(stop)) oud.Vervalt(nu);
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(stop); // before the new one: only one may be open
        db.Uitnodigingen.Add(kring.Door.StartHerstel(kring.Wie, Emailadres.VanOpslag(adres!), kring.Collegas, vervaltOp, nu));
        logboek.Bij(Loghandeling.AccountGewijzigd, "herstel gevraagd", betreft: wie);
        await db.BewaarOfBots(stop);
    }
}
