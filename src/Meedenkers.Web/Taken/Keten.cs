using Meedenkers.Data;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Taken;

/// <summary>
/// Gives every committed line of the logbook the next place in the chain, within seconds, and keeps the head outside the database.
/// A batch is one statement: a job that is killed leaves whole batches, and the next one goes on after the last place.
/// </summary>
sealed class Keten(Takendatabank databank, Logboekkop kop, TimeProvider klok, ILogger<Keten> log) : Taak(databank, klok, log)
{
    /// <summary>The name of the job; /beheer shows when it last ran.</summary>
    internal const string Taaknaam = "keten";

    const int Stapel = 2000;

    bool gemeld;

    public override string Naam => Taaknaam;

    protected override TimeSpan Tussenpoos => TimeSpan.FromSeconds(2);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        var laatst = await Laatst(db, stop);
        if (!await Sluit(db, laatst, stop)) return new(0, 1);
        var (gedaan, tot) = (0, Guid.Empty);
        while (await Stap(db, laatst, tot, nu, stop) is var (verder, laatste))
        {
            gedaan += (int)(verder.Plaats - laatst.Plaats);
            await kop.Voeg(verder, stop);
            (laatst, tot) = (verder, laatste);
        }
        return new(gedaan, 0);
    }

    static async Task<Logkop> Laatst(MeedenkersDbContext db, CancellationToken stop) =>
        await db.Logregels.AsNoTracking().Where(r => r.Plaats != null).OrderByDescending(r => r.Plaats).Select(r => new Logkop(r.Plaats!.Value, r.Hash!, r.Op)).FirstOrDefaultAsync(stop)
        ?? new(0, Logketen.Begin, DateTimeOffset.MinValue);

    /// <summary>
    /// False when the head outside says something else than the database: then lines were taken away or the chain was rewritten, and
    /// going on would cover that up. A head that was not written because of a crash is written now.
    /// </summary>
    async Task<bool> Sluit(MeedenkersDbContext db, Logkop laatst, CancellationToken stop)
    {
        var bewaard = await kop.Laatste(stop);
        var hash = bewaard is null ? null : bewaard.Plaats == laatst.Plaats ? laatst.Hash
            : await db.Logregels.Where(r => r.Plaats == bewaard.Plaats).Select(r => r.Hash).SingleOrDefaultAsync(stop);
        var sluit = bewaard is null || bewaard.Hash == hash;
        if (!sluit && !gemeld) log.LogCritical("Het logboek sluit niet aan op de bewaarde kop: de keten staat stil. Draai: logboek controleer");
        gemeld = !sluit;
        if (sluit && laatst.Plaats > (bewaard?.Plaats ?? 0)) await kop.Voeg(laatst with { Op = Klok.GetUtcNow() }, stop);
        return sluit;
    }

    /// <summary>
    /// The batch after this key, and its last key; null when there is none. Each goes on after the former: the index still holds
    /// what was chained just now, and beginning again would walk past all of it. What is committed late is for the next run.
    /// </summary>
    static async Task<(Logkop Kop, Guid Laatste)?> Stap(MeedenkersDbContext db, Logkop laatst, Guid tot, DateTimeOffset nu, CancellationToken stop)
    {
        var regels = await db.Logregels.AsNoTracking().Where(r => r.Plaats == null && r.Id > tot).OrderBy(r => r.Id).Take(Stapel).ToListAsync(stop);
        if (regels.Count == 0) return null;
        var (plaatsen, hashes) = (new long[regels.Count], new string[regels.Count]);
        var (plaats, hash) = (laatst.Plaats, laatst.Hash);
        for (var i = 0; i < regels.Count; i++)
            (plaatsen[i], hashes[i]) = (plaats, hash) = (plaats + 1, Logketen.Hash(hash, plaats + 1, regels[i]));
        var ids = regels.Select(r => r.Id).ToArray();
        await db.Database.ExecuteSqlAsync($"""
            update logboek l set plaats = v.plaats, hash = v.hash
            from unnest({ids}, {plaatsen}, {hashes}) as v(id, plaats, hash) where l.id = v.id and l.plaats is null
            """, stop);
        return (new(plaats, hash, nu), ids[^1]);
    }
}
