using Meedenkers.Data;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Who asked for advice asks on or says more; the asked organisation hears of it when it had answered.</summary>
sealed class VraagAdviesVerder(MeedenkersDbContext db, Naslagbron naslagbron, Teampost teampost, TimeProvider klok) : IActie
{
    public async Task Doe(Guid id, Naamlozetekst tekst, Handelende door, CancellationToken stop) =>
        await Doe((await db.OpenAdvies(id, door.Medewerker!.Value, stop)).Vraag, tekst, door, stop);

    public async Task Doe(Linksleutel link, Naamlozetekst tekst, CancellationToken stop) => await Doe(await db.OpenAdvies(link, stop), tekst, Handelende.Verwijzer, stop);

    async Task Doe(Adviesvraag vraag, Naamlozetekst tekst, Handelende door, CancellationToken stop)
    {
        var (nu, wasBeantwoord) = (klok.GetUtcNow(), vraag.Stand == Adviesstand.Beantwoord);
        vraag.VraagVerder(tekst, door, (await naslagbron.Nu(stop)).TermijnenIn(vraag.Gemeente), nu);
        if (wasBeantwoord) await teampost.AdviesGevraagd(vraag.Aan, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
