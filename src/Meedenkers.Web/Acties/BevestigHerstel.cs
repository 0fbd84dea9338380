using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>A second colleague says that it is right to let somebody in again, or that it is not.</summary>
sealed class BevestigHerstel(MeedenkersDbContext db, Naslagbron naslagbron, Postvak postvak, Teampost post, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Yes: who lost every key gets a link. Throws what Uitnodiging.WaaromNietBevestigHerstel gives.</summary>
    public async Task Ja(Guid id, MedewerkerId collega, CancellationToken stop)
    {
        var (herstel, ik) = await Open(id, collega, stop);
        var (nu, sleutel) = (klok.GetUtcNow(), Linksleutel.Nieuw());
        var (vervaltOp, uren) = (await naslagbron.Nu(stop)).UitnodigingVervalt(herstel.Organisatie, null, nu);
        herstel.BevestigHerstel(ik, sleutel, vervaltOp, nu);
        postvak.ToegangHersteld(herstel.Email, sleutel, uren, nu);
        await post.RolGegeven(herstel.Organisatie, nu, stop);
        logboek.Bij(Loghandeling.AccountGewijzigd, "herstel bevestigd", betreft: herstel.Voor);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>No: it ends. Throws what Uitnodiging.WaaromNietBevestigHerstel gives.</summary>
    public async Task Nee(Guid id, MedewerkerId collega, CancellationToken stop)
    {
        var (herstel, ik) = await Open(id, collega, stop);
        herstel.WijsHerstelAf(ik, klok.GetUtcNow());
        logboek.Bij(Loghandeling.AccountGewijzigd, "herstel afgewezen", betreft: herstel.Voor);
        await db.SaveChangesAsync(stop);
    }

    async Task<(Uitnodiging Herstel, Medewerker Ik)> Open(Guid id, MedewerkerId collega, CancellationToken stop)
    {
        var ik = await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == collega, stop);
        var herstel = await db.Uitnodigingen.SingleOrDefaultAsync(u => u.Id == id && u.Soort == Uitnodigingsoort.Herstel && u.Organisatie == ik.Organisatie, stop);
        return (herstel ?? throw new NietZichtbaarException(), ik);
    }
}
