using Meedenkers.Data.Mappings;
using Meedenkers.Domain.Cijfers;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Cijfers;

/// <summary>Makes the feiten of what happened before there were feiten: <c>cijfers vul-aan</c>. May be repeated and stopped at any moment.</summary>
public static class Aanvuller
{
    const int PerKeer = 2000;

    /// <summary>As a job. How many feiten were added.</summary>
    public static async Task<int> VulAan(MeedenkersDbContext db, CancellationToken stop = default) =>
        await VanGebeurtenissen(db, stop) + await VanAdviezen(db, stop) + await VanGewisten(db, stop);

    static async Task<int> VanGebeurtenissen(MeedenkersDbContext db, CancellationToken stop)
    {
        var (aantal, laatste) = (0, Guid.Empty);
        while (true)
        {
            var deel = await (from g in db.Gebeurtenissen.AsNoTracking()
                              join c in db.Casussen.AsNoTracking() on g.CasusId equals c.Id
                              where g.Id > laatste && !db.Feiten.Any(f => f.Id == g.Id)
                              orderby g.Id
                              select new { Gebeurtenis = g, c.Figuursleutel, c.Gemeente, c.AangemeldOp, c.Wens.Hulp }).Take(PerKeer).ToListAsync(stop);
            if (deel.Count == 0) return aantal;
            laatste = deel[^1].Gebeurtenis.Id;
            aantal += await Bewaar(db, deel.Select(d => Feit.Van(d.Gebeurtenis, new(d.Figuursleutel, d.Gemeente, d.AangemeldOp, d.Hulp))), stop);
        }
    }

    static async Task<int> VanAdviezen(MeedenkersDbContext db, CancellationToken stop)
    {
        var adviezen = await db.Adviesfeiten.AsNoTracking().Where(a => !db.Feiten.Any(f => f.Id == a.Id)).ToListAsync(stop);
        return await Bewaar(db, adviezen.Select(Feit.Van), stop);
    }

    /// <summary>In one save with what they are made of, so that nothing is counted twice.</summary>
    static async Task<int> VanGewisten(MeedenkersDbContext db, CancellationToken stop)
    {
        var gewist = await db.VervaagdeFeiten.ToListAsync(stop);
        db.RemoveRange(gewist);
        return await Bewaar(db, gewist.Select(v => Feit.VanGewist(v.Id, Voorvaljson.Lees(v.Voorval), Kwartaal.Van(v.Kwartaal), v.Gemeente, v.Organisatie is { } o ? [o.Waarde] : [])), stop);
    }

    static async Task<int> Bewaar(MeedenkersDbContext db, IEnumerable<Feit?> feiten, CancellationToken stop)
    {
        var nieuw = feiten.OfType<Feit>().ToList();
        db.AddRange(nieuw);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return nieuw.Count;
    }
}
