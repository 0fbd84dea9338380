using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Meedenkers.Web.Api.Cijfers;

/// <summary>The addresses of the released figures. What comes out stays at its address: a quarter is released once, and a year stands in the release of its fourth quarter.</summary>
static class Cijferadressen
{
    internal const string Begin = "/api/cijfers/v1";

    /// <summary>In the header API-Version of every answer; the first number is also in the address.</summary>
    internal const string Versie = "1.0.0";

    /// <summary>Parameter that chooses between JSON and a spreadsheet.</summary>
    internal const string Formaat = "formaat";
    const string AlsCsv = "csv";

    const int Nooit = StatusCodes.Status404NotFound;
    const int Voorbij = StatusCodes.Status410Gone;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static string TabelAdres(Tijdvak tijdvak, string tabel) => $"{Begin}/tijdvakken/{tijdvak}/tabellen/{tabel}";

    internal static string ReeksAdres(string soort) => $"{Begin}/reeksen/{soort}";

    internal static string AlsCsvOp(string adres) => $"{adres}?{Formaat}={AlsCsv}";

    internal static DateOnly Dag(Uitgavestand uitgave) => Nederland.Vandaag(uitgave.Op);

    internal static void MapCijfers(this IEndpointRouteBuilder app)
    {
        app.MapGet($"{Begin}/openapi.json", async ([FromKeyedServices(Cijferbeschrijving.Naam)] IOpenApiDocumentProvider bron, CancellationToken stop) =>
            Results.Text(await (await bron.GetOpenApiDocumentAsync(stop)).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, stop), "application/json", Encoding.UTF8)).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Begin, Wat).Staat<Begin>("What this API is, and where to go on.", "begin", []);
        var api = app.MapGroup(Begin);
        api.MapGet("/uitgaven", Uitgaven).Staat<Uitgavenlijst>("All releases, oldest first.", "uitgaven", []);
        api.MapGet("/uitgaven/{kwartaal}", Uitgave).Staat<Uitgavekaart>("One release.", "uitgave", [Nooit]);
        api.MapGet("/uitgaven/{kwartaal}/tekst", Tekst).Staat<string>("The text of which the afdruk is the SHA-256: a cell a line, hidden ones with a dash.", "tekst", [Nooit, Voorbij], "text/plain");
        api.MapGet("/tijdvakken/{tijdvak}/tabellen", Tabellen).Staat<Tabellenlijst>("The tables of a quarter or a year.", "tabellen", [Nooit, Voorbij]);
        api.MapGet("/tijdvakken/{tijdvak}/tabellen/{tabel}", EenTabel).Staat<Tabel>("One table, as JSON or for a spreadsheet.", "tabel", [Nooit, Voorbij], andere: "text/csv");
        api.MapGet("/reeksen/{soort}", Reeks).Staat<Tabel>("How many people of one soort there were, quarter by quarter.", "reeks", [Nooit], andere: "text/csv");
    }

    static void Staat<T>(this RouteHandlerBuilder adres, string uitleg, string naam, int[] weigert, string vorm = "application/json", params string[] andere)
    {
        adres.AllowAnonymous().WithTags("Cijfers").WithSummary(uitleg).WithName($"cijfers-{naam}").Produces<T>(StatusCodes.Status200OK, vorm, andere);
        foreach (var status in (int[])[StatusCodes.Status400BadRequest, .. weigert]) adres.ProducesProblem(status);
    }

    static async Task<IResult> Wat(HttpRequest verzoek, Cijferlezer lezer, CancellationToken stop)
    {
        if (Onbekend(verzoek) is { } fout) return fout;
        var uitgaven = await lezer.Alle(stop);
        return Geef(verzoek, new Begin(Versie, Licentie(verzoek), verzoek.Adres($"{Begin}/openapi.json"), Uitleg(verzoek), verzoek.Adres($"{Begin}/uitgaven"),
            [.. Cijferblad.Soorten(uitgaven).Select(soort => verzoek.Adres(ReeksAdres(soort)))]), uitgaven);
    }

    static async Task<IResult> Uitgaven(HttpRequest verzoek, Cijferlezer lezer, CancellationToken stop)
    {
        if (Onbekend(verzoek) is { } fout) return fout;
        var uitgaven = await lezer.Alle(stop);
        return Geef(verzoek, new Uitgavenlijst([.. uitgaven.Select(u => Kaart(verzoek, u))]), uitgaven);
    }

    static Task<IResult> Uitgave(string kwartaal, HttpRequest verzoek, Cijferlezer lezer, CancellationToken stop) =>
        Met(kwartaal, verzoek, lezer, uitgave => Geef(verzoek, Kaart(verzoek, uitgave), [uitgave]), stop);

    static Task<IResult> Tekst(string kwartaal, HttpRequest verzoek, Cijferlezer lezer, CancellationToken stop) => Met(kwartaal, verzoek, lezer,
        uitgave => uitgave.Cijfers is { } cijfers ? Antwoord.Geef(verzoek, Encoding.UTF8.GetBytes(cijfers.Tekst), "text/plain; charset=utf-8", uitgave: uitgave.Afdruk) : Weg(uitgave), stop);

    static Task<IResult> Tabellen(string tijdvak, HttpRequest verzoek, Cijferlezer lezer, CancellationToken stop) => Met(tijdvak, metFormaat: false, verzoek, lezer,
        (gevonden, uitgave, bladen) => Geef(verzoek, new Tabellenlijst(gevonden.ToString(), uitgave.Kwartaal.ToString(), [.. bladen.Select(blad => Kaart(verzoek, gevonden, blad))]), [uitgave]), stop);

    static async Task<IResult> EenTabel(string tijdvak, string tabel, HttpRequest verzoek, Cijferlezer lezer, Naslagbron naslagbron, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        return await Met(tijdvak, metFormaat: true, verzoek, lezer, (gevonden, uitgave, bladen) => bladen.FirstOrDefault(blad => blad.Naam == tabel) is { } blad
            ? Geef(verzoek, blad, TabelAdres(gevonden, tabel), $"meedenkers-{gevonden}-{tabel}", [uitgave], naslag)
            : Niets("This period has no table of that name. The list of tables says which there are."), stop);
    }

    static async Task<IResult> Reeks(string soort, HttpRequest verzoek, Cijferlezer lezer, Naslagbron naslagbron, CancellationToken stop)
    {
        if (Onbekend(verzoek, metFormaat: true) is { } fout) return fout;
        if (!Celcode.IsDeel(soort)) return Geweigerd(nameof(soort), "Give letters, digits and dashes.");
        var uitgaven = await lezer.Alle(stop);
        return Cijferblad.Reeks(uitgaven, soort) is { Cellen.Count: > 0 } blad
            ? Geef(verzoek, blad, ReeksAdres(soort), $"meedenkers-{soort}", [.. uitgaven.Where(u => u.Cijfers is not null)], await naslagbron.Nu(stop))
            : Niets("Nothing of that name was ever counted.");
    }

    static IResult Geef(HttpRequest verzoek, Cijferblad blad, string adres, string bestand, IReadOnlyList<Uitgavestand> uitgaven, Naslagwerk naslag)
    {
        var tabel = blad.Vorm(uitgaven, naslag, Licentie(verzoek), Uitleg(verzoek));
        if (verzoek.Query[Formaat] != AlsCsv) return Geef(verzoek, tabel, uitgaven);
        verzoek.HttpContext.Response.Headers.Link = $"<{verzoek.Adres(adres)}>; rel=\"describedby\"; type=\"application/json\"";
        return Antwoord.Geef(verzoek, Csv.Van(Cijferblad.Rijen(tabel)), Csv.Soort, $"{bestand}.csv", Kenmerk(uitgaven));
    }

    static IResult Geef<T>(HttpRequest verzoek, T inhoud, IReadOnlyList<Uitgavestand> uitgaven) =>
        Antwoord.Geef(verzoek, JsonSerializer.SerializeToUtf8Bytes(inhoud, Json), "application/json", uitgave: Kenmerk(uitgaven));

    /// <summary>The newest release tells which others there are: its text holds the hash of the one before.</summary>
    static string? Kenmerk(IReadOnlyList<Uitgavestand> uitgaven) => uitgaven is [.., var nieuwste] ? nieuwste.Afdruk : null;

    static Uitgavekaart Kaart(HttpRequest verzoek, Uitgavestand uitgave)
    {
        var status = uitgave.IngetrokkenOm is not null ? Uitgavestatus.Ingetrokken : uitgave.Cijfers is null ? Uitgavestatus.Beschadigd : Uitgavestatus.Beschikbaar;
        return new()
        {
            Kwartaal = uitgave.Kwartaal.ToString(),
            Afdruk = uitgave.Afdruk,
            Datum = Dag(uitgave),
            Stand = status,
            Reden = uitgave.IngetrokkenOm,
            Tekst = uitgave.Cijfers is null ? null : verzoek.Adres($"{Begin}/uitgaven/{uitgave.Kwartaal}/tekst"),
            Tijdvakken = [.. (uitgave.Cijfers?.Tijdvakken ?? []).Select(t => new Tijdvakkaart(t.ToString(), verzoek.Adres($"{Begin}/tijdvakken/{t}/tabellen")))],
        };
    }

    static Tabelkaart Kaart(HttpRequest verzoek, Tijdvak tijdvak, Cijferblad blad)
    {
        var adres = TabelAdres(tijdvak, blad.Naam);
        return new(blad.Naam, blad.Titel, verzoek.Adres(adres), verzoek.Adres(AlsCsvOp(adres)));
    }

    /// <summary>What is to be said of one release, or why there is none.</summary>
    static async Task<IResult> Met(string kwartaal, HttpRequest verzoek, Cijferlezer lezer, Func<Uitgavestand, IResult> antwoord, CancellationToken stop)
    {
        if (Onbekend(verzoek) is { } fout) return fout;
        if (!Kwartaal.Probeer(kwartaal, out var gevraagd)) return Geweigerd(nameof(kwartaal), "Give a quarter, such as 2026-Q3.");
        return (await lezer.Alle(stop)).FirstOrDefault(u => u.Kwartaal == gevraagd) is { } uitgave ? antwoord(uitgave) : Niets("This quarter did not come out.");
    }

    /// <summary>What is to be said of the tables of one period, or why there are none.</summary>
    static async Task<IResult> Met(string tijdvak, bool metFormaat, HttpRequest verzoek, Cijferlezer lezer, Func<Tijdvak, Uitgavestand, IReadOnlyList<Cijferblad>, IResult> antwoord, CancellationToken stop)
    {
        if (Onbekend(verzoek, metFormaat) is { } fout) return fout;
        if (!Tijdvak.Probeer(tijdvak, out var gevraagd)) return Geweigerd(nameof(tijdvak), "Give a quarter, such as 2026-Q3, or a year, such as 2026.");
        return Cijferbeeld.Bron(await lezer.Alle(stop), gevraagd) switch
        {
            null => Niets("This period did not come out."),
            { Cijfers: null } weg => Weg(weg),
            { Cijfers: { } cijfers } when !cijfers.Tijdvakken.Contains(gevraagd) => Niets("There are no tables of this year: not all of its quarters came out."),
            { Cijfers: { } cijfers } uitgave => antwoord(gevraagd, uitgave, Cijferblad.Alle(cijfers, gevraagd)),
        };
    }

    static IResult Geweigerd(string naam, string eis) => Antwoord.Geweigerd(new Dictionary<string, string[]> { [naam] = [eis] });

    static IResult Weg(Uitgavestand uitgave) => Results.Problem(
        uitgave.IngetrokkenOm is { } reden ? $"This release was withdrawn: {reden}" : "This release is not what it was when it came out, so it is not shown. The region is told.",
        statusCode: StatusCodes.Status410Gone, title: "Not shown any more.");

    static IResult Niets(string uitleg) => Results.Problem(uitleg, statusCode: StatusCodes.Status404NotFound, title: "Not found.");

    /// <summary>An answer to another question would look like one.</summary>
    static IResult? Onbekend(HttpRequest verzoek, bool metFormaat = false)
    {
        var fouten = verzoek.Query.Where(q => !metFormaat || q.Key != Formaat).ToDictionary(q => q.Key, _ => new[] { metFormaat ? $"Unknown here. Known is: {Formaat}." : "Unknown here. This address has no parameters." });
        if (metFormaat && verzoek.Query.TryGetValue(Formaat, out var formaat) && formaat is not ["json" or AlsCsv]) fouten[Formaat] = ["Give json or csv, once."];
        return fouten.Count > 0 ? Antwoord.Geweigerd(fouten) : null;
    }

    static string Licentie(HttpRequest verzoek) => verzoek.HttpContext.RequestServices.GetRequiredService<IOptions<PortaalInstellingen>>().Value.Datalicentie;

    static Uri Uitleg(HttpRequest verzoek) => verzoek.Adres("/cijfers");

    static Uri Adres(this HttpRequest verzoek, string pad) => new(verzoek.Voluit(pad));
}
