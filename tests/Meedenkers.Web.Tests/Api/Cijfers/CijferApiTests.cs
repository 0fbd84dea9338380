using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Meedenkers.Web.Tests.Api.Hsds;
using Meedenkers.Web.Tests.Cijfers;
using static Meedenkers.Web.Tests.Api.Cijfers.Cijferopvraag;

namespace Meedenkers.Web.Tests.Api.Cijfers;

/// <summary>Another program reads the released figures: all of them, in each form, and nothing else.</summary>
public sealed class CijferApiTests(Cijferjaarapp app) : IClassFixture<Cijferjaarapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_number_that_came_out_is_in_one_table_of_its_period_and_no_other_is_anywhere()
    {
        using var lezer = app.Lezer();
        var geteld = 0;
        string? vorige = null;
        foreach (var uitgave in (await Haal(lezer, $"{Adres}/uitgaven")).GetProperty("uitgaven").EnumerateArray())
        {
            var tekst = await Ruw(lezer, uitgave.GetProperty("tekst").GetString()!);
            Assert.Equal(uitgave.GetProperty("afdruk").GetString(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst))));
            var regels = tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(vorige ?? "-", regels[2]);
            vorige = uitgave.GetProperty("afdruk").GetString();
            var cellen = regels.Skip(3).ToDictionary(r => r.Split(' ')[0], r => r.Split(' ')[1]);
            foreach (var tabel in await Tabellen(lezer, uitgave))
            {
                var json = await Haal(lezer, tabel.GetProperty("json").GetString()!);
                var csv = Csvlezer.Rijen((await Ruw(lezer, tabel.GetProperty("csv").GetString()!)).TrimStart('\uFEFF'));
                var rijen = json.GetProperty("regels").EnumerateArray().ToList();
                Assert.Equal(rijen.Count, csv.Count - 1);
                foreach (var (regel, rij) in rijen.Zip(csv.Skip(1)))
                {
                    var aantal = regel.GetProperty("aantal").ValueKind == JsonValueKind.Null ? (int?)null : regel.GetProperty("aantal").GetInt32();
                    Assert.True(aantal is null or 0 || (aantal >= 10 && aantal % 5 == 0), $"{aantal} in {regel}");
                    Assert.Equal(aantal?.ToString(CultureInfo.InvariantCulture) ?? "", rij[csv[0].IndexOf("Aantal")]);
                    Assert.Equal(aantal is null ? "verborgen" : "ja", rij[csv[0].IndexOf("Getoond")]);
                    Assert.True(cellen.Remove(Celcode(json, regel), out var waarde), $"{Celcode(json, regel)} is in no release, or twice");
                    Assert.Equal(aantal?.ToString(CultureInfo.InvariantCulture) ?? "-", waarde);
                    geteld++;
                }
            }

            Assert.Empty(cellen);
        }

        Assert.True(geteld > 1000, $"only {geteld} numbers");
    }

    [Fact]
    public async Task A_table_says_what_it_is_where_it_comes_from_and_what_its_rows_mean()
    {
        using var lezer = app.Lezer();
        var tabel = await Haal(lezer, $"{Adres}/tijdvakken/2025/tabellen/aangemeld-leefgebied");
        Assert.Equal(("Waar ging de vraag over?", "mensen", "CC0-1.0", 10, 5), (Tekst(tabel, "titel"), Tekst(tabel, "telt"), Tekst(tabel, "licentie"), tabel.GetProperty("drempel").GetInt32(), tabel.GetProperty("afronding").GetInt32()));
        Assert.EndsWith("/cijfers", Tekst(tabel, "uitleg"), StringComparison.Ordinal);
        Assert.Equal("2025-Q4", Tekst(Assert.Single(tabel.GetProperty("uitgaven").EnumerateArray()), "kwartaal"));
        var wonen = tabel.GetProperty("regels").EnumerateArray().Where(r => Tekst(r, "code") == "wonen").ToDictionary(r => Tekst(r, "plaats"));
        Assert.Equal((240, "Wonen", "2025"), (wonen["Regio"].GetProperty("aantal").GetInt32(), Tekst(wonen["Regio"], "omschrijving"), Tekst(wonen["Regio"], "tijdvak")));
        Assert.Equal(("GM0664", 160), (Tekst(wonen["Goes"], "gebied"), wonen["Goes"].GetProperty("aantal").GetInt32()));

        var kruising = await Haal(lezer, $"{Adres}/tijdvakken/2025/tabellen/aangemeld-doelgroep-leefgebied");
        Assert.Equal(60, kruising.GetProperty("regels").GetArrayLength());
        Assert.Contains(kruising.GetProperty("regels").EnumerateArray(), r => Tekst(r, "code") == "ouderen" && Tekst(r, "kruiscode") == "wonen" && r.GetProperty("aantal").GetInt32() == 120);

        var totalen = (await Haal(lezer, $"{Adres}/tijdvakken/2025/tabellen/totalen")).GetProperty("regels").EnumerateArray().Where(r => Tekst(r, "code") == "aangemeld").ToDictionary(r => Tekst(r, "gebied"));
        Assert.Equal((8.0m, 1.7m), (totalen["GM0664"].GetProperty("per1000").GetDecimal(), totalen["regio"].GetProperty("per1000").GetDecimal()));
        Assert.Equal((140_000, "2025-01-01", "CBS"), (totalen["regio"].GetProperty("inwoners").GetProperty("aantal").GetInt32(), Tekst(totalen["regio"].GetProperty("inwoners"), "datum"), Tekst(totalen["regio"].GetProperty("inwoners"), "bron")));
        var csv = Csvlezer.Rijen((await Ruw(lezer, $"{Adres}/tijdvakken/2025/tabellen/totalen?formaat=csv")).TrimStart('\uFEFF'));
        Assert.Equal("8,0", csv.Single(r => r[1] == "GM0664" && r[3] == "aangemeld")[csv[0].IndexOf("Per 1.000 inwoners")]);

        var reeks = await Haal(lezer, $"{Adres}/reeksen/aangemeld");
        Assert.Equal(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"], reeks.GetProperty("regels").EnumerateArray().Where(r => Tekst(r, "gebied") == "regio" && r.GetProperty("aantal").GetInt32() == 60).Select(r => Tekst(r, "tijdvak")));
        Assert.Equal(4, reeks.GetProperty("uitgaven").GetArrayLength());
        Assert.Equal("adviezen", Tekst(await Haal(lezer, $"{Adres}/reeksen/advies"), "telt"));
    }

    [Fact]
    public async Task Who_asks_again_gets_it_only_when_it_changed()
    {
        using var lezer = app.Lezer();
        using var eerste = await lezer.Stuur($"{Adres}/tijdvakken/2025-Q4/tabellen/totalen?formaat=csv");
        var afdruk = Tekst(await Haal(lezer, $"{Adres}/uitgaven/2025-Q4"), "afdruk");
        Assert.StartsWith($"\"{afdruk}.", eerste.Headers.ETag!.Tag, StringComparison.Ordinal);
        Assert.Equal("1.0.0", Assert.Single(eerste.Headers.GetValues("API-Version")));
        Assert.Equal("meedenkers-2025-Q4-totalen.csv", eerste.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains($"{Adres}/tijdvakken/2025-Q4/tabellen/totalen>; rel=\"describedby\"", Assert.Single(eerste.Headers.GetValues("Link")), StringComparison.Ordinal);
        using var weer = await lezer.Stuur($"{Adres}/tijdvakken/2025-Q4/tabellen/totalen?formaat=csv", ("If-None-Match", eerste.Headers.ETag.Tag));
        Assert.Equal(HttpStatusCode.NotModified, weer.StatusCode);
        using var anders = await lezer.Stuur($"{Adres}/tijdvakken/2025-Q3/tabellen/totalen", ("If-None-Match", eerste.Headers.ETag.Tag));
        Assert.Equal(HttpStatusCode.OK, anders.StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_answered_is_refused_with_a_reason()
    {
        using var lezer = app.Lezer();
        foreach (var (pad, deel) in new[] { ("uitgaven/2025", "kwartaal"), ("uitgaven/2025-Q5/tekst", "kwartaal"), ("tijdvakken/gisteren/tabellen", "tijdvak"), ("tijdvakken/2025-q4/tabellen/totalen", "tijdvak"),
            ("tijdvakken/2025-Q4/tabellen/totalen?formaat=xml", "formaat"), ("tijdvakken/2025-Q4/tabellen/totalen?formaat=csv&formaat=csv", "formaat"), ("tijdvakken/2025-Q4/tabellen/totalen?gemeente=GM0664", "gemeente"),
            ("uitgaven?page=2", "page"), ("reeksen/a%20b", "soort") })
            Assert.Equal([deel], await lezer.Weigering($"{Adres}/{pad}", 400));
        foreach (var pad in new[] { "uitgaven/2024-Q4", "uitgaven/2026-Q1/tekst", "tijdvakken/2026/tabellen", "tijdvakken/2025-Q4/tabellen/niets", "tijdvakken/2025-Q4/tabellen/aangemeld-doelgroep-leefgebied", "reeksen/niets", "bestaat-niet" })
            await lezer.Weigering($"{Adres}/{pad}", 404);
        using var geschreven = await lezer.PostAsync(new Uri($"{Adres}/uitgaven", UriKind.Relative), null, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, geschreven.StatusCode);
        Assert.Equal("1.0.0", Assert.Single(geschreven.Headers.GetValues("API-Version")));
    }

    [Fact]
    public async Task Every_answer_is_as_the_document_says()
    {
        using var lezer = app.Lezer();
        var document = JsonNode.Parse(await Ruw(lezer, $"{Adres}/openapi.json"))!.AsObject();
        foreach (var (pad, adres) in new[] { ("/", ""), ("/uitgaven", "/uitgaven"), ("/uitgaven/{kwartaal}", "/uitgaven/2025-Q1"), ("/tijdvakken/{tijdvak}/tabellen", "/tijdvakken/2025/tabellen"),
            ("/tijdvakken/{tijdvak}/tabellen/{tabel}", "/tijdvakken/2025/tabellen/aangemeld-doelgroep-leefgebied"), ("/reeksen/{soort}", "/reeksen/aangemeld") })
        {
            var schema = new JsonObject { ["$ref"] = document["paths"]![pad]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.DeepClone(), ["components"] = document["components"]!.DeepClone() };
            var uitslag = JsonSchema.FromText(schema.ToJsonString(), new() { Dialect = Dialect.Draft202012, SchemaRegistry = new() }).Evaluate(await Haal(lezer, Adres + adres), new() { OutputFormat = OutputFormat.List });
            Assert.True(uitslag.IsValid, $"{pad}: {string.Join("; ", uitslag.Details!.SelectMany(d => (d.Errors ?? new Dictionary<string, string>()).Select(f => $"{d.InstanceLocation} {f.Value}")))}");
        }
    }

    [Fact]
    public async Task The_document_keeps_the_design_rules_of_the_government()
    {
        var regels = Standaarden.Eis("adr-spectral.yaml");
        using var lezer = app.Lezer();
        var map = Path.Combine(Projectmap.Vind()!, "ontwikkel", "spectral");
        await Npm.Herstel(map, Console.Error.WriteLine, Stop);
        var bestand = Path.Combine(Directory.CreateTempSubdirectory("meedenkers-").FullName, "openapi.json");
        try
        {
            await File.WriteAllTextAsync(bestand, await Ruw(lezer, $"{Adres}/openapi.json"), Stop);
            var uitkomst = await Opdracht.Voer(["node", Path.Combine("node_modules", "@stoplight", "spectral-cli", "dist", "index.js"), "lint", bestand, "--ruleset", regels, "--fail-severity", "warn"], map, Stop);
            Assert.True(uitkomst is { Gelukt: true }, uitkomst?.Slot + uitkomst?.Uitvoer);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(bestand)!, recursive: true);
        }
    }

    [Fact]
    public async Task The_page_for_everybody_explains_and_leads_to_every_table()
    {
        using var iemand = app.Bezoeker();
        await iemand.Open("/cijfers");
        Assert.Contains("Minder dan tien mensen blijft verborgen", iemand.Tekst, StringComparison.Ordinal);
        using var lezer = app.Lezer();
        foreach (var (pad, tijdvak) in new[] { ("/cijfers", "2025"), ("/cijfers?periode=2025-Q2", "2025-Q2"), ("/cijfers?periode=onzin", "2025") })
        {
            await iemand.Open(pad);
            var adressen = iemand.Pagina.QuerySelectorAll("main a[href^='/api/cijfers/v1/tijdvakken/']").Select(a => a.GetAttribute("href")!).ToList();
            Assert.Equal((await Haal(lezer, $"{Adres}/tijdvakken/{tijdvak}/tabellen")).GetProperty("tabellen").GetArrayLength() * 2, adressen.Count);
            foreach (var adres in adressen) Assert.NotEmpty(await Ruw(lezer, adres));
        }
    }
}
