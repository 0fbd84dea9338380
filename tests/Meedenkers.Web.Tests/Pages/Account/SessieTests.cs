using System.Net;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Account;

/// <summary>Sessions live on the server: what ends there is over at the next click, wherever the cookie is.</summary>
public sealed class SessieTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_stolen_cookie_is_worth_nothing_after_signing_out()
    {
        using var bezoeker = await app.Als(Functie.Coordinator);
        using var dief = bezoeker.Kopie(app);
        Assert.True(await dief.IsBinnen());
        await bezoeker.Open("/account/uitloggen");
        await bezoeker.Verstuur(bezoeker.Pagina.QuerySelector("main form")!);
        Assert.Contains("storage", bezoeker.Antwoord.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.False(await dief.IsBinnen());
        await dief.Volg();
        Assert.Contains("U bent uitgelogd", dief.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_hour_without_a_click_ends_it_and_a_click_keeps_it()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        using var bezoeker = await app.Als(wie);
        for (var klik = 0; klik < 3; klik++)
        {
            app.Klok.Advance(TimeSpan.FromMinutes(59));
            Assert.True(await bezoeker.IsBinnen());
        }
        app.Klok.Advance(TimeSpan.FromMinutes(60));
        Assert.False(await bezoeker.IsBinnen());
        Assert.Empty(await app.Sessies(wie));
    }

    [Fact]
    public async Task Twelve_hours_end_it_however_busy()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        using var bezoeker = await app.Als(wie);
        for (var klik = 0; klik < 23; klik++)
        {
            app.Klok.Advance(TimeSpan.FromMinutes(30));
            Assert.True(await bezoeker.IsBinnen());
        }
        app.Klok.Advance(TimeSpan.FromMinutes(30));
        Assert.False(await bezoeker.IsBinnen());
    }

    [Fact]
    public async Task A_session_is_written_at_most_once_a_minute()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        using var bezoeker = await app.Als(wie);
        var begin = (await app.Sessies(wie)).Single().GebruiktOp;
        app.Klok.Advance(TimeSpan.FromSeconds(59));
        await bezoeker.IsBinnen();
        Assert.Equal(begin, (await app.Sessies(wie)).Single().GebruiktOp);
        app.Klok.Advance(TimeSpan.FromSeconds(1));
        await bezoeker.IsBinnen();
        Assert.Equal(begin.AddMinutes(1), (await app.Sessies(wie)).Single().GebruiktOp);
    }

    [Fact]
    public async Task A_function_that_was_changed_between_two_clicks_counts_at_the_second()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        using var bezoeker = await app.Als(wie);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.Open("/team/mensen")).Status);
        await using var db = await app.AlsSysteem();
        await db.Medewerkers.Where(m => m.Id == wie.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Functie, Functie.MeedenkerFormeel), Inlogproef.Stop);
        Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.Open("/team/mensen")).Status);
    }

    [Fact]
    public async Task Two_instances_share_a_session_and_its_end()
    {
        await using var ander = new Tweeling(app);
        await ander.InitializeAsync();
        var wie = await app.Medewerker(Functie.Coordinator);
        using var hier = await app.Als(wie);
        using var daar = hier.Kopie(ander);
        Assert.True(await daar.IsBinnen());
        await daar.Open("/account/uitloggen");
        await daar.Verstuur(daar.Pagina.QuerySelector("main form")!);
        Assert.False(await hier.IsBinnen());
    }

    [Fact]
    public async Task One_sees_and_ends_ones_own_sessions_only()
    {
        var (wie, vreemde) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.Coordinator));
        using var kantoor = await app.Als(wie);
        using var thuis = await app.Als(wie);
        using var derde = await app.Als(wie);
        using var buurman = await app.Als(vreemde);
        var (deze, van) = ((await app.Sessies(wie)).Select(s => s.Id).ToHashSet(), (await app.Sessies(vreemde)).Single());

        await thuis.Open("/account/beveiliging");
        Assert.Equal(2, thuis.Pagina.QuerySelectorAll("input[name=id]").Length);
        Assert.DoesNotContain(van.Id.ToString(), thuis.Bron, StringComparison.Ordinal);
        var velden = thuis.Velden("Overal elders uitloggen");
        await thuis.Stuur("/account/beveiliging?handler=Sessie", [.. velden, new("id", van.Id.ToString())]);
        Assert.True(await buurman.IsBinnen());

        await thuis.Open("/account/beveiliging");
        var een = thuis.Pagina.QuerySelector("input[name=id]")!;
        await thuis.Verstuur(een.Closest("form")!);
        Assert.Equal("/account/beveiliging", thuis.Doorverwijzing);
        Assert.Equal(2, (await app.Sessies(wie)).Count);
        await thuis.Open("/account/beveiliging");
        await thuis.Verstuur("Overal elders uitloggen");
        Assert.True(await thuis.IsBinnen());
        Assert.False(await kantoor.IsBinnen());
        Assert.False(await derde.IsBinnen());
        Assert.Subset(deze, (await app.Sessies(wie)).Select(s => s.Id).ToHashSet());
    }

    [Fact]
    public async Task Signing_in_and_out_and_failing_are_in_the_logbook()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        using (var mis = app.Bezoeker()) await mis.MetWachtwoord(wie, "niet het goede wachtwoord");
        app.Klok.Advance(TimeSpan.FromMinutes(10));
        using var bezoeker = await app.Als(wie);
        await bezoeker.Open("/account/uitloggen");
        await bezoeker.Verstuur(bezoeker.Pagina.QuerySelector("main form")!);
        await using var db = await app.AlsSysteem();
        var regels = await db.Logregels.Where(r => r.Betreft == wie.Id || r.Medewerker == wie.Id).OrderBy(r => r.Id)
            .Where(r => r.Handeling == Loghandeling.InloggenMislukt || r.Handeling == Loghandeling.Ingelogd || r.Handeling == Loghandeling.Uitgelogd).ToListAsync(Inlogproef.Stop);
        Assert.Equal([(Loghandeling.InloggenMislukt, "wachtwoord", false), (Loghandeling.Ingelogd, "wachtwoord", true), (Loghandeling.Uitgelogd, "uitloggen", true)],
            regels.Select(r => (r.Handeling, r.Wat, r.Gelukt)));
        Assert.All(regels, r => Assert.NotEmpty(r.Herkomst));
    }

    /// <summary>A second instance on the same database.</summary>
    sealed class Tweeling : TestApp
    {
        public Tweeling(TestApp van) : base(van.Testserver) => Verbindingen = van.Verbindingen;

        public override async ValueTask DisposeAsync()
        {
            Verbindingen = null!; // the database stays
            await base.DisposeAsync();
            GC.SuppressFinalize(this);
        }
    }
}
