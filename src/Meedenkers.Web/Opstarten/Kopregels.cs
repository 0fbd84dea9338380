namespace Meedenkers.Web.Opstarten;

/// <summary>Security headers on every response, errors and files included (normen.md, Web).</summary>
static class Kopregels
{
    static readonly string Beleid = string.Join("; ",
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'",
        "manifest-src 'self'", $"form-action 'self' {SnelWeg.Bestemming.TrimEnd('/')}", "base-uri 'none'", "frame-ancestors 'none'");

    internal static IApplicationBuilder UseKopregels(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Zet(context);
        // A fault clears what was set: the page that says so gets them again.
        context.Response.OnStarting(() =>
        {
            if (context.Response.Headers.ContentSecurityPolicy.Count == 0) Zet(context);
            return Task.CompletedTask;
        });
        return next();
    });

    static void Zet(HttpContext context)
    {
        var koppen = context.Response.Headers;
        koppen.ContentSecurityPolicy = Beleid;
        koppen.XContentTypeOptions = "nosniff";
        koppen.XFrameOptions = "DENY";
        koppen["Referrer-Policy"] = "no-referrer";
        koppen["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        koppen["Cross-Origin-Opener-Policy"] = "same-origin";
        if (context.Request.IsHttps) koppen.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
        if (IsPersoonlijk(context.Request.Path)) koppen.CacheControl = "no-cache, no-store";
    }

    static bool IsPersoonlijk(PathString pad) =>
        new[] { "/vraag", "/mijn-vraag", "/verwijzen", "/team", "/beheer", "/gemeente", "/account" }.Any(map => pad.StartsWithSegments(map, StringComparison.OrdinalIgnoreCase));
}
