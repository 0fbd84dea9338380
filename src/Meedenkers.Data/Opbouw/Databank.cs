using Meedenkers.Data.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Meedenkers.Data.Opbouw;

/// <summary>The four ways into the database, one per role.</summary>
public sealed record Verbindingen(string Eigenaar, string App, string Taken, string Cijfers);

/// <summary>Builds a database from nothing: roles, tables and policies, reference data. Each step may be repeated.</summary>
public static class Databank
{
    /// <summary>As superuser: creates the roles and an empty database owned by meedenkers_eigenaar, when absent.</summary>
    public static async Task<Verbindingen> Maak(string superuser, string naam, CancellationToken stop = default)
    {
        await using var verbinding = new NpgsqlConnection(superuser);
        await verbinding.OpenAsync(stop);
        await using (var rollen = new NpgsqlCommand(Sql("Rollen"), verbinding)) await rollen.ExecuteNonQueryAsync(stop);
        await using var bestaat = new NpgsqlCommand("select 1 from pg_database where datname = $1", verbinding) { Parameters = { new() { Value = naam } } };
        if (await bestaat.ExecuteScalarAsync(stop) is null)
        {
            var veilig = new NpgsqlCommandBuilder().QuoteIdentifier(naam);
#pragma warning disable CA2100 // The name is quoted; CREATE DATABASE takes no parameters.
            await using var maak = new NpgsqlCommand($"create database {veilig} owner meedenkers_eigenaar", verbinding);
#pragma warning restore CA2100
            await maak.ExecuteNonQueryAsync(stop);
            var inDatabank = new NpgsqlConnectionStringBuilder(superuser) { Database = naam };
            await using var binnen = new NpgsqlConnection(inDatabank.ConnectionString);
            await binnen.OpenAsync(stop);
            await using var schema = new NpgsqlCommand("alter schema public owner to meedenkers_eigenaar", binnen);
            await schema.ExecuteNonQueryAsync(stop);
        }
        return Verbindingen(superuser, naam);
    }

    /// <summary>The connection strings of the four roles on the server of <paramref name="basis"/>.</summary>
    public static Verbindingen Verbindingen(string basis, string naam)
    {
        string Als(string rol) => new NpgsqlConnectionStringBuilder(basis) { Database = naam, Username = rol }.ConnectionString;
        return new(Als("meedenkers_eigenaar"), Als("meedenkers_app"), Als("meedenkers_taken"), Als("meedenkers_cijfers"));
    }

    /// <summary>Brings the tables up to date, as meedenkers_eigenaar; waits briefly for a lock rather than blocking the portal.</summary>
    public static async Task Migreer(string eigenaar, CancellationToken stop = default)
    {
        var metWachttijd = new NpgsqlConnectionStringBuilder(eigenaar) { Options = "-c lock_timeout=10s", Pooling = false };
        await using var db = Context(metWachttijd.ConnectionString);
        await db.Database.MigrateAsync(stop);
    }

    /// <summary>Loads the versioned reference data of this release, as meedenkers_taken; what did not change stays as it is.</summary>
    public static async Task LaadNaslag(string taken, DateTimeOffset nu, CancellationToken stop = default)
    {
        await using var db = Context(taken);
        await db.BetreedAls(Toegangscontext.VoorSysteem("naslag"), stop);
        await Naslaglader.Laad(db, nu, stop);
    }

    /// <summary>A context on its own connection, for jobs and commands.</summary>
    public static MeedenkersDbContext Context(string verbinding, params IInterceptor[] bij) =>
        new(new DbContextOptionsBuilder<MeedenkersDbContext>().UseNpgsql(verbinding).AddInterceptors(bij).Options);

    internal static string Sql(string naam)
    {
        using var stroom = typeof(Databank).Assembly.GetManifestResourceStream($"Meedenkers.Data.Toegang.{naam}.sql")
            ?? throw new InvalidOperationException($"The script {naam} is not in the assembly.");
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }
}
