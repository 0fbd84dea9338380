using System.Net;
using System.Text.Json;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Meedenkers.Web.Tests.Api.Hsds;

/// <summary>What another program may rely on: pages, filters, refusals, and that it leaves no trace in a browser.</summary>
public sealed class HsdsTests(Kaartapp app) : IClassFixture<Kaartapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("services", 17)]
    [InlineData("organizations", 15)]
    [InlineData("taxonomies", 5)]
    [InlineData("taxonomy_terms", 35)]
    [InlineData("service_at_locations", 17)]
    public async Task All_pages_together_are_everything_once_in_one_order_whatever_their_size(string lijst, int aantal)
    {
        using var lezer = app.Lezer();
        var alles = await lezer.Ids($"{lijst}?per_page=100");
        Assert.Equal(aantal, alles.Distinct().Count());
        foreach (var perBlad in new[] { 1, 2, 5, aantal - 1, aantal, aantal + 1 })
        {
            var bladen = await lezer.Bladen(lijst, perBlad);
            Assert.Equal(alles, bladen.SelectMany(b => b.Inhoud()).Select(Opvraag.Id));
            for (var nummer = 1; nummer <= bladen.Count; nummer++) Klopt(bladen[nummer - 1], nummer, bladen.Count, aantal, perBlad);
        }
        using var regels = await lezer.Stuur($"{Opvraag.Begin}/{lijst}?format=ndjson");
        Assert.Equal("application/x-ndjson", regels.Content.Headers.ContentType!.MediaType);
        Assert.Equal(alles, (await regels.Content.ReadAsStringAsync(Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => JsonElement.Parse(r).Id()));
    }

    [Theory]
    [InlineData("modified_after=2026-11-02", true, true)]
    [InlineData("modified_after=2026-11-02T10:00:00Z", true, true)]
    [InlineData("modified_after=2026-11-02T10:00:00.001Z", false, true)]
    [InlineData("modified_after=2026-11-02T11:00:00%2B01:00", true, true)]
    [InlineData("modified_after=2036-01-01", false, false)]
    public async Task What_was_modified_since_is_found_by_the_moment(string filter, bool smwo, bool netwerk)
    {
        using var lezer = app.Lezer();
        foreach (var lijst in new[] { "services", "service_at_locations" })
        {
            var namen = (await lezer.Haal($"{lijst}?{filter}&full=true")).GetRawText();
            Assert.Equal(smwo, namen.Contains("SMWO", StringComparison.Ordinal));
            Assert.Equal(netwerk, namen.Contains("Emergis", StringComparison.Ordinal)); // taken over when the reference data was loaded
            Assert.DoesNotContain("Verzonnen Haven", namen, StringComparison.Ordinal); // of October
        }
    }

    [Fact]
    public async Task A_service_says_when_it_was_checked_and_changed_and_that_it_is_closed()
    {
        using var lezer = app.Lezer();
        var smwo = (await lezer.Haal("services?search=turks&full=true")).Inhoud();
        Assert.Empty(smwo); // languages are no words of the text
        smwo = (await lezer.Haal("services?full=true&search=smwo")).Inhoud();
        Assert.Equal(2, smwo.Count);
        foreach (var dienst in smwo)
        {
            Assert.Equal(("2026-11-03", "2026-11-02T10:00:00.000Z", "temporarily closed"), (dienst.GetProperty("assured_date").GetString(), dienst.GetProperty("last_modified").GetString(), dienst.GetProperty("status").GetString()));
            Assert.Equal("Gesloten tot en met dinsdag 1 december. Er is een wachttijd (gezegd op dinsdag 3 november).", dienst.GetProperty("alert").GetString());
            Assert.Equal("Turks", dienst.GetProperty("languages")[0].GetProperty("name").GetString());
            Assert.Equal("Op werkdagen van 9.00 tot 17.00 uur", dienst.GetProperty("schedules")[0].GetProperty("description").GetString());
        }
        var haven = (await lezer.Haal("services?search=verzonnen")).Inhoud().Single();
        Assert.False(haven.TryGetProperty("assured_date", out _)); // never checked
        Assert.Equal(["id", "organization_id", "name", "status", "last_modified"], (await lezer.Haal("services?minimal=true&search=verzonnen")).Inhoud().Single().EnumerateObject().Select(v => v.Name));
        Assert.Empty((await lezer.Haal("services?search=weg-ermee")).Inhoud());
    }

    [Fact]
    public async Task A_page_after_the_last_one_is_empty_and_says_so()
    {
        using var lezer = app.Lezer();
        foreach (var vraag in new[] { "services?page=3&per_page=10", "services?page=2147483647&per_page=100", "services?search=bestaatniet" })
        {
            var blad = await lezer.Haal(vraag);
            Assert.Empty(blad.Inhoud());
            Assert.True(blad.GetProperty("empty").GetBoolean());
            Assert.True(blad.GetProperty("last_page").GetBoolean());
        }
    }

    [Fact]
    public async Task A_term_a_taxonomy_and_an_organization_narrow_the_services()
    {
        using var lezer = app.Lezer();
        var woorden = (await lezer.Haal("taxonomy_terms?per_page=100")).Inhoud();
        string Woord(string code) => woorden.Single(w => w.GetProperty("code").GetString() == code).Id();
        var smwo = (await lezer.Haal("organizations?search=smwo")).Inhoud().Single(o => o.GetProperty("name").GetString() == "SMWO").Id();
        async Task<IEnumerable<string>> Namen(string filter) => (await lezer.Haal($"services?{filter}")).Inhoud().Select(d => d.GetProperty("organization").GetProperty("name").GetString()!);

        Assert.Equal(["Eva Regelt", "Eva Regelt", "HerstelTalent", "SMWO", "SMWO"], await Namen($"taxonomy_term_id={Woord("formeel")}"));
        Assert.DoesNotContain("Emergis", await Namen($"taxonomy_term_id={Woord("onafhankelijk")}"));
        Assert.Contains("SMWO", await Namen($"taxonomy_term_id={Woord("nah")}")); // it helps everybody, so this group too
        Assert.DoesNotContain("Eva Regelt", await Namen($"taxonomy_term_id={Woord("nah")}"));
        Assert.Equal(2, (await Namen($"organization_id={smwo}")).Count());
        Assert.Equal(["SMWO"], await Namen($"organization_id={smwo}&taxonomy_term_id={Woord("focus")}"));
        Assert.Equal(["SMWO", "SMWO"], (await lezer.Haal($"service_at_locations?organization_id={smwo}")).Inhoud().Select(p => p.GetProperty("service").GetProperty("organization").GetProperty("name").GetString()!));
        Assert.Empty(await Namen($"organization_id={Guid.NewGuid()}"));
        var leefgebied = (await lezer.Haal("taxonomies?search=leefgebied")).Inhoud().Single().Id();
        Assert.Equal(17, (await Namen($"taxonomy_id={leefgebied}")).Count());
        Assert.Equal(["wonen", "leren", "werken", "sociale-relaties", "gezondheid", "financien"], (await lezer.Haal($"taxonomy_terms?taxonomy_id={leefgebied}&top_only=true")).Inhoud().Select(w => w.GetProperty("code").GetString()!));
        Assert.Empty(await lezer.Ids($"taxonomy_terms?parent_id={Woord("wonen")}"));
    }

    [Theory]
    [InlineData("WONEN geld", "geld wonen")]
    [InlineData("ervaringsdeskúndigen", "Ervaringsdeskundigen")]
    [InlineData("reimerswaal zorgmijding", "  zorgmijding   Reimerswaal ")]
    public async Task Every_word_that_is_looked_for_is_found_without_capitals_and_accents(string zoek, string ook)
    {
        using var lezer = app.Lezer();
        var gevonden = await lezer.Ids($"services?search={Uri.EscapeDataString(zoek)}");
        Assert.InRange(gevonden.Count, 1, 15);
        Assert.Equal(gevonden, await lezer.Ids($"services?search={Uri.EscapeDataString(ook)}"));
        Assert.Empty(await lezer.Ids($"services?search={Uri.EscapeDataString(zoek + " bestaatniet")}"));
    }

    [Fact]
    public async Task Who_helps_with_everything_is_found_by_any_subject()
    {
        using var lezer = app.Lezer();
        Assert.Contains((await lezer.Haal("services?search=wonen")).Inhoud(), d => d.GetProperty("name").GetString() == "SMWO: alle onderwerpen (voor iedereen)");
    }

    [Theory]
    [InlineData("services?page=0", "page")]
    [InlineData("services?page=-1", "page")]
    [InlineData("services?page=1.5", "page")]
    [InlineData("services?page=99999999999", "page")]
    [InlineData("services?per_page=0", "per_page")]
    [InlineData("services?per_page=101", "per_page")]
    [InlineData("services?per_page=", "per_page")]
    [InlineData("services?per_page=10&per_page=20", "per_page")]
    [InlineData("services?format=xml", "format")]
    [InlineData("services?format=ndjson&page=1&per_page=5", "page,per_page")]
    [InlineData("services?taxonomy_term_id=smwo", "taxonomy_term_id")]
    [InlineData("services?taxonomy_id=00000000", "taxonomy_id")]
    [InlineData("services?organization_id={5017bff9-32c9-55d0-b75e-94b3be8fbc64}", "organization_id")]
    [InlineData("services?modified_after=gisteren", "modified_after")]
    [InlineData("services?modified_after=2026-13-01", "modified_after")]
    [InlineData("services?minimal=ja", "minimal")]
    [InlineData("services?full=ja", "full")]
    [InlineData("services?gemeente=goes&Page=1", "Page,gemeente")]
    [InlineData("services?postcode=4461", "postcode")]
    [InlineData("service_at_locations?postcode=4461&proximity=500", "postcode,proximity")]
    [InlineData("service_at_locations?modified_after=x", "modified_after")]
    [InlineData("organizations?full_service=1", "full_service")]
    [InlineData("organizations?taxonomy_id=x", "taxonomy_id")]
    [InlineData("taxonomies?taxonomy_id=x", "taxonomy_id")]
    [InlineData("taxonomy_terms?top_only=2&parent_id=x", "parent_id,top_only")]
    [InlineData("services/smwo", "id")]
    [InlineData("services/5017bff932c955d0b75e94b3be8fbc64", "id")]
    [InlineData("organizations/smwo?full_service=x", "full_service,id")]
    [InlineData("taxonomies/5017bff9-32c9-55d0-b75e-94b3be8fbc64?full=true", "full")]
    public async Task What_cannot_be_answered_is_refused_by_name(string pad, string namen)
    {
        using var lezer = app.Lezer();
        Assert.Equal(namen.Split(','), await lezer.Weigering($"{Opvraag.Begin}/{pad}", 400));
    }

    [Fact]
    public async Task A_search_of_a_whole_book_is_refused()
    {
        using var lezer = app.Lezer();
        Assert.Equal(["search"], await lezer.Weigering($"{Opvraag.Begin}/services?search={new string('a', 101)}", 400));
    }

    [Fact]
    public async Task What_is_false_anyway_may_be_said()
    {
        using var lezer = app.Lezer();
        Assert.Equal(await lezer.Ids("services"), await lezer.Ids("services?minimal=false&full=false&format=json&page=1&search="));
    }

    [Fact]
    public async Task An_id_or_an_address_that_is_not_there_is_a_problem_and_no_page()
    {
        using var lezer = app.Lezer();
        foreach (var lijst in Opvraag.Lijsten) Assert.Empty(await lezer.Weigering($"{Opvraag.Begin}/{lijst}/{Guid.NewGuid()}", 404));
        foreach (var pad in new[] { "/api", "/api/", "/API/hsds", $"{Opvraag.Begin}/contacts", $"{Opvraag.Begin}/services/{Guid.NewGuid()}/x" }) await lezer.Weigering(pad, 404);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_sent(string verb)
    {
        using var lezer = app.Lezer();
        using var verzoek = new HttpRequestMessage(new(verb), new Uri($"{Opvraag.Begin}/services", UriKind.Relative));
        using var antwoord = await lezer.SendAsync(verzoek, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["GET"], antwoord.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/services")]
    [InlineData("/services/x")]
    [InlineData("/openapi.json")]
    public async Task A_page_of_any_site_may_ask_and_is_told_so_beforehand(string pad)
    {
        using var lezer = app.Lezer();
        using var vooraf = new HttpRequestMessage(HttpMethod.Options, new Uri(Opvraag.Begin + pad, UriKind.Relative));
        vooraf.Headers.Add("Origin", "https://gemeente.example");
        vooraf.Headers.Add("Access-Control-Request-Method", "GET");
        using var mag = await lezer.SendAsync(vooraf, Stop);
        Assert.Equal(HttpStatusCode.NoContent, mag.StatusCode);
        Assert.Equal("*", Assert.Single(mag.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("GET", Assert.Single(mag.Headers.GetValues("Access-Control-Allow-Methods")));
        Assert.False(mag.Headers.Contains("Access-Control-Allow-Credentials"));

        using var antwoord = await lezer.Stuur(Opvraag.Begin + pad);
        Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(antwoord.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task A_page_of_ours_is_not_for_other_sites()
    {
        using var lezer = app.Lezer();
        using var antwoord = await lezer.Stuur("/sociale-kaart", ("Origin", "https://gemeente.example"));
        Assert.False(antwoord.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task No_cookie_is_set_or_read_not_even_of_somebody_who_is_signed_in()
    {
        using var coordinator = await app.Als(Functie.Coordinator);
        app.Klok.Advance(TimeSpan.FromMinutes(20)); // long enough for a page to renew the session
        string[] paden = [Opvraag.Begin, .. Opvraag.Lijsten.Select(l => $"{Opvraag.Begin}/{l}"), $"{Opvraag.Begin}/openapi.json", $"{Opvraag.Begin}/services/x", "/api/sociale-kaart.csv"];
        foreach (var pad in paden)
        {
            await coordinator.Open(pad);
            Assert.False(coordinator.Antwoord.Headers.Contains("Set-Cookie"), pad);
            using var niemand = app.Bezoeker();
            await niemand.Open(pad);
            Assert.Equal(niemand.Bron, coordinator.Bron);
            Assert.Empty(niemand.Koekjes);
        }
    }

    [Fact]
    public async Task Who_has_it_already_gets_nothing_twice_until_it_changes()
    {
        using var lezer = app.Lezer();
        foreach (var pad in (string[])[Opvraag.Begin, $"{Opvraag.Begin}/services?full=true", $"{Opvraag.Begin}/services?format=ndjson", "/api/sociale-kaart.csv"])
        {
            using var eerst = await lezer.Stuur(pad);
            var tag = eerst.Headers.ETag!;
            Assert.False(tag.IsWeak);
            Assert.Equal("public, max-age=60", eerst.Headers.CacheControl!.ToString());
            using var weer = await lezer.Stuur(pad, ("If-None-Match", tag.Tag));
            Assert.Equal(HttpStatusCode.NotModified, weer.StatusCode);
            Assert.Empty(await weer.Content.ReadAsByteArrayAsync(Stop));
            Assert.Equal(tag, weer.Headers.ETag);
            Assert.Equal("*", Assert.Single(weer.Headers.GetValues("Access-Control-Allow-Origin")));
            using var ander = await lezer.Stuur(pad, ("If-None-Match", "\"iets-anders\""));
            Assert.Equal(HttpStatusCode.OK, ander.StatusCode);
        }
        using var blad = await lezer.Stuur($"{Opvraag.Begin}/services?per_page=1");
        using var volgende = await lezer.Stuur($"{Opvraag.Begin}/services?per_page=1&page=2");
        Assert.NotEqual(blad.Headers.ETag, volgende.Headers.ETag);
    }

    [Fact]
    public async Task The_beginning_leads_to_a_description_that_leads_back()
    {
        using var lezer = app.Lezer();
        var begin = await lezer.Haal("");
        Assert.Equal("3.0", begin.GetProperty("version").GetString());
        Assert.True(Uri.IsWellFormedUriString(begin.GetProperty("profile").GetString(), UriKind.Absolute));
        var beschrijving = await lezer.Haal(begin.GetProperty("openapi_url").GetString()!.Split($"{Opvraag.Begin}/")[1]);
        Assert.StartsWith("3.1", beschrijving.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal($"https://localhost{Opvraag.Begin}", beschrijving.GetProperty("servers")[0].GetProperty("url").GetString());
        foreach (var pad in beschrijving.GetProperty("paths").EnumerateObject().Where(p => !p.Name.Contains('{', StringComparison.Ordinal))) await lezer.Haal(pad.Name.TrimStart('/'));
        Assert.DoesNotContain("/team", beschrijving.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Public_contact_details_are_given_and_no_person_is()
    {
        using var lezer = app.Lezer();
        var smwo = (await lezer.Haal("organizations?full=true&search=smwo")).Inhoud().Single(o => o.GetProperty("name").GetString() == "SMWO");
        Assert.Equal("0113 00 00 01", smwo.GetProperty("phones")[0].GetProperty("number").GetString());
        Assert.Equal("post@smwo.example", smwo.GetProperty("email").GetString());
        Assert.Equal("https://smwo.example/", smwo.GetProperty("locations")[0].GetProperty("url").GetString());
        Assert.Equal("smwo", smwo.GetProperty("organization_identifiers")[0].GetProperty("identifier").GetString());

        var eva = (await lezer.Haal("organizations?full=true&search=eva")).Inhoud().Single(o => o.GetProperty("name").GetString() == "Eva Regelt");
        Assert.Equal(smwo.Id(), eva.GetProperty("parent_organization_id").GetString());
        foreach (var veld in new[] { "website", "email", "phones" }) Assert.False(eva.TryGetProperty(veld, out _), veld); // what is no address or number is left out
        Assert.Equal("https://localhost/sociale-kaart/eva-regelt", eva.GetProperty("locations")[0].GetProperty("url").GetString());
        Assert.Contains("afspraak", (await lezer.Haal($"services?organization_id={eva.Id()}")).Inhoud()[0].GetProperty("eligibility_description").GetString(), StringComparison.Ordinal);

        await app.Als(Functie.Coordinator);
        foreach (var lijst in Opvraag.Lijsten)
            foreach (var woord in new[] { "contacts", "\"attention\"", "Proefman", "Voorbeeld" })
                Assert.DoesNotContain(woord, (await lezer.Haal($"{lijst}?per_page=100")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_of_some_gemeenten_is_not_said_to_be_everywhere()
    {
        using var lezer = app.Lezer();
        var diensten = (await lezer.Haal("services?full=true")).Inhoud().ToLookup(d => d.GetProperty("organization").GetProperty("name").GetString()!, d => d.GetProperty("service_areas").EnumerateArray().Select(g => g.GetProperty("name").GetString()!).ToList());
        Assert.Equal(["Borsele", "Goes", "Kapelle", "Noord-Beveland", "Reimerswaal"], diensten["GR de Bevelanden, sociaal team"].Single().Order(StringComparer.Ordinal));
        Assert.All(diensten["SMWO"], gebieden => Assert.Equal(7, gebieden.Count));
    }

    [Fact]
    public async Task One_network_that_asks_too_much_waits_a_minute_and_another_does_not()
    {
        async Task<HttpResponse> Vraag(string van) => (await app.Server.SendAsync(context =>
        {
            (context.Request.Method, context.Request.Scheme, context.Request.Host, context.Request.Path) = ("GET", "https", new("localhost"), Opvraag.Begin);
            context.Connection.RemoteIpAddress = IPAddress.Parse(van);
        }, Stop)).Response;

        for (var keer = 0; keer < Opendata.PerMinuut; keer++) Assert.Equal(200, (await Vraag("2001:db8:1:1::7")).StatusCode);
        var vol = await Vraag("2001:db8:1:1::8"); // the same house
        Assert.Equal(429, vol.StatusCode);
        Assert.Equal("application/problem+json", vol.ContentType);
        Assert.InRange(int.Parse(vol.Headers.RetryAfter!, System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(200, (await Vraag("2001:db8:1:2::7")).StatusCode);
    }

    [Fact]
    public async Task Without_a_database_it_is_a_problem_for_a_moment()
    {
        await using var eigen = new TestApp(app.Testserver);
        await eigen.InitializeAsync();
        eigen.Instellingen["ConnectionStrings:Meedenkers"] = "Host=127.0.0.1;Port=1;Username=niemand;Database=geen;Timeout=2";
        using var lezer = eigen.Lezer();
        await lezer.Weigering($"{Opvraag.Begin}/services", 503);
    }

    static void Klopt(JsonElement blad, int nummer, int bladen, int aantal, int perBlad)
    {
        Assert.Equal(aantal, blad.GetProperty("total_items").GetInt32());
        Assert.Equal((aantal + perBlad - 1) / perBlad, blad.GetProperty("total_pages").GetInt32());
        Assert.Equal(nummer, blad.GetProperty("page_number").GetInt32());
        Assert.Equal(blad.Inhoud().Count, blad.GetProperty("size").GetInt32());
        Assert.InRange(blad.Inhoud().Count, 1, perBlad);
        Assert.Equal(nummer == 1, blad.GetProperty("first_page").GetBoolean());
        Assert.Equal(nummer == bladen, blad.GetProperty("last_page").GetBoolean());
        Assert.False(blad.GetProperty("empty").GetBoolean());
    }
}
