using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>What an entry of the kaart said before becomes its newest version.</summary>
sealed class ZetVersieTerug(MeedenkersDbContext db, Kaartdeur deur, TimeProvider klok) : IActie
{
    public async Task Doe(string code, int nummer, MedewerkerId wie, CancellationToken stop)
    {
        var (vermelding, door) = await deur.Open(code, wie, stop);
        var versie = await db.Kaartversies.AsNoTracking().SingleOrDefaultAsync(v => v.Vermelding == code && v.Nummer == nummer, stop) ?? throw new NietZichtbaarException();
        if (vermelding.ZetVersieTerug(versie, door, klok.GetUtcNow()) is { } nieuw) db.Add(nieuw);
        await deur.Bewaar(stop);
    }
}
