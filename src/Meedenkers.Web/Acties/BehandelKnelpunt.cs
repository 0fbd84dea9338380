using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder says where a knelpunt stands; who wrote it and gemeenten read the answer.</summary>
sealed class BehandelKnelpunt(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    /// <param name="id">Which one.</param>
    /// <param name="stand">Where it stands now.</param>
    /// <param name="reactie">What the region says.</param>
    /// <param name="door">Who does it.</param>
    /// <param name="gezien">The version that was on the screen.</param>
    /// <param name="stop">Ends the request.</param>
    public async Task Doe(Guid id, Knelpuntstand stand, Naamlozetekst reactie, MedewerkerId door, uint? gezien, CancellationToken stop)
    {
        var knelpunt = await db.Knelpunten.SingleOrDefaultAsync(k => k.Id == id, stop) ?? throw new NietZichtbaarException();
        if (gezien is { } versie) db.Entry(knelpunt).Property<uint>("Versie").OriginalValue = versie;
        knelpunt.Behandel(stand, reactie, await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == door, stop), klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
