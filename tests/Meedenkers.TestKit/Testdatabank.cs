using System.Globalization;
using Meedenkers.Data.Opbouw;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Npgsql;
using Xunit;

namespace Meedenkers.TestKit;

/// <summary>
/// One throw-away PostgreSQL per test process, started at the first need. Everything slow (migrations, reference data) happens
/// once, in a template; a clone of that takes a tenth of a second. Register it once per test project:
/// <c>[assembly: AssemblyFixture(typeof(Testdatabank))]</c>.
/// </summary>
public sealed class Testdatabank : IAsyncLifetime
{
    const string Sjabloon = "sjabloon";

    readonly Lazy<Task<LokalePostgres>> _server = new(StartMetSjabloon);
    int _klonen;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Connection string of the superuser of the test server.</summary>
    public async Task<string> Superuser() => (await _server.Value).Superuser;

    /// <summary>A database of one's own with everything in it that a fresh installation has.</summary>
    public async Task<Verbindingen> Kloon()
    {
        var superuser = await Superuser();
        var naam = string.Create(CultureInfo.InvariantCulture, $"kloon_{Interlocked.Increment(ref _klonen)}");
        await Voer(superuser, $"create database {naam} template {Sjabloon} owner meedenkers_eigenaar");
        return await Databank.Maak(superuser, naam); // rights on the database itself are not in a clone
    }

    public async Task Gooiweg(Verbindingen kloon)
    {
        ArgumentNullException.ThrowIfNull(kloon);
        await Voer(await Superuser(), $"drop database {new NpgsqlConnectionStringBuilder(kloon.App).Database} with (force)");
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated && _server.Value.IsCompletedSuccessfully)
            await (await _server.Value).DisposeAsync();
    }

    static async Task<LokalePostgres> StartMetSjabloon()
    {
        var server = await LokalePostgres.StartWegwerp(Console.Error.WriteLine, CancellationToken.None);
        var verbindingen = await Databank.Maak(server.Superuser, Sjabloon);
        await Databank.Migreer(verbindingen.Eigenaar);
        await Databank.LaadNaslag(verbindingen.Taken, TestApp.Begin);
        NpgsqlConnection.ClearAllPools(); // a template cannot be copied while somebody is in it
        await Voer(server.Superuser, $"alter database {Sjabloon} with allow_connections false");
        return server;
    }

    static async Task Voer(string verbinding, string sql)
    {
        await using var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync();
#pragma warning disable CA2100 // Names made here; CREATE DATABASE takes no parameters.
        await using var opdracht = new NpgsqlCommand(sql, open);
#pragma warning restore CA2100
        await opdracht.ExecuteNonQueryAsync();
    }
}
