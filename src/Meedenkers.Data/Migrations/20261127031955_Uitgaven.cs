using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Uitgaven : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cijferopdracht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kwartaal = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    daad = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    door = table.Column<Guid>(type: "uuid", nullable: false),
                    gevraagd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stap = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    klaar_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verslag = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cijferopdracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_cijferopdracht_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "uitgave",
                columns: table => new
                {
                    kwartaal = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    afdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    gepubliceerd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ingetrokken_om = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitgave", x => x.kwartaal);
                });

            migrationBuilder.CreateTable(
                name: "cijferkern",
                columns: table => new
                {
                    kwartaal = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    inhoud = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cijferkern", x => x.kwartaal);
                    table.ForeignKey(
                        name: "fk_cijferkern_uitgave_kwartaal",
                        column: x => x.kwartaal,
                        principalTable: "uitgave",
                        principalColumn: "kwartaal",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_cijferopdracht_door",
                table: "cijferopdracht",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_cijferopdracht_kwartaal",
                table: "cijferopdracht",
                column: "kwartaal",
                unique: true,
                filter: "klaar_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_cijferopdracht_kwartaal_gevraagd_op",
                table: "cijferopdracht",
                columns: new[] { "kwartaal", "gevraagd_op" });

            migrationBuilder.Sql(Databank.Sql("Uitgaven"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cijferkern");

            migrationBuilder.DropTable(
                name: "cijferopdracht");

            migrationBuilder.DropTable(
                name: "uitgave");
        }
    }
}
