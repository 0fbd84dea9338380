using System.Net;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>Somebody leaves: the open work first, then the account; and the yearly look at who is still there.</summary>
public sealed class WeggaanTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_leaves_hands_over_the_open_work_first_and_then_no_key_opens_the_account()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var collega = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Collega Testers");
        var een = await app.EenCasus().Bij(ons).AangenomenDoor(cor).ToegewezenAan(mees, cor).Bewaar();
        var twee = await app.EenCasus().Bij(ons).AangenomenDoor(cor).ToegewezenAan(mees, cor).Bewaar();
        using var hij = await app.Als(mees);
        using var zij = await app.Als(cor);

        await zij.Open($"/team/mensen/{mees.Id.Waarde}/stoppen");
        Assert.Contains("Geef dat eerst aan iemand anders", zij.Tekst, StringComparison.Ordinal);
        await zij.Klik("Geef 2 onderdelen door");
        await zij.VerstuurEnVolg("Geef door", ($"Naar[{een.Onderdelen[0].Id.Waarde}]", collega.Id.Waarde.ToString()));
        Assert.Contains("1 onderdeel is overgedragen", zij.Bron, StringComparison.Ordinal);
        await zij.VerstuurEnVolg("Geef door", ($"Naar[{twee.Onderdelen[0].Id.Waarde}]", "niemand"));

        await using var db = await app.AlsSysteem();
        Assert.Equal(collega.Id, (await db.Onderdelen.SingleAsync(o => o.CasusId == een.Id, Stop)).Toewijzing!.Medewerker);
        Assert.Null((await db.Onderdelen.SingleAsync(o => o.CasusId == twee.Id, Stop)).Toewijzing);
        Assert.Equal(HttpStatusCode.NotFound, (await hij.Open(Ploeg.Pad(een))).Status);

        await zij.Open($"/team/mensen/{mees.Id.Waarde}/stoppen");
        var velden = zij.Velden("Sluit het account");
        await zij.VerstuurEnVolg("Sluit het account");
        Assert.Equal("/team/mensen", zij.Url);
        Assert.DoesNotContain("Mees Voorbeeld", zij.Pagina.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        await zij.Stuur($"/team/mensen/{mees.Id.Waarde}/stoppen", velden.Where(v => v.Key != "Gezien"));
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        Assert.Contains("voorgoed gestopt", zij.Tekst, StringComparison.Ordinal);

        Assert.StartsWith("/account/inloggen", (await hij.Open("/team")).Doorverwijzing, StringComparison.Ordinal);
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == mees.Id.Waarde, Stop);
        Assert.Equal((null, null), (account.PasswordHash, account.NormalizedEmail));
        Assert.False(await db.UserTokens.AnyAsync(t => t.UserId == mees.Id.Waarde, Stop));
        Assert.Equal(app.Klok.GetUtcNow(), (await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == mees.Id, Stop)).GestoptOp);
        Assert.True(await db.Logregels.AnyAsync(r => r.Betreft == mees.Id && r.Wat == "gestopt", Stop));

        await zij.Open("/team/mensen/uitnodigen");
        await zij.Verstuur("Nodig uit", ("Invoer.Naam", "Mees Voorbeeld"), ("Invoer.Email", Mensen.Mailadres(mees)), ("Invoer.Functie", "meedenker-informeel"));
        Assert.Equal("/team/mensen", zij.Doorverwijzing);
    }

    [Fact]
    public async Task Nobody_stops_while_there_is_work_and_none_goes_to_another_organisation()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var (_, _, elders) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(cor).ToegewezenAan(mees, cor).Bewaar();
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}/werk");
        var velden = zij.Velden("Geef door").Where(v => !v.Key.StartsWith("Naar", StringComparison.Ordinal)).ToList();

        await zij.Stuur($"/team/mensen/{mees.Id.Waarde}/stoppen", velden);
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        await zij.Stuur($"/team/mensen/{mees.Id.Waarde}/werk", velden);
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        Assert.Contains("Kies bij minstens één onderdeel", zij.Tekst, StringComparison.Ordinal);
        await zij.Stuur($"/team/mensen/{mees.Id.Waarde}/werk", velden.Append(new($"Naar[{casus.Onderdelen[0].Id.Waarde}]", elders.Id.Waarde.ToString())));
        Assert.Equal(HttpStatusCode.NotFound, zij.Status);
        await using var db = await app.AlsSysteem();
        Assert.Equal(mees.Id, (await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Toewijzing!.Medewerker);
        Assert.True((await db.Medewerkers.SingleAsync(m => m.Id == mees.Id, Stop)).Actief);
    }

    [Fact]
    public async Task The_page_without_work_says_so()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}/werk");
        Assert.Contains("Er loopt geen werk meer", zij.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_year_somebody_says_who_is_still_needed_one_by_one_or_all_together()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var collega = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Collega Testers");
        var derde = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Derde Testers");
        using var zij = await app.Als(cor);
        await zij.Open("/team/mensen");
        Assert.Contains("nog nooit ingelogd", zij.Tekst, StringComparison.Ordinal);
        await zij.VerstuurEnVolg("Nog nodig: Mees Voorbeeld");
        await using var db = await app.AlsSysteem();
        Assert.Equal((app.Klok.GetUtcNow(), cor.Id), await db.Medewerkers.Where(m => m.Id == mees.Id).Select(m => new ValueTuple<DateTimeOffset, Domain.Gedeeld.MedewerkerId>(m.NagekekenOp!.Value, m.NagekekenDoor!.Value)).SingleAsync(Stop));
        Assert.DoesNotContain("Nog nodig: Mees Voorbeeld", zij.Tekst, StringComparison.Ordinal);

        await zij.VerstuurEnVolg("Iedereen in deze lijst is nog nodig");
        Assert.DoesNotContain("Elk jaar nakijken", zij.Tekst, StringComparison.Ordinal);
        Assert.Equal(3, await db.Logregels.CountAsync(r => r.Medewerker == cor.Id && r.Wat == "nagekeken", Stop));
        Assert.True((await db.Medewerkers.SingleAsync(m => m.Id == cor.Id, Stop)).MoetNagekeken(app.Klok.GetUtcNow()));
        Assert.All([collega.Id, derde.Id], id => Assert.NotNull(db.Medewerkers.AsNoTracking().Single(m => m.Id == id).NagekekenOp));
    }
}
