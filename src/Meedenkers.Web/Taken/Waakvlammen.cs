using Meedenkers.Data;
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

/// <summary>On the agreed day whoever helped sees name and number again, to ask how it goes; after its last day a waakvlam goes out.</summary>
sealed class Waakvlammen(Takendatabank databank, IOptions<PortaalInstellingen> instellingen, IConfiguration configuratie, TimeProvider klok, ILogger<Waakvlammen> log) : Taak(databank, klok, log)
{
    internal const string Taaknaam = "waakvlammen";

    public override string Naam => Taaknaam;

    protected override TimeSpan Tussenpoos => TimeSpan.FromMinutes(15);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop) =>
        await EenVoorEen(await AanDeBeurt(nu, stop), w => $"de waakvlam van casus {w.Casus.Waarde}", async w => await Kijk(w.Casus, w.Onderdeel, nu, stop) ? 1 : 0);

    async Task<List<(CasusId Casus, OnderdeelId Onderdeel)>> AanDeBeurt(DateTimeOffset nu, CancellationToken stop)
    {
        var vandaag = Nederland.Vandaag(nu);
        await using var db = await Databank.Open(Naam, stop);
        var rijen = await db.Onderdelen.Where(o => o.Waakvlam != null && (o.Waakvlam.Tot < vandaag
                || (o.Waakvlam.Moment <= vandaag && !db.Toegangen.Any(t => t.OnderdeelId == o.Id && t.Tot == null && t.Reden == Toegangsreden.Waakvlam))))
            .OrderBy(o => o.Id).Select(o => new { o.CasusId, o.Id }).ToListAsync(stop);
        return [.. rijen.Select(r => (r.CasusId, r.Id))];
    }

    /// <summary>Each in its own save, on a context of its own: one that fails stops no other.</summary>
    async Task<bool> Kijk(CasusId id, OnderdeelId onderdeel, DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        if (await db.LaadCasus(id, stop: stop) is not { } casus) return false;
        if (casus.MoetWaken(onderdeel, Nederland.Vandaag(nu))) await Wek(db, casus, onderdeel, nu, stop);
        else casus.LaatWaakvlamDoven(onderdeel, nu);
        return await db.SaveChangesAsync(stop) > 0;
    }

    async Task Wek(MeedenkersDbContext db, Casus casus, OnderdeelId onderdeel, DateTimeOffset nu, CancellationToken stop)
    {
        var deel = casus.Onderdeel(onderdeel);
        var wie = (await db.TerugkeerVan(deel, stop)).Meedenker;
        casus.WekWaakvlam(onderdeel, meedenkerIsEr: wie is not null, nu);
        await new Teampost(db, new Ontvangers(db), new Postvak(db, instellingen, configuratie)).Kant(deel.Organisatie, wie is { } een ? [een] : [], casus.Id, nu, stop);
    }
}
