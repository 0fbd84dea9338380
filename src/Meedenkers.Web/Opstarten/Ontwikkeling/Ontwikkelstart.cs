using Meedenkers.Data.Opbouw;

namespace Meedenkers.Web.Opstarten.Ontwikkeling;

/// <summary>In Development without a connection string: an own PostgreSQL with everything in it, so that one command is enough.</summary>
static class Ontwikkelstart
{
    const string Naam = "meedenkers";

    /// <summary>Starts it and adds its connection strings to the configuration; null when one was given.</summary>
    internal static async Task<LokalePostgres?> Begin(IHostEnvironment omgeving, ConfigurationManager configuratie, CancellationToken stop)
    {
        if (!omgeving.IsDevelopment() || !string.IsNullOrWhiteSpace(configuratie.GetConnectionString("Meedenkers"))) return null;
        var postgres = await LokalePostgres.Start(Console.WriteLine, stop);
        var verbindingen = await Databank.Maak(postgres.Superuser, Naam, stop);
        await Databank.Migreer(verbindingen.Eigenaar, stop);
        await Databank.LaadNaslag(verbindingen.Taken, TimeProvider.System.GetUtcNow(), stop);
        await Demo.Basis(verbindingen.Taken, TimeProvider.System.GetUtcNow(), stop);
        await Demo.Casussen(verbindingen.Taken, TimeProvider.System.GetUtcNow(), stop);
        configuratie.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Meedenkers"] = verbindingen.App,
            ["ConnectionStrings:Taken"] = verbindingen.Taken,
            ["ConnectionStrings:Eigenaar"] = verbindingen.Eigenaar,
            ["ConnectionStrings:Cijfers"] = verbindingen.Cijfers,
            ["Meedenkers:Logboekkop"] = configuratie["Meedenkers:Logboekkop"] ?? Path.Combine(postgres.Map, "logboekkop"), // goes when the database goes
            ["Meedenkers:Wisjournaal"] = configuratie["Meedenkers:Wisjournaal"] ?? Path.Combine(postgres.Map, "wisjournaal"),
        });
        return postgres;
    }
}
