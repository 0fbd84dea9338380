using System.Globalization;
using System.Text.Json;
using System.Threading.RateLimiting;
using Meedenkers.Web.Api.Cijfers;
using Meedenkers.Web.Api.Hsds;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Api;

/// <summary>
/// What is under /api: for anybody, from any site, without a cookie, in a measure that a network may ask. It refuses in
/// application/problem+json, never with a page.
/// </summary>
static class Opendata
{
    internal const string Pad = "/api";

    /// <summary>Requests of one network in one minute. The whole map is a handful; this leaves room for an office behind one address.</summary>
    internal const int PerMinuut = 300;

    internal static void AddOpendata(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(opties =>
        {
            opties.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            opties.SerializerOptions.DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull;
            opties.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
            // Letters such as ë and ’ stay readable; what is unsafe in HTML is escaped as ever.
            opties.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
        });
        services.AddSingleton<Antwoord>();
        services.AddSingleton<Kaartbron>();
        services.AddBeschrijving();
        services.AddCijferbeschrijving();
        services.AddRateLimiter(opties =>
        {
            opties.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            opties.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Maat);
            opties.OnRejected = (geweigerd, _) =>
            {
                if (geweigerd.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wacht))
                    geweigerd.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wacht.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    /// <summary>Before routing: nobody is signed in here, and no fault becomes a page.</summary>
    internal static void UseOpendata(this IApplicationBuilder app) => app.UseWhen(context => context.Request.Path.StartsWithSegments(Pad, StringComparison.OrdinalIgnoreCase), api =>
    {
        api.Use(VoorIedereSite);
        api.UseStatusCodePages(fout => Weiger(fout.HttpContext));
        api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask, AllowStatusCode404Response = true, StatusCodeSelector = Fouten.Statuscode });
        api.UseRateLimiter();
        api.Use(AlleenLezen);
    });

    internal static void MapOpendata(this WebApplication app)
    {
        app.MapHsds();
        app.MapBeschrijving();
        app.MapKaarttabel();
        app.MapCijfers();
    }

    static Task VoorIedereSite(HttpContext context, RequestDelegate verder)
    {
        context.Request.Headers.Remove("Cookie");
        context.Response.OnStarting(() =>
        {
            // Also to who sends no Origin: a cache between us may give the same answer to a site.
            context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.Headers.AccessControlExposeHeaders = "API-Version, ETag, Link, Retry-After";
            if (context.Request.Path.StartsWithSegments(Cijferadressen.Begin, StringComparison.OrdinalIgnoreCase)) context.Response.Headers["API-Version"] = Cijferadressen.Versie;
            return Task.CompletedTask;
        });
        if (!HttpMethods.IsOptions(context.Request.Method) || !context.Request.Headers.ContainsKey("Access-Control-Request-Method")) return verder(context);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.AccessControlAllowMethods = "GET";
        context.Response.Headers.AccessControlAllowHeaders = "*";
        context.Response.Headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    }

    static Task AlleenLezen(HttpContext context, RequestDelegate verder)
    {
        if (HttpMethods.IsGet(context.Request.Method)) return verder(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = HttpMethods.Get;
        return Task.CompletedTask;
    }

    static Task Weiger(HttpContext context) => Results.Problem(statusCode: context.Response.StatusCode, detail: context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => $"There is nothing at this address. {Eindpunten.Begin} and {Cijferadressen.Begin} say where to begin.",
        StatusCodes.Status405MethodNotAllowed => "Only GET is answered here.",
        StatusCodes.Status429TooManyRequests => "That was a lot in one minute. Wait as long as Retry-After says.",
        StatusCodes.Status503ServiceUnavailable => "The database is away for a moment. Ask again later.",
        _ => null,
    }).ExecuteAsync(context);

    /// <summary>A network has so many a minute; of IPv6 the /64 counts. What came over no network, but from this machine itself, is not counted.</summary>
    static RateLimitPartition<string> Maat(HttpContext context) => context.Connection.RemoteIpAddress is { } adres
        ? RateLimitPartition.GetFixedWindowLimiter(Pogingen.Netwerk(adres), _ => new() { PermitLimit = PerMinuut, Window = TimeSpan.FromMinutes(1) })
        : RateLimitPartition.GetNoLimiter("");
}
