using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Meedenkers.Data.Migrations;

/// <summary>What a coördinator may count of handovers (Toegang/Werkcijfers.sql); no table changes.</summary>
[DbContext(typeof(MeedenkersDbContext))]
[Migration("20261127040000_Werkcijfers")]
public sealed class Werkcijfers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Databank.Sql("Werkcijfers"));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        "drop index ix_warme_overdracht_gekregen; drop index ix_warme_overdracht_gegeven; drop function eigen_overdrachten(timestamptz);");
}
