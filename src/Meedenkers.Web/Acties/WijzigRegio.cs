using Meedenkers.Data;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder changes name, beheerder and terms of a region.</summary>
sealed class WijzigRegio(MeedenkersDbContext db, Naslagbron naslagbron) : IActie
{
    /// <summary>Gives the Weigering of Termijnen.WaaromNiet, or DbUpdateConcurrencyException when it is not as it was <paramref name="gezien"/>.</summary>
    public async Task Doe(string code, string naam, string beheerder, Termijnen termijnen, uint gezien, CancellationToken stop)
    {
        var regio = await db.Regios.SingleAsync(r => r.Code == code, stop);
        db.Entry(regio).Property<uint>("Versie").OriginalValue = gezien;
        regio.Hernoem(naam, beheerder);
        regio.Wijzig(termijnen);
        await db.SaveChangesAsync(stop);
        naslagbron.Vervang();
    }
}
