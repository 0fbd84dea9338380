using System.Net;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Account;

/// <summary>Guessing is slow, a code works once, and nobody learns who has an account. Each test comes from an address of its own.</summary>
public sealed class CodeTests(Proxyapp app) : IClassFixture<Proxyapp>
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public async Task A_clock_may_be_half_a_minute_off(int seconden, bool lukt)
    {
        using var bezoeker = app.Iemand();
        await bezoeker.MetWachtwoord(await app.Medewerker(Functie.Coordinator));
        await bezoeker.MetCode(app.Code(TimeSpan.FromSeconds(seconden)));
        Assert.Equal(lukt ? "/account" : null, bezoeker.Doorverwijzing);
    }

    [Fact]
    public async Task A_code_works_once_and_an_older_one_not_after_it()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        using var eerste = app.Iemand();
        await (await eerste.MetWachtwoord(wie)).MetCode(app.Code());
        Assert.NotNull(eerste.Doorverwijzing);
        foreach (var (later, lukt) in new[] { (0, false), (-30, false), (30, true) })
        {
            using var weer = app.Iemand();
            await (await weer.MetWachtwoord(wie)).MetCode(app.Code(TimeSpan.FromSeconds(later)));
            Assert.Equal(lukt, weer.Doorverwijzing is not null);
        }
    }

    [Fact]
    public async Task Of_two_with_the_same_code_at_the_same_time_one_gets_in()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        Bezoeker[] twee = [await app.Iemand().MetWachtwoord(wie), await app.Iemand().MetWachtwoord(wie)];
        await Task.WhenAll(twee.Select(b => b.MetCode(app.Code())));
        Assert.Single(twee, b => b.Doorverwijzing is not null);
        foreach (var bezoeker in twee) bezoeker.Dispose();
    }

    [Fact]
    public async Task The_code_page_opens_only_after_the_password_and_for_ten_minutes()
    {
        using var bezoeker = app.Iemand();
        await bezoeker.Open("/account/inloggen/code");
        Assert.Equal("/account/inloggen", bezoeker.Doorverwijzing);
        await bezoeker.MetWachtwoord(await app.Medewerker(Functie.Coordinator));
        app.Klok.Advance(TimeSpan.FromMinutes(10));
        await bezoeker.MetCode(app.Code());
        Assert.Equal("/account/inloggen", bezoeker.Doorverwijzing);
    }

    [Fact]
    public async Task Unknown_wrong_paused_and_without_a_password_get_the_same_answer()
    {
        var (wie, gestopt, zonder) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.Coordinator));
        await using (var db = await app.AlsSysteem())
        {
            await db.Medewerkers.Where(m => m.Id == gestopt.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), Inlogproef.Stop);
            await db.Users.Where(a => a.Id == zonder.Id.Waarde).ExecuteUpdateAsync(a => a.SetProperty(x => x.PasswordHash, (string?)null), Inlogproef.Stop);
        }
        List<(HttpStatusCode, string)> antwoorden = [];
        foreach (var (mail, wachtwoord) in new[] { ("niemand@test.example", Mensen.Wachtwoord), (Mensen.Mailadres(wie), "iets heel anders dan goed"), (Mensen.Mailadres(gestopt), Mensen.Wachtwoord), (Mensen.Mailadres(zonder), Mensen.Wachtwoord) })
        {
            using var bezoeker = app.Iemand();
            await bezoeker.Open("/account/inloggen");
            await bezoeker.Verstuur("Inloggen", ("Invoer.Email", mail), ("Invoer.Wachtwoord", wachtwoord));
            Assert.DoesNotContain("__Host-stap", bezoeker.Koekjes.Keys);
            antwoorden.Add((bezoeker.Status, bezoeker.Tekst));
        }
        Assert.Single(antwoorden.Distinct());
        Assert.Equal(HttpStatusCode.BadRequest, antwoorden[0].Item1);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_waits_too_and_the_wait_is_said()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        for (var poging = 0; poging < 5; poging++)
        {
            using var rader = app.Iemand();
            await rader.MetWachtwoord(wie, "iets heel anders dan goed");
        }
        using var bezoeker = app.Iemand();
        await bezoeker.MetWachtwoord(wie);
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("Wacht nog 5 seconden", bezoeker.Tekst, StringComparison.Ordinal);
        app.Klok.Advance(TimeSpan.FromSeconds(5));
        await bezoeker.MetWachtwoord(wie);
        Assert.Equal("/account/inloggen/code", bezoeker.Url);
    }

    [Fact]
    public async Task Guessing_codes_is_slowed_down_also_over_several_sign_ins()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        for (var poging = 0; poging < 5; poging++)
        {
            using var rader = app.Iemand();
            await (await rader.MetWachtwoord(wie)).MetCode("000000");
        }
        using var bezoeker = app.Iemand();
        await (await bezoeker.MetWachtwoord(wie)).MetCode(app.Code());
        Assert.Contains("Wacht nog", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_address_that_tries_many_accounts_waits()
    {
        const string Adres = "198.51.100.7";
        for (var poging = 0; poging < 5; poging++)
        {
            using var rader = app.Iemand(Adres);
            await rader.Open("/account/inloggen");
            await rader.Verstuur("Inloggen", ("Invoer.Email", $"iemand{poging}@test.example"), ("Invoer.Wachtwoord", "iets heel anders dan goed"));
        }
        using var bezoeker = app.Iemand(Adres);
        await bezoeker.MetWachtwoord(await app.Medewerker(Functie.Coordinator));
        Assert.Contains("Wacht nog", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_is_remembered_for_thirty_days_unless_the_keys_change()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        using var bezoeker = app.Iemand();
        await (await bezoeker.MetWachtwoord(wie)).MetCode(app.Code(), onthoud: true);
        app.Klok.Advance(TimeSpan.FromDays(29));
        Assert.Equal("/team", (await bezoeker.MetWachtwoord(wie)).Url.Replace("/account/verklaringen", "/team", StringComparison.Ordinal));

        // Only the password was asked: before changing keys the code is asked after all.
        await bezoeker.Open("/account/beveiliging/wachtwoord");
        Assert.StartsWith("/account/bevestigen", bezoeker.Doorverwijzing, StringComparison.Ordinal);
        await bezoeker.Volg();
        await bezoeker.Verstuur("Doorgaan", ("Invoer.Wachtwoord", Mensen.Wachtwoord), ("Invoer.Code", app.Code()));
        Assert.Equal("/account/beveiliging/wachtwoord", bezoeker.Doorverwijzing);

        await using var db = await app.AlsSysteem();
        await db.Users.Where(a => a.Id == wie.Id.Waarde).ExecuteUpdateAsync(a => a.SetProperty(x => x.SecurityStamp, "anders"), Inlogproef.Stop);
        Assert.Equal("/account/inloggen/code", (await bezoeker.MetWachtwoord(wie)).Url);
        await bezoeker.MetCode(app.Code(TimeSpan.FromSeconds(30)), onthoud: true);
        app.Klok.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        Assert.Equal("/account/inloggen/code", (await bezoeker.MetWachtwoord(wie)).Url);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}")]
    public async Task What_is_no_passkey_opens_nothing(string antwoord)
    {
        using var bezoeker = app.Iemand();
        await bezoeker.Open("/account/inloggen");
        var velden = bezoeker.Velden("Inloggen met passkey").Where(v => v.Key != "antwoord").Append(new("antwoord", antwoord)).ToList();
        await bezoeker.Stuur("/account/inloggen?handler=Opties", velden);
        Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
        Assert.Contains("\"userVerification\":\"required\"", bezoeker.Bron, StringComparison.Ordinal);
        await bezoeker.Stuur("/account/inloggen?handler=Passkey", velden);
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        await bezoeker.Stuur("/account/inloggen?handler=Passkey", velden); // the question is used up
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
    }
}

/// <summary>The app behind a proxy, so that a test can come from an address of its own.</summary>
public sealed class Proxyapp : TestApp
{
    int adressen;

    public Proxyapp(Testdatabank databank) : base(databank) => Instellingen["Meedenkers:Proxys:0"] = "127.0.0.1";

    /// <summary>Somebody with an empty browser at an address that nobody else has, or at this one.</summary>
    public Bezoeker Iemand(string? adres = null) =>
        new(CreateDefaultClient(new Uri("https://localhost"), new VanAdres(adres ?? $"203.0.113.{Interlocked.Increment(ref adressen)}")), Klok);

    sealed class VanAdres(string adres) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Forwarded-For", adres);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
