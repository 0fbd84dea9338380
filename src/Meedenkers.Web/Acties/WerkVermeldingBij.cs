using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The owner saves what readers read, as a new version; only who ticks that all of it was looked at has checked it too.</summary>
sealed class WerkVermeldingBij(MeedenkersDbContext db, Kaartdeur deur, TimeProvider klok) : IActie
{
    /// <param name="code">Which entry.</param>
    /// <param name="inhoud">What it says from now on.</param>
    /// <param name="nagekeken">All of it was looked at.</param>
    /// <param name="gezien">Number of the version that was on the screen.</param>
    /// <param name="wie">Who does it.</param>
    /// <param name="stop">Ends the request.</param>
    public async Task Doe(string code, Kaartinhoud inhoud, bool nagekeken, int gezien, MedewerkerId wie, CancellationToken stop)
    {
        var (vermelding, door) = await deur.Open(code, wie, stop);
        if (vermelding.Versie != gezien) throw new DbUpdateConcurrencyException("Somebody saved a newer version.");
        var nu = klok.GetUtcNow();
        if (vermelding.WerkBij(inhoud, door, nu) is { } versie) db.Add(versie);
        if (nagekeken) vermelding.Controleer(await deur.Termijnen(vermelding, stop), door, Nederland.Vandaag(nu));
        await deur.Bewaar(stop);
    }
}
