using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Knelpunten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "knelpuntmelder",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knelpuntmelder", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "knelpunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    maand = table.Column<DateOnly>(type: "date", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reactie = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    bijgewerkt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    melder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    onderwerp_doelgroep = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    onderwerp_gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    onderwerp_leefgebied = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knelpunt", x => x.id);
                    table.ForeignKey(
                        name: "fk_knelpunt_knelpuntmelder_melder_id",
                        column: x => x.melder_id,
                        principalTable: "knelpuntmelder",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_knelpunt_maand_id",
                table: "knelpunt",
                columns: new[] { "maand", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_knelpunt_melder_id",
                table: "knelpunt",
                column: "melder_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knelpunt_stand_maand_id",
                table: "knelpunt",
                columns: new[] { "stand", "maand", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_knelpuntmelder_medewerker",
                table: "knelpuntmelder",
                column: "medewerker");

            migrationBuilder.Sql(Databank.Sql("Knelpunten"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "knelpunt");

            migrationBuilder.DropTable(
                name: "knelpuntmelder");
        }
    }
}
