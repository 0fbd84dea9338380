using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>The resident stops: every access ends in the same save, and whoever worked on it hears that it ended.</summary>
sealed class StopVraag(MeedenkersDbContext db, Ontvangers ontvangers, Postvak postvak, TimeProvider klok) : IActie
{
    public async Task Doe(Bezoek bezoek, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        var casus = await db.LaadCasus(bezoek.Casus, metDeuren: true, stop);
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        await Meld(casus!, casus!.Onderdelen, nu, stop);
        casus!.TrekIn(bezoek.Handelende, nu);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Puts a message ready for everybody who has one of these parts now; call it before it stops.</summary>
    internal async Task Meld(Casus casus, IEnumerable<Onderdeel> onderdelen, DateTimeOffset nu, CancellationToken stop)
    {
        var open = onderdelen.Where(o => o.IsOpen).ToList();
        if (open.Count == 0) return;
        var aan = new List<Emailadres>(await ontvangers.Van([.. open.Select(o => o.Toewijzing?.Medewerker).OfType<MedewerkerId>()], stop));
        foreach (var organisatie in open.Select(o => o.Organisatie).Distinct()) aan.AddRange(await ontvangers.Coordinatoren(organisatie, stop));
        foreach (var adres in aan.Distinct()) postvak.Gestopt(adres, casus.Id, nu);
    }
}
