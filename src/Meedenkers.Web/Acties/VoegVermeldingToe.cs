using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder puts somebody on the kaart who is no organisation of the network.</summary>
sealed class VoegVermeldingToe(MeedenkersDbContext db, Kaartdeur deur, TimeProvider klok) : IActie
{
    /// <param name="code">Its place in the address, forever.</param>
    /// <param name="regio">In which region.</param>
    /// <param name="inhoud">What it says.</param>
    /// <param name="eigenaar">Who keeps it right; null is the regiobeheerder.</param>
    /// <param name="nagekeken">All of it was looked at.</param>
    /// <param name="wie">Who does it.</param>
    /// <param name="stop">Ends the request.</param>
    public async Task Doe(string code, string regio, Kaartinhoud inhoud, OrganisatieCode? eigenaar, bool nagekeken, MedewerkerId wie, CancellationToken stop)
    {
        var (door, nu) = (await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == wie, stop), klok.GetUtcNow());
        Weigeringen.GooiBij(await db.Kaartvermeldingen.AnyAsync(v => v.Code == code, stop) ? Weigering.KaartcodeBestaatAl : null);
        var (vermelding, versie) = Kaartvermelding.Nieuw(code, regio, inhoud, eigenaar, door, nu);
        if (nagekeken) vermelding.Controleer(await deur.Termijnen(vermelding, stop), door, Nederland.Vandaag(nu));
        db.AddRange(vermelding, versie);
        await deur.Bewaar(stop);
    }
}
