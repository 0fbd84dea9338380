using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Meedenkers.Web.Opstarten;

/// <summary>Says that a page under /team shows no resident, so that opening it is no look at anybody.</summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class GeenInwonerAttribute : Attribute;

/// <summary>What this request showed of whom. A page says what its address does not say; the filter writes it down.</summary>
sealed class Inzage
{
    HashSet<CasusId>? lijst;

    /// <summary>Who came in by a door; set by the session.</summary>
    public Bezoek? Bezoek { get; set; }

    /// <summary>As what somebody acts who has no account and no session.</summary>
    public Hoedanigheid? Als { get; set; }

    /// <summary>True when the page says no in words of its own: nothing of the casus that was asked is shown.</summary>
    public bool Geweigerd { get; set; }

    public CasusId? Casus { get; private set; }
    public OnderdeelId? Onderdeel { get; private set; }

    /// <summary>The casussen that a list showed; null when the page is no list.</summary>
    public IReadOnlyCollection<CasusId>? Casussen => lijst;

    /// <summary>This page is about this casus, and this part of it.</summary>
    public void Van(CasusId casus, OnderdeelId? onderdeel = null) => (Casus, Onderdeel) = (casus, onderdeel ?? Onderdeel);

    /// <summary>This page is a list, and it shows these too.</summary>
    public void Lijst(params IEnumerable<CasusId> casussen) => (lijst ??= []).UnionWith(casussen);
}

/// <summary>The fixed word of a page in the logbook.</summary>
static class Logwoord
{
    /// <summary>The place of a page under Pages: "/Team/Casussen/Casus" is "team/casussen/casus".</summary>
    internal static string Van(string? pagina)
    {
        if (string.IsNullOrEmpty(pagina)) return "elders";
        var woord = pagina.TrimStart('/').ToLowerInvariant();
        return woord.EndsWith("/index", StringComparison.Ordinal) ? woord[..^"/index".Length] : woord;
    }

    /// <summary>A key in the address of this request.</summary>
    internal static Guid? Sleutel(HttpContext? http, string naam) => Guid.TryParse(http?.GetRouteValue(naam)?.ToString(), out var sleutel) ? sleutel : null;
}

/// <summary>
/// One line for every page that shows a person, and for every page that refuses to; before the answer leaves. A page cannot
/// forget: what is in the address is known here, and a page under /team that shows neither a casus nor a list must say so, or it
/// does not open.
/// </summary>
sealed class Inzagefilter(Logboek logboek, Inzage inzage) : IAsyncPageFilter
{
    /// <summary>Where people are shown.</summary>
    static readonly string[] Mappen = ["/Team/", "/MijnVraag/", "/Verwijzen/", "/Vraag/"];

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var gedaan = await next();
        var pagina = context.ActionDescriptor.ViewEnginePath;
        if ((gedaan.Exception is not null && !gedaan.ExceptionHandled) || !Mappen.Any(map => pagina.StartsWith(map, StringComparison.Ordinal))) return;
        var http = context.HttpContext;
        CasusId? casus = inzage.Casus ?? inzage.Bezoek?.Casus ?? (Logwoord.Sleutel(http, "casusId") is { } c ? new CasusId(c) : null);
        OnderdeelId? onderdeel = inzage.Onderdeel ?? (Logwoord.Sleutel(http, "onderdeelId") is { } o ? new OnderdeelId(o) : null);
        switch (gedaan.Result)
        {
            case IStatusCodeActionResult { StatusCode: StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound }:
            case not null when inzage.Geweigerd:
                await logboek.Schrijf(Loghandeling.Geweigerd, logboek.Woord, casus, onderdeel, gelukt: false);
                break;
            case RedirectResult or LocalRedirectResult or RedirectToPageResult or StatusCodeResult or EmptyResult:
                break;
            // Whatever is left shows something: a page, a file to take along.
            case not null when inzage.Casussen is { } lijst:
                var gezocht = HttpMethods.IsPost(http.Request.Method) ? "/zoeken" : "";
                await logboek.Schrijf(Loghandeling.LijstGezien, logboek.Woord + gezocht, casussen: [.. lijst], gelukt: http.Response.StatusCode < StatusCodes.Status400BadRequest);
                break;
            case not null when casus is not null:
                // A form that comes back shows the person again; that nothing was changed is said by Gelukt.
                await logboek.Schrijf(Loghandeling.Gezien, logboek.Woord, casus, onderdeel, gelukt: http.Response.StatusCode < StatusCodes.Status400BadRequest);
                break;
            case not null when pagina.StartsWith(Mappen[0], StringComparison.Ordinal) && !context.ActionDescriptor.ModelTypeInfo!.IsDefined(typeof(GeenInwonerAttribute), inherit: true):
                throw new InvalidOperationException($"The page {pagina} did not say whom it showed: call Inzage.Van or Inzage.Lijst, or mark its model [GeenInwoner].");
        }
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;
}

