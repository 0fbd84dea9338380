using Meedenkers.Web.Opstarten;
using Microsoft.OpenApi;

namespace Meedenkers.Web.Api;

/// <summary>What the OpenAPI documents here share.</summary>
static class Openapi
{
    /// <summary>The address of the API is its server; the paths come after it.</summary>
    internal static void BegintOp(this OpenApiDocument document, HttpRequest verzoek, string begin)
    {
        document.Servers = [new() { Url = verzoek.Voluit(begin) }];
        var paden = new OpenApiPaths();
        foreach (var (pad, item) in document.Paths) paden[pad[begin.Length..] is { Length: > 0 } rest ? rest : "/"] = item;
        document.Paths = paden;
    }
}
