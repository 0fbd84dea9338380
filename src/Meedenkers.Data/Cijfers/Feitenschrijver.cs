using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Cijfers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Meedenkers.Data.Cijfers;

/// <summary>
/// Writes beside every new Gebeurtenis, and every answer that was given, what it means for the figures, in the same save (<see cref="Feit"/>). Only a casus adds Gebeurtenissen, so it is
/// always at hand. The web may write a feit and never read one.
/// </summary>
sealed class Feitenschrijver : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Schrijf(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Schrijf(eventData.Context!);
        return new(result);
    }

    static void Schrijf(DbContext db)
    {
        var nieuw = Nieuw<Gebeurtenis>(db);
        var bronnen = nieuw.Count == 0 ? [] : db.ChangeTracker.Entries<Casus>().ToDictionary(c => c.Entity.Id, c => Feitbron.Van(c.Entity));
        var feiten = nieuw.Select(g => Feit.Van(g, bronnen[g.CasusId])).Concat(Nieuw<Adviesfeit>(db).Select(Feit.Van)).OfType<Feit>();
        // A save that failed and is tried again finds its feiten already there.
        var bekend = db.Set<Feit>().Local;
        db.AddRange(feiten.Where(f => bekend.FindEntry(f.Id) is null).ToList());
    }

    static List<T> Nieuw<T>(DbContext db) where T : class => [.. db.ChangeTracker.Entries<T>().Where(g => g.State == EntityState.Added).Select(g => g.Entity)];
}
