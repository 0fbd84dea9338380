using System.Text.Json;
using System.Text.Json.Nodes;

namespace Meedenkers.Web.Tests.Api.Hsds;

/// <summary>Every page of every list and every item of the reference data, by the schemas of the standard itself.</summary>
public sealed class HsdsStandaardTests(Kaartapp app) : IClassFixture<Kaartapp>
{
    [Theory]
    [InlineData("services", "service_list", "")]
    [InlineData("services", "service", "&full=true")]
    [InlineData("services", "service_list", "&minimal=true")]
    [InlineData("services", "service_list", "&modified_after=2026-11-01")]
    [InlineData("organizations", "organization_list", "")]
    [InlineData("organizations", "organization", "&full=true")]
    [InlineData("organizations", "organization", "&full_service=true")]
    [InlineData("taxonomies", "taxonomy", "")]
    [InlineData("taxonomy_terms", "taxonomy_term", "")]
    [InlineData("service_at_locations", "service_at_location_list", "")]
    public async Task Every_page_of_every_list_is_valid(string lijst, string schema, string filter)
    {
        Standaard.Eis();
        using var lezer = app.Lezer();
        var (blad, een) = (Standaard.Blad(), schema.EndsWith("_list", StringComparison.Ordinal) ? Standaard.Bestand(schema) : Standaard.Deel(schema));
        var bladen = await lezer.Bladen(lijst, 3, filter);
        Assert.True(bladen.Count > 1, "one page would prove little");
        foreach (var hier in bladen)
        {
            Assert.Empty(blad.Bezwaren(hier, "/contents"));
            foreach (var item in hier.Inhoud()) Assert.Empty(een.Bezwaren(item, Los(lijst)));
        }
        ZijnDiensten(lijst, bladen.SelectMany(b => b.Inhoud()));
    }

    [Theory]
    [InlineData("services", "service")]
    [InlineData("organizations", "organization")]
    [InlineData("taxonomies", "taxonomy")]
    [InlineData("taxonomy_terms", "taxonomy_term")]
    [InlineData("service_at_locations", "service_at_location")]
    public async Task Every_item_is_valid(string lijst, string schema)
    {
        Standaard.Eis();
        using var lezer = app.Lezer();
        var een = Standaard.Deel(schema);
        var ids = await lezer.Ids($"{lijst}?per_page=100");
        Assert.NotEmpty(ids);
        List<JsonElement> items = [];
        foreach (var id in ids) items.Add(await lezer.Haal($"{lijst}/{id}"));
        foreach (var item in items) Assert.Empty(een.Bezwaren(item, Los(lijst)));
        Assert.Equal(ids, items.Select(i => i.Id()));
        ZijnDiensten(lijst, items);
    }

    [Fact]
    public async Task A_whole_service_is_valid_by_the_file_that_holds_everything()
    {
        Standaard.Eis();
        using var lezer = app.Lezer();
        var schema = Standaard.Bestand("service_with_definitions");
        foreach (var item in (await lezer.Haal("services?full=true")).Inhoud()) Assert.Empty(schema.Bezwaren(item));
    }

    [Theory]
    [InlineData("id", "smwo")]
    [InlineData("status", "open")]
    [InlineData("name", null)]
    [InlineData("url", "geen adres")]
    [InlineData("naam", "SMWO")]
    public async Task A_wrong_field_would_be_seen(string veld, string? waarde)
    {
        Standaard.Eis();
        using var lezer = app.Lezer();
        var item = JsonNode.Parse((await lezer.Haal("services?full=true")).Inhoud()[0].GetRawText())!.AsObject();
        item.Remove(veld);
        if (waarde is not null) item[veld] = waarde;
        Assert.NotEmpty(Standaard.Deel("service").Bezwaren(JsonElement.Parse(item.ToJsonString())));
    }

    [Fact]
    public async Task Our_description_has_every_address_and_parameter_of_the_standard()
    {
        Standaard.Eis();
        using var lezer = app.Lezer();
        var onze = await lezer.Haal("openapi.json");
        var standaard = Standaard.Lees("openapi");
        foreach (var (pad, item) in standaard["paths"]!.AsObject())
        {
            var vragen = Parameters(item!, standaard).Concat(Parameters(item!["get"]!, standaard)).Order(StringComparer.Ordinal).ToList();
            var eigen = onze.GetProperty("paths").GetProperty(pad).GetProperty("get");
            Assert.Equal(vragen, eigen.TryGetProperty("parameters", out var onder) ? onder.EnumerateArray().Select(p => p.GetProperty("name").GetString()!).Order(StringComparer.Ordinal) : []);
        }
        Assert.Equal(standaard["paths"]!.AsObject().Count, onze.GetProperty("paths").EnumerateObject().Count());
    }

    /// <summary>The standard's OpenAPI document gives an organization its services, its schema does not name them: they are looked at apart.</summary>
    static string[] Los(string lijst) => lijst switch { "organizations" => ["/services"], "service_at_locations" => ["/service"], _ => [] };

    static void ZijnDiensten(string lijst, IEnumerable<JsonElement> items)
    {
        var dienst = Standaard.Deel("service");
        foreach (var item in items)
            if (lijst == "organizations" && item.TryGetProperty("services", out var diensten))
                Assert.All(diensten.EnumerateArray(), d => Assert.Empty(dienst.Bezwaren(d)));
            else if (lijst == "service_at_locations")
                Assert.Empty(dienst.Bezwaren(item.GetProperty("service")));
    }

    static IEnumerable<string> Parameters(JsonNode van, JsonObject standaard) => (van["parameters"]?.AsArray() ?? []).Select(p =>
        (string?)p!["name"] ?? (string)((string)p["$ref"]!).Split('/').Skip(1).Aggregate<string, JsonNode>(standaard, (knoop, deel) => knoop[deel]!)["name"]!);
}
