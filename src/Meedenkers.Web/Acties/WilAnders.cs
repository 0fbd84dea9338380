using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>"Liever iemand anders": the resident gets another organisation before the kennismaking, or at any time another meedenker of the same one.</summary>
sealed class WilAnders(MeedenkersDbContext db, Naslagbron naslagbron, Keuzewijzer keuzewijzer, Teampost post, TimeProvider klok) : IActie
{
    /// <summary>The part, who could be asked for it instead, and whether only a professional could.</summary>
    internal sealed record Mogelijkheden(Casus Casus, Onderdeel Onderdeel, Ranglijst Lijst, bool AlleenFormeel);

    public Task<Mogelijkheden> Bekijk(Bezoek bezoek, OnderdeelId id, CancellationToken stop) => Zoek(bezoek, id, null, stop);

    /// <param name="bezoek">Who decides.</param>
    /// <param name="id">Which part.</param>
    /// <param name="gekozen">Whom the resident chose; null is "kies voor mij". Gives GekozenHulpKanNiet when somebody chosen no longer can.</param>
    /// <param name="stop">Breaks it off.</param>
    /// <returns>Who has it now.</returns>
    public async Task<OrganisatieCode> KiesOrganisatie(Bezoek bezoek, OnderdeelId id, OrganisatieCode? gekozen, CancellationToken stop)
    {
        var (casus, _, lijst, _) = await Zoek(bezoek, id, gekozen, stop);
        var eerste = lijst.Keuzes.Eerste.Organisatie;
        Weigeringen.GooiBij(casus.WaaromNietKiesAnders(id, lijst.Keuzes, bezoek.Handelende) ?? (gekozen is { } wie && wie != eerste ? Weigering.GekozenHulpKanNiet : null));
        var nu = klok.GetUtcNow();
        casus.KiesAnders(id, lijst.Keuzes, bezoek.Handelende, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.NieuwInWerklijst(eerste, casus.Id, nu, stop);
        await db.SaveChangesAsync(stop);
        return eerste;
    }

    /// <summary>Its coördinatoren hear that it is to be divided again.</summary>
    public async Task WisselVanMeedenker(Bezoek bezoek, OnderdeelId id, CancellationToken stop)
    {
        var (casus, onderdeel) = await Open(bezoek, id, stop);
        var nu = klok.GetUtcNow();
        casus.WisselVanMeedenker(id, bezoek.Handelende, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.NieuwInWerklijst(onderdeel.Organisatie, casus.Id, nu, stop);
        await db.SaveChangesAsync(stop);
    }

    async Task<Mogelijkheden> Zoek(Bezoek bezoek, OnderdeelId id, OrganisatieCode? gekozen, CancellationToken stop)
    {
        var (casus, onderdeel) = await Open(bezoek, id, stop);
        var vraag = (await Keuzewijzer.LeesVraag(db, casus, onderdeel, stop)).Zonder(onderdeel.Organisatie);
        vraag = vraag with { Voorkeur = vraag.Voorkeur with { Organisatie = gekozen } };
        return new(casus, onderdeel, await keuzewijzer.Rangschik(db, vraag, klok.GetUtcNow(), stop), vraag.VraagtFormeel);
    }

    async Task<(Casus Casus, Onderdeel Onderdeel)> Open(Bezoek bezoek, OnderdeelId id, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        return casus?.Onderdelen.FirstOrDefault(o => o.Id == id && o.IsOpen) is { } onderdeel ? (casus, onderdeel) : throw new NietZichtbaarException();
    }
}
