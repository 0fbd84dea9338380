using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Toegang;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Meedenkers.Web.Opstarten;

/// <summary>The ways into the database: the web as meedenkers_app; jobs as meedenkers_taken, only where that connection is given.</summary>
static class Databanken
{
    const string AppNaam = "Meedenkers";

    internal static IServiceCollection AddDatabanken(this IServiceCollection services, IConfiguration configuratie)
    {
        var app = Verplicht(configuratie, "Meedenkers");
        services.AddSingleton<Wijzigingslog>();
        services.AddDbContext<MeedenkersDbContext>((diensten, opties) => opties.UseNpgsql(app).AddInterceptors(diensten.GetRequiredService<Wijzigingslog>()));
        services.AddSingleton(_ => NpgsqlDataSource.Create(app));
        var cijfers = Verplicht(configuratie, "Cijfers");
        services.AddSingleton(_ => new Cijferlezer(cijfers));
        if (configuratie.GetConnectionString("Taken") is { Length: > 0 } taken)
            services.AddSingleton(diensten => new Takendatabank(taken, diensten.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Naslagbron>();
        services.AddSingleton<Pages.Kaart.Kaarttalen>();
        services.AddSingleton<IPubliekeNaslag, NaslagUitRijen>();
        services.AddDataProtection().SetApplicationName(AppNaam);
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(diensten => new ConfigureOptions<KeyManagementOptions>(
            opties => opties.XmlRepository = new Sleutelring(diensten.GetRequiredService<NpgsqlDataSource>())));
        return services;
    }

    /// <summary>A missing setting is one clear sentence at start-up. A connection that is not reset would leak one user's rights to the next.</summary>
    static string Verplicht(IConfiguration configuratie, string naam)
    {
        var verbinding = configuratie.GetConnectionString(naam);
        if (string.IsNullOrWhiteSpace(verbinding))
            throw new InstellingException($"De instelling ConnectionStrings:{naam} ontbreekt. Geef haar mee, bijvoorbeeld als omgevingsvariabele ConnectionStrings__{naam}.");
        return new NpgsqlConnectionStringBuilder(verbinding).NoResetOnClose
            ? throw new InstellingException($"Haal 'No Reset On Close' weg uit ConnectionStrings:{naam}: zonder herstel ziet de volgende gebruiker van een verbinding wat de vorige mocht zien.")
            : verbinding;
    }
}

/// <summary>A setting that is missing or dangerous; printed as one sentence, without a stack trace.</summary>
public sealed class InstellingException(string zin) : Exception(zin);

/// <summary>The database as jobs use it: every row, in the name of a task.</summary>
public sealed class Takendatabank(string verbinding, TimeProvider klok)
{
    readonly Taakwijzigingslog log = new(klok);

    public async Task<MeedenkersDbContext> Open(string taak, CancellationToken stop = default)
    {
        var db = Databank.Context(verbinding, log);
        await db.BetreedAls(Toegangscontext.VoorSysteem(taak), stop);
        return db;
    }
}

/// <summary>The reference data of now; read at most once a minute, and at once after a change in /beheer on this instance.</summary>
public sealed class Naslagbron(IServiceScopeFactory scopes, TimeProvider klok) : IDisposable
{
    static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(1);
    readonly SemaphoreSlim slot = new(1);
    (Naslagwerk Werk, DateTimeOffset Op)? laatste;

    public async ValueTask<Naslagwerk> Nu(CancellationToken stop = default)
    {
        if (laatste is { } vers && klok.GetUtcNow() - vers.Op < Houdbaar) return vers.Werk;
        await slot.WaitAsync(stop);
        try
        {
            if (laatste is { } intussen && klok.GetUtcNow() - intussen.Op < Houdbaar) return intussen.Werk;
            await using var scope = scopes.CreateAsyncScope();
            var werk = await Naslaglezer.Lees(scope.ServiceProvider.GetRequiredService<MeedenkersDbContext>(), stop);
            laatste = (werk, klok.GetUtcNow());
            return werk;
        }
        catch (Exception weg) when (laatste is not null && Fouten.Statuscode(weg) == StatusCodes.Status503ServiceUnavailable)
        {
            // Without a database the words of a minute ago still hold: a form can come back with what was typed.
            return laatste.Value.Werk;
        }
        finally
        {
            slot.Release();
        }
    }

    public void Vervang() => laatste = null;

    public void Dispose() => slot.Dispose();
}
