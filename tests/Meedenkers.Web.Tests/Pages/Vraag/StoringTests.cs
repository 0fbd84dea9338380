using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Meedenkers.TestKit;
using Microsoft.AspNetCore.Mvc.Testing;
using static Meedenkers.Web.Tests.Pages.Vraag.Reis;

namespace Meedenkers.Web.Tests.Pages.Vraag;

/// <summary>What nobody should post and what should not happen: never a 500, never lost text, nothing personal where it does not belong.</summary>
public class StoringTests(TestApp app) : IClassFixture<TestApp>
{
    public static readonly TheoryData<string> Formulieren = [.. Stappen, "bel-mij", "wie-bent-u"];

    static readonly (string Naam, string Waarde)[] Rommel =
    [
        ("unicode", "Zoë Ǣ 中文 ไทย ﷽"),
        ("right to left", "שלום مرحبا \u202Eomgekeerd\u202C"),
        ("emoji", "👩‍👩‍👧‍👦 🏳️‍🌈 \U0001F9D1\U0001F3FE"),
        ("NUL", "voor\0na"),
        ("half a surrogate", "kapot \ud800 teken"),
        ("markup", "<script>alert(1)</script>&amp;\"'"),
        ("sql", "'; drop table concept; --"),
        ("unknown code", "bestaat-niet"),
        ("a number", "-99999999999999999999"),
        ("long", new string('x', 100_000)),
    ];

