using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Meedenkers.Data.Migrations;

/// <summary>Rights and row-level security of every table (Toegang/Beleid.sql).</summary>
[DbContext(typeof(MeedenkersDbContext))]
[Migration("20261122000001_Beleid")]
public sealed class Beleid : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Databank.Sql("Beleid"));
}
