using Meedenkers.Data;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Mensen;

/// <summary>A colleague who wants to come in again, for whoever may confirm it.</summary>
public sealed record Herstelvraag(Guid Id, string Naam)
{
    /// <summary>What waits for this person: not who asked for it, nor who it is about.</summary>
    internal static async Task<IReadOnlyList<Herstelvraag>> Voor(MeedenkersDbContext db, Gebruiker ik, DateTimeOffset nu, CancellationToken stop)
    {
        var (organisatie, id) = (ik.EigenOrganisatie, ik.Id);
        return await db.Uitnodigingen
            .Where(u => u.Organisatie == organisatie && u.Soort == Uitnodigingsoort.Herstel && u.GebruiktOp == null && u.IngetrokkenOp == null && u.BevestigdOp == null && u.VervaltOp > nu && u.Door != id && u.Voor != id)
            .OrderBy(u => u.Op).Select(u => new Herstelvraag(u.Id, u.Naam)).ToListAsync(stop);
    }
}
