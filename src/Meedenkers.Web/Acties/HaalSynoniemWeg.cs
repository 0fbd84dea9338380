using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder says that a word means nothing else on the kaart any more; twice is once.</summary>
sealed class HaalSynoniemWeg(MeedenkersDbContext db) : IActie
{
    public async Task Doe(string woord, string betekent, MedewerkerId wie, CancellationToken stop)
    {
        Weigeringen.GooiBij(Kaartsynoniem.WaaromNietWeg(await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == wie, stop)));
        await db.Kaartsynoniemen.Where(s => s.Woord == woord && s.Betekent == betekent).ExecuteDeleteAsync(stop);
    }
}
