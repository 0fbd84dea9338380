using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Corrects a contact, within a day and by who recorded it.</summary>
sealed class WijzigContact(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(CasusId id, Guid moment, Contact contact, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, stop: stop);
        var gevonden = await db.Contactmomenten.SingleOrDefaultAsync(m => m.Id == moment && m.CasusId == id, stop) ?? throw new NietZichtbaarException();
        casus.WijzigContact(gevonden, contact, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
