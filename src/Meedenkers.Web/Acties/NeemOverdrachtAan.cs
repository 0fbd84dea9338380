using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The receiver takes up a handover, for itself or for a colleague; the giver and the resident hear of it.</summary>
sealed class NeemOverdrachtAan(MeedenkersDbContext db, Naslagbron naslagbron, Teampost post, TimeProvider klok) : IActie
{
    public async Task Doe(OverdrachtId id, MedewerkerId? voor, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenOverdracht(id, stop);
        var nu = klok.GetUtcNow();
        var wie = voor is null ? null : await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == voor && m.Organisatie == door.Organisatie, stop) ?? throw new NietZichtbaarException();
        var overdracht = casus.Overdracht(id);
        var gever = casus.Uitvoerders(overdracht);
        casus.NeemOverdrachtAan(id, wie, door, (await naslagbron.Nu(stop)).TermijnenVan(casus), nu);
        await post.Kant(overdracht.Van!.Value, gever, casus.Id, nu, stop);
        if (voor is { } ander && ander != door.Medewerker) await post.Toegewezen(ander, casus.Id, nu, stop);
        await post.BewaarEnMeldInwoner(casus.Id, nu, stop);
    }
}
