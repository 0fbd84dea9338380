using Meedenkers.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

return;

/// <summary>Gives `dotnet ef` a context; adding a migration needs no database.</summary>
sealed class Ontwerptijd : IDesignTimeDbContextFactory<MeedenkersDbContext>
{
    public MeedenkersDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<MeedenkersDbContext>().UseNpgsql(Environment.GetEnvironmentVariable("EF_DB") ?? "Host=localhost").Options);
}
