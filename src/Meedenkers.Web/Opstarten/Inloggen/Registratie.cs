using Meedenkers.Data.Tabellen;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>Sign-in of people with an account: a passkey, or a password and a code (docs/besluiten/0009).</summary>
static class Registratie
{
    /// <summary>A device that proved itself may skip the code for so long; new keys end that at once.</summary>
    static readonly TimeSpan ApparaatOnthouden = TimeSpan.FromDays(30);

    internal static IServiceCollection AddInloggen(this IServiceCollection services, IHostEnvironment omgeving)
    {
        services.AddIdentity<Account, IdentityRole<Guid>>(opties => opties.User.RequireUniqueEmail = true)
            .AddUserStore<Accountopslag>()
            .AddClaimsPrincipalFactory<UserClaimsPrincipalFactory<Account>>();
        services.AddSingleton<IRoleStore<IdentityRole<Guid>>>(_ => throw new NotSupportedException("Functions are claims; there are no roles."));
        // A remembered device is looked up again at every sign-in.
        services.Configure<SecurityStampValidatorOptions>(opties => opties.ValidationInterval = TimeSpan.FromSeconds(-1));
        services.ConfigureApplicationCookie(opties =>
        {
            opties.Cookie.Name = Teamsessies.Koekje;
            Streng(opties);
            opties.LoginPath = "/account/inloggen";
            opties.LogoutPath = "/account/uitloggen";
            opties.ReturnUrlParameter = "terug";
            opties.ExpireTimeSpan = Sessiegrens.Langst;
            opties.SlidingExpiration = false;
            opties.Events.OnValidatePrincipal = Teamsessies.Controleer;
            opties.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorRememberMeScheme, opties =>
        {
            opties.Cookie.Name = "__Host-apparaat";
            Streng(opties);
            opties.ExpireTimeSpan = ApparaatOnthouden;
            opties.SlidingExpiration = false;
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, opties =>
        {
            opties.Cookie.Name = "__Host-passkey";
            Streng(opties);
        });
        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>((opties, configuratie) =>
        {
            var site = Uri.TryCreate(configuratie["Meedenkers:Adres"], UriKind.Absolute, out var adres) ? adres : null;
            opties.ServerDomain = site?.Host;
            // Not by the Origin header, as the framework does: with Referrer-Policy no-referrer a browser sends "null" there.
            opties.ValidateOrigin = gegeven => ValueTask.FromResult(!gegeven.CrossOrigin && gegeven.Origin == (site ?? new(Webadres.Hier(gegeven.HttpContext.Request))).GetLeftPart(UriPartial.Authority));
            opties.UserVerificationRequirement = "required";
            opties.ResidentKeyRequirement = "required";
        });
        services.AddScoped<Accountopslag>();
        services.AddScoped<Passkeys>();
        services.AddScoped<Bevestigingsplicht>();
        services.AddScoped<Teamsessies>();
        services.AddScoped<Sleutelbos>();
        services.AddScoped<Kortkoekje>();
        if (omgeving.IsDevelopment()) services.AddSingleton<Demosleutel>();
        return services;
    }

    static void Streng(CookieAuthenticationOptions opties)
    {
        opties.Cookie.Path = "/";
        opties.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        opties.Cookie.HttpOnly = true;
        opties.Cookie.SameSite = SameSiteMode.Lax;
    }
}
