using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder says what a word that people type means on the kaart.</summary>
sealed class VoegSynoniemToe(MeedenkersDbContext db) : IActie
{
    public async Task Doe(string? woord, string? betekent, MedewerkerId wie, CancellationToken stop)
    {
        var synoniem = Kaartsynoniem.Nieuw(woord, betekent, await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == wie, stop));
        Weigeringen.GooiBij(await db.Kaartsynoniemen.AnyAsync(s => s.Woord == synoniem.Woord && s.Betekent == synoniem.Betekent, stop) ? Weigering.SynoniemBestaatAl : null);
        db.Add(synoniem);
        await db.BewaarOfBots(stop);
    }
}
