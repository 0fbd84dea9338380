using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Works out who of one organisation fits a question, for its coördinator. Changes nothing.</summary>
sealed class Meedenkerwijzer(Naslagbron naslagbron) : IActie
{
    /// <summary>The database leaves over the best, however many people the organisation has; then who cannot be asked, to say why.</summary>
    public const int Hoogstens = 50;

    /// <summary>The people of this organisation, best first, with why, and what was weighed; nobody for who is not its coördinator. One query.</summary>
    public async Task<(Meedenkerlijst Lijst, IReadOnlyList<Profielstand> Mensen)> Beoordeel(MeedenkersDbContext db, Matchvraag vraag, OrganisatieCode organisatie, DateTimeOffset nu, CancellationToken stop)
    {
        var niveau = (await naslagbron.Nu(stop)).Organisatie(organisatie).Niveau;
        var mensen = await db.Meedenkers(vraag, organisatie, Hoogstens, Nederland.Vandaag(nu), stop);
        return (Rangschikking.VanMeedenkers(vraag, niveau, mensen, Hoogstens), mensen);
    }
}
