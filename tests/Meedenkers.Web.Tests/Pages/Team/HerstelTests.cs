using System.Net;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.Web.Tests.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>Who lost every key comes in again through two colleagues: one who met them, and one who says yes.</summary>
public sealed class HerstelTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_after_a_second_colleague_said_yes_there_is_a_link()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var collega = await app.Medewerker(Functie.MeedenkerInformeel, ons, "Collega Testers");
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        await zij.Verstuur("Vraag een collega");
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        Assert.Contains("Vink aan dat u deze persoon zelf hebt ontmoet.", zij.Tekst, StringComparison.Ordinal);
        await zij.VerstuurEnVolg("Vraag een collega", ("Invoer.Ontmoet", "true"));

        await using var db = await app.AlsSysteem();
        var herstel = await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Voor == mees.Id, Stop);
        Assert.Equal("NogNietBevestigd", herstel.WaaromNietGebruik(app.Klok.GetUtcNow())?.Code);
        Assert.False(await db.Berichten.AnyAsync(b => b.Soort == Berichtsoort.ToegangHersteld && b.Aan == herstel.Email, Stop));
        await zij.Open("/team");
        Assert.DoesNotContain("kan niet meer inloggen", zij.Tekst, StringComparison.Ordinal);
        await zij.Open($"/team/herstel/{herstel.Id}");
        Assert.Contains("Hier moet een andere collega naar kijken", zij.Tekst, StringComparison.Ordinal);

        using var hij = await app.Als(collega);
        await hij.Open("/team");
        Assert.Contains("Mees Voorbeeld kan niet meer inloggen", hij.Tekst, StringComparison.Ordinal);
        await hij.Klik("Kijk of u dit kunt bevestigen voor Mees Voorbeeld");
        var velden = hij.Velden("Ja, dit klopt");
        await zij.Stuur($"/team/herstel/{herstel.Id}?handler=Ja", await Token(zij));
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        await hij.VerstuurEnVolg("Ja, dit klopt");
        Assert.Equal("/team", hij.Url);

        var nu = await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Id == herstel.Id, Stop);
        Assert.Equal(collega.Id, nu.BevestigdDoor);
        Assert.Null(nu.WaaromNietGebruik(app.Klok.GetUtcNow()));
        Assert.Equal(nu.SleutelHash, (await db.Post(Mensen.Mailadres(mees), Berichtsoort.ToegangHersteld)).Sleutel("/account/uitnodiging/").Hash());
        Assert.Equal(["herstel bevestigd", "herstel gevraagd"], await db.Logregels.Where(r => r.Betreft == mees.Id && r.Wat.StartsWith("herstel")).Select(r => r.Wat).OrderBy(w => w).ToListAsync(Stop));

        await hij.Stuur($"/team/herstel/{herstel.Id}?handler=Ja", velden);
        Assert.Equal(HttpStatusCode.BadRequest, hij.Status);
        Assert.Contains("staat niet meer open", hij.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await db.Berichten.CountAsync(b => b.Soort == Berichtsoort.ToegangHersteld && b.Aan == herstel.Email, Stop));
    }

    [Fact]
    public async Task What_waits_for_a_colleague_gets_more_time_and_does_not_say_that_a_link_went_out()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        await app.Medewerker(Functie.MeedenkerInformeel, ons, "Collega Testers");
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        await zij.Verstuur("Vraag een collega", ("Invoer.Ontmoet", "true"));
        await using var db = await app.AlsSysteem();
        var eerst = await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Voor == mees.Id, Stop);
        app.Klok.Advance(TimeSpan.FromMinutes(5));

        await zij.Open("/team/mensen");
        Assert.DoesNotContain("Stuur opnieuw", zij.Tekst, StringComparison.Ordinal);
        await zij.VerstuurEnVolg("Geef meer tijd");
        Assert.Contains("Er is meer tijd. Een collega moet het nog bevestigen.", zij.Tekst, StringComparison.Ordinal);
        Assert.Equal(eerst.VervaltOp.AddMinutes(5), (await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Id == eerst.Id, Stop)).VervaltOp);
        Assert.False(await db.Berichten.AnyAsync(b => b.Aan == eerst.Email, Stop));
    }

    [Fact]
    public async Task A_no_ends_it_and_another_organisation_sees_nothing()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var collega = await app.Medewerker(Functie.MeedenkerInformeel, ons, "Collega Testers");
        var (_, ander, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        await zij.Verstuur("Vraag een collega", ("Invoer.Ontmoet", "true"));
        await using var db = await app.AlsSysteem();
        var herstel = await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Voor == mees.Id, Stop);

        using var vreemd = await app.Als(ander);
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.Open($"/team/herstel/{herstel.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.Stuur($"/team/herstel/{herstel.Id}?handler=Ja", await Token(vreemd))).Status);
        using var hij = await app.Als(collega);
        await hij.Open($"/team/herstel/{herstel.Id}");
        await hij.VerstuurEnVolg("Nee, dit klopt niet");
        Assert.NotNull((await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Id == herstel.Id, Stop)).IngetrokkenOp);
        Assert.False(await db.Berichten.AnyAsync(b => b.Soort == Berichtsoort.ToegangHersteld && b.Aan == herstel.Email, Stop));
    }

    [Fact]
    public async Task Where_there_is_no_second_colleague_the_page_says_what_to_do_and_a_pause_ends_it()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        Assert.Contains("Er is een tweede collega nodig die dit bevestigt.", zij.Tekst, StringComparison.Ordinal);

        await app.Medewerker(Functie.MeedenkerInformeel, ons, "Collega Testers");
        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        await zij.VerstuurEnVolg("Vraag een collega", ("Invoer.Ontmoet", "true"));
        await zij.VerstuurEnVolg("Begin de pauze");
        await using var db = await app.AlsSysteem();
        Assert.NotNull((await db.Uitnodigingen.SingleAsync(u => u.Voor == mees.Id, Stop)).IngetrokkenOp);
    }

    static async Task<List<KeyValuePair<string, string>>> Token(Bezoeker bezoeker) =>
        [.. (await bezoeker.Open("/team/mensen/uitnodigen")).Velden("Nodig uit").Where(v => v.Key.StartsWith("__Req", StringComparison.Ordinal))];
}
