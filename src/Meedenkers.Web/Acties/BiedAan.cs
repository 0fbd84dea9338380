using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Before the kennismaking a coördinator asks another organisation that can help here, as agreed with the resident.</summary>
sealed class BiedAan(MeedenkersDbContext db, Naslagbron naslagbron, Keuzewijzer keuzewijzer, Teampost post, TimeProvider klok) : IActie
{
    /// <summary>Who fits, and everybody who may be asked today, also when they do not fit: people decide. Not who has it now.</summary>
    public async Task<(Ranglijst Lijst, IReadOnlyList<Aanbieder> Aanbieders)> Bekijk(Casus casus, Onderdeel onderdeel, DateTimeOffset nu, CancellationToken stop)
    {
        var vraag = (await Keuzewijzer.LeesVraag(db, casus, onderdeel, stop)).Zonder(onderdeel.Organisatie);
        var (lijst, aanbieders) = await keuzewijzer.Beoordeel(db, vraag, nu, stop);
        return (lijst, [.. aanbieders.Where(a => !a.IsPartner && a.Code != onderdeel.Organisatie && a.Stand.KanHelpenIn(casus.Gemeente, Nederland.Vandaag(nu)))]);
    }

    /// <summary>Gives OrganisatieKanNiet when it cannot be asked (any more), and what <see cref="Casus.WaaromNietBiedAan"/> gives.</summary>
    public async Task Doe(CasusId id, OnderdeelId deel, OrganisatieCode aan, Afwijkreden? waarom, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, deel, stop);
        var (nu, onderdeel) = (klok.GetUtcNow(), casus.Onderdeel(deel));
        Weigeringen.GooiBij(casus.WaaromNietBiedAan(deel, aan, Lijstkeuze.Eerste, door));
        var (lijst, aanbieders) = await Bekijk(casus, onderdeel, nu, stop);
        var wie = aanbieders.SingleOrDefault(a => a.Code == aan);
        Weigeringen.GooiBij(wie is null ? Weigering.OrganisatieKanNiet : null);
        casus.BiedAan(deel, new(aan, wie!.Niveau), new(lijst.StaatBovenaan(aan), waarom), door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.NieuwInWerklijst(aan, id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
