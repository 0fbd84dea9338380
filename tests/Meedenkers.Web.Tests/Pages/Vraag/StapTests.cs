using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Meedenkers.TestKit;
using static Meedenkers.Web.Tests.Pages.Vraag.Reis;

namespace Meedenkers.Web.Tests.Pages.Vraag;

/// <summary>Each question on its own: good, bad, skipped, back, and the order in which they come.</summary>
public class StapTests(TestApp app) : IClassFixture<TestApp>
{
    public static readonly TheoryData<string> NaDeEerste = [.. Stappen.Skip(1)];
    public static readonly TheoryData<string> MagOver = ["onderwerpen", "wie-helpt-nu", "dringend", "herkenbaar", "wat-past"];

    [Theory]
    [MemberData(nameof(NaDeEerste))]
    public async Task Without_a_draft_a_step_leads_to_the_start(string stap)
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open($"/vraag/{stap}");

        Assert.Equal("/vraag", bezoeker.Doorverwijzing);
        await bezoeker.Volg();
        Assert.Equal("/vraag/voor-wie", bezoeker.Url);
    }

    [Theory]
    [MemberData(nameof(NaDeEerste))]
    public async Task A_step_out_of_order_leads_to_the_first_open_one(string stap)
    {
        using var bezoeker = await app.BijStap("woonplaats");
        await bezoeker.Open($"/vraag/{stap}");

        Assert.Equal(stap == "woonplaats" ? null : "/vraag/woonplaats", bezoeker.Doorverwijzing);
    }

    [Theory]
    [MemberData(nameof(NaDeEerste))]
    public async Task The_back_button_leads_to_the_question_before(string stap)
    {
        using var bezoeker = await app.BijStap(stap);
        Assert.Contains($"Stap {Array.IndexOf(Stappen, stap) + 1} van 10", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Verstuur(Terug);

        Assert.Equal($"/vraag/{Stappen[Array.IndexOf(Stappen, stap) - 1]}", bezoeker.Doorverwijzing);
    }

    [Theory]
    [MemberData(nameof(MagOver))]
    public async Task A_question_that_may_be_skipped_asks_nothing(string stap)
    {
        using var bezoeker = await app.BijStap(stap);
        await bezoeker.Verstuur(SlaOver);

        Assert.Equal($"/vraag/{Stappen[Array.IndexOf(Stappen, stap) + 1]}", bezoeker.Doorverwijzing);
    }

    [Theory]
    [InlineData("voor-wie")]
    [InlineData("woonplaats")]
    [InlineData("wat-speelt")]
    [InlineData("bereiken")]
    public async Task A_question_that_is_needed_cannot_be_skipped(string stap)
    {
        using var bezoeker = await app.BijStap(stap);
        Assert.Null(bezoeker.Pagina.QuerySelector("button[value='sla-over']"));
        var velden = bezoeker.Velden(Verder);
        velden.Add(new("naar", "sla-over"));
        await bezoeker.Stuur(bezoeker.Url, velden);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
    }

    public static readonly TheoryData<string, string, string?, string> Fout = new()
    {
        { "voor-wie", "Wie", null, "Kies voor wie de vraag is." },
        { "woonplaats", "Plaats", null, "Vul een dorp of stad in." },
        { "woonplaats", "Plaats", "Amsterdam", "Deze plaats kennen wij niet." },
        { "wat-speelt", "EigenWoorden", null, "Kies wat past, of vertel kort wat er speelt." },
        { "wat-speelt", "EigenWoorden", "Mijn nummer is 123456782.", "Er staat een burgerservicenummer in uw tekst." },
        { "onderwerpen", "Leefgebieden", null, "Kies een onderwerp, of kies ‘Ik weet het niet’." },
        { "dringend", "Datum", "32-13-2026", "Vul een datum in" },
        { "dringend", "Datum", "3-12-2099", "Kijk het jaar nog eens na." },
        { "dringend", "Datum", "3-12-1980", "Kijk het jaar nog eens na." },
        { "wat-past", "AndereTaal", "Een taal die veel te lang is om een taal te kunnen zijn", "te lang" },
        { "bereiken", "Naam", null, "Vul een naam in." },
        { "bereiken", "Telefoon", null, "Vul een telefoonnummer, een e-mailadres of een adres in." },
        { "bereiken", "Telefoon", "twaalf", "Vul een nummer van 10 cijfers in" },
        { "bereiken", "Email", "zonder apenstaart", "Vul een e-mailadres in" },
        { "bereiken", "Adres", "123456782", "burgerservicenummer" },
        { "bereiken", "Naam", "123456782", "burgerservicenummer" },
    };

    [Theory]
    [MemberData(nameof(Fout))]
    public async Task What_is_wrong_is_said_at_the_field_and_what_was_typed_stays(string stap, string veld, string? getypt, string zin)
    {
        using var bezoeker = await app.BijStap(stap);
        var goed = new Dictionary<string, string?>();
        if (stap == "bereiken") (goed["Naam"], goed["Telefoon"]) = ("Testers", veld == "Telefoon" ? null : "0612345678");
        if (bezoeker.Pagina.QuerySelector($"[name='Invoer.{veld}']") is not IHtmlInputElement { Type: "radio" or "checkbox" }) goed[veld] = getypt;
        await bezoeker.Verstuur(Verder, goed.Select(paar => (paar.Key, paar.Value)));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Fout: ", bezoeker.Pagina.Title, StringComparison.Ordinal);
        var link = bezoeker.Pagina.QuerySelector(".fouten a")!.GetAttribute("href")![1..];
        Assert.NotNull(bezoeker.Pagina.GetElementById(link));
        if (getypt is null) return;
        var veldje = bezoeker.Pagina.QuerySelector($"[name='Invoer.{veld}']");
        Assert.Equal(getypt, veldje is IHtmlTextAreaElement vak ? vak.Value : ((IHtmlInputElement)veldje!).Value);
    }

    [Theory]
    [InlineData("s gravenpolder", "Borsele")]
    [InlineData("'S-GRAVENPOLDER", "Borsele")]
    [InlineData("Biezelinge", "Kapelle")]
    [InlineData(" st annaland ", "Tholen")]
    [InlineData("Sérooskerke", "Schouwen-Duiveland")]
    public async Task One_place_that_can_only_be_meant_goes_on_and_shows_its_gemeente(string getypt, string gemeente)
    {
        using var bezoeker = await app.BijStap("woonplaats");
        await bezoeker.VerstuurEnVolg(Verder, ("Plaats", getypt));

        Assert.Equal("/vraag/wat-speelt", bezoeker.Url);
        Assert.Contains($"gemeente {gemeente}", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sint", "Sint-Annaland")]
    [InlineData("Ierseke", "Yerseke")]
    [InlineData("Noord-Beveland", "Kats")]
    public async Task More_places_are_a_choice_with_their_gemeente_without_script(string getypt, string plaats)
    {
        using var bezoeker = await app.BijStap("woonplaats");
        await bezoeker.Verstuur(Verder, ("Plaats", getypt));
        Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
        await bezoeker.VerstuurEnVolg(Verder, ("Keuze", plaats));

        Assert.Equal("/vraag/wat-speelt", bezoeker.Url);
        Assert.Contains($"{plaats}, gemeente", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_lives_elsewhere_reads_where_to_turn()
    {
        using var bezoeker = await app.BijStap("woonplaats");
        await bezoeker.Verstuur(Verder, ("Plaats", "sint"));
        await bezoeker.Verstuur(Verder, ("Keuze", "nergens"));
        Assert.Equal("/vraag/elders", bezoeker.Doorverwijzing);

        await bezoeker.Volg();
        Assert.Contains("Bel uw gemeente", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_younger_than_16_reads_where_to_turn_and_nothing_is_kept()
    {
        using var bezoeker = await app.BijStap("voor-wie");
        await bezoeker.VerstuurEnVolg(Verder, ("Wie", "jonger"));

        Assert.Equal("/vraag/jonger", bezoeker.Url);
        Assert.Contains("0800 0432", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.False(bezoeker.Koekjes.ContainsKey("__Host-concept"));
    }

    [Fact]
    public async Task A_naaste_without_agreement_is_helped_to_discuss_it_and_can_ask_for_themselves()
    {
        using var bezoeker = await app.BijStap("voor-wie");
        await bezoeker.VerstuurEnVolg(Verder, ("Wie", "naaste"));
        Assert.Equal("/vraag/wie-bent-u", bezoeker.Url);
        await bezoeker.Verstuur(Verder, ("Naam", "Buur Voorbeeld"), ("Relatie", "Buur"));
        Assert.Contains("Kies ja of nee.", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg(Verder, ("Akkoord", "nee"));
        Assert.Equal("/vraag/bespreken", bezoeker.Url);

        await bezoeker.Open("/vraag/woonplaats");
        Assert.Equal("/vraag/voor-wie", bezoeker.Doorverwijzing);
        await bezoeker.Open("/vraag/bel-mij");
        Assert.Equal("/vraag/wie-bent-u", bezoeker.Doorverwijzing);

        await bezoeker.Open("/vraag/bespreken");
        await bezoeker.VerstuurEnVolg("Ik wil hulp voor mijzelf");
        Assert.Equal("/vraag/woonplaats", bezoeker.Url);
        await bezoeker.VerstuurEnVolg(Verder, ("Plaats", "Goes"));
        Assert.True(bezoeker.Pagina.QuerySelector<IHtmlInputElement>("input[value='mantelzorg']")!.IsChecked);
    }

    [Fact]
    public async Task What_was_filled_in_stays_when_going_back_or_stopping()
    {
        using var bezoeker = await app.BijStap("wat-speelt");
        await bezoeker.Verstuur(Terug, ("EigenWoorden", "Half een zin"));
        await bezoeker.Open("/vraag/wat-speelt");
        Assert.Equal("Half een zin", bezoeker.Pagina.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);

        await bezoeker.GaNaar("bereiken");
        await bezoeker.Verstuur(Terug, ("Naam", "Testers"));
        await bezoeker.Open("/vraag/bereiken");
        Assert.Equal("Testers", bezoeker.Pagina.QuerySelector<IHtmlInputElement>("#Invoer_Naam")!.Value);
        await bezoeker.Open("/vraag/controle");
        Assert.Equal("/vraag/bereiken", bezoeker.Doorverwijzing);
    }

    [Fact]
    public async Task An_entrance_ticks_its_situation_and_a_registered_channel_is_kept_an_unknown_one_not()
    {
        using var bekend = await app.BijStap("wat-speelt", "/vraag?situatie=meedoen&via=bibliotheek");
        Assert.True(bekend.Pagina.QuerySelector<IHtmlInputElement>("input[value='meedoen']")!.IsChecked);
        await bekend.GaNaar("bereiken");
        Assert.Equal("bibliotheek", bekend.Pagina.QuerySelector<IHtmlSelectElement>("#Invoer_Kanaal")!.Value);

        using var onbekend = await app.BijStap("bereiken", "/vraag?situatie=bestaat-niet&via=spion");
        Assert.Equal("", onbekend.Pagina.QuerySelector<IHtmlSelectElement>("#Invoer_Kanaal")!.Value);
    }

    [Fact]
    public async Task A_suggestion_stands_first_and_is_never_ticked()
    {
        using var bezoeker = await app.BijStap("herkenbaar", "/vraag?situatie=mantelzorg");
        var keuzes = bezoeker.Pagina.QuerySelectorAll<IHtmlInputElement>("input[name='Invoer.Doelgroepen']").ToList();

        Assert.Equal("mantelzorgers", keuzes[0].Value);
        Assert.DoesNotContain(keuzes, keuze => keuze.IsChecked);
    }

    [Fact]
    public async Task A_group_without_its_own_consent_is_not_kept()
    {
        using var bezoeker = await app.BijStap("herkenbaar");
        await bezoeker.Verstuur(Verder, ("Doelgroepen", "ggz"));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.True(bezoeker.Pagina.QuerySelector<IHtmlInputElement>("input[value='ggz']")!.IsChecked);

        await bezoeker.Verstuur(Terug);
        await bezoeker.Open("/vraag/herkenbaar");
        Assert.False(bezoeker.Pagina.QuerySelector<IHtmlInputElement>("input[value='ggz']")!.IsChecked);
    }

    [Fact]
    public async Task Who_is_not_safe_first_sees_whom_to_call()
    {
        using var bezoeker = await app.BijStap("dringend");
        await bezoeker.VerstuurEnVolg(Verder, ("Dringend", "B06"));

        Assert.Equal("/vraag/niet-veilig", bezoeker.Url);
        foreach (var nummer in new[] { "tel:112", "tel:08002000", "tel:113" })
            Assert.NotNull(bezoeker.Pagina.QuerySelector($"main a[href='{nummer}']"));
        Assert.Contains("Huisarts", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Klik("Ga verder met de vraag");
        Assert.Equal((HttpStatusCode.OK, "/vraag/herkenbaar"), (bezoeker.Status, bezoeker.Url));
    }

    [Theory]
    [InlineData("20-11-2026", "De laatste dag is al voorbij.")]
    [InlineData("27-11-2026", "De laatste dag is dichtbij.")]
    [InlineData("1-3-2027", null)]
    public async Task A_last_day_that_is_near_or_past_is_taken_and_says_to_call(string dag, string? zin)
    {
        using var bezoeker = await app.BijStap("dringend");
        await bezoeker.VerstuurEnVolg(Verder, ("Datum", dag));

        Assert.Equal("/vraag/herkenbaar", bezoeker.Url);
        Assert.Equal(zin is not null, bezoeker.Tekst.Contains("Bel ons meteen", StringComparison.Ordinal));
        if (zin is not null) Assert.Contains(zin, bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.GaNaar("controle");
        Assert.Contains("Ik ben het niet eens met een besluit", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_can_be_changed_from_the_overview_and_leads_back_there()
    {
        using var bezoeker = await app.BijStap("controle");
        var links = bezoeker.Pagina.QuerySelectorAll(".antwoorden a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(Stappen.Take(9).Select(stap => $"/vraag/{stap}?wijzig=ja"), links);

        await bezoeker.Open("/vraag/onderwerpen?wijzig=ja");
        await bezoeker.Verstuur("Bewaar dit antwoord", ("Leefgebieden", "leren"));
        Assert.Equal("/vraag/controle", bezoeker.Doorverwijzing);
        await bezoeker.Volg();
        Assert.Contains("School en leren", bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.Open("/vraag/dringend?wijzig=ja");
        await bezoeker.VerstuurEnVolg("Bewaar dit antwoord", ("Dringend", "B06"));
        await bezoeker.Klik("Ga verder met de vraag");
        Assert.Equal("/vraag/controle", bezoeker.Url);

        await bezoeker.Open("/vraag/voor-wie?wijzig=ja");
        await bezoeker.VerstuurEnVolg("Bewaar dit antwoord", ("Wie", "naaste"));
        Assert.Equal("/vraag/wie-bent-u?wijzig=ja", bezoeker.Url);
        await bezoeker.VerstuurEnVolg("Bewaar dit antwoord", ("Naam", "Buur"), ("Relatie", "Buur"), ("Akkoord", "ja"));
        Assert.Equal("/vraag/controle", bezoeker.Url);
    }

    [Fact]
    public async Task Sending_needs_consent()
    {
        using var bezoeker = await app.BijStap("controle");
        await bezoeker.Verstuur(Reis.Verstuur);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("Zet een vinkje.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("De vraag gaat eerst naar", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_on_this_device_is_told_and_can_be_wiped_before_anybody_reads_it()
    {
        using var bezoeker = await app.BijStap("wat-speelt");
        await bezoeker.Verstuur(Verder, ("EigenWoorden", "geheim-verhaal"));
        await bezoeker.Open("/vraag?situatie=thuis");
        Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
        Assert.DoesNotContain("geheim-verhaal", bezoeker.Bron, StringComparison.Ordinal);
        await bezoeker.Verstuur("Wis die vraag en begin opnieuw");

        Assert.Equal("/vraag/voor-wie?situatie=thuis", bezoeker.Doorverwijzing);
        await bezoeker.Open("/vraag/wat-speelt");
        Assert.Equal("/vraag", bezoeker.Doorverwijzing);
    }

    [Theory]
    [InlineData("Naam", null, "Vul een naam in.")]
    [InlineData("Telefoon", null, "Vul een telefoonnummer in, of een e-mailadres.")]
    [InlineData("Plaats", "Parijs", "Deze plaats kennen wij niet.")]
    [InlineData("Plaats", null, "Vul een dorp of stad in.")]
    [InlineData("Akkoord", null, "Zet een vinkje.")]
    public async Task Bel_mij_maar_says_what_is_missing(string veld, string? getypt, string zin)
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/vraag/bel-mij");
        var waarden = new Dictionary<string, string?> { ["Naam"] = "Testers", ["Telefoon"] = "0612345678", ["Plaats"] = "Goes", ["Akkoord"] = "true" };
        waarden[veld] = getypt;
        await bezoeker.Verstuur("Bel mij", waarden.Select(paar => (paar.Key, paar.Value)));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        Assert.False(bezoeker.Koekjes.ContainsKey("__Host-concept"));
    }
}
