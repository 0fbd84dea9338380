using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Onderdelen go up, down or to another organisation: the receiver hears that something waits, and with spoed the resident that it moved.</summary>
sealed class Schaal(MeedenkersDbContext db, Naslagbron naslagbron, Keuzewijzer keuzewijzer, Teampost post, TimeProvider klok) : IActie
{
    /// <param name="id">Which casus.</param>
    /// <param name="naar">The receiver; who it is today is looked up here.</param>
    /// <param name="besluit">The decision, given that receiver.</param>
    /// <param name="door">Who decides.</param>
    /// <param name="stop">Stops before anything was saved.</param>
    public async Task<OverdrachtId> Doe(CasusId id, OrganisatieCode naar, Func<Ontvanger, Schaalbesluit> besluit, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, stop: stop);
        var nu = klok.GetUtcNow();
        var naslag = await naslagbron.Nu(stop);
        var ontvanger = (await keuzewijzer.Ontvangers(db, casus.Gemeente, nu, stop)).FirstOrDefault(o => o.Organisatie == naar) ?? throw new NietZichtbaarException();
        var feiten = await Casusfeiten.Lees(db, id, stop);
        var signalen = feiten.Signalen(casus, naslag, door, Nederland.Vandaag(nu));
        var overdracht = casus.Schaal(besluit(ontvanger) with { Signalen = signalen }, [.. naslag.Criteria], door, naslag.TermijnenVan(casus), nu);
        await post.NieuwInWerklijst(naar, id, nu, stop);
        await post.ErIsNieuws(id, nu, stop);
        await db.SaveChangesAsync(stop);
        return overdracht.Id;
    }
}
