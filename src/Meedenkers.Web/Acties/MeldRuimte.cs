using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;

namespace Meedenkers.Web.Acties;

/// <summary>The owner says today whether there is room; nothing takes back what was said.</summary>
sealed class MeldRuimte(Kaartdeur deur, TimeProvider klok) : IActie
{
    public async Task Doe(string code, Kaartruimte? ruimte, MedewerkerId wie, CancellationToken stop)
    {
        var (vermelding, door) = await deur.Open(code, wie, stop);
        vermelding.MeldRuimte(ruimte, door, klok.GetUtcNow());
        await deur.Bewaar(stop);
    }
}
