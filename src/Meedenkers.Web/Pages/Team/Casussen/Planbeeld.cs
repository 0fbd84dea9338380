using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>A line of a plan as the team reads it.</summary>
internal sealed record Planregelbeeld(Guid Id, string Tekst, string? Bij, bool TeLaat, bool IsFormeel = false);

/// <summary>The plan of one onderdeel: what is open, in the order in which it is due, and what was done or let go.</summary>
internal sealed record Planbeeld(IReadOnlyList<Planregelbeeld> Doelen, IReadOnlyList<Planregelbeeld> Stappen, IReadOnlyList<Planregelbeeld> Klaar, int Gezet, DateOnly? EersteTeLaat)
{
    internal static readonly Planbeeld Leeg = new([], [], [], 0, null);

    internal bool IsLeeg => Doelen.Count + Stappen.Count + Klaar.Count == 0;

    /// <summary>"1 van 3 stappen gedaan"; null when no step was agreed on.</summary>
    internal string? Stand => Gezet + Stappen.Count is 0 ? null : Gezet + Stappen.Count is 1 ? $"{Gezet} van 1 stap gedaan" : $"{Gezet} van {Gezet + Stappen.Count} stappen gedaan";

    /// <summary>The plans of a casus that whoever looks may read, by onderdeel.</summary>
    internal static async Task<IReadOnlyDictionary<OnderdeelId, Planbeeld>> Lees(MeedenkersDbContext db, Naslagwerk naslag, CasusId casus, DateOnly vandaag, CancellationToken stop)
    {
        var doelen = await db.Plandoelen.AsNoTracking().Where(d => d.CasusId == casus).ToListAsync(stop);
        var stappen = await db.Planstappen.AsNoTracking().Where(s => s.CasusId == casus).ToListAsync(stop);
        return doelen.Concat<Planregel>(stappen).GroupBy(r => r.OnderdeelId).ToDictionary(g => g.Key, g => Van([.. g.OfType<Plandoel>()], [.. g.OfType<Planstap>()], naslag, vandaag));
    }

    static Planbeeld Van(IReadOnlyList<Plandoel> doelen, IReadOnlyList<Planstap> stappen, Naslagwerk naslag, DateOnly vandaag) => new(
        [.. doelen.Where(d => d.IsOpen).OrderBy(d => d.Id).Select(d => new Planregelbeeld(d.Id, d.Tekst, null, false))],
        [.. stappen.Where(s => s.IsOpen).OrderBy(s => s.Uiterlijk ?? DateOnly.MaxValue).ThenBy(s => s.Id).Select(s => new Planregelbeeld(s.Id, s.Tekst, Bij(s, vandaag), s.IsTeLaat(vandaag), naslag.Taak(s.Taak) is { IsFormeel: true }))],
        [.. doelen.Concat<Planregel>(stappen).Where(r => !r.IsOpen).OrderByDescending(r => r.StandOp).ThenByDescending(r => r.Id).Select(r => new Planregelbeeld(r.Id, r.Tekst, Einde(r, vandaag), false))],
        stappen.Count(s => s.Stand == Planstand.Gedaan), stappen.Where(s => s.IsTeLaat(vandaag)).Min(s => s.Uiterlijk));

    static string Bij(Planstap stap, DateOnly vandaag) =>
        stap.Uiterlijk is { } dag ? $"{Woorden.Van(stap.Wie)}, uiterlijk {Nederland.Kort(dag, vandaag)}" : Woorden.Van(stap.Wie);

    static string Einde(Planregel regel, DateOnly vandaag) =>
        $"{(regel.Stand == Planstand.Vervallen ? "weggehaald" : regel is Plandoel ? "gelukt" : "gedaan")}, {Nederland.Kort(regel.StandOp!.Value, vandaag)}";
}
