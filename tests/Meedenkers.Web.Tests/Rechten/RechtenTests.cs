using System.Globalization;
using Meedenkers.TestKit;
using Microsoft.AspNetCore.Authorization;
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
