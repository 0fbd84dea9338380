using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder takes an entry off the kaart, or puts it back as it was.</summary>
sealed class HaalVanKaart(Kaartdeur deur, TimeProvider klok) : IActie
{
    public async Task Doe(string code, bool terug, MedewerkerId wie, CancellationToken stop)
    {
        var (vermelding, door) = await deur.Open(code, wie, stop);
        if (terug) vermelding.ZetErop(door, klok.GetUtcNow());
        else vermelding.HaalEraf(door, klok.GetUtcNow());
        await deur.Bewaar(stop);
    }
}