/// <summary>Writes down who asked for a page that is not for their function.</summary>
sealed class Weigeringslog : IAuthorizationMiddlewareResultHandler
{
    readonly AuthorizationMiddlewareResultHandler gewoon = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden)
        {
            var logboek = context.RequestServices.GetRequiredService<Logboek>();
            await logboek.Schrijf(Loghandeling.Geweigerd, logboek.Woord, Logwoord.Sleutel(context, "casusId") is { } casus ? new CasusId(casus) : null,
                Logwoord.Sleutel(context, "onderdeelId") is { } onderdeel ? new OnderdeelId(onderdeel) : null, gelukt: false);
        }
        await gewoon.HandleAsync(next, context, policy, authorizeResult);
    }
}

/// <summary>
/// Adds to every save of the web which casussen it changes, whoever does it: an actie cannot forget, and a line without its
/// change, or a change without its line, is not possible.
/// </summary>
sealed class Wijzigingslog(IHttpContextAccessor verzoek) : SaveChangesInterceptor
{
    /// <summary>Rows with the key of a casus that are no part of what is known about it.</summary>
    static readonly Type[] GeenInhoud = [typeof(Data.Tabellen.Inwonersessie), typeof(Data.Tabellen.Bericht), typeof(Domain.Aanmeldingen.Concept)];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is MeedenkersDbContext db && verzoek.HttpContext is { } http) Zet(db, http);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    static void Zet(MeedenkersDbContext db, HttpContext http)
    {
        var gewijzigd = Gewijzigd(db);
        if (gewijzigd.Count == 0) return;
        var logboek = http.RequestServices.GetRequiredService<Logboek>();
        foreach (var casus in gewijzigd.GroupBy(e => e.Casus, e => e.Als)) logboek.BijWijziging(casus.Key, casus.FirstOrDefault(als => als is not null));
    }

    /// <summary>Each row that this save changes: of which casus, and as what somebody did it where the row says so.</summary>
    internal static IReadOnlyList<(CasusId Casus, Hoedanigheid? Als)> Gewijzigd(MeedenkersDbContext db)
    {
        db.ChangeTracker.DetectChanges();
        return [.. from e in db.ChangeTracker.Entries()
                   where e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                   let casus = Van(e)
                   where casus is not null
                   select (casus.Value, (e.Entity as Domain.Casussen.Gebeurtenis)?.Als)];
    }

    static CasusId? Van(EntityEntry entry) => entry.Entity switch
    {
        Domain.Casussen.Casus casus => casus.Id,
        var ander when GeenInhoud.Contains(ander.GetType()) => null,
        _ => entry.Metadata.FindProperty("CasusId") is { } eigenschap && eigenschap.ClrType == typeof(CasusId) ? (CasusId?)entry.Property(eigenschap).CurrentValue : null,
    };
}

/// <summary>The same for jobs and commands: what they change of a casus is a line of the portal itself.</summary>
sealed class Taakwijzigingslog(TimeProvider klok) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is MeedenkersDbContext db)
            foreach (var casus in Wijzigingslog.Gewijzigd(db).Select(g => g.Casus).Distinct()) db.Logregels.Add(Logregel.VanTaak(db.Als.Taak, casus, klok.GetUtcNow()));
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}

static class Inzageregistratie
{
    internal static void AddInzage(this IServiceCollection services)
    {
        services.AddScoped<Inzage>();
        services.AddScoped<Logboek>();
        services.AddScoped<Inzagefilter>();
        // Outermost: a page that refuses in its own filter (a door that is shut, a casus that is not visible) is seen too.
        services.Configure<MvcOptions>(opties => opties.Filters.AddService<Inzagefilter>(int.MinValue));
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Weigeringslog>();
    }
}
