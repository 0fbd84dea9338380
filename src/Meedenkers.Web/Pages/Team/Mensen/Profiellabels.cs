using Meedenkers.Data;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Pages.Team.Profiel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Mensen;

/// <summary>What a list of people says about the profile of one of them.</summary>
/// <param name="Wacht">Waits for a coördinator.</param>
/// <param name="Minder">Until when this person gets no new questions.</param>
internal sealed record Profiellabels(bool Wacht, string? Minder)
{
    /// <summary>Of everybody who was not stopped.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, Profiellabels>> Lees(MeedenkersDbContext db, IReadOnlyCollection<Medewerker> mensen, DateOnly vandaag, CancellationToken stop)
    {
        var organisatie = db.Als.Organisatie;
        var profielen = await db.Meedenkerprofielen.AsNoTracking().Where(p => p.Organisatie == organisatie).ToDictionaryAsync(p => p.Medewerker, stop);
        return mensen.Where(m => !m.IsGestopt).ToDictionary(m => m.Id.Waarde, m =>
        {
            var profiel = profielen.GetValueOrDefault(m.Id);
            return new Profiellabels(profiel?.Voorstel is not null, profiel?.IsMinder(vandaag) == true ? Profielregels.Minder(profiel.MinderTot!.Value, vandaag) : null);
        });
    }
}
