using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Meedenkers.Web.Api.Hsds;

/// <summary>The OpenAPI document, made from the addresses that are really there.</summary>
static class Beschrijving
{
    internal static void AddBeschrijving(this IServiceCollection services) => services.AddOpenApi(opties =>
    {
        opties.ShouldInclude = een => een.RelativePath?.StartsWith(Eindpunten.Begin[1..], StringComparison.Ordinal) is true;
        opties.AddOperationTransformer(Parameters);
        opties.AddDocumentTransformer(Hoofd);
    });

    internal static void MapBeschrijving(this IEndpointRouteBuilder app) => app.MapOpenApi(Eindpunten.Beschrijving).AllowAnonymous();

    static Task Parameters(OpenApiOperation operatie, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        foreach (var id in operatie.Parameters?.OfType<OpenApiParameter>() ?? []) (id.Description, id.Schema) = ("The uuid of the item.", new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" });
        foreach (var filter in context.Description.ActionDescriptor.EndpointMetadata.OfType<Filterlijst>().SelectMany(lijst => lijst.Filters))
            (operatie.Parameters ??= []).Add(new OpenApiParameter { Name = filter.Naam, In = ParameterLocation.Query, Description = filter.Uitleg, Schema = new OpenApiSchema { Type = filter.Soort } });
        return Task.CompletedTask;
    }

    static Task Hoofd(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        var diensten = context.ApplicationServices;
        var portaal = diensten.GetRequiredService<IOptions<PortaalInstellingen>>().Value;
        document.Info = new()
        {
            Title = $"{portaal.Naam}: sociale kaart",
            Version = "3.0",
            Description = "Who helps in the region, by Open Referral HSDS 3.0. For anybody, without a key or a cookie. Texts are in Dutch, in the words of residents.",
            Contact = new() { Email = portaal.Contactmail },
            License = new() { Name = portaal.Datalicentie, Identifier = portaal.Datalicentie },
        };
        document.BegintOp(diensten.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request, Eindpunten.Begin);
        return Task.CompletedTask;
    }
}
