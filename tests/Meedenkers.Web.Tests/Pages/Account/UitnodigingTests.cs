using System.Net;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace Meedenkers.Web.Tests.Pages.Account;

/// <summary>From the link of an invitation to the first page of work, without a script.</summary>
public sealed class UitnodigingTests(TestApp app) : IClassFixture<TestApp>
{
    const string GoedWachtwoord = "paraplu fietspomp tulpenveld";

    [Fact]
    public async Task An_invitation_becomes_an_account_with_a_password_an_app_and_recovery_codes()
    {
        var (link, email, _) = await app.Nodig();
        using var iemand = await Volg(link);
        Assert.Equal("/account/uitnodiging", iemand.Url);
        Assert.Contains("Willy Fictie", iemand.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ouderenadviseurs", iemand.Tekst, StringComparison.OrdinalIgnoreCase);

        var codes = await Voltooi(iemand);
        Assert.Equal(8, codes.Count);
        await iemand.VerstuurEnVolg("Ik heb ze bewaard");
        Assert.True(await iemand.IsBinnen());

        await using var db = await app.AlsSysteem();
        var account = await db.Users.SingleAsync(a => a.Email == email, Inlogproef.Stop);
        var medewerker = await db.Medewerkers.SingleAsync(m => m.Id == new MedewerkerId(account.Id), Inlogproef.Stop);
        Assert.Equal((Functie.MeedenkerInformeel, "ouderenadviseurs", true), (medewerker.Functie, medewerker.Organisatie!.Value.Waarde, account.TwoFactorEnabled));
        var geheimen = await db.UserTokens.Where(t => t.UserId == account.Id).Select(t => t.Value!).ToListAsync(Inlogproef.Stop);
        Assert.Equal(2, geheimen.Count);
        Assert.DoesNotContain(geheimen, geheim => codes.Any(code => geheim.Contains(code.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)));
        Assert.True(await db.Logregels.AnyAsync(r => r.Betreft == medewerker.Id && r.Handeling == Loghandeling.AccountGewijzigd && r.Wat == "account gemaakt", Inlogproef.Stop));

        // A recovery code instead of the app, once.
        foreach (var lukt in new[] { true, false })
        {
            using var zonderTelefoon = app.Bezoeker();
            await MetWachtwoord(zonderTelefoon, email, GoedWachtwoord);
            await zonderTelefoon.MetCode(codes[3]);
            Assert.Equal(lukt ? "/account/beveiliging" : null, zonderTelefoon.Doorverwijzing);
        }
    }

    [Fact]
    public async Task Nothing_is_made_and_nobody_is_in_before_the_second_factor()
    {
        var (link, email, _) = await app.Nodig();
        using var iemand = await Volg(link);
        await KiesWachtwoord(iemand, GoedWachtwoord);
        Assert.Equal("/account/uitnodiging/app", iemand.Url);
        await iemand.Verstuur("Account maken", ("Invoer.Code", "000 000"));
        Assert.Equal(HttpStatusCode.BadRequest, iemand.Status);
        Assert.False(await iemand.IsBinnen());
        await using var db = await app.AlsSysteem();
        Assert.False(await db.Users.AnyAsync(a => a.Email == email, Inlogproef.Stop));
    }

    [Theory]
    [InlineData("kort", "te kort")]
    [InlineData("meedenkers2026", "makkelijk te raden")]
    [InlineData("Welkom123456!", "makkelijk te raden")]
    [InlineData("aaaaaaaaaaaaaaa", "makkelijk te raden")]
    [InlineData("Willy-Fictie-99", "makkelijk te raden")]
    [InlineData("Ouderenadviseurs!", "makkelijk te raden")]
    public async Task A_password_that_is_short_or_easy_to_guess_is_refused(string wachtwoord, string zin)
    {
        var (link, _, _) = await app.Nodig();
        using var iemand = await Volg(link);
        await KiesWachtwoord(iemand, wachtwoord);
        Assert.Equal(HttpStatusCode.BadRequest, iemand.Status);
        Assert.Contains(zin, iemand.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_used_expired_withdrawn_or_mistyped_link_says_what_to_do()
    {
        var (gebruikt, _, _) = await app.Nodig();
        using (var eerste = await Volg(gebruikt)) await Voltooi(eerste);
        var (kort, _, _) = await app.Nodig(geldig: TimeSpan.Zero);
        var (weg, _, id) = await app.Nodig();
        await using var db = await app.AlsSysteem();
        await db.Uitnodigingen.Where(u => u.Id == id).ExecuteUpdateAsync(u => u.SetProperty(x => x.IngetrokkenOp, app.Klok.GetUtcNow()), Inlogproef.Stop);
        foreach (var link in new[] { gebruikt.Waarde, kort.Waarde, weg.Waarde, Linksleutel.Nieuw().Waarde, "onzin" })
        {
            using var iemand = app.Bezoeker();
            await (await iemand.Open($"/account/uitnodiging/{link}")).Volg();
            Assert.Equal("/account/uitnodiging", iemand.Url);
            Assert.Contains("Vraag een nieuwe", iemand.Tekst, StringComparison.Ordinal);
            await (await iemand.Open("/account/uitnodiging/wachtwoord")).Volg();
            Assert.Equal("/account/uitnodiging", iemand.Url);
        }
    }

    [Fact]
    public async Task A_link_that_nobody_confirmed_yet_waits()
    {
        var (link, _, id) = await app.Nodig(Functie.Coordinator);
        await using var db = await app.AlsSysteem();
        await db.Uitnodigingen.Where(u => u.Id == id).ExecuteUpdateAsync(u => u.SetProperty(x => x.VraagtBevestiging, true), Inlogproef.Stop);
        using var iemand = await Volg(link);
        Assert.Contains("nog niet bevestigd", iemand.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_has_an_account_gets_no_second_one()
    {
        var wie = await app.Medewerker(Functie.MeedenkerFormeel);
        var (link, _, _) = await app.Nodig(email: Mensen.Mailadres(wie).ToUpperInvariant().Replace("TEST.EXAMPLE", "test.example", StringComparison.Ordinal));
        using var iemand = await Volg(link);
        Assert.Contains("al een account", iemand.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_presses_make_one_account()
    {
        var (link, email, _) = await app.Nodig();
        using var een = await Volg(link);
        await KiesWachtwoord(een, GoedWachtwoord);
        using var twee = een.Kopie(app);
        await twee.Open(een.Url);
        var code = Code(een);
        await Task.WhenAll(een.Verstuur("Account maken", ("Invoer.Code", code)), twee.Verstuur("Account maken", ("Invoer.Code", code)));
        Assert.Contains("/account/herstelcodes", new[] { een.Doorverwijzing, twee.Doorverwijzing });
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Users.CountAsync(a => a.Email == email, Inlogproef.Stop));
    }

    [Fact]
    public async Task A_herstel_replaces_every_key_and_ends_every_session()
    {
        var wie = await app.Medewerker(Functie.MeedenkerFormeel);
        using var dief = await app.Als(wie);
        var (link, _, id) = await app.Nodig(Functie.MeedenkerFormeel);
        await using var db = await app.AlsSysteem();
        await db.Uitnodigingen.Where(u => u.Id == id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Soort, Uitnodigingsoort.Herstel).SetProperty(x => x.Voor, wie.Id), Inlogproef.Stop);
        using var iemand = await Volg(link);
        Assert.Contains("Welkom terug", iemand.Tekst, StringComparison.Ordinal);
        await Voltooi(iemand);

        Assert.True(await iemand.IsBinnen());
        Assert.False(await dief.IsBinnen());
        using var oud = app.Bezoeker();
        Assert.Equal("/account/inloggen", (await oud.MetWachtwoord(wie)).Url);
        Assert.Equal(HttpStatusCode.BadRequest, oud.Status);
        Assert.Equal(1, await db.Users.CountAsync(a => a.Id == wie.Id.Waarde, Inlogproef.Stop));
    }

    async Task<Bezoeker> Volg(Linksleutel link)
    {
        var iemand = app.Bezoeker();
        return await (await iemand.Open($"/account/uitnodiging/{link.Waarde}")).Volg();
    }

    static async Task KiesWachtwoord(Bezoeker iemand, string wachtwoord)
    {
        await iemand.Klik("Wachtwoord kiezen");
        await iemand.VerstuurEnVolg("Verder", ("Invoer.Wachtwoord", wachtwoord));
    }

    async Task<List<string>> Voltooi(Bezoeker iemand)
    {
        await KiesWachtwoord(iemand, GoedWachtwoord);
        await iemand.VerstuurEnVolg("Account maken", ("Invoer.Code", Code(iemand)));
        return [.. iemand.Pagina.QuerySelectorAll(".codes li").Select(li => li.TextContent.Trim())];
    }

    string Code(Bezoeker iemand) => new Totp(Base32Encoding.ToBytes(iemand.Pagina.QuerySelector(".sleutel")!.TextContent.Replace(" ", "", StringComparison.Ordinal).Trim())).ComputeTotp(app.Klok.GetUtcNow().UtcDateTime);

    static async Task MetWachtwoord(Bezoeker bezoeker, string email, string wachtwoord)
    {
        await bezoeker.Open("/account/inloggen");
        await bezoeker.VerstuurEnVolg("Inloggen", ("Invoer.Email", email), ("Invoer.Wachtwoord", wachtwoord));
    }
}
