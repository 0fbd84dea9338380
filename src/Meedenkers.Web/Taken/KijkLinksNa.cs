using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Taken;

/// <summary>
/// Looks every week at each website on the kaart, and the next day at one that failed. Only failing on several days makes a link a dead
/// one (<see cref="Kaartlink"/>); a round in which nothing at all answered is our own line, and counts for nobody.
/// </summary>
sealed class KijkLinksNa(Takendatabank databank, Linkkijker kijker, TimeProvider klok, ILogger<KijkLinksNa> log) : Taak(databank, klok, log)
{
    internal const string Taaknaam = "kijk-links-na";

    const int Tegelijk = 500;
    const int Sporen = 4;

    /// <summary>So many websites that all fail at once is our own line.</summary>
    const int TeVeelToeval = 5;

    static readonly TimeSpan Ritme = TimeSpan.FromDays(7);

    /// <summary>A little less than a day: the same hour tomorrow.</summary>
    static readonly TimeSpan NaFout = TimeSpan.FromHours(20);

    public override string Naam => Taaknaam;

    protected override TimeSpan Tussenpoos => TimeSpan.FromHours(1);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop)
    {
        var ronde = await AanDeBeurt(nu, stop);
        var gezien = await Bekijk(ronde.Select(v => v.Website).Distinct(), stop);
        if (gezien.Count >= TeVeelToeval && gezien.Values.All(goed => !goed)) return new(0, gezien.Count);
        return await EenVoorEen(ronde, v => $"de website van {v.Code}", async v => await Noteer(v, gezien[v.Website], nu, stop) ? 1 : 0);
    }

    async Task<List<Beurt>> AanDeBeurt(DateTimeOffset nu, CancellationToken stop)
    {
        var (week, dag) = (nu - Ritme, nu - NaFout);
        await using var db = await Databank.Open(Naam, stop);
        return await db.Kaartvermeldingen.Where(v => v.VanKaartOp == null && v.Website != null && !Regex.IsMatch(v.Website, Linkkijker.Verzonnen) && (v.LinkGekekenOp == null || v.LinkGekekenOp <= week || (v.Link.Foutdagen > 0 && v.LinkGekekenOp <= dag)))
            .OrderBy(v => v.LinkGekekenOp != null).ThenBy(v => v.LinkGekekenOp).ThenBy(v => v.Code).Take(Tegelijk).Select(v => new Beurt(v.Code, v.Website!)).ToListAsync(stop);
    }

    /// <summary>A few hosts beside each other, and never two questions at one host.</summary>
    async Task<ConcurrentDictionary<string, bool>> Bekijk(IEnumerable<string> websites, CancellationToken stop)
    {
        var gezien = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var perHost = websites.GroupBy(w => new Uri(w).Host, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(perHost, new ParallelOptions { MaxDegreeOfParallelism = Sporen, CancellationToken = stop }, async (host, verder) =>
        {
            foreach (var website in host) gezien[website] = await kijker.IsBereikbaar(website, verder);
        });
        return gezien;
    }

    /// <summary>Nothing when the address was changed while we looked.</summary>
    async Task<bool> Noteer(Beurt beurt, bool bereikbaar, DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        if (await db.Kaartvermeldingen.SingleOrDefaultAsync(v => v.Code == beurt.Code && v.Website == beurt.Website, stop) is not { } vermelding) return false;
        vermelding.BekekenLink(bereikbaar, nu);
        return await db.SaveChangesAsync(stop) > 0;
    }

    sealed record Beurt(string Code, string Website);
}
