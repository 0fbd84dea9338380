using Meedenkers.Web.Acties;
using Meedenkers.Web.Berichten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Opstarten;

/// <summary>The portal, put together: every service and the order of every step of a request.</summary>
static class Portaal
{
    const int VerzoekMaximum = 256 * 1024;

    internal static void AddPortaal(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddDatabanken(builder.Configuration);
        services.AddSingleton<Geheimen>();
        services.AddHttpContextAccessor();
        services.AddScoped<Pogingen>();
        services.AddToegangsregels();
        services.AddGezicht();
        services.AddBerichten(builder.Configuration);
        services.AddActies();
        services.AddRazorPages();
        services.AddAntiforgery(opties =>
        {
            opties.Cookie.Name = "__Host-formulier";
            opties.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        });
        services.Configure<CookieTempDataProviderOptions>(opties =>
        {
            opties.Cookie.Name = "__Host-melding";
            opties.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            opties.Cookie.IsEssential = true;
        });
        services.Configure<MvcOptions>(opties => opties.ModelBinderProviders.Insert(0, new Schonetekst()));
        services.Configure<RouteOptions>(opties => opties.LowercaseUrls = true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = VerzoekMaximum;
        });
    }

    internal static void UsePortaal(this WebApplication app)
    {
        app.UseKopregels();
        app.UseLogregels();
        app.UseFoutpaginas();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapGezicht();
        app.MapGezondheid();
        app.MapRazorPages();
        app.EisRegelOpElkEindpunt();
    }
}
