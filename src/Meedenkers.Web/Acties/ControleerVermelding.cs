using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Web.Acties;

/// <summary>"Alles klopt nog": the owner looked at the entry today, in one tap.</summary>
sealed class ControleerVermelding(Kaartdeur deur, TimeProvider klok) : IActie
{
    public async Task Doe(string code, MedewerkerId wie, CancellationToken stop)
    {
        var (vermelding, door) = await deur.Open(code, wie, stop);
        vermelding.Controleer(await deur.Termijnen(vermelding, stop), door, Nederland.Vandaag(klok.GetUtcNow()));
        await deur.Bewaar(stop);
    }
}
