using Meedenkers.Data.Mappings;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Opbouw;

/// <summary>
/// Erases one casus with everything that hangs on it, in one transaction. What figures need stays as facts without a key; the
/// lines of the logbook stay too, with one more that says which job erased it, and lead to nobody (normen.md P7, Logging).
/// </summary>
public static class Wisser
{
    /// <summary>Everything that hangs on a casus, in an order that no key forbids. The names are ours: nothing here comes from outside.</summary>
    public static readonly IReadOnlyList<string> Tabellen =
    [
        "inzagevraag", "adviesverband", "inwonersessie", "deur", "verwijzing", "contactmoment", "netwerkplek", "bezwaartermijn", "wachtplek", "keukengesprek", "planstap", "plandoel", "plan", "schaalverzoek", "weggelegd_signaal", "toegang", "overdrachtsdossier", "warme_overdracht", "onderdeelvraag", "onderdeel", "eerdere_gegevens", "inwoner",
        "aanmelding", "concept", "bericht", "gebeurtenis",
    ];

    /// <summary>As a job. False when there is no such casus, or when it need not go after all; then nothing changed.</summary>
    /// <param name="db">The database, as a job.</param>
    /// <param name="id">Which casus.</param>
    /// <param name="nu">The moment of erasing, for the logbook.</param>
    /// <param name="nog">Asked while the casus is locked: must it still go? Whatever must be written elsewhere first, is written here.</param>
    /// <param name="stop">Stops before anything was erased.</param>
    public static async Task<bool> Wis(MeedenkersDbContext db, CasusId id, DateTimeOffset nu, Func<Task<bool>> nog, CancellationToken stop = default)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        // Locks the casus: whoever is at work on it right now is first, or finds nothing.
        var gemeente = await db.Database.SqlQuery<string>($"select gemeente as \"Value\" from casus where id = {id.Waarde} for update").ToListAsync(stop);
        if (gemeente.Count == 0 || !await nog()) return false;
        var gebeurd = await db.Gebeurtenissen.AsNoTracking().Where(g => g.CasusId == id).ToListAsync(stop);
        db.VervaagdeFeiten.AddRange(gebeurd.Where(g => g.Voorval is not Voorvalzondertelling).Select(g => Vervaag(g, gemeente[0])));
        db.Logregels.Add(Logregel.VanTaak(db.Als.Taak, id, nu));
        await db.SaveChangesAsync(stop);
        foreach (var tabel in Tabellen)
        {
#pragma warning disable EF1002 // the table names are the list above
            await db.Database.ExecuteSqlRawAsync($"delete from {tabel} where casus_id = {{0}}", [id.Waarde], stop);
#pragma warning restore EF1002
        }
        await db.Database.ExecuteSqlAsync($"delete from casus where id = {id.Waarde}", stop);
        await transactie.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return true;
    }

    static Vervaagdfeit Vervaag(Gebeurtenis gebeurtenis, string gemeente)
    {
        var dag = Nederland.Vandaag(gebeurtenis.Op);
        return new()
        {
            Id = Guid.NewGuid(), // not by time: it would tell when
            Kwartaal = new(dag.Year, ((dag.Month - 1) / 3 * 3) + 1, 1),
            Gemeente = gemeente,
            Organisatie = gebeurtenis.Organisatie,
            Voorval = Voorvaljson.Vervaag(gebeurtenis.Voorval),
        };
    }
}
