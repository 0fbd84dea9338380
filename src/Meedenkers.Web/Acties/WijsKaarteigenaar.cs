using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder says who keeps an entry right; nobody named is the regiobeheerder.</summary>
sealed class WijsKaarteigenaar(Kaartdeur deur) : IActie
{
    public async Task Doe(string code, OrganisatieCode? eigenaar, MedewerkerId wie, CancellationToken stop)
    {
        var (vermelding, door) = await deur.Open(code, wie, stop);
        vermelding.WijsEigenaar(eigenaar, door);
        await deur.Bewaar(stop);
    }
}
