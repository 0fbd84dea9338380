using System.Globalization;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Api.Hsds;

/// <summary>The addresses of HSDS 3.0: each list with its filters, and each item.</summary>
static class Eindpunten
{
    internal const string Begin = "/api/hsds/v3";
    const string Naam = "HSDS 3.0";
    internal const string Beschrijving = Begin + "/openapi.json";

    static readonly Filter[] Bladen = [Filter.Zoek, Filter.Blad, Filter.PerBlad, Filter.Vorm];

    internal static void MapHsds(this IEndpointRouteBuilder app)
    {
        app.MapGet(Begin, (HttpRequest verzoek, Antwoord antwoord) => antwoord.Json(verzoek, new Api("3.0", "https://docs.openreferral.org/en/3.0/hsds/overview.html", verzoek.Voluit(Beschrijving))))
            .Produces<Api>().WithSummary("What this API is.").WithName("api").WithTags(Naam).AllowAnonymous();
        var api = app.MapGroup(Begin).AllowAnonymous().WithTags(Naam);
        api.Lijst("/services", [.. Bladen, Filter.Woord, Filter.Lijst, Filter.Organisatie, Filter.GewijzigdNa, Filter.Minimaal, Filter.Volledig],
            kaart => kaart.Services, Past, (dienst, vraag) => vraag.Minimaal ? dienst.Kort() : vraag.Volledig ? dienst : dienst.Plat());
        api.Een("/services", [], kaart => kaart.Services, dienst => dienst.Id, (dienst, _) => dienst);
        api.Lijst("/organizations", [.. Bladen, Filter.Volledig, Filter.VolledigeDiensten],
            kaart => kaart.Organizations, Past, (organisatie, vraag) => vraag.Volledig || vraag.VolledigeDiensten ? MetDiensten(organisatie, vraag) : organisatie.Plat());
        api.Een("/organizations", [Filter.VolledigeDiensten], kaart => kaart.Organizations, organisatie => organisatie.Id, MetDiensten);
        api.Lijst("/taxonomies", Bladen, kaart => kaart.Taxonomies, (lijst, vraag) => vraag.Vindt(lijst.Name, lijst.Description), (lijst, _) => lijst);
        api.Een("/taxonomies", [], kaart => kaart.Taxonomies, lijst => lijst.Id, (lijst, _) => lijst);
        api.Lijst("/taxonomy_terms", [.. Bladen, Filter.Lijst, Filter.AlleenBoven, Filter.Boven], kaart => kaart.TaxonomyTerms, Past, (woord, _) => woord);
        api.Een("/taxonomy_terms", [], kaart => kaart.TaxonomyTerms, woord => woord.Id, (woord, _) => woord);
        api.Lijst("/service_at_locations", [.. Bladen, Filter.Woord, Filter.Lijst, Filter.Organisatie, Filter.GewijzigdNa, Filter.Volledig, Filter.Postcode, Filter.Afstand],
            kaart => kaart.ServiceAtLocations, (plek, vraag) => Past(plek.Service!, vraag), (plek, vraag) => vraag.Volledig ? plek : plek with { Service = plek.Service!.Plat() });
        api.Een("/service_at_locations", [], kaart => kaart.ServiceAtLocations, plek => plek.Id, (plek, _) => plek);
    }

    static bool Past(Service dienst, Vraag vraag) =>
        (vraag.Woord is not { } woord || dienst.Attributes!.Any(a => a.TaxonomyTermId == woord))
        && (vraag.Lijst is not { } lijst || dienst.Attributes!.Any(a => a.TaxonomyTerm.TaxonomyId == lijst))
        && (vraag.Organisatie is not { } organisatie || dienst.OrganizationId == organisatie)
        && (vraag.GewijzigdNa is not { } na || (dienst.LastModified is { } op && DateTimeOffset.Parse(op, CultureInfo.InvariantCulture) >= na))
        && vraag.Vindt([dienst.Name, dienst.Description, dienst.EligibilityDescription, dienst.Organization!.AlternateName, .. dienst.ServiceAreas!.Select(g => g.Name), .. Zoektermen(dienst)]);

