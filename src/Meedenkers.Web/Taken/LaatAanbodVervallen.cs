using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Taken;

/// <summary>Offers that were not answered in time fall back to the aanmeldpunt, or go to the next choice; whoever is asked hears of it.</summary>
sealed class LaatAanbodVervallen(
    Takendatabank databank, Naslagbron naslagbron, IOptions<PortaalInstellingen> instellingen, IConfiguration configuratie, TimeProvider klok, ILogger<LaatAanbodVervallen> log)
    : Taak(databank, klok, log)
{
    public override string Naam => "laat-aanbod-vervallen";

    protected override TimeSpan Tussenpoos => TimeSpan.FromMinutes(15);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop) =>
        await EenVoorEen(await Verlopen(nu, stop), a => $"het aanbod van casus {a.Casus.Waarde}", a => Vervolg(a.Casus, a.Onderdelen, nu, stop));

    /// <summary>The aanmeldpunt keeps what it has, late: nobody comes after it.</summary>
    async Task<List<(CasusId Casus, List<OnderdeelId> Onderdelen)>> Verlopen(DateTimeOffset nu, CancellationToken stop)
    {
        var vandaag = Nederland.Vandaag(nu);
        await using var db = await Databank.Open(Naam, stop);
        var rijen = await (
            from onderdeel in db.Onderdelen
            where onderdeel.Stand == Onderdeelstand.Aangeboden && onderdeel.Uiterlijk < vandaag
            join casus in db.Casussen on onderdeel.CasusId equals casus.Id
            join gemeente in db.Gemeenten on casus.Gemeente equals gemeente.Code
            where onderdeel.Organisatie != gemeente.Aanmeldpunt
            orderby onderdeel.Uiterlijk
            select new { onderdeel.CasusId, onderdeel.Id }).ToListAsync(stop);
        return [.. rijen.GroupBy(r => r.CasusId).Select(g => (g.Key, g.Select(r => r.Id).ToList()))];
    }

    /// <summary>Each casus in its own save, on a context of its own: one that fails stops no other.</summary>
    async Task<int> Vervolg(CasusId id, List<OnderdeelId> onderdelen, DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        if (await db.LaadCasus(id, stop: stop) is not { } casus) return 0;
        var keuzewijzer = new Keuzewijzer(naslagbron);
        var post = new Teampost(db, new Ontvangers(db), new Postvak(db, instellingen, configuratie));
        var termijnen = (await naslagbron.Nu(stop)).RegioVan(casus.Gemeente).Termijnen;
        var gedaan = 0;
        foreach (var onderdeel in onderdelen)
        {
            var keuzes = await keuzewijzer.Voor(db, casus, onderdeel, nu, stop);
            if (!casus.IsVervallen(onderdeel, keuzes, Nederland.Vandaag(nu))) continue;
            casus.LaatVervallen(onderdeel, keuzes, termijnen, nu);
            await post.NieuwInWerklijst(casus.Onderdeel(onderdeel).Organisatie, id, nu, stop);
            gedaan++;
        }
        await db.SaveChangesAsync(stop);
        return gedaan;
    }
}
