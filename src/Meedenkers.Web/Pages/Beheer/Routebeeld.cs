using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>An agreement with how many of its trajecten have begun.</summary>
sealed record Afspraakbeeld(Maatwerkafspraak Afspraak, int Gebruikt)
{
    public bool Loopt(DateOnly vandaag) => Afspraak.Van <= vandaag && vandaag <= Afspraak.Tot;
}

/// <summary>Who may be asked in which gemeente, and what stands in the way: who is not there, and where an agreement is missing.</summary>
sealed class Routebeeld(Naslagwerk naslag, IReadOnlySet<OrganisatieCode> actief, IReadOnlyList<Afspraakbeeld> afspraken, DateOnly vandaag)
{
    public static async Task<Routebeeld> Lees(MeedenkersDbContext db, Naslagwerk naslag, DateOnly vandaag, CancellationToken stop)
    {
        var actief = await db.Medewerkers.Where(m => m.Actief && m.Functie == Functie.Coordinator && m.Organisatie != null).Select(m => m.Organisatie!.Value).Distinct().ToListAsync(stop);
        return new(naslag, actief.ToHashSet(), await LeesAfspraken(db, stop), vandaag);
    }

    public static async Task<IReadOnlyList<Afspraakbeeld>> LeesAfspraken(MeedenkersDbContext db, CancellationToken stop)
    {
        var beelden = new List<Afspraakbeeld>();
        foreach (var afspraak in await db.Maatwerkafspraken.AsNoTracking().OrderByDescending(a => a.Tot).ToListAsync(stop))
        {
            var (organisatie, gemeenten) = (afspraak.Organisatie.Waarde, afspraak.Gemeenten.ToArray());
            beelden.Add(new(afspraak, await db.Database.SqlQuery<int>(
                $"select trajecten_gebruikt({organisatie}, {gemeenten}, {afspraak.Van}, {afspraak.Tot}) as \"Value\"").SingleAsync(stop)));
        }
        return beelden;
    }

    public IEnumerable<Organisatie> Keuzes => naslag.Organisaties.Where(o => o.KanMeedenken);

    /// <summary>Why a question would not go there today; null when it would.</summary>
    public string? Waarschuwing(Organisatie organisatie, string gemeente) =>
        !actief.Contains(organisatie.Code) ? $"{organisatie.Naam} heeft geen actieve coördinator"
        : !organisatie.WerktIn(gemeente) ? $"{organisatie.Naam} werkt hier niet"
        : organisatie.Ingekocht ? null
        : afspraken.Where(a => a.Loopt(vandaag) && a.Afspraak.Organisatie == organisatie.Code && a.Afspraak.Gemeenten.Contains(gemeente)).ToList() switch
        {
            [] => $"{organisatie.Naam} heeft hier geen lopende afspraak",
            var lopend when lopend.All(a => a.Gebruikt >= a.Afspraak.Trajecten) => $"De trajecten van {organisatie.Naam} zijn op",
            _ => null,
        };

    /// <summary>The warnings of one gemeente, each said once.</summary>
    public IReadOnlyList<string> Waarschuwingen(Gemeente gemeente) =>
        [.. Keuzes.Where(o => o.WerktIn(gemeente.Code)).Select(o => Waarschuwing(o, gemeente.Code)).OfType<string>().Distinct()];

    public bool IsOveral(IReadOnlyList<Gemeente> gemeenten) => gemeenten.Count == naslag.Gemeenten.Count;

    /// <summary>Where this organisation can be asked today.</summary>
    public IReadOnlyList<Gemeente> Kan(Organisatie organisatie) => [.. naslag.Gemeenten.Where(g => Waarschuwing(organisatie, g.Code) is null)];

    /// <summary>Where it cannot although it works there, by why.</summary>
    public IEnumerable<IGrouping<string, Gemeente>> KanNiet(Organisatie organisatie) =>
        naslag.Gemeenten.Where(g => organisatie.WerktIn(g.Code)).GroupBy(g => Waarschuwing(organisatie, g.Code) ?? "").Where(groep => groep.Key.Length > 0);
}
