using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Berichten;

namespace Meedenkers.Web.Acties;

/// <summary>A professional colleague answers; whoever asked hears that there is an answer, not what it is.</summary>
sealed class BeantwoordAdvies(MeedenkersDbContext db, VraagAdvies vraagAdvies, Ontvangers ontvangers, Postvak postvak, TimeProvider klok) : IActie
{
    public async Task Doe(Guid id, Naamlozetekst antwoord, MedewerkerId door, CancellationToken stop)
    {
        var (vraag, ik) = await db.OpenAdvies(id, door, stop);
        var nu = klok.GetUtcNow();
        if (vraag.Beantwoord(antwoord, ik, nu) is { } feit) db.Add(feit);
        if (vraag.Medewerker is { } vrager)
            foreach (var adres in await ontvangers.Van([vrager], stop)) postvak.AdviesBeantwoord(adres, $"/team/advies/{id}", nu);
        else if (vraag.LinkHash is not null) postvak.AdviesBeantwoord(vraag.Verwijzer?.Email, $"/verwijzen/advies/{vraagAdvies.Link(id).Waarde}", nu);
        await db.SaveChangesAsync(stop);
    }
}
