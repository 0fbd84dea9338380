using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder changes the name of a gemeente, or who never says no there.</summary>
sealed class WijzigGemeente(MeedenkersDbContext db, Naslagbron naslagbron) : IActie
{
    /// <summary>Gives DbUpdateConcurrencyException when it is not as it was <paramref name="gezien"/>.</summary>
    public async Task Doe(string code, string naam, OrganisatieCode aanmeldpunt, uint gezien, CancellationToken stop)
    {
        var gemeente = await db.Gemeenten.SingleAsync(g => g.Code == code, stop);
        db.Entry(gemeente).Property<uint>("Versie").OriginalValue = gezien;
        gemeente.Hernoem(naam);
        gemeente.KiesAanmeldpunt(aanmeldpunt);
        await db.SaveChangesAsync(stop);
        naslagbron.Vervang();
    }
}
