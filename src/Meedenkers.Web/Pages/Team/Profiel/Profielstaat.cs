using Meedenkers.Data;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Profiel;

/// <summary>What the worklist says about profiles.</summary>
/// <param name="Minder">Until when the one who looks gets no new questions; null when that is not so.</param>
/// <param name="Wachtend">Whose profile waits for a coördinator: only for her.</param>
internal sealed record Profielstaat(string? Minder, IReadOnlyList<Guid> Wachtend)
{
    /// <param name="db">The database.</param>
    /// <param name="ik">Who looks.</param>
    /// <param name="ploeg">Everybody of the organisation when a coördinator looks, so that nothing is read twice.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="stop">Ends the request.</param>
    internal static async Task<Profielstaat> Lees(MeedenkersDbContext db, Gebruiker ik, IReadOnlyList<Ruimte> ploeg, DateOnly vandaag, CancellationToken stop)
    {
        var id = ik.Id;
        var minder = ik.IsCoordinator ? ploeg.FirstOrDefault(m => m.Id == id)?.Profiel?.MinderTot
            : await db.Meedenkerprofielen.Where(p => p.Medewerker == id).Select(p => p.MinderTot).SingleOrDefaultAsync(stop);
        return new(minder >= vandaag ? Profielregels.Minder(minder.Value, vandaag) : null, [.. ploeg.Where(m => m.Profiel?.Voorstel is not null).Select(m => m.Id.Waarde)]);
    }
}
