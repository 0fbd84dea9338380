using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>What a resident does on /mijn-vraag about help that has ended.</summary>
sealed class BeslisNaAfronden(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    /// <summary>The duwtje, "Ik wil weer hulp": who helped before, or the coördinatoren, hear of it.</summary>
    public async Task VraagWeer(Bezoek bezoek, OnderdeelId id, CancellationToken stop)
    {
        var (casus, onderdeel) = await Open(bezoek, id, stop);
        var nu = klok.GetUtcNow();
        var terug = await db.TerugkeerVan(onderdeel, stop);
        casus.Heropen(id, terug, bezoek.Handelende, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.Kant(onderdeel.Organisatie, terug.Meedenker is { } wie ? [wie] : [], casus.Id, nu, stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>"Bel mij niet meer."</summary>
    public async Task ZetWaakvlamUit(Bezoek bezoek, OnderdeelId id, CancellationToken stop)
    {
        var (casus, _) = await Open(bezoek, id, stop);
        casus.ZetWaakvlamUit(id, bezoek.Handelende, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    /// <summary>"Hielp het?"</summary>
    public async Task DeelErvaring(Bezoek bezoek, OnderdeelId id, Ervaring ervaring, CancellationToken stop)
    {
        var (casus, _) = await Open(bezoek, id, stop);
        casus.DeelErvaring(id, ervaring, bezoek.Handelende, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    async Task<(Casus Casus, Onderdeel Onderdeel)> Open(Bezoek bezoek, OnderdeelId id, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        return casus?.Onderdelen.FirstOrDefault(o => o.Id == id) is { } onderdeel ? (casus, onderdeel) : throw new NietZichtbaarException();
    }
}
