using System.Data.Common;
using Meedenkers.Data.Tabellen;
using Npgsql;

namespace Meedenkers.Web.Opstarten;

/// <summary>
/// In Production no database with made-up people: refuses to start, and when the database was away at the start, stops as soon
/// as it answers.
/// </summary>
sealed class Demowacht(NpgsqlDataSource databank, IHostApplicationLifetime leven, TimeProvider klok, ILogger<Demowacht> log) : BackgroundService
{
    const string Zin = "Deze databank is gemerkt als demo: er staan verzonnen mensen in, met een wachtwoord dat iedereen kent. Geef in ConnectionStrings:Meedenkers een andere databank op.";

    static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(5);

    bool bekend;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await IsDemo(cancellationToken)) throw new InstellingException(Zin);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!bekend && !stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Tussenpoos, klok, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!await IsDemo(stoppingToken)) continue;
            log.LogCritical(Zin);
            leven.StopApplication();
        }
    }

    /// <summary>False also when the database, or the table, is not there yet.</summary>
    async Task<bool> IsDemo(CancellationToken stop)
    {
        try
        {
            await using var vraag = databank.CreateCommand("select exists (select from kenmerk where naam = $1)");
            vraag.Parameters.Add(new() { Value = Kenmerk.Demo });
            var demo = (bool)(await vraag.ExecuteScalarAsync(stop))!;
            bekend = true;
            return demo;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
