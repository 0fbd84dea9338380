using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Meedenkers.Web.Api.Cijfers;

/// <summary>The OpenAPI document of the figures, by the API design rules of the Dutch government (docs/open-data.md).</summary>
static class Cijferbeschrijving
{
    internal const string Naam = "cijfers";

    static readonly Dictionary<string, (string Uitleg, string Voorbeeld)> Paddelen = new()
    {
        ["kwartaal"] = ("A quarter.", "2026-Q3"),
        ["tijdvak"] = ("A quarter or a year.", "2026-Q3"),
        ["tabel"] = ("The name of a table, from the list of tables.", "aangemeld-kanaal"),
        ["soort"] = ("What is counted, from the first address.", "aangemeld"),
    };

    internal static void AddCijferbeschrijving(this IServiceCollection services) => services.AddOpenApi(Naam, opties =>
    {
        opties.ShouldInclude = een => een.RelativePath?.StartsWith(Cijferadressen.Begin[1..], StringComparison.Ordinal) is true;
        opties.AddOperationTransformer(Operatie);
        opties.AddDocumentTransformer(Hoofd);
    });

    static Task Operatie(OpenApiOperation operatie, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        foreach (var deel in operatie.Parameters?.OfType<OpenApiParameter>() ?? []) (deel.Description, deel.Example) = (Paddelen[deel.Name!].Uitleg, Paddelen[deel.Name!].Voorbeeld);
        var tabel = context.Description.SupportedResponseTypes.Any(antwoord => antwoord.Type == typeof(Tabel));
        if (tabel)
            (operatie.Parameters ??= []).Add(new OpenApiParameter { Name = Cijferadressen.Formaat, In = ParameterLocation.Query, Description = "json, or csv: for a Dutch spreadsheet.", Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["json", "csv"] } });
        foreach (var antwoord in (operatie.Responses ?? []).Values.OfType<OpenApiResponse>())
        {
            (antwoord.Headers ??= new Dictionary<string, IOpenApiHeader>())["API-Version"] = Kop("The full version of this API.", Cijferadressen.Versie);
            if (antwoord.Content?.ContainsKey("text/csv") == true) antwoord.Content["text/csv"].Schema = new OpenApiSchema { Type = JsonSchemaType.String };
        }

        return Task.CompletedTask;
    }

    static OpenApiHeader Kop(string uitleg, string voorbeeld) => new() { Description = uitleg, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = voorbeeld };

    static Task Hoofd(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        var portaal = context.ApplicationServices.GetRequiredService<IOptions<PortaalInstellingen>>().Value;
        var verzoek = context.ApplicationServices.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request;
        document.Info = new()
        {
            Title = $"{portaal.Naam}: cijfers",
            Version = Cijferadressen.Versie,
            Description = "The released figures of the region: numbers of people, rounded, with what could be about somebody hidden. For anybody, without a key or a cookie. What came out never changes.",
            Contact = new() { Name = portaal.Naam, Email = portaal.Contactmail, Url = new(verzoek.Voluit("/contact")) },
            License = new() { Name = portaal.Datalicentie, Identifier = portaal.Datalicentie },
        };
        document.BegintOp(verzoek, Cijferadressen.Begin);
        return Task.CompletedTask;
    }
}
