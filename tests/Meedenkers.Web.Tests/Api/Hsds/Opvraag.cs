using System.Net;
using System.Text.Json;
using Meedenkers.TestKit;

namespace Meedenkers.Web.Tests.Api.Hsds;

/// <summary>Another program that reads our open data.</summary>
static class Opvraag
{
    internal const string Begin = "/api/hsds/v3";

    internal static readonly string[] Lijsten = ["services", "organizations", "taxonomies", "taxonomy_terms", "service_at_locations"];

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    internal static HttpClient Lezer(this TestApp app) => app.CreateDefaultClient(new Uri("https://localhost"));

    internal static async Task<HttpResponseMessage> Stuur(this HttpClient lezer, string pad, params (string Naam, string Waarde)[] koppen)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(pad, UriKind.Relative));
        foreach (var (naam, waarde) in koppen) verzoek.Headers.TryAddWithoutValidation(naam, waarde);
        return await lezer.SendAsync(verzoek, Stop);
    }

    /// <summary>The answer of an address under the beginning, which must be good.</summary>
    internal static async Task<JsonElement> Haal(this HttpClient lezer, string pad)
    {
        using var antwoord = await lezer.Stuur($"{Begin}/{pad}");
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, $"{pad}: {(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync(Stop)}");
        Assert.Equal("application/json", antwoord.Content.Headers.ContentType!.MediaType);
        return JsonElement.Parse(await antwoord.Content.ReadAsStringAsync(Stop));
    }

    /// <summary>Every page of a list, until the one that says it is the last.</summary>
    internal static async Task<List<JsonElement>> Bladen(this HttpClient lezer, string lijst, int perBlad, string filter = "")
    {
        List<JsonElement> bladen = [];
        do bladen.Add(await lezer.Haal($"{lijst}?per_page={perBlad}&page={bladen.Count + 1}{filter}"));
        while (!bladen[^1].GetProperty("last_page").GetBoolean());
        return bladen;
    }

    internal static IReadOnlyList<JsonElement> Inhoud(this JsonElement blad) => [.. blad.GetProperty("contents").EnumerateArray()];

    internal static async Task<List<string>> Ids(this HttpClient lezer, string vraag) => [.. (await lezer.Haal(vraag)).Inhoud().Select(Id)];

    internal static string Id(this JsonElement een) => een.GetProperty("id").GetString()!;

    /// <summary>The refusal at an address: a problem (RFC 9457) with this status; gives the names of the parameters that it is about.</summary>
    internal static async Task<List<string>> Weigering(this HttpClient lezer, string pad, int status)
    {
        using var antwoord = await lezer.Stuur(pad);
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
        Assert.True((int)antwoord.StatusCode == status, $"{pad}: {(int)antwoord.StatusCode} {tekst}");
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
        var probleem = JsonElement.Parse(tekst);
        Assert.Equal(status, probleem.GetProperty("status").GetInt32());
        Assert.NotEmpty(probleem.GetProperty("title").GetString()!);
        Assert.NotEmpty(probleem.GetProperty("detail").GetString()!);
        return probleem.TryGetProperty("errors", out var fouten) ? [.. fouten.EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal)] : [];
    }
}
