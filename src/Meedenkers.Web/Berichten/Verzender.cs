using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Berichten;

/// <summary>
/// Empties the outbox. One mail is one transaction: the row stays locked while the mail server has it (SKIP LOCKED lets other
/// senders take the next) and is marked in the same transaction. So no two senders send the same mail, and a crash after
/// sending but before marking sends it once more, under the same number: at least once, never lost.
/// Nothing of address, text or what a server said is logged or kept.
/// </summary>
sealed class Verzender(Takendatabank databank, Bezorger bezorger, TimeProvider klok, ILogger<Verzender> log) : BackgroundService
{
    /// <summary>With the growing delay of Bericht.IsMislukt: about two days, enough for a weekend without mail server.</summary>
    internal const int MeestePogingen = 8;

    static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(2);
    static readonly TimeSpan NaStoring = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wacht = Tussenpoos;
            try
            {
                await VerzendAlles(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                log.LogError("De verzender kan niet verder: {Fout}", fout.GetType().Name);
                wacht = NaStoring;
            }
            await Task.Delay(wacht, klok, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Sends what is due; the number of mails that were tried.</summary>
    internal async Task<int> VerzendAlles(CancellationToken stop)
    {
        await using var db = await databank.Open("verzender", stop);
        var aantal = 0;
        while (!stop.IsCancellationRequested && await VerzendEen(db, stop)) aantal++;
        return aantal;
    }

    async Task<bool> VerzendEen(MeedenkersDbContext db, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var nu = klok.GetUtcNow();
        var gevonden = await db.Berichten.FromSql($"""
            select * from bericht where stand = 'wacht' and volgende_poging_op <= {nu}
            order by volgende_poging_op, id limit 1 for update skip locked
            """).ToListAsync(stop);
        if (gevonden is not [var bericht]) return false;
        if (await Bezorg(bericht) is { } fout)
        {
            bericht.IsMislukt(fout.Soort, fout.Blijvend ? 1 : MeestePogingen, nu);
            log.LogWarning("Bericht {Bericht} ({Soort}) is niet bezorgd: {Fout}, poging {Poging}", bericht.Id, Code.Van(bericht.Soort), fout.Soort, bericht.Pogingen);
        }
        else
        {
            bericht.IsVerzonden(nu);
            log.LogInformation("Bericht {Bericht} ({Soort}) is bezorgd", bericht.Id, Code.Van(bericht.Soort));
        }
        // The mail may be out: from here a stopping process first writes that down.
        await db.SaveChangesAsync(CancellationToken.None);
        await transactie.CommitAsync(CancellationToken.None);
        return true;
    }

    /// <summary>One mail that nobody can send must not hold up those behind it.</summary>
    async Task<Bezorgfout?> Bezorg(Bericht bericht)
    {
        try
        {
            return await bezorger.Bezorg(bericht);
        }
        catch (Exception fout)
        {
            return new($"onverwacht: {fout.GetType().Name}");
        }
    }
}
