using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>What a form about an absence asks: from when to when, and who looks along.</summary>
sealed record Afwezigheidsopdracht(Periode Periode, MedewerkerId? Vervanger);

/// <summary>What the rules about an absence look at: what is asked, who asks it, and every absence of the organisation that still counts.</summary>
sealed record Afwezigheidskring(Afwezigheidsverzoek Verzoek, Medewerker Door, IReadOnlyList<Afwezigheid> Bekend);

/// <summary>How an actie comes to an absence.</summary>
static class Afwezighedeningang
{
    /// <summary>Every absence of the organisation of who asks that was not ended.</summary>
    internal static IQueryable<Afwezigheid> LopendeAfwezigheden(this MeedenkersDbContext db)
    {
        var organisatie = db.Als.Organisatie;
        return db.Afwezigheden.Where(a => a.Organisatie == organisatie && a.BeeindigdOp == null);
    }

    /// <summary>Who of the organisation is there on this day. One query.</summary>
    internal static async Task<Aanwezigheid> AanwezigOp(this MeedenkersDbContext db, DateOnly dag, CancellationToken stop)
    {
        var organisatie = db.Als.Organisatie;
        var mensen = await db.Medewerkers.AsNoTracking().Where(m => m.Organisatie == organisatie).OrderBy(m => m.Naam).ThenBy(m => m.Id)
            .Select(m => new { Mens = m, Afwezig = db.Afwezigheden.Where(a => a.Medewerker == m.Id && a.BeeindigdOp == null && a.Periode.Laatste >= dag).ToList() }).ToListAsync(stop);
        return new([.. mensen.SelectMany(m => m.Afwezig)], [.. mensen.Select(m => m.Mens)], dag);
    }

    /// <summary>One's own absence, or for a coördinator one of the organisation. Throws NietZichtbaarException.</summary>
    internal static async Task<Afwezigheid> OpenAfwezigheid(this MeedenkersDbContext db, Guid id, CancellationToken stop)
    {
        var als = db.Als;
        return await db.Afwezigheden.SingleOrDefaultAsync(a => a.Id == id && a.Organisatie == als.Organisatie && (als.IsCoordinator || a.Medewerker == als.Medewerker), stop) ?? throw new NietZichtbaarException();
    }

    /// <summary>
    /// Throws NietZichtbaarException for somebody of another organisation, and to a meedenker for anybody else. The row of who is away
    /// is written unchanged, so that two at once do not both register the same days.
    /// </summary>
    internal static async Task<Afwezigheidskring> OpenKring(this MeedenkersDbContext db, MedewerkerId wie, Afwezigheidsopdracht opdracht, MedewerkerId door, CancellationToken stop)
    {
        var vervanger = opdracht.Vervanger;
        var mensen = await db.Medewerkers.Where(m => m.Id == wie || m.Id == door || m.Id == vervanger).ToDictionaryAsync(m => m.Id, stop);
        var ik = mensen[door];
        if (!mensen.TryGetValue(wie, out var weg) || weg.Organisatie != ik.Organisatie || (wie != door && ik.Functie != Functie.Coordinator)) throw new NietZichtbaarException();
        if (vervanger is { } ander && !mensen.ContainsKey(ander)) throw new NietZichtbaarException();
        db.Entry(weg).Property(m => m.Functie).IsModified = true;
        var heeftVerklaard = vervanger is { } collega && (await db.TeVerklaren(collega, stop)).Count == 0;
        return new(new(weg, opdracht.Periode, vervanger is { } neemtWaar ? new(mensen[neemtWaar], heeftVerklaard) : null), ik, await db.LopendeAfwezigheden().ToListAsync(stop));
    }
}
