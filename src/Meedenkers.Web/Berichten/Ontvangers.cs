using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Berichten;

/// <summary>Addresses of people with an account who should hear of something; who stopped hears nothing.</summary>
sealed class Ontvangers(MeedenkersDbContext db)
{
    /// <summary>Each active coördinator of the organisation.</summary>
    public Task<IReadOnlyList<Emailadres>> Coordinatoren(OrganisatieCode organisatie, CancellationToken stop) =>
        Adressen(db.Medewerkers.Where(m => m.Organisatie == organisatie && m.Functie == Functie.Coordinator), stop);

    /// <summary>Each active regiobeheerder.</summary>
    public Task<IReadOnlyList<Emailadres>> Regiobeheerders(CancellationToken stop) =>
        Adressen(db.Medewerkers.Where(m => m.Functie == Functie.Regiobeheerder), stop);

    /// <summary>These people.</summary>
    public Task<IReadOnlyList<Emailadres>> Van(IReadOnlyCollection<MedewerkerId> medewerkers, CancellationToken stop) =>
        Adressen(db.Medewerkers.Where(m => medewerkers.Contains(m.Id)), stop);

    async Task<IReadOnlyList<Emailadres>> Adressen(IQueryable<Medewerker> wie, CancellationToken stop)
    {
        var ids = (await wie.Where(m => m.Actief).Select(m => m.Id).ToListAsync(stop)).ConvertAll(id => id.Waarde);
        var adressen = await db.Users.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Email).Select(a => a.Email).ToListAsync(stop);
        return [.. adressen.Select(tekst => Emailadres.Probeer(tekst, out var adres) ? adres : (Emailadres?)null).OfType<Emailadres>()];
    }
}