    [Theory]
    [MemberData(nameof(Formulieren))]
    public async Task Rubbish_in_every_field_gives_the_page_again_or_400_and_never_500(string stap)
    {
        foreach (var (naam, waarde) in Rommel)
        {
            using var bezoeker = await Bij(stap);
            var velden = bezoeker.Velden(stap == "bel-mij" ? "Bel mij" : stap == "controle" ? Verstuur : Verder);
            var alle = bezoeker.Pagina.QuerySelectorAll("form#stap [name^='Invoer.'], form#bel [name^='Invoer.']").Select(e => e.GetAttribute("name")!).Distinct().ToList();
            velden.RemoveAll(veld => veld.Key.StartsWith("Invoer.", StringComparison.Ordinal));
            velden.AddRange(alle.SelectMany(veld => new[] { KeyValuePair.Create(veld, waarde), KeyValuePair.Create(veld, waarde + "2") }));
            await bezoeker.Stuur($"/vraag/{stap}", velden);

            Assert.True(bezoeker.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{naam}: {bezoeker}");
            Assert.DoesNotContain("<script>alert", bezoeker.Bron, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formulieren))]
    public async Task Without_the_token_of_the_form_it_is_refused(string stap)
    {
        using var bezoeker = await Bij(stap);
        await bezoeker.Stuur($"/vraag/{stap}", [new("Invoer.Naam", "x")]);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("Dit ging niet goed", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wat-speelt", "Situaties")]
    [InlineData("onderwerpen", "Leefgebieden")]
    [InlineData("wie-helpt-nu", "Netwerk")]
    [InlineData("dringend", "Dringend")]
    [InlineData("herkenbaar", "Doelgroepen")]
    [InlineData("wat-past", "Hulp")]
    [InlineData("wat-past", "Taal")]
    [InlineData("bereiken", "Kanaal")]
    public async Task A_choice_that_was_never_offered_is_said_at_its_field(string stap, string veld)
    {
        using var bezoeker = await app.BijStap(stap);
        var velden = bezoeker.Velden(Verder);
        velden.RemoveAll(v => v.Key == $"Invoer.{veld}");
        velden.Add(new($"Invoer.{veld}", "B04"));
        await bezoeker.Stuur($"/vraag/{stap}", velden);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("Kijk dit antwoord nog eens na.", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strange_letters_come_back_as_they_were_typed()
    {
        const string verhaal = "Ik heet Zoë 👩‍👧. مرحبا\nTweede regel";
        using var bezoeker = await app.BijStap("wat-speelt");
        await bezoeker.Verstuur(Verder, ("EigenWoorden", verhaal));
        await bezoeker.Open("/vraag/wat-speelt");

        Assert.Equal(verhaal, bezoeker.Pagina.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
    }

    [Fact]
    public async Task Two_thousand_characters_fit_and_one_more_is_told_exactly()
    {
        using var bezoeker = await app.BijStap("wat-speelt");
        await bezoeker.Verstuur(Verder, ("EigenWoorden", new string('a', 2001)));
        Assert.Contains("Uw tekst is 1 teken te lang.", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Verstuur(Verder, ("EigenWoorden", new string('a', 2000)));
        Assert.Equal("/vraag/onderwerpen", bezoeker.Doorverwijzing);
    }

    [Fact]
    public async Task A_megabyte_is_refused_on_a_page_that_says_what_to_do()
    {
        await using var kestrel = new WebApp(app);
        using var lijn = kestrel.Lijn();
        using var inhoud = new StringContent("Invoer.EigenWoorden=" + new string('x', 1_000_000), Encoding.UTF8, "application/x-www-form-urlencoded");
        using var antwoord = await lijn.PostAsync(new Uri("/vraag/wat-speelt", UriKind.Relative), inhoud, TestContext.Current.CancellationToken);

        Assert.True(antwoord.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode.ToString());
        Assert.Contains("Dit kunt u doen", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_personal_is_in_a_log_an_address_a_title_a_cookie_or_a_mail()
    {
        const string kanarie = "kanariepiet";
        using var bezoeker = await app.BijStap("wat-speelt");
        List<string> sporen = [];
        await Doe(Verder, ("EigenWoorden", kanarie + " in een zin"));
        await Doe(Verder, ("Leefgebieden", "wonen"));
        await bezoeker.GaNaar("wat-past");
        await Doe(Verder, ("AndereTaal", kanarie + "taal"));
        await Doe(Verder, ("Naam", kanarie), ("Telefoon", "0113876543"), ("Adres", kanarie + "straat 1"), ("Email", kanarie + "@voorbeeld.example"));
        await Doe(Verstuur, ("Akkoord", "true"));
        await bezoeker.Open("/vraag/verstuurd");

        Assert.DoesNotContain(kanarie, string.Join('\n', sporen), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(kanarie, app.Log.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("876543", app.Log.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(bezoeker.Code(), app.Log.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(kanarie, bezoeker.Bron, StringComparison.OrdinalIgnoreCase);
        await using var db = await app.AlsSysteem();
        foreach (var bericht in db.Berichten) Assert.DoesNotContain(kanarie, $"{bericht.Onderwerp} {bericht.Tekst}", StringComparison.OrdinalIgnoreCase);
        foreach (var gebeurtenis in db.Gebeurtenissen) Assert.DoesNotContain(kanarie, gebeurtenis.Voorval.ToString(), StringComparison.OrdinalIgnoreCase);

        async Task Doe(string knop, params (string, string?)[] waarden)
        {
            await bezoeker.VerstuurEnVolg(knop, waarden);
            sporen.Add($"{bezoeker.Url} {bezoeker.Pagina.Title} {string.Join(' ', bezoeker.Koekjes.Values)}");
        }
    }

    [Fact]
    public async Task Cookies_are_for_this_site_only_and_no_page_is_kept_by_the_browser()
    {
        using var bezoeker = await app.BijStap("voor-wie");
        await bezoeker.Verstuur(Verder, ("Wie", "mijzelf"));
        var koekje = bezoeker.Antwoord.Headers.GetValues("Set-Cookie").Single(k => k.StartsWith("__Host-concept", StringComparison.Ordinal));

        Assert.Contains("; secure; samesite=lax; httponly", koekje, StringComparison.Ordinal);
        Assert.Contains("path=/", koekje, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", koekje, StringComparison.Ordinal);
        await bezoeker.Volg();
        Assert.True(bezoeker.Antwoord.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task After_half_an_hour_the_code_is_off_the_screen()
    {
        using var bezoeker = await app.Verstuurd();
        var code = bezoeker.Code();
        app.Klok.Advance(TimeSpan.FromMinutes(31));
        await bezoeker.Open("/vraag/verstuurd");

        Assert.DoesNotContain(code[..4], bezoeker.Bron, StringComparison.Ordinal);
        Assert.Contains("staan niet meer op dit scherm", bezoeker.Tekst, StringComparison.Ordinal);
    }

    async Task<Bezoeker> Bij(string stap)
    {
        if (stap == "wie-bent-u")
        {
            var naaste = await app.BijStap("voor-wie");
            await naaste.VerstuurEnVolg(Verder, ("Wie", "naaste"));
            return naaste;
        }
        if (stap != "bel-mij") return await app.BijStap(stap);
        var bezoeker = app.Bezoeker();
        await bezoeker.Open("/vraag/bel-mij");
        return bezoeker;
    }

    /// <summary>The same app behind the real web server, with its limits.</summary>
    sealed class WebApp : WebApplicationFactory<Program>
    {
        readonly TestApp app;

        public WebApp(TestApp app)
        {
            this.app = app;
            UseKestrel(0);
        }

        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            builder.UseSetting("environment", "Test");
            builder.UseSetting("ConnectionStrings:Meedenkers", app.Verbindingen.App);
            builder.UseSetting("ConnectionStrings:Cijfers", app.Verbindingen.Cijfers);
            foreach (var (naam, waarde) in app.Instellingen) builder.UseSetting(naam, waarde);
        }

        public HttpClient Lijn()
        {
            StartServer();
            return new() { BaseAddress = new Uri($"http://localhost:{ClientOptions.BaseAddress.Port}") };
        }
    }
}
