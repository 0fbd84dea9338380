using Meedenkers.Data;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten;

/// <summary>/health/live: the process runs. /health/ready: the database answers and has every migration of this release (newer ones are fine).</summary>
static class Gezondheid
{
    internal static void MapGezondheid(this WebApplication app)
    {
        app.MapGet("/health/live", () => "ok").AllowAnonymous();
        app.MapGet("/health/ready", async (MeedenkersDbContext db, CancellationToken stop) =>
        {
            try
            {
                var gedaan = await db.Database.GetAppliedMigrationsAsync(stop);
                return db.Database.GetMigrations().Except(gedaan).Any() ? Results.StatusCode(503) : Results.Text("ok");
            }
            catch (System.Data.Common.DbException)
            {
                return Results.StatusCode(503);
            }
        }).AllowAnonymous();
    }
}
