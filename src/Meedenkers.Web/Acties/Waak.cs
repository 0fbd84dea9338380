using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Somebody asked how it goes: well, or something is needed and the help goes on.</summary>
sealed class Waak(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task GaatGoed(OnderdeelId onderdeel, DateOnly? volgende, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenWaakvlam(onderdeel, stop);
        casus.MeldGaatGoed(onderdeel, volgende, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Who did it hears that it goes on, unless that is who asked; the resident reads it on /mijn-vraag.</summary>
    public async Task<CasusId> Heropen(OnderdeelId onderdeel, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenWaakvlam(onderdeel, stop);
        var nu = klok.GetUtcNow();
        var terug = await db.TerugkeerVan(casus.Onderdeel(onderdeel), stop);
        casus.Heropen(onderdeel, terug, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        if (!door.IsZelf(terug.Meedenker)) await post.Kant(casus.Onderdeel(onderdeel).Organisatie, terug.Meedenker is { } wie ? [wie] : [], casus.Id, nu, stop);
        await post.ErIsNieuws(casus.Id, nu, stop);
        await db.SaveChangesAsync(stop);
        return casus.Id;
    }
}
