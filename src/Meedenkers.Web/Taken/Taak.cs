using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Taken;

/// <summary>What a run of a job did, and how many things it could not do.</summary>
readonly record struct Taakuitkomst(int Gedaan, int Mislukt);

/// <summary>
/// A job that runs every so often. An advisory lock and the moment of the last run, both in the database, make any number of
/// instances run it as one; the same job is a command: <c>-- taak NAAM</c>.
/// </summary>
abstract class Taak(Takendatabank databank, TimeProvider klok, ILogger log) : BackgroundService
{
    /// <summary>In the table kenmerk: when a job last ran; /beheer shows it.</summary>
    internal const string Kenmerkbegin = "taak:";

    /// <summary>How often to look whether it is time, and how often to write down that a job with nothing to do still runs.</summary>
    static readonly TimeSpan Kijktijd = TimeSpan.FromMinutes(1);

    /// <summary>Name of the command.</summary>
    public abstract string Naam { get; }

    protected abstract TimeSpan Tussenpoos { get; }

    protected Takendatabank Databank => databank;

    protected TimeProvider Klok => klok;

    protected abstract Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop);

    /// <summary>
    /// Does each piece of work by itself: one that fails stops no other and is tried again in the next round. Where somebody did
    /// something at this very moment there is nothing to do any more.
    /// </summary>
    /// <param name="werk">What there is to do now.</param>
    /// <param name="naam">What a piece is called in the log: a kind and a key, nothing personal.</param>
    /// <param name="doe">Does it in a save of its own, and says how many were done.</param>
    protected async Task<Taakuitkomst> EenVoorEen<T>(IEnumerable<T> werk, Func<T, string> naam, Func<T, Task<int>> doe)
    {
        int gedaan = 0, mislukt = 0;
        foreach (var stuk in werk)
        {
            try
            {
                gedaan += await doe(stuk);
            }
            catch (DbUpdateConcurrencyException)
            {
                continue;
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                mislukt++;
                log.LogError("De taak {Taak} kon {Stuk} niet doen: {Fout}", Naam, naam(stuk), fout.GetType().Name);
            }
        }
        return new(gedaan, mislukt);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await VoerUit(alsHetTijdIs: true, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                log.LogError("De taak {Taak} kan niet verder: {Fout}", Naam, fout.GetType().Name);
            }
            await Task.Delay(Tussenpoos < Kijktijd ? Tussenpoos : Kijktijd, klok, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Null when another instance is at it, or when it is not time yet.</summary>
    internal async Task<Taakuitkomst?> VoerUit(bool alsHetTijdIs, CancellationToken stop)
    {
        await using var db = await databank.Open(Naam, stop);
        var slot = Kenmerkbegin + Naam;
        if (!await db.Database.SqlQuery<bool>($"select pg_try_advisory_lock(hashtextextended({slot}, 0)) as \"Value\"").SingleAsync(stop)) return null;
        try
        {
            var nu = klok.GetUtcNow();
            var laatst = await Laatst(db, slot, stop);
            if (alsHetTijdIs && Tussenpoos >= Kijktijd && nu - laatst < Tussenpoos) return null;
            var uitkomst = await Doe(nu, stop);
            if (uitkomst == default && Tussenpoos < Kijktijd && nu - laatst < Kijktijd) return uitkomst;
            var moment = nu.ToString("O", CultureInfo.InvariantCulture);
            await db.Database.ExecuteSqlAsync($"insert into kenmerk (naam, waarde) values ({slot}, {moment}) on conflict (naam) do update set waarde = excluded.waarde", stop);
            if (uitkomst != default) log.Log(Tussenpoos < Kijktijd ? LogLevel.Debug : LogLevel.Information, "De taak {Taak} deed {Gedaan} en miste {Mislukt}", Naam, uitkomst.Gedaan, uitkomst.Mislukt);
            return uitkomst;
        }
        finally
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_unlock(hashtextextended({slot}, 0))", CancellationToken.None);
        }
    }

    static async Task<DateTimeOffset> Laatst(MeedenkersDbContext db, string slot, CancellationToken stop) =>
        DateTimeOffset.TryParse(await db.Kenmerken.Where(k => k.Naam == slot).Select(k => k.Waarde).SingleOrDefaultAsync(stop), CultureInfo.InvariantCulture, out var moment)
            ? moment
            : DateTimeOffset.MinValue;
}
