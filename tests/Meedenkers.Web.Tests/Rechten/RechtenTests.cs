using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Meedenkers.Data.Opbouw;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>docs/rechten.md says who may call what; the app must say the same, both ways.</summary>
public sealed class RechtenTests(TestApp app) : IClassFixture<TestApp>
{
    static readonly string[] ZelfBewaakt = ["openbaar", "inwoner", "verwijzer"];

    [Fact]
    public void Every_endpoint_is_in_the_table_and_every_line_is_an_endpoint()
    {
        var gevraagd = Rechtentabel.Routes;
        var gevonden = Eindpunten();

        var fouten = gevonden.Where(e => !gevraagd.TryGetValue(e.Route, out var regel) || regel.Verben != e.Verben || !Klopt(regel.Wie, e.Wie))
            .Select(e => $"| {e.Route} | {e.Verben} | {e.Wie} |  (table: {(gevraagd.TryGetValue(e.Route, out var r) ? $"{r.Verben} {r.Wie}" : "absent")})")
            .Concat(gevraagd.Keys.Except(gevonden.Select(e => e.Route)).Select(r => $"{r} is in the table but not in the app"))
            .Order(StringComparer.Ordinal).ToList();

        Assert.True(fouten.Count == 0, "docs/rechten.md should say:\n" + string.Join('\n', fouten));
    }

    /// <summary>Whoever may send a form, may not send it from another site.</summary>
    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        using var niemand = app.Bezoeker();
        using var coordinator = await app.Als(Functie.Coordinator);
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        var genomen = new List<string>();
        var gestuurd = 0;
        foreach (var (route, verben, wie) in Eindpunten().Where(e => e.Verben.Contains("POST", StringComparison.Ordinal) && !e.Route.StartsWith("/fout/", StringComparison.Ordinal) && e.Route != "/snel-weg"))
        {
            var pad = Regex.Replace(route, @"\{[^}]+\}", _ => Guid.NewGuid().ToString());
            var bezoeker = wie switch { "openbaar" => niemand, "beheer" => beheerder, _ => coordinator };
            await bezoeker.Stuur(pad, []);
            gestuurd++;
            if (bezoeker.Status != HttpStatusCode.BadRequest) genomen.Add($"{route}: {(int)bezoeker.Status}");
        }
        Assert.True(genomen.Count == 0, string.Join('\n', genomen));
        Assert.True(gestuurd > 50, $"only {gestuurd} forms were tried");
    }

    /// <summary>What a form fills in is a form's own record; a row that a request could fill would take fields that no page shows.</summary>
    [Fact]
    public void No_row_of_the_database_is_filled_by_a_request()
    {
        using var db = Databank.Context("Host=nergens");
        var rijen = db.Model.GetEntityTypes().Select(e => e.ClrType).ToHashSet();
        var gebonden = typeof(Program).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(PageModel)) && !t.IsAbstract).SelectMany(t => t
            .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(p => p.IsDefined(typeof(BindPropertyAttribute), true) || t.IsDefined(typeof(BindPropertiesAttribute), true)).Select(p => p.PropertyType)
            .Concat(t.GetMethods().Where(m => m.Name.StartsWith("On", StringComparison.Ordinal)).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType))).ToHashSet();

        Assert.True(gebonden.Count > 20, "this test would prove nothing");
        rijen.IntersectWith(gebonden.Concat(gebonden.SelectMany(t => t.GetProperties()).Select(p => p.PropertyType)));
        Assert.Empty(rijen);
    }

    static bool Klopt(string tabel, string werkelijk) => tabel == werkelijk || (werkelijk == "openbaar" && ZelfBewaakt.Contains(tabel));

    List<(string Route, string Verben, string Wie)> Eindpunten()
    {
        using var bezoeker = app.Bezoeker();
        return [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !e.RoutePattern.RawText!.TrimStart('/').StartsWith("{*", StringComparison.Ordinal))
            .Select(e => (Route: "/" + e.RoutePattern.RawText!.TrimStart('/').ToLowerInvariant(), Verben: Verben(e), Wie: Wie(e)))
            .DistinctBy(e => e.Route)];
    }

    static string Verben(RouteEndpoint eindpunt) => string.Join(' ',
        (eindpunt.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } pagina
            ? pagina.HandlerMethods.Select(m => m.HttpMethod.ToUpperInvariant()).DefaultIfEmpty("GET")
            : eindpunt.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
        .Append("GET").Where(v => v is "POST" || (v is "GET" && IsLeesbaar(eindpunt))).Distinct().Order(StringComparer.Ordinal));

    // A page without OnGet still answers GET; a minimal endpoint answers only what it names.
    static bool IsLeesbaar(RouteEndpoint eindpunt) =>
        eindpunt.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not null || eindpunt.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") is not false;

    static string Wie(RouteEndpoint eindpunt) =>
        eindpunt.Metadata.GetMetadata<IAllowAnonymous>() is not null ? "openbaar"
        : (eindpunt.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).LastOrDefault(p => !string.IsNullOrEmpty(p)) ?? "ingelogd").ToLower(CultureInfo.InvariantCulture);
}
