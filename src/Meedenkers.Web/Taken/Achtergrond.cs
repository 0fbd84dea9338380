using Meedenkers.Data;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Taken;

/// <summary>What runs without anybody asking: the sender and the jobs. In the web where it has ConnectionStrings:Taken, or as a process of its own.</summary>
static class Achtergrond
{
    /// <summary>Registers them where the connection is given; starts them unless <c>Meedenkers:Achtergrondtaken</c> is false.</summary>
    internal static void AddAchtergrond(this IServiceCollection services, IConfiguration configuratie, IHostEnvironment omgeving)
    {
        if (configuratie.GetConnectionString("Taken") is not { Length: > 0 }) return;
        var draait = configuratie.GetValue("Meedenkers:Achtergrondtaken", defaultValue: true);
        if (draait && omgeving.IsProduction()) Webadres.Eis(configuratie);
        AddTaak<LaatAanbodVervallen>(services, draait);
        AddTaak<HerinnerAanAdvies>(services, draait);
        AddTaak<LaatOverdrachtVervallen>(services, draait);
        AddTaak<Waakvlammen>(services, draait);
        AddTaak<HerinnerAanKaart>(services, draait);
        services.AddSingleton<Linkkijker>();
        AddTaak<KijkLinksNa>(services, draait);
        AddTaak<MaakCijfers>(services, draait);
        AddTaak<Opruimen>(services, draait);
        services.AddSingleton<Wisjournaal>();
        AddTaak<Bewaartermijnen>(services, draait);
        services.AddSingleton<Logboekkop>();
        AddTaak<Keten>(services, draait);
        if (Smtpinstellingen.Lees(configuratie) is { } smtp)
        {
            services.AddSingleton(smtp);
            services.AddSingleton<Bezorger>();
            services.AddSingleton<Verzender>();
            if (draait) services.AddHostedService(diensten => diensten.GetRequiredService<Verzender>());
        }
        else if (draait && omgeving.IsProduction())
            throw new InstellingException("De instelling Smtp:Host ontbreekt: zonder mailserver gaat er geen bericht uit. Geef haar mee, bijvoorbeeld als omgevingsvariabele Smtp__Host.");
    }

    /// <summary><c>-- taken</c>: sender and jobs, without the web.</summary>
    internal static async Task Draai(IConfiguration configuratie, IHostEnvironment omgeving, CancellationToken stop)
    {
        using var host = Bouw(configuratie, omgeving, draait: true);
        Console.WriteLine("De taken draaien. Stoppen: Ctrl-C.");
        await host.RunAsync(stop);
    }

    /// <summary><c>-- taak NAAM</c>: one run, now. Null when the name is of no job.</summary>
    internal static async Task<string?> Eenmalig(string naam, IConfiguration configuratie, IHostEnvironment omgeving, CancellationToken stop)
    {
        using var host = Bouw(configuratie, omgeving, draait: false);
        if (host.Services.GetServices<Taak>().SingleOrDefault(t => t.Naam == naam) is not { } taak) return null;
        return await taak.VoerUit(alsHetTijdIs: false, stop) is { } uitkomst
            ? $"De taak {naam} is klaar: {uitkomst.Gedaan} gedaan, {uitkomst.Mislukt} mislukt."
            : $"De taak {naam} draait al ergens anders.";
    }

    internal static readonly string[] Namen =
    [
        "laat-aanbod-vervallen", LaatOverdrachtVervallen.Taaknaam, HerinnerAanAdvies.Taaknaam, Waakvlammen.Taaknaam, HerinnerAanKaart.Taaknaam, KijkLinksNa.Taaknaam, MaakCijfers.Taaknaam, "opruimen", "bewaartermijnen", Keten.Taaknaam,
    ];

    internal static IHost Bouw(IConfiguration configuratie, IHostEnvironment omgeving, bool draait)
    {
        var taken = Opdrachten.Nodig(configuratie, "Taken");
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = omgeving.EnvironmentName });
        builder.Configuration.AddConfiguration(configuratie);
        builder.Configuration["Meedenkers:Achtergrondtaken"] = draait ? "true" : "false";
        builder.AddLogregels();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDbContext<MeedenkersDbContext>(opties => opties.UseNpgsql(taken));
        builder.Services.AddSingleton(diensten => new Takendatabank(taken, diensten.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<Naslagbron>();
        builder.Services.AddOptions<PortaalInstellingen>().BindConfiguration(PortaalInstellingen.Sectie).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddAchtergrond(builder.Configuration, builder.Environment);
        return builder.Build();
    }

    static void AddTaak<T>(IServiceCollection services, bool draait) where T : Taak
    {
        services.AddSingleton<T>();
        services.AddSingleton<Taak>(diensten => diensten.GetRequiredService<T>());
        if (draait) services.AddHostedService(diensten => diensten.GetRequiredService<T>());
    }
}
