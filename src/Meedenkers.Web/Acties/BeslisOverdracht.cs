using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>The resident on /mijn-vraag: yes, no, or not at all. Both sides hear that something changed.</summary>
sealed class BeslisOverdracht(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    /// <summary>"Ja, zo is het."</summary>
    public Task Beaam(Bezoek bezoek, OverdrachtId id, CancellationToken stop) =>
        Doe(bezoek, id, (casus, termijnen, nu) => casus.Beaam(id, bezoek.Handelende, termijnen, nu), stop);

    /// <summary>"Klopt niet."</summary>
    public Task Betwist(Bezoek bezoek, OverdrachtId id, CancellationToken stop) =>
        Doe(bezoek, id, (casus, termijnen, nu) => casus.Betwist(id, bezoek.Handelende, termijnen, nu), stop);

    /// <summary>"Ik wil dit niet."</summary>
    public Task TrekIn(Bezoek bezoek, OverdrachtId id, CancellationToken stop) =>
        Doe(bezoek, id, (casus, termijnen, nu) => casus.TrekOverdrachtIn(id, bezoek.Handelende, termijnen, nu), stop);

    async Task Doe(Bezoek bezoek, OverdrachtId id, Action<Casus, Domain.Tijd.Termijnen, DateTimeOffset> daad, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        if (casus is null || !casus.Overdrachten.Any(o => o.Id == id && o.IsTussenOrganisaties)) throw new NietZichtbaarException();
        var nu = klok.GetUtcNow();
        await post.BeideKanten(casus, id, nu, stop);
        daad(casus, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await db.SaveChangesAsync(stop);
    }
}
