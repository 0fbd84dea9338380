using Meedenkers.Data;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Web.Acties;

/// <summary>Who asked for advice says in one click what came of it, and it is counted.</summary>
sealed class SluitAdvies(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    public async Task Doe(Guid id, Adviesuitkomst uitkomst, Handelende door, CancellationToken stop) =>
        await Doe((await db.OpenAdvies(id, door.Medewerker!.Value, stop)).Vraag, uitkomst, door, stop);

    public async Task Doe(Linksleutel link, Adviesuitkomst uitkomst, CancellationToken stop) => await Doe(await db.OpenAdvies(link, stop), uitkomst, Handelende.Verwijzer, stop);

    async Task Doe(Adviesvraag vraag, Adviesuitkomst uitkomst, Handelende door, CancellationToken stop)
    {
        db.Add(vraag.Sluit(uitkomst, door, klok.GetUtcNow()));
        await db.SaveChangesAsync(stop);
    }
}
