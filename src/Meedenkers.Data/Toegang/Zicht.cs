using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Toegang;

/// <summary>The only door to case rows in code; row-level security stands behind it with the same rule.</summary>
public static class Zicht
{
    /// <summary>The open access rows of whoever this context acts as, and of for whom they look along today. Every worklist starts here.</summary>
    public static IQueryable<Domain.Casussen.Toegang> MijnToegangen(this MeedenkersDbContext db)
    {
        var als = db.Als;
        var mensen = als.Mensen;
        return db.Toegangen.Where(t => t.Tot == null && t.Organisatie == als.Organisatie
            && (als.IsCoordinator || mensen.Contains(t.Medewerker!.Value) || (t.Medewerker == null && t.Reden == Toegangsreden.Aanbod)));
    }

    /// <summary>Casussen that whoever this context acts as may see; foreign and absent are alike.</summary>
    public static IQueryable<Casus> ZichtbareCasussen(this MeedenkersDbContext db)
    {
        var als = db.Als;
        return als.Casus is { } eigen
            ? db.Casussen.Where(c => c.Id == eigen)
            : db.Casussen.Where(c => db.MijnToegangen().Any(t => t.CasusId == c.Id));
    }

    /// <summary>
    /// The casus with what its verbs need, or null when it is not visible. Doors are loaded on request: only few verbs use them.
    /// </summary>
    public static Task<Casus?> LaadCasus(this MeedenkersDbContext db, CasusId id, bool metDeuren = false, CancellationToken stop = default)
    {
        var casussen = (db.Als.Taak is null ? db.ZichtbareCasussen() : db.Casussen)
            .Include(c => c.Onderdelen).Include(c => c.Overdrachten).Include(c => c.Verwijzing)
            .Include(c => c.WeggelegdeSignalen).Include(c => c.Schaalverzoeken.Where(v => v.AfgehandeldOp == null)).Include(c => c.Toegangen.Where(t => t.Tot == null)).AsSplitQuery();
        if (metDeuren) casussen = casussen.Include(c => c.Deuren.Where(d => d.BeeindigdOp == null));
        return casussen.SingleOrDefaultAsync(c => c.Id == id, stop);
    }
}
