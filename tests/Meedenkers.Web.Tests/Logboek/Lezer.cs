using Meedenkers.Domain.Logboek;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Logboek;

/// <summary>What the logbook says of what a test did.</summary>
static class Lezer
{
    /// <summary>The lines that came while this was done, in order.</summary>
    internal static async Task<IReadOnlyList<Logregel>> Regels(this TestApp app, Func<Task> doe)
    {
        await using var db = await app.AlsSysteem();
        var eerst = await db.Logregels.Select(r => r.Id).ToListAsync();
        await doe();
        return await db.Logregels.AsNoTracking().Where(r => !eerst.Contains(r.Id)).OrderBy(r => r.Id).ToListAsync();
    }

    /// <summary>The one line that came.</summary>
    internal static async Task<Logregel> Regel(this TestApp app, Func<Task> doe) => Assert.Single(await app.Regels(doe));
}
