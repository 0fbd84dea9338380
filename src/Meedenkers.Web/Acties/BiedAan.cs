using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Before the kennismaking a coördinator asks another organisation that can help here, as agreed with the resident.</summary>
sealed class BiedAan(MeedenkersDbContext db, Naslagbron naslagbron, Keuzewijzer keuzewijzer, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, OnderdeelId onderdeel, OrganisatieCode aan, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var nu = klok.GetUtcNow();
        Weigeringen.GooiBij(casus.WaaromNietBiedAan(onderdeel, aan, door));
        var keuze = (await keuzewijzer.Mogelijk(db, casus.Gemeente, nu, stop)).Where(k => k.Organisatie == aan).ToList();
        if (keuze.Count == 0) throw new NietZichtbaarException();
        casus.BiedAan(onderdeel, keuze[0], door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.NieuwInWerklijst(aan, id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
