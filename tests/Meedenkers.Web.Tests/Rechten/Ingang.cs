using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Meedenkers.TestKit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>One way into the app: a route, a verb, and for a post of a page which button. All of them come from the running app.</summary>
sealed partial record Ingang(string Verb, string Route, string? Knop, string Wie, IReadOnlyList<(string Naam, Type Soort)> Velden)
{
    /// <summary>As docs/rechten.md names it: "/mijn-vraag/meekijken:Stop".</summary>
    internal string Naam => Knop is null ? Route : $"{Route}:{Knop}";

    /// <summary>Names of the parts of the address that say which object.</summary>
    internal IReadOnlyList<string> Delen => [.. Plek().Matches(Route).Select(m => m.Groups[1].Value)];

    /// <summary>The address with these objects in it; a part that nobody names gets a plausible value.</summary>
    internal string Pad(IReadOnlyDictionary<string, string>? objecten = null) =>
        Plek().Replace(Route, m => objecten?.GetValueOrDefault(m.Groups[1].Value) ?? Zomaar(m.Groups[1].Value, m.Groups[2].Value)) + (Knop is null ? "" : $"?handler={Knop}");

    public override string ToString() => $"{Verb} {Naam}";

    static string Zomaar(string naam, string soort) => soort.Contains("guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString()
        : soort.Contains("int", StringComparison.Ordinal) ? "404"
        : naam == "link" ? "0123456789ABCDEFGHJKMNPQRS" : "bestaat-niet";

    /// <summary>Every endpoint of the app but static files and the fallback; with each verb and each handler that a page has.</summary>
    internal static IReadOnlyList<Ingang> Alle(TestApp app)
    {
        using var begin = app.Bezoeker(); // endpoints are there once the app runs
        return [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !e.RoutePattern.RawText!.TrimStart('/').StartsWith("{*", StringComparison.Ordinal))
            .DistinctBy(Adres).SelectMany(Van).OrderBy(i => i.Route, StringComparer.Ordinal).ThenBy(i => i.Verb, StringComparer.Ordinal)];
    }

    static IEnumerable<Ingang> Van(RouteEndpoint eindpunt)
    {
        if (eindpunt.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } pagina)
        {
            foreach (var verb in eindpunt.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                yield return new(verb, Adres(eindpunt), null, Publiek(eindpunt), []);
            yield break;
        }
        var velden = pagina.BoundProperties.SelectMany(p => Invoer(p.Name, p.ParameterType)).ToList();
        yield return new("GET", Adres(eindpunt), null, Publiek(eindpunt), []);
        foreach (var post in pagina.HandlerMethods.Where(h => h.HttpMethod.Equals("POST", StringComparison.OrdinalIgnoreCase)))
            yield return new("POST", Adres(eindpunt), post.Name, Publiek(eindpunt), velden);
    }

    static IEnumerable<(string, Type)> Invoer(string naam, Type soort) => soort.Namespace?.StartsWith("Meedenkers.Web", StringComparison.Ordinal) is true
        ? soort.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).SelectMany(p => Invoer($"{naam}.{p.Name}", p.PropertyType))
        : [(naam, Nullable.GetUnderlyingType(soort) ?? soort)];

    static string Adres(RouteEndpoint eindpunt) => "/" + eindpunt.RoutePattern.RawText!.TrimStart('/').ToLowerInvariant();

    static string Publiek(RouteEndpoint eindpunt) =>
        eindpunt.Metadata.GetMetadata<IAllowAnonymous>() is not null ? "openbaar"
        : (eindpunt.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).LastOrDefault(p => !string.IsNullOrEmpty(p)) ?? "ingelogd").ToLower(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(\w+)(:\w+)?\??\}")]
    private static partial Regex Plek();
}
