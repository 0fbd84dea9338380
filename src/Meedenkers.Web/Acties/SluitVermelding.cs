using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Web.Acties;

/// <summary>The owner says that it is closed for a time, up to and including a day; without a day it is open again.</summary>
sealed class SluitVermelding(Kaartdeur deur, TimeProvider klok) : IActie
{
    public async Task Doe(string code, DateOnly? tot, MedewerkerId wie, CancellationToken stop)
    {
        var (vermelding, door) = await deur.Open(code, wie, stop);
        vermelding.Sluit(tot, door, klok.GetUtcNow());
        await deur.Bewaar(stop);
    }
}
