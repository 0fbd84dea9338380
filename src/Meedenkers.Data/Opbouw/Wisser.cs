using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Opbouw;

/// <summary>
/// Erases one casus with everything that hangs on it, in one transaction. What figures need stays as feiten without a key; the
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
        var sleutels = await db.Database.SqlQuery<Guid>($"select figuursleutel as \"Value\" from casus where id = {id.Waarde} for update").ToListAsync(stop);
        if (sleutels is not [var sleutel] || !await nog()) return false;
        await Vervaag(db, id, sleutel, stop);
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

    /// <summary>The feiten stay, and lead to nobody any more; who knew this person is in them from now on, for no casus can tell it.</summary>
    static async Task Vervaag(MeedenkersDbContext db, CasusId id, Guid sleutel, CancellationToken stop)
    {
        var bekend = await db.Toegangen.Where(t => t.CasusId == id).Select(t => t.Organisatie).Distinct().ToListAsync(stop);
        // Locked: a release that marks them at this moment comes first or later, and never marks what is gone.
        var feiten = await db.Feiten.FromSql($"select * from feit where sleutel = {sleutel} for update").ToListAsync(stop);
        db.Feiten.RemoveRange(feiten);
        db.Feiten.AddRange(Feit.Vervaag(feiten, [.. bekend.Select(o => o.Waarde).Order(StringComparer.Ordinal)]));
    }
}
