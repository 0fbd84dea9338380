using Meedenkers.Data.Cijfers;
using Meedenkers.Data.Opbouw;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Cijfers;

/// <summary>Every Gebeurtenis that a figure counts has its feit in the same save, older ones get it once, and a consent taken back takes the groups out.</summary>
public sealed class FeitenTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_happens_in_the_portal_is_counted_in_the_same_save()
    {
        var casus = await this.EenCasus().Bewaar();
        await using var db = await this.AlsSysteem();
        var feit = Assert.Single(await db.Feiten.ToListAsync(Stop), f => f.Soort == Cijferplan.Aangemeld);
        Assert.Equal((casus.Figuursleutel, casus.Gebeurtenissen[0].Id, new DateOnly(2026, 10, 1)), (feit.Sleutel!.Value, feit.Id, feit.Kwartaal));

        await using var eerste = await this.AlsSysteem();
        await using var tweede = await this.AlsSysteem();
        (await Geladen(eerste, casus)).TrekIn(Handelende.Inwoner, Begin);
        (await Geladen(tweede, casus)).TrekIn(Handelende.Inwoner, Begin);
        await eerste.SaveChangesAsync(Stop);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => tweede.SaveChangesAsync(Stop));
        Assert.Equal(1, await db.Feiten.CountAsync(f => f.Soort == Cijferplan.Ingetrokken, Stop));
    }

    [Fact]
    public async Task What_was_there_before_is_filled_in_once()
    {
        await Demo.Basis(Verbindingen.Taken, Begin, Stop);
        await Demo.Casussen(Verbindingen.Taken, Begin, Stop);
        await using var db = await this.AlsSysteem();
        var geladen = await Foto(db);
        Assert.NotEmpty(geladen);
        await db.Feiten.ExecuteDeleteAsync(Stop);
        db.VervaagdeFeiten.Add(new() { Id = Guid.NewGuid(), Kwartaal = new(2025, 4, 1), Gemeente = "GM0664", Organisatie = new("pool"), Voorval = """{"voorval":"KennismakingWasEr","niveau":"informeel","vorm":"telefoon"}""" });
        db.VervaagdeFeiten.Add(new() { Id = Guid.NewGuid(), Kwartaal = new(2025, 4, 1), Gemeente = "GM0664", Voorval = """{"voorval":"StapWerdGezet"}""" });
        await db.SaveChangesAsync(Stop);

        Assert.Equal(geladen.Count + 1, await Aanvuller.VulAan(db, Stop));
        Assert.Equal(0, await Aanvuller.VulAan(db, Stop));

        var oud = await db.Feiten.SingleAsync(f => f.Sleutel == null && f.Soort == Cijferplan.Kennismaking, Stop);
        Assert.Equal((new DateOnly(2025, 4, 1), "pool", "niveau/informeel"), (oud.Kwartaal, Assert.Single(oud.Bekend!), Assert.Single(oud.Kenmerken)));
        Assert.Empty(await db.VervaagdeFeiten.ToListAsync(Stop));
        await db.Feiten.Where(f => f.Id == oud.Id).ExecuteDeleteAsync(Stop);
        Assert.Equal(geladen, await Foto(db));
    }

    [Fact]
    public async Task Groups_that_a_resident_takes_back_are_not_counted_any_more()
    {
        var casus = await this.EenCasus().MetDoelgroepen(Doelgroep.Ggz).Bewaar();
        var ander = await this.EenCasus().MetDoelgroepen(Doelgroep.Ggz).Bewaar();
        await using var db = await this.AlsSysteem();
        await using var inwoner = await this.AlsApp(Data.Toegang.Toegangscontext.VoorInwoner(casus.Id));
        await inwoner.Database.ExecuteSqlAsync($"select vergeet_doelgroepen({casus.Id.Waarde})", Stop);
        await inwoner.Database.ExecuteSqlAsync($"select vergeet_doelgroepen({ander.Id.Waarde})", Stop);

        var met = (await db.Feiten.ToListAsync(Stop)).Where(f => f.Kenmerken.Contains("doelgroep/ggz"));
        Assert.Equal(ander.Figuursleutel, Assert.Single(met).Sleutel);
    }

    static Task<Casus> Geladen(Data.MeedenkersDbContext db, Casus casus) =>
        db.Casussen.Include(c => c.Onderdelen).Include(c => c.Toegangen).Include(c => c.Deuren).SingleAsync(c => c.Id == casus.Id, Stop);

    static async Task<List<(Guid, string, DateOnly, string)>> Foto(Data.MeedenkersDbContext db) =>
        [.. (await db.Feiten.AsNoTracking().ToListAsync(Stop)).Select(f => (f.Id, f.Soort, f.Kwartaal, string.Join(' ', f.Kenmerken))).Order()];
}
