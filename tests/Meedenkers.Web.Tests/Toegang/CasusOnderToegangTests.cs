using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Toegang;

/// <summary>The verbs of a casus, saved as the web saves them: under row-level security, as the person who acts.</summary>
public sealed class CasusOnderToegangTests(TestApp app) : IClassFixture<TestApp>
{
    static readonly DateTimeOffset Nu = TestApp.Begin;
    static readonly OrganisatieCode Smwo = new("smwo");
    static readonly OrganisatieCode Pool = new("vrijwilligerspool");
    static readonly Keuzes Keuzes = new([new(Pool, Niveau.Informeel), new(Smwo, Niveau.Formeel)]);
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_offer_shows_structure_and_no_personal_text()
    {
        var id = await Aangemeld();
        await using var db = await Als(Pool, coordinator: true);

        Assert.Single(await db.MijnToegangen().Where(t => t.CasusId == id).ToListAsync(Stop));
        Assert.NotNull(await db.LaadCasus(id, stop: Stop));
        Assert.Empty(await db.Aanmeldingen.Where(a => a.CasusId == id).ToListAsync(Stop));
        Assert.Empty(await db.Inwoners.Where(i => i.CasusId == id).ToListAsync(Stop));
    }

    [Fact]
    public async Task Who_takes_it_up_sees_it_and_nobody_else_does()
    {
        var id = await Aangemeld();
        var wie = MedewerkerId.Nieuw();
        await Doe(Toegangscontext.VoorMedewerker(wie, Pool, false), id, casus => casus.NeemAan(casus.Onderdelen[0].Id, Handelende.Van(wie, Pool, false), Termijnen.Standaard, Nu));

        await using var zelf = await app.AlsApp(Toegangscontext.VoorMedewerker(wie, Pool, false));
        Assert.Single(await zelf.Inwoners.Where(i => i.CasusId == id).ToListAsync(Stop));
        await using var collega = await Als(Pool, coordinator: false);
        Assert.Null(await collega.LaadCasus(id, stop: Stop));
        Assert.Empty(await collega.Casussen.Where(c => c.Id == id).ToListAsync(Stop));
        await using var coordinator = await Als(Pool, coordinator: true);
        Assert.Single(await coordinator.Inwoners.Where(i => i.CasusId == id).ToListAsync(Stop));
        await using var ander = await Als(Smwo, coordinator: true);
        Assert.Empty(await ander.Casussen.Where(c => c.Id == id).ToListAsync(Stop));
    }

    [Fact]
    public async Task Who_declines_can_finish_writing_and_then_sees_nothing()
    {
        var id = await Aangemeld();
        var wie = MedewerkerId.Nieuw();
        var als = Toegangscontext.VoorMedewerker(wie, Pool, true);
        await Doe(als, id, casus => casus.Weiger(casus.Onderdelen[0].Id, Weigerreden.GeenRuimte, Keuzes, Handelende.Van(wie, Pool, true), Termijnen.Standaard, Nu));

        await using var weigeraar = await app.AlsApp(als);
        Assert.Null(await weigeraar.LaadCasus(id, stop: Stop));
        Assert.Empty(await weigeraar.Onderdelen.Where(o => o.CasusId == id).ToListAsync(Stop));
        await using var aanmeldpunt = await Als(Smwo, coordinator: true);
        Assert.NotNull(await aanmeldpunt.LaadCasus(id, stop: Stop));
    }

    [Fact]
    public async Task A_meedenker_works_and_is_relieved()
    {
        var id = await Aangemeld();
        var wie = MedewerkerId.Nieuw();
        var als = Toegangscontext.VoorMedewerker(wie, Pool, false);
        var door = Handelende.Van(wie, Pool, false);
        await Doe(als, id, casus => casus.NeemAan(casus.Onderdelen[0].Id, door, Termijnen.Standaard, Nu));
        await Doe(als, id, casus => casus.LegContactVast(casus.Onderdelen[0].Id, new(Nederland.Vandaag(Nu), Contactsoort.Telefoon, Contactuitkomst.GaatGoed, "notitie", 20), door, Nu));
        await Doe(als, id, casus => casus.Splits(casus.Onderdelen[0].Id, "het deel over wonen", new HashSet<Leefgebied> { Leefgebied.Wonen }, door, Nu));
        await Doe(als, id, casus =>
        {
            foreach (var onderdeel in casus.Onderdelen) casus.Ontlast(onderdeel.Id, door, Termijnen.Standaard, Nu);
        });

        await using var ontlast = await app.AlsApp(als);
        Assert.Null(await ontlast.LaadCasus(id, stop: Stop));
        Assert.Empty(await ontlast.Contactmomenten.Where(c => c.CasusId == id).ToListAsync(Stop));
        await using var coordinator = await Als(Pool, coordinator: true);
        var casus = await coordinator.LaadCasus(id, stop: Stop);
        Assert.Equal([Onderdeelstand.TeVerdelen, Onderdeelstand.TeVerdelen], casus!.Onderdelen.Select(o => o.Stand));
        Assert.All(await coordinator.MijnToegangen().Where(t => t.CasusId == id).ToListAsync(Stop), t => Assert.Equal(Onderdeelstand.TeVerdelen, t.Stand));
        Assert.Single(await coordinator.Contactmomenten.Where(c => c.CasusId == id).ToListAsync(Stop));
    }

