using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>A meedenker writes something down for themselves, and throws it away.</summary>
sealed class SchrijfInKompas(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Bewaar(MedewerkerId wie, string? tekst, CancellationToken stop)
    {
        db.Kompasnotities.Add(new(wie, tekst, klok.GetUtcNow()));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>It is gone at once and for good; what is not one's own, or gone already, changes nothing.</summary>
    public Task GooiWeg(MedewerkerId wie, Guid notitie, CancellationToken stop) =>
        db.Kompasnotities.Where(n => n.Id == notitie && n.Medewerker == wie).ExecuteDeleteAsync(stop);
}
