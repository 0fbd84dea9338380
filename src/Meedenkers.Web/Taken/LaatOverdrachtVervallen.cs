using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Taken;

/// <summary>
/// A handover that was not answered or confirmed in time, or whose receiver has no coördinator any more, falls back to the giver;
/// both sides hear of it, and the resident that there is news.
/// </summary>
sealed class LaatOverdrachtVervallen(
    Takendatabank databank, Naslagbron naslagbron, IOptions<PortaalInstellingen> instellingen, IConfiguration configuratie, TimeProvider klok, ILogger<LaatOverdrachtVervallen> log)
    : Taak(databank, klok, log)
{
    internal const string Taaknaam = "laat-overdracht-vervallen";

    public override string Naam => Taaknaam;

    protected override TimeSpan Tussenpoos => TimeSpan.FromMinutes(15);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop) =>
        await EenVoorEen(await Verlopen(nu, stop), o => $"de overdracht van casus {o.Casus.Waarde}", async o => await ValTerug(o.Casus, o.Overdracht, o.OntvangerIsEr, nu, stop) ? 1 : 0);

    async Task<List<(CasusId Casus, OverdrachtId Overdracht, bool OntvangerIsEr)>> Verlopen(DateTimeOffset nu, CancellationToken stop)
    {
        var vandaag = Nederland.Vandaag(nu);
        await using var db = await Databank.Open(Naam, stop);
        var rijen = await db.Overdrachten.Where(o => o.Van != null && o.Uiterlijk != null)
            .Select(o => new { o.CasusId, o.Id, o.Uiterlijk, Er = db.Medewerkers.Any(m => m.Organisatie == o.Naar && m.Actief && m.Functie == Functie.Coordinator) })
            .Where(o => o.Uiterlijk < vandaag || !o.Er).OrderBy(o => o.Uiterlijk).ToListAsync(stop);
        return [.. rijen.Select(r => (r.CasusId, r.Id, r.Er))];
    }

    /// <summary>Each in its own save, on a context of its own: one that fails stops no other.</summary>
    async Task<bool> ValTerug(CasusId id, OverdrachtId overdracht, bool ontvangerIsEr, DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        if (await db.LaadCasus(id, stop: stop) is not { } casus || !casus.IsOverdrachtVervallen(overdracht, ontvangerIsEr, Nederland.Vandaag(nu))) return false;
        var post = new Teampost(db, new Ontvangers(db), new Postvak(db, instellingen, configuratie));
        await post.BeideKanten(casus, overdracht, nu, stop);
        await post.ErIsNieuws(id, nu, stop);
        casus.LaatOverdrachtVervallen(overdracht, ontvangerIsEr, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await db.SaveChangesAsync(stop);
        return true;
    }
}