    [Fact]
    public async Task After_a_withdrawal_every_access_is_gone()
    {
        var id = await Aangemeld();
        var wie = MedewerkerId.Nieuw();
        var als = Toegangscontext.VoorMedewerker(wie, Pool, true);
        await Doe(als, id, casus => casus.NeemAan(casus.Onderdelen[0].Id, Handelende.Van(wie, Pool, true), Termijnen.Standaard, Nu));
        await Doe(Toegangscontext.VoorInwoner(id), id, casus => casus.TrekIn(Handelende.Inwoner, Nu));

        await using var coordinator = await app.AlsApp(als);
        Assert.Null(await coordinator.LaadCasus(id, stop: Stop));
        Assert.Empty(await coordinator.Inwoners.Where(i => i.CasusId == id).ToListAsync(Stop));
    }

    [Fact]
    public async Task Of_two_who_accept_at_once_one_wins()
    {
        var id = await Aangemeld();
        await using var een = await Als(Pool, coordinator: true);
        await using var ander = await Als(Pool, coordinator: true);
        var eerste = (await een.LaadCasus(id, stop: Stop))!;
        var tweede = (await ander.LaadCasus(id, stop: Stop))!;
        var door = Handelende.Van(MedewerkerId.Nieuw(), Pool, true);
        eerste.NeemAan(eerste.Onderdelen[0].Id, door, Termijnen.Standaard, Nu);
        tweede.NeemAan(tweede.Onderdelen[0].Id, door, Termijnen.Standaard, Nu);
        await een.SaveChangesAsync(Stop);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => ander.SaveChangesAsync(Stop));
    }

    [Fact]
    public async Task Nobody_sees_anything_without_a_context()
    {
        await Aangemeld();
        await using var db = await app.AlsApp(Toegangscontext.Niemand);
        Assert.Empty(await db.Casussen.ToListAsync(Stop));
        Assert.Empty(await db.Toegangen.ToListAsync(Stop));
        Assert.Empty(await db.Inwoners.ToListAsync(Stop));
    }

    async Task<CasusId> Aangemeld()
    {
        var id = CasusId.Nieuw();
        await using var db = await app.AlsApp(Toegangscontext.VoorInwoner(id));
        var aanmelding = new Aanmelding
        {
            Id = Guid.CreateVersion7(),
            CasusId = id,
            IngediendDoor = IngediendDoor.Inwoner,
            Op = Nu,
            EigenWoorden = "Er ligt post.",
            Leefgebieden = [Leefgebied.Wonen, Leefgebied.Financien],
            Toestemmingen = [new(Toestemmingsoort.Delen, 1, Nu)],
        };
        Telefoonnummer.Probeer("06 12345678", out var telefoon);
        db.Add(Casus.VanAanmelding(id, aanmelding, ("Goes", "GM0664"), Keuzes, Termijnen.Standaard, Handelende.Inwoner, Nu));
        db.Add(aanmelding);
        db.Add(new Inwoner(id, new("Ria Proefman", telefoon, null, null, true)));
        await db.SaveChangesAsync(Stop);
        return id;
    }

    async Task Doe(Toegangscontext als, CasusId id, Action<Casus> verb)
    {
        await using var db = await app.AlsApp(als);
        verb((await db.LaadCasus(id, stop: Stop))!);
        await db.SaveChangesAsync(Stop);
    }

    Task<MeedenkersDbContext> Als(OrganisatieCode organisatie, bool coordinator) =>
        app.AlsApp(Toegangscontext.VoorMedewerker(MedewerkerId.Nieuw(), organisatie, coordinator));
}
