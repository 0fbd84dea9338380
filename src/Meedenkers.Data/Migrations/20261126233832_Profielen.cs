using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Profielen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "meedenkerprofiel",
                columns: table => new
                {
                    medewerker = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    voorstel = table.Column<string>(type: "jsonb", nullable: true),
                    capaciteit = table.Column<int>(type: "integer", nullable: false),
                    minder_tot = table.Column<DateOnly>(type: "date", nullable: true),
                    getraind = table.Column<bool>(type: "boolean", nullable: false),
                    contactpersoon = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    bekwaamheid_doelgroepen = table.Column<string[]>(type: "text[]", nullable: true),
                    bekwaamheid_ervaring = table.Column<int>(type: "integer", nullable: true),
                    bekwaamheid_leefgebieden = table.Column<string[]>(type: "text[]", nullable: true),
                    bekwaamheid_soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    bekwaamheid_wetten = table.Column<string[]>(type: "text[]", nullable: true),
                    beschikbaarheid_momenten = table.Column<string[]>(type: "text[]", nullable: false),
                    beschikbaarheid_talen = table.Column<string[]>(type: "text[]", nullable: false),
                    beschikbaarheid_vormen = table.Column<string[]>(type: "text[]", nullable: false),
                    beschikbaarheid_woonplaats = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    bevestiging_door = table.Column<Guid>(type: "uuid", nullable: true),
                    bevestiging_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meedenkerprofiel", x => x.medewerker);
                    table.ForeignKey(
                        name: "fk_meedenkerprofiel_medewerker_contactpersoon",
                        column: x => x.contactpersoon,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meedenkerprofiel_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_meedenkerprofiel_contactpersoon",
                table: "meedenkerprofiel",
                column: "contactpersoon");

            migrationBuilder.CreateIndex(
                name: "ix_meedenkerprofiel_organisatie",
                table: "meedenkerprofiel",
                column: "organisatie");

            migrationBuilder.Sql(Databank.Sql("Profiel"));

            migrationBuilder.DropColumn(
                name: "capaciteit",
                table: "medewerker");

            migrationBuilder.DropColumn(
                name: "leefgebieden",
                table: "medewerker");

            migrationBuilder.DropColumn(
                name: "talen",
                table: "medewerker");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "meedenkerprofiel");

            migrationBuilder.AddColumn<int>(
                name: "capaciteit",
                table: "medewerker",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string[]>(
                name: "leefgebieden",
                table: "medewerker",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string[]>(
                name: "talen",
                table: "medewerker",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);
        }
    }
}
