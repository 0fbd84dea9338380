using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;

namespace Meedenkers.Web.Acties;

/// <summary>The coördinator talked about a request to scale up, and it goes on like this; who asked hears that it was seen.</summary>
sealed class HandelVerzoekAf(MeedenkersDbContext db, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var nu = klok.GetUtcNow();
        casus.HandelVerzoekAf(onderdeel, door, nu);
        if (casus.Onderdeel(onderdeel).Toewijzing is { } wie) await post.Toegewezen(wie.Medewerker, id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
