using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Kaartindexen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Databank.Sql("Kaartindexen"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("alter index ix_kaartvermelding_zoek reset (fastupdate); alter index ix_kaartvermelding_filters reset (fastupdate); alter index if exists ix_kaartvermelding_zoekbaar reset (fastupdate);");
        }
    }
}
