using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Meedenkers.Web.Opstarten;

/// <summary>Who may call which address: the folder is the audience is the policy (docs/rechten.md). Signed in is the fallback.</summary>
static class Toegangsregels
{
    internal const string Team = nameof(Team);
    internal const string Coordinator = nameof(Coordinator);
    internal const string Beleid = nameof(Beleid);
    internal const string Beheer = nameof(Beheer);

    /// <summary>Folders that anybody may open; /mijn-vraag and /vraag guard themselves with their own secrets.</summary>
    static readonly string[] Openbaar = ["/Openbaar", "/Vraag", "/MijnVraag", "/Verwijzen", "/Kaart", "/Uitnodigen", "/Dev"];

    /// <summary>Pages of /account for somebody who is not in yet.</summary>
    static readonly string[] Deuren = ["/Account/Inloggen", "/Account/Code", "/Account/Startblad"];

    internal static IServiceCollection AddToegangsregels(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Team, regel => regel.RequireAssertion(c => Heeft(c, Medewerker.IsCasusfunctie)))
            .AddPolicy(Coordinator, regel => regel.RequireAssertion(c => Heeft(c, f => f == Functie.Coordinator)))
            .AddPolicy(Beleid, regel => regel.RequireAssertion(c => Heeft(c, f => f == Functie.Beleidsadviseur)))
            .AddPolicy(Beheer, regel => regel.RequireAssertion(c => Heeft(c, f => f == Functie.Regiobeheerder)))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddScoped<Teamingang>();
        services.AddRazorPages(opties =>
        {
            opties.Conventions.AuthorizeFolder("/Team", Team);
            opties.Conventions.AuthorizeFolder("/Team/Aanbod", Coordinator);
            opties.Conventions.AuthorizeFolder("/Team/Cijfers", Coordinator);
            opties.Conventions.AuthorizeFolder("/Team/Kaart", Coordinator);
            opties.Conventions.AuthorizeFolder("/Team/Mensen", Coordinator);
            opties.Conventions.AuthorizeFolder("/Team/Vragen", Coordinator);
            opties.Conventions.AuthorizeFolder("/Gemeente", Beleid);
            opties.Conventions.AuthorizeFolder("/Beheer", Beheer);
            opties.Conventions.AuthorizeFolder("/Account");
            foreach (var pagina in Deuren) opties.Conventions.AllowAnonymousToPage(pagina);
            opties.Conventions.AllowAnonymousToFolder("/Account/Beginnen");
            opties.Conventions.AddFolderApplicationModelConvention("/Account/Beveiliging", model => model.Filters.Add(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute(typeof(Inloggen.Bevestigingsplicht))));
            opties.Conventions.AuthorizePage("/Account/Verklaringen", Team);
            opties.Conventions.AllowAnonymousToPage("/Fout");
            foreach (var map in Openbaar) opties.Conventions.AllowAnonymousToFolder(map);
            opties.Conventions.AddFolderApplicationModelConvention("/Team", model => model.Filters.Add(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute(typeof(Teamingang))));
        });
        return services;
    }

    /// <summary>Refuses to start when an endpoint has no policy of its own: a forgotten one would be open to whoever signs in.</summary>
    internal static void EisRegelOpElkEindpunt(this WebApplication app)
    {
        var zonder = Eindpunten(app).Where(e => !HeeftRegel(e)).Select(e => e.DisplayName).ToList();
        if (zonder.Count > 0) throw new InvalidOperationException($"These endpoints have no explicit policy: {string.Join(", ", zonder)}.");
    }

    /// <summary>Every endpoint, but for the file fallback that MapStaticAssets adds on a developer's machine.</summary>
    internal static IEnumerable<Endpoint> Eindpunten(IEndpointRouteBuilder app) =>
        app.DataSources.SelectMany(bron => bron.Endpoints).Where(e => e is not RouteEndpoint { RoutePattern.RawText: "{**path:file}" });

    static bool HeeftRegel(Endpoint eindpunt) =>
        eindpunt.Metadata.GetMetadata<IAllowAnonymous>() is not null || eindpunt.Metadata.GetMetadata<IAuthorizeData>() is not null || eindpunt.Metadata.GetMetadata<AuthorizationPolicy>() is not null;

    static bool Heeft(AuthorizationHandlerContext context, Func<Functie, bool> mag) =>
        Code.Probeer<Functie>(context.User.FindFirst("functie")?.Value, out var functie) && mag(functie);
}

/// <summary>
/// Before a page under /team runs, the database is used as the one who is signed in; and nothing is shown to who did not
/// declare yet to keep what is read and to have no stake in it.
/// </summary>
sealed class Teamingang(MeedenkersDbContext db) : IAsyncPageFilter
{
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (verzoek, ik, stop) = (context.HttpContext.Request, context.HttpContext.Gebruiker(), context.HttpContext.RequestAborted);
        await db.BetreedAls(ik.Context, stop);
        if ((await db.TeVerklaren(ik.Id, stop)).Count == 0) await next();
        else context.Result = new RedirectResult($"/account/verklaringen{QueryString.Create("terug", HttpMethods.IsGet(verzoek.Method) ? verzoek.Path + verzoek.QueryString : verzoek.Path)}");
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;
}
