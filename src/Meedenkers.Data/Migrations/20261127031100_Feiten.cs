using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Feiten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "feit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<Guid>(type: "uuid", nullable: true),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kwartaal = table.Column<DateOnly>(type: "date", nullable: false),
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kenmerken = table.Column<string[]>(type: "text[]", nullable: false),
                    bekend = table.Column<string[]>(type: "text[]", nullable: true),
                    uitgave = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feit", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_feit_kwartaal",
                table: "feit",
                column: "kwartaal",
                filter: "uitgave is null");

            migrationBuilder.CreateIndex(
                name: "ix_feit_sleutel_soort",
                table: "feit",
                columns: new[] { "sleutel", "soort" });

            migrationBuilder.Sql(Databank.Sql("Feiten"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "feit");
        }
    }
}
