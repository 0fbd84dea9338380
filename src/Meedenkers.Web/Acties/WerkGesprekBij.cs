using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Keeps the sheet of a keukengesprek, for the team and for the resident.</summary>
sealed class WerkGesprekBij(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    /// <summary>Gives the key of the new sheet.</summary>
    public async Task<Guid> BereidVoor(CasusId id, OnderdeelId onderdeel, Gespreksblad blad, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var gesprek = new Keukengesprek(casus, onderdeel, blad, door, klok.GetUtcNow());
        db.Keukengesprekken.Add(gesprek);
        await db.SaveChangesAsync(stop);
        return gesprek.Id;
    }

    /// <param name="gezien">When the sheet that was filled in had last changed: who writes over what somebody else wrote meanwhile, is told.</param>
    public Task Vul(CasusId id, OnderdeelId onderdeel, Guid gesprek, Gespreksblad blad, DateTimeOffset gezien, Handelende door, CancellationToken stop) => Doe(id, onderdeel, gesprek, (casus, gevonden, nu) =>
    {
        if (gevonden.GewijzigdOp > gezien) throw new DbUpdateConcurrencyException("The resident or a colleague wrote meanwhile.");
        gevonden.Vul(casus, blad, door, nu);
    }, stop);

    public Task LaatVervallen(CasusId id, OnderdeelId onderdeel, Guid gesprek, Handelende door, CancellationToken stop) =>
        Doe(id, onderdeel, gesprek, (casus, gevonden, nu) => gevonden.LaatVervallen(casus, door, nu), stop);

    /// <summary>What the resident wants to say.</summary>
    public async Task Zeg(Bezoek bezoek, Guid gesprek, string? tekst, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        var gevonden = await db.Keukengesprekken.SingleOrDefaultAsync(g => g.Id == gesprek && g.CasusId == bezoek.Casus, stop) ?? throw new NietZichtbaarException();
        gevonden.Zeg(casus!, tekst, bezoek.Handelende, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    async Task Doe(CasusId id, OnderdeelId onderdeel, Guid gesprek, Action<Casus, Keukengesprek, DateTimeOffset> daad, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var gevonden = await db.Keukengesprekken.SingleOrDefaultAsync(g => g.Id == gesprek && g.OnderdeelId == onderdeel, stop) ?? throw new NietZichtbaarException();
        daad(casus, gevonden, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
