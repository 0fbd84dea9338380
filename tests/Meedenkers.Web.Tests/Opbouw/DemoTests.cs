using Meedenkers.Data;
using Meedenkers.Data.Opbouw;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Opbouw;

/// <summary>Demo data is plausible, whole, obviously made up, and never in a database that somebody works in.</summary>
public sealed class DemoTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("2026-11-23T09:00:00+01:00")]
    [InlineData("2027-01-02T00:20:00+01:00")]
    [InlineData("2026-03-29T23:50:00+02:00")]
    public async Task A_new_demo_shows_every_state_and_is_made_once(string moment)
    {
        await using var eigen = new TestAppMetDemo(app, moment);
        await using var db = await eigen.Open();

        Assert.All(Enum.GetValues<Onderdeelstand>(), stand => Assert.True(db.Onderdelen.Any(o => o.Stand == stand), stand.ToString()));
        Assert.All(Enum.GetValues<Casusstand>(), stand => Assert.True(db.Casussen.Any(c => c.Stand == stand), stand.ToString()));
        Assert.All([Overdrachtstand.Geweigerd, Overdrachtstand.Teruggevallen], stand => Assert.True(db.Overdrachten.Any(o => o.Stand == stand), stand.ToString()));
        Assert.All(Enum.GetValues<IngediendDoor>(), door => Assert.True(db.Aanmeldingen.Any(a => a.IngediendDoor == door), door.ToString()));
        Assert.True(await db.Casussen.AnyAsync(c => c.Spoed && c.Stand == Casusstand.Aangemeld, Stop));
        Assert.True(await db.Onderdelen.AnyAsync(o => o.Stand == Onderdeelstand.Aangeboden && o.Uiterlijk < eigen.Vandaag, Stop));
        Assert.False(await db.Gebeurtenissen.AnyAsync(g => g.Op > eigen.Nu, Stop));
        Assert.InRange(await db.Casussen.CountAsync(Stop), 100, 200);

        var (casussen, mensen) = (await db.Casussen.CountAsync(Stop), await db.Medewerkers.CountAsync(Stop));
        await eigen.Bouw();
        Assert.Equal((casussen, mensen), (await db.Casussen.CountAsync(Stop), await db.Medewerkers.CountAsync(Stop)));
        await Controleer(db, casussen);
    }

    [Fact]
    public async Task History_keeps_the_promises_of_the_domain()
    {
        await using var eigen = new TestAppMetDemo(app, "2026-11-23T09:00:00+01:00");
        await using var db = await eigen.Open();
        var (gemeld, begin) = (0, await db.Casussen.CountAsync(Stop));
        await Demo.Historie(eigen.Verbindingen.Taken, 400, eigen.Nu, klaar => gemeld = klaar, Stop);

        Assert.Equal(400, gemeld);
        Assert.Equal(begin + 400, await db.Casussen.CountAsync(Stop));
        await Controleer(db, begin + 400);
        // An agreement is never used more often than agreed.
        foreach (var afspraak in await db.Maatwerkafspraken.ToListAsync(Stop))
        {
            var (organisatie, gemeenten) = (afspraak.Organisatie.Waarde, afspraak.Gemeenten.ToArray());
            Assert.InRange(await db.Database.SqlQuery<int>($"select trajecten_gebruikt({organisatie}, {gemeenten}, {afspraak.Van}, {afspraak.Tot}) as \"Value\"").SingleAsync(Stop), 1, afspraak.Trajecten);
        }
    }

    [Fact]
    public async Task Nobody_in_it_can_be_taken_for_a_real_person()
    {
        await using var eigen = new TestAppMetDemo(app, "2026-11-23T09:00:00+01:00");
        await using var db = await eigen.Open();
        foreach (var inwoner in await db.Inwoners.ToListAsync(Stop))
        {
            Assert.StartsWith("+31600", inwoner.Gegevens.Telefoon?.Waarde ?? "+31600", StringComparison.Ordinal);
            Assert.EndsWith("@voorbeeld.example", inwoner.Gegevens.Email?.Waarde ?? "@voorbeeld.example", StringComparison.Ordinal);
        }
        Assert.All(Demo.Accounts, account => Assert.EndsWith("@voorbeeld.example", account.Email, StringComparison.Ordinal));
        Assert.All(await db.Kaartvermeldingen.ToListAsync(Stop), vermelding => Assert.StartsWith("0113 00 00 ", vermelding.Telefoon, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Demo_data_never_goes_where_somebody_works()
    {
        await using var eigen = new TestAppMetDemo(app, "2026-11-23T09:00:00+01:00");
        await using var db = await eigen.Open(gebouwd: false);
        Assert.Equal(Demostand.Leeg, await Demo.Stand(eigen.Verbindingen.Taken, Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Demo.Historie(eigen.Verbindingen.Taken, 1, eigen.Nu, _ => { }, Stop));

        db.Medewerkers.Add(new(Domain.Gedeeld.MedewerkerId.Nieuw(), "Echt Iemand", Domain.Mensen.Functie.Regiobeheerder, null));
        await db.SaveChangesAsync(Stop);
        Assert.Equal(Demostand.Echt, await Demo.Stand(eigen.Verbindingen.Taken, Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Demo.Basis(eigen.Verbindingen.Taken, eigen.Nu, Stop));
        await Demo.Casussen(eigen.Verbindingen.Taken, eigen.Nu, Stop);
        Assert.False(await db.Casussen.AnyAsync(Stop));
    }

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Each aggregate again from its rows: the columns for lists say what the facts say, and access follows responsibility.</summary>
    static async Task Controleer(MeedenkersDbContext db, int aantal)
    {
        var casussen = await db.Casussen.Include(c => c.Onderdelen).Include(c => c.Overdrachten).Include(c => c.Toegangen).AsSplitQuery().AsNoTracking().ToListAsync(Stop);
        Assert.Equal(aantal, casussen.Count);
        foreach (var casus in casussen)
        {
            Assert.Equal(casus.BerekenStand(), casus.Stand);
            Assert.Equal(casus.Stand == Casusstand.Afgesloten, !casus.IsOpen);
            foreach (var onderdeel in casus.Onderdelen)
            {
                var laatste = casus.LaatsteOverdracht(onderdeel.Id);
                var open = casus.Toegangen.Where(t => t.OnderdeelId == onderdeel.Id && t.IsOpen && t.Organisatie == onderdeel.Organisatie).ToList();
                Assert.Equal(onderdeel.BerekenStand(laatste), onderdeel.Stand);
                Assert.Equal(onderdeel.Stand switch
                {
                    Onderdeelstand.Afgesloten => [],
                    Onderdeelstand.Aangeboden => [Toegangsreden.Aanbod],
                    Onderdeelstand.TeVerdelen => [Toegangsreden.Verantwoordelijk],
                    _ => new[] { Toegangsreden.Verantwoordelijk, Toegangsreden.Toewijzing },
                }, open.Select(t => t.Reden).Order());
                Assert.All(open, t =>
                {
                    Assert.Equal((onderdeel.Organisatie, onderdeel.Stand, casus.Spoed, onderdeel.Uiterlijk ?? DateOnly.MaxValue), (t.Organisatie, t.Stand, t.Spoed, t.Uiterlijk));
                    Assert.Equal(t.Reden == Toegangsreden.Toewijzing ? onderdeel.Toewijzing!.Medewerker : null, t.Medewerker);
                });
                if (onderdeel.IsOpen) Assert.Equal(laatste is { Loopt: true, Van: { } van } ? van : laatste!.Naar, onderdeel.Organisatie);
            }
        }
    }

    /// <summary>A database of its own, so that each test decides on the day.</summary>
    sealed class TestAppMetDemo(TestApp app, string moment) : IAsyncDisposable
    {
        public DateTimeOffset Nu { get; } = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime();
        public DateOnly Vandaag => Domain.Tijd.Nederland.Vandaag(Nu);
        public Verbindingen Verbindingen { get; private set; } = null!;

        public async Task<MeedenkersDbContext> Open(bool gebouwd = true)
        {
            Verbindingen = await app.Testserver.Kloon();
            if (gebouwd) await Bouw();
            var db = Databank.Context(Verbindingen.Taken);
            await db.BetreedAls(Data.Toegang.Toegangscontext.VoorSysteem("test"), Stop);
            return db;
        }

        public async Task Bouw()
        {
            await Demo.Basis(Verbindingen.Taken, Nu, Stop);
            await Demo.Casussen(Verbindingen.Taken, Nu, Stop);
        }

        public async ValueTask DisposeAsync() => await app.Testserver.Gooiweg(Verbindingen);
    }
}
