using Meedenkers.Data;
using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Taken;

/// <summary>
/// Does what the regiobeheerder asked in /beheer/cijfers: tries, publishes or withdraws a release. What a crash cut off is done again in the
/// next round: a release is whole or not there.
/// </summary>
sealed class MaakCijfers(Takendatabank databank, TimeProvider klok, ILogger<MaakCijfers> log) : Taak(databank, klok, log)
{
    internal const string Taaknaam = "cijfers";

    public override string Naam => Taaknaam;

    protected override TimeSpan Tussenpoos => TimeSpan.FromSeconds(5);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        var wachten = await db.Cijferopdrachten.Where(o => o.KlaarOp == null).OrderBy(o => o.GevraagdOp).Select(o => o.Id).ToListAsync(stop);
        return await EenVoorEen(wachten, id => $"opdracht {id}", id => Doe(id, stop));
    }

    async Task<int> Doe(Guid id, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        var opdracht = await db.Cijferopdrachten.AsNoTracking().SingleAsync(o => o.Id == id, stop);
        var (stap, verslag) = await Uitslag(db, opdracht, stop);
        db.ChangeTracker.Clear();
        (await db.Cijferopdrachten.SingleAsync(o => o.Id == id, stop)).Rond(stap, verslag, Klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return 1;
    }

    async Task<(Cijferstap, string?)> Uitslag(MeedenkersDbContext db, Cijferopdracht opdracht, CancellationToken stop)
    {
        var nu = Klok.GetUtcNow();
        Kwartaal.Probeer(opdracht.Kwartaal, out var kwartaal);
        try
        {
            if (opdracht.Daad == Cijferdaad.TrekIn)
            {
                await Uitgever.TrekIn(db, kwartaal, opdracht.Reden!, nu, stop);
                return (Cijferstap.Klaar, null);
            }
            if (opdracht.Daad == Cijferdaad.Proef) return (Cijferstap.Klaar, Cijferverslag.Van(await Uitgever.Proef(db, kwartaal, nu, Meld, stop)).Schrijf());
            await Uitgever.Publiceer(db, kwartaal, nu, Meld, stop);
            return (Cijferstap.Klaar, null);
        }
        catch (GeweigerdException geweigerd)
        {
            return (Cijferstap.Geweigerd, geweigerd.Weigering.Code);
        }

        // On a connection of its own: nobody sees what the other one does before it is done.
        async Task Meld(Cijferstap stap)
        {
            await using var kant = await Databank.Open(Naam, stop);
            await kant.Cijferopdrachten.Where(o => o.Id == opdracht.Id).ExecuteUpdateAsync(o => o.SetProperty(x => x.Stap, stap), stop);
        }
    }
}
