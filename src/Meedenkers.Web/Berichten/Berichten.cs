namespace Meedenkers.Web.Berichten;

static class Registratie
{
    internal static IServiceCollection AddBerichten(this IServiceCollection services, IConfiguration configuratie)
    {
        services.AddScoped<Postvak>();
        services.AddScoped<Ontvangers>();
        services.AddScoped<Teampost>();
        return services;
    }
}
