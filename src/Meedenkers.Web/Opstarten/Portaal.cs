using Meedenkers.Web.Acties;
using Meedenkers.Web.Api;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten.Inloggen;
using Meedenkers.Web.Taken;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Opstarten;

/// <summary>The portal, put together: every service and the order of every step of a request.</summary>
static class Portaal
{
    internal static void AddPortaal(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddDatabanken(builder.Configuration);
        builder.AddSleutelcertificaat();
        if (builder.Environment.IsProduction()) services.AddHostedService<Demowacht>();
        services.AddSingleton<Geheimen>();
        services.AddHttpContextAccessor();
        services.AddScoped<Pogingen>();
        services.AddScoped<Inwonersessies>();
        services.AddInzage();
        builder.AddDoorgever();
        services.AddInloggen(builder.Environment);
        services.AddToegangsregels();
        services.AddGezicht();
        services.AddOpendata();
        services.AddBerichten(builder.Configuration);
        services.AddAchtergrond(builder.Configuration, builder.Environment);
        services.AddActies();
        services.AddAntiforgery(opties =>
        {
            opties.Cookie = new AltijdVeilig { Name = "__Host-formulier", HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
        });
        services.Configure<CookieTempDataProviderOptions>(opties =>
        {
            opties.Cookie.Name = "__Host-melding";
            opties.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            opties.Cookie.IsEssential = true;
        });
        services.Configure<MvcOptions>(opties => opties.ModelBinderProviders.Insert(0, new Schonetekst()));
        services.Configure<MvcOptions>(opties => opties.ModelBinderProviders.Insert(0, new Keuzelijst()));
        services.Configure<MvcOptions>(opties => opties.Filters.Add<Vormwacht.AlleenWatErIs>(int.MinValue));
        services.Configure<RouteOptions>(opties => opties.LowercaseUrls = true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Vormwacht.VerzoekMaximum;
        });
    }

    internal static void UsePortaal(this WebApplication app)
    {
        if (app.Environment.IsProduction()) Webadres.Eis(app.Configuration);
        app.Services.GetRequiredService<Geheimen>(); // a missing key is an error at start-up, not at the first visitor
        app.UseForwardedHeaders();
        app.UseKopregels();
        app.UseLogregels();
        app.UseFoutpaginas();
        app.UseOpendata();
        app.UseVormwacht();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapGezicht();
        app.MapGezondheid();
        app.MapOpendata();
        app.MapRazorPages();
        app.MapFallback("{*pad}", () => Results.NotFound()).AllowAnonymous(); // a file too: a stranger is not asked to sign in for it
        app.EisRegelOpElkEindpunt();
    }

    /// <summary>Secure also on http://localhost, where browsers accept that; the framework's own setting refuses to work there.</summary>
    sealed class AltijdVeilig : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var koekje = base.Build(context, expiresFrom);
            koekje.Secure = true;
            return koekje;
        }
    }
}
