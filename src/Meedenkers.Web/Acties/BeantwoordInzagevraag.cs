using Meedenkers.Data;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>A coördinator answers what a resident asked about a look; the resident reads it on /mijn-vraag.</summary>
sealed class BeantwoordInzagevraag(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(Guid id, string? antwoord, Handelende door, CancellationToken stop)
    {
        var vraag = await db.Inzagevragen.SingleOrDefaultAsync(v => v.Id == id, stop) ?? throw new NietZichtbaarException();
        vraag.Beantwoord(antwoord, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