    /// <summary>Who helps with everything names no subject, and is found by each.</summary>
    static IEnumerable<string> Zoektermen(Service dienst) =>
        dienst.Attributes!.Where(a => a.LinkType is Woordenlijst.Leefgebied or Woordenlijst.Doelgroep).Select(a => a.TaxonomyTerm.Name);

    static bool Past(Organization organisatie, Vraag vraag) =>
        vraag.Vindt([organisatie.Name, organisatie.AlternateName, organisatie.Description, .. organisatie.Services!.SelectMany(d => new[] { d.Name, d.EligibilityDescription })]);

    static bool Past(TaxonomyTerm woord, Vraag vraag) =>
        vraag.Boven is null && (vraag.Lijst is not { } lijst || woord.TaxonomyId == lijst) && vraag.Vindt(woord.Name, woord.Description, woord.Code);

    static Organization MetDiensten(Organization organisatie, Vraag vraag) =>
        vraag.VolledigeDiensten ? organisatie : organisatie with { Services = [.. organisatie.Services!.Select(dienst => dienst.Kort())] };

    static void Lijst<T>(this IEndpointRouteBuilder api, string pad, IReadOnlyList<Filter> filters, Func<Hsdskaart, IReadOnlyList<T>> alle, Func<T, Vraag, bool> past, Func<T, Vraag, T> vorm) =>
        api.MapGet(pad, async (HttpRequest verzoek, Kaartbron bron, Antwoord antwoord, CancellationToken stop) =>
        {
            var (vraag, fouten) = Filter.Lees(verzoek.Query, filters);
            if (fouten.Count > 0) return Antwoord.Geweigerd(fouten);
            List<T> gevonden = [.. alle(await bron.Nu(verzoek, stop)).Where(een => past(een, vraag))];
            return vraag.Regels ? antwoord.Regels(verzoek, gevonden.Select(een => vorm(een, vraag))) : antwoord.Json(verzoek, Blad(gevonden, vraag, vorm));
        }).WithMetadata(new Filterlijst(filters)).Produces<Page<T>>().ProducesProblem(StatusCodes.Status400BadRequest).WithSummary($"A page of {pad[1..]}.").WithName($"list_{pad[1..]}");

    static void Een<T>(this IEndpointRouteBuilder api, string pad, IReadOnlyList<Filter> filters, Func<Hsdskaart, IReadOnlyList<T>> alle, Func<T, Guid> sleutel, Func<T, Vraag, T> vorm) where T : class =>
        api.MapGet(pad + "/{id}", async (string id, HttpRequest verzoek, Kaartbron bron, Antwoord antwoord, CancellationToken stop) =>
        {
            var (vraag, fouten) = Filter.Lees(verzoek.Query, filters);
            if (Filter.Id(id) is not { } uuid) fouten["id"] = ["Give a uuid."];
            else if (fouten.Count == 0)
                return alle(await bron.Nu(verzoek, stop)).FirstOrDefault(een => sleutel(een) == uuid) is { } gevonden ? antwoord.Json(verzoek, vorm(gevonden, vraag)) : Antwoord.Onbekend(pad);
            return Antwoord.Geweigerd(fouten);
        }).WithMetadata(new Filterlijst(filters)).Produces<T>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).WithSummary($"One of the {pad[1..]}, with everything that belongs to it.").WithName($"get_{pad[1..]}");

    static Page<T> Blad<T>(List<T> gevonden, Vraag vraag, Func<T, Vraag, T> vorm)
    {
        var bladen = (gevonden.Count + vraag.PerBlad - 1) / vraag.PerBlad;
        List<T> inhoud = [.. gevonden.Skip((int)Math.Min((vraag.Blad - 1L) * vraag.PerBlad, gevonden.Count)).Take(vraag.PerBlad).Select(een => vorm(een, vraag))];
        return new(gevonden.Count, bladen, vraag.Blad, inhoud.Count, vraag.Blad == 1, vraag.Blad >= bladen, inhoud.Count == 0, inhoud);
    }
}

/// <summary>The parameters of an address, for its description.</summary>
sealed record Filterlijst(IReadOnlyList<Filter> Filters);
