using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The coördinator says who does it. That person hears of it, and the resident when it is the first.</summary>
sealed class WijsToe(MeedenkersDbContext db, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, MedewerkerId aan, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var wie = await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == aan && m.Organisatie == door.Organisatie, stop) ?? throw new NietZichtbaarException();
        var wasErIemand = await db.Toegangen.AnyAsync(t => t.OnderdeelId == onderdeel && t.Reden == Toegangsreden.Toewijzing, stop);
        var nu = klok.GetUtcNow();
        casus.WijsToe(onderdeel, wie, Lijstkeuze.Eerste, door, nu);
        if (aan != door.Medewerker) await post.Toegewezen(aan, id, nu, stop);
        if (!wasErIemand) await post.ErIsNieuws(id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
