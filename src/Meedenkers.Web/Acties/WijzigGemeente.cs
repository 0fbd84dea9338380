using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder changes the name of a gemeente, who never says no there, or how many people live there.</summary>
sealed class WijzigGemeente(MeedenkersDbContext db, Naslagbron naslagbron) : IActie
{
    /// <summary>Gives DbUpdateConcurrencyException when it is not as it was <paramref name="gezien"/>.</summary>
    public async Task Doe(string code, string naam, OrganisatieCode aanmeldpunt, Inwonertal? inwoners, uint gezien, CancellationToken stop)
    {
        var gemeente = await db.Gemeenten.SingleAsync(g => g.Code == code, stop);
        db.Entry(gemeente).Property<uint>("Versie").OriginalValue = gezien;
        gemeente.Hernoem(naam);
        gemeente.KiesAanmeldpunt(aanmeldpunt);
        gemeente.Tel(inwoners);
        await db.SaveChangesAsync(stop);
        naslagbron.Vervang();
    }
}
