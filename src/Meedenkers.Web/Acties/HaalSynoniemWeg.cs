using Meedenkers.Data;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>A word means nothing else on the kaart any more; twice is once.</summary>
sealed class HaalSynoniemWeg(MeedenkersDbContext db) : IActie
{
    public Task Doe(string woord, string betekent, CancellationToken stop) => db.Kaartsynoniemen.Where(s => s.Woord == woord && s.Betekent == betekent).ExecuteDeleteAsync(stop);
}
