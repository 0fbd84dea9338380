using Meedenkers.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>Two people adding the same thing at once: the database keeps one, and the other is told that somebody was earlier.</summary>
static class Botsing
{
    internal static async Task BewaarOfBots(this MeedenkersDbContext db, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fout) when (fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new DbUpdateConcurrencyException("Somebody else added the same.", fout);
        }
    }
}
