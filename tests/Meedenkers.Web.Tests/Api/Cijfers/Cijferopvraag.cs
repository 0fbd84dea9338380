using System.Net;
using System.Text.Json;
using Meedenkers.Web.Tests.Api.Hsds;

namespace Meedenkers.Web.Tests.Api.Cijfers;

/// <summary>Another program that reads the released figures.</summary>
static class Cijferopvraag
{
    internal const string Adres = "/api/cijfers/v1";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    internal static async Task<List<JsonElement>> Tabellen(HttpClient lezer, JsonElement uitgave)
    {
        List<JsonElement> tabellen = [];
        foreach (var tijdvak in uitgave.GetProperty("tijdvakken").EnumerateArray())
            tabellen.AddRange((await Haal(lezer, Tekst(tijdvak, "tabellen"))).GetProperty("tabellen").EnumerateArray());
        return tabellen;
    }

    /// <summary>The code of a cell, from what a table and a row of it say.</summary>
    internal static string Celcode(JsonElement tabel, JsonElement regel)
    {
        var (naam, code) = (Tekst(tabel, "naam"), Tekst(regel, "code"));
        var begin = $"{Tekst(regel, "gebied")}/{Tekst(regel, "tijdvak")}";
        if (naam == "totalen") return $"{begin}/{code}/totaal";
        var (soort, rest) = (naam[..naam.IndexOf('-', StringComparison.Ordinal)], naam[(naam.IndexOf('-', StringComparison.Ordinal) + 1)..]);
        return regel.TryGetProperty("kruiscode", out var kruis) && kruis.ValueKind != JsonValueKind.Null
            ? $"{begin}/{soort}/{rest.Split('-')[0]}/{code}/{rest.Split('-')[1]}/{kruis.GetString()}" : $"{begin}/{soort}/{rest}/{code}";
    }

    internal static string Tekst(JsonElement element, string veld) => element.GetProperty(veld).GetString()!;

    internal static async Task<JsonElement> Haal(HttpClient lezer, string adres) => JsonElement.Parse(await Ruw(lezer, adres));

    internal static async Task<string> Ruw(HttpClient lezer, string adres)
    {
        using var antwoord = await lezer.Stuur(Uri.TryCreate(adres, UriKind.Absolute, out var heel) && heel.Scheme.StartsWith("http", StringComparison.Ordinal) ? heel.PathAndQuery : adres);
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, $"{adres}: {(int)antwoord.StatusCode} {tekst}");
        return tekst;
    }
}
