using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Cijfers;

/// <summary>
/// Counts what was not counted in an earlier release: of each person the first feit of a soort, once. A feit that came late counts now (normen.md,
/// Figures); what happened before the first quarter that is released never does. Beside every count stands how many of those persons each organisation knows: whoever had a door to the casus.
/// </summary>
static class Teller
{
    /// <summary>As a job.</summary>
    /// <param name="db">The database, as a job.</param>
    /// <param name="kwartaal">The quarter to be released.</param>
    /// <param name="vanaf">The first quarter that was ever released, or this one.</param>
    /// <param name="gemeenten">Codes of the gemeenten of now.</param>
    /// <param name="kanalen">Codes of all channels.</param>
    /// <param name="criteria">Codes of all criteria.</param>
    /// <param name="stop">Stops without a trace.</param>
    public static async Task<Kern> Tel(MeedenkersDbContext db, Kwartaal kwartaal, Kwartaal vanaf, IReadOnlyList<string> gemeenten, IEnumerable<string> kanalen, IEnumerable<string> criteria, CancellationToken stop)
    {
        // Feit by feit, each with what an index finds for it. As a join it depends on what the planner thinks of feiten of which one quarter was marked a moment ago (docs/meten.md).
        var rijen = await db.Database.SqlQuery<Rij>($"""
            with nieuw as materialized (
              select distinct on (f.soort, coalesce(f.sleutel, f.id)) f.sleutel, f.soort, f.gemeente, f.kenmerken, f.bekend
              from feit f
              where f.uitgave is null and f.kwartaal between {vanaf.EersteDag} and {kwartaal.EersteDag}
                and (select count(*) from feit g where g.sleutel = f.sleutel and g.soort = f.soort and g.uitgave is not null) = 0
              order by f.soort, coalesce(f.sleutel, f.id), f.kwartaal, f.id),
            telt as materialized (
              select n.soort, n.gemeente,
                array['totaal'] || n.kenmerken || case when n.soort = {Cijferplan.Aangemeld} then array(
                  select d || '/' || l from unnest(n.kenmerken) d, unnest(n.kenmerken) l where starts_with(d, {Cijferplan.Doelgroep + "/"}) and starts_with(l, {Cijferplan.Leefgebied + "/"})) end as kenmerken,
                array(select unnest(n.bekend) union select t.organisatie from casus c join toegang t on t.casus_id = c.id where c.figuursleutel = n.sleutel) as kent
              from nieuw n)
            select t.soort as "Soort", t.gemeente as "Gemeente", k as "Kenmerk", null as "Organisatie", count(*)::integer as "Aantal"
            from telt t, unnest(t.kenmerken) k group by t.soort, t.gemeente, k
            union all
            select t.soort, t.gemeente, k, o, count(*)::integer
            from telt t, unnest(t.kenmerken) k, unnest(t.kent) o group by t.soort, t.gemeente, k, o
            """).ToListAsync(stop);
        var plan = Cijferplan.Voor(kanalen.Concat(Gezien(rijen, Cijferplan.Kanaal)), criteria.Concat(Gezien(rijen, Cijferplan.Criterium)));
        return new(kwartaal, plan, [.. gemeenten.Concat(rijen.Select(r => r.Gemeente)).Distinct().Order(StringComparer.Ordinal)], Tellingen(rijen, plan));
    }

    /// <summary>So that they are not counted again; those of a person who counted already too.</summary>
    public static Task<int> Merk(MeedenkersDbContext db, Kwartaal kwartaal, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync($"update feit set uitgave = {kwartaal.ToString()} where uitgave is null and kwartaal <= {kwartaal.EersteDag}", stop);

    static Dictionary<Plek, Telling> Tellingen(List<Rij> rijen, Telplan plan)
    {
        var kenmerken = plan.Soorten.ToDictionary(soort => soort, soort => plan.KenmerkenVan(soort).ToDictionary(k => k.ToString()));
        return rijen.GroupBy(r => new Plek(r.Soort, r.Gemeente, kenmerken[r.Soort][r.Kenmerk])).ToDictionary(
            plek => plek.Key,
            plek => new Telling(plek.Single(r => r.Organisatie is null).Aantal, plek.Where(r => r.Organisatie is not null).ToDictionary(r => new OrganisatieCode(r.Organisatie!), r => r.Aantal)));
    }

    /// <summary>Values that left the region's lists since.</summary>
    static IEnumerable<string> Gezien(List<Rij> rijen, string dimensie) =>
        rijen.Where(r => r.Kenmerk.StartsWith($"{dimensie}/", StringComparison.Ordinal)).Select(r => r.Kenmerk[(dimensie.Length + 1)..]).Where(w => w != Cijferplan.ZonderKanaal);

    sealed record Rij(string Soort, string Gemeente, string Kenmerk, string? Organisatie, int Aantal);
}
