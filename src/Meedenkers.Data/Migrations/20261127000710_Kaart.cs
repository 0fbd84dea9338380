using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Kaart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kaartvermelding",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    regio = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    eigenaar = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    onafhankelijk = table.Column<bool>(type: "boolean", nullable: false),
                    tekst = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    gemeenten = table.Column<string[]>(type: "text[]", nullable: false),
                    leefgebieden = table.Column<string[]>(type: "text[]", nullable: false),
                    doelgroepen = table.Column<string[]>(type: "text[]", nullable: false),
                    talen = table.Column<string[]>(type: "text[]", nullable: false),
                    adres = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    openingstijden = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    telefoon = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    website = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    versienummer = table.Column<int>(type: "integer", nullable: false),
                    gewijzigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gecontroleerd_op = table.Column<DateOnly>(type: "date", nullable: true),
                    controle_uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    van_kaart_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gesloten_tot = table.Column<DateOnly>(type: "date", nullable: true),
                    link_gekeken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    open_meldingen = table.Column<int>(type: "integer", nullable: false),
                    melding_sinds = table.Column<DateOnly>(type: "date", nullable: true),
                    aandacht_vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    herinnerd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gemaand_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    capaciteit_op = table.Column<DateOnly>(type: "date", nullable: true),
                    capaciteit_ruimte = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    link_foutdagen = table.Column<int>(type: "integer", nullable: false),
                    link_laatste_fout = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kaartvermelding", x => x.code);
                    table.ForeignKey(
                        name: "fk_kaartvermelding_organisatie_eigenaar",
                        column: x => x.eigenaar,
                        principalTable: "organisatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kaartvermelding_organisatie_organisatie",
                        column: x => x.organisatie,
                        principalTable: "organisatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kaartmelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    vermelding = table.Column<string>(type: "character varying(60)", nullable: false),
                    fout = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    tekst = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    op = table.Column<DateOnly>(type: "date", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    afgehandeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kaartmelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_kaartmelding_kaartvermelding_vermelding",
                        column: x => x.vermelding,
                        principalTable: "kaartvermelding",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kaartversie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    vermelding = table.Column<string>(type: "character varying(60)", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    inhoud = table.Column<string>(type: "jsonb", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kaartversie", x => x.id);
                    table.ForeignKey(
                        name: "fk_kaartversie_kaartvermelding_vermelding",
                        column: x => x.vermelding,
                        principalTable: "kaartvermelding",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_kaartmelding_vermelding_stand_op",
                table: "kaartmelding",
                columns: new[] { "vermelding", "stand", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_kaartvermelding_aandacht_vanaf_code",
                table: "kaartvermelding",
                columns: new[] { "aandacht_vanaf", "code" },
                filter: "van_kaart_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_kaartvermelding_controle_uiterlijk",
                table: "kaartvermelding",
                column: "controle_uiterlijk",
                filter: "van_kaart_op is null and gemaand_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_kaartvermelding_eigenaar_aandacht_vanaf_code",
                table: "kaartvermelding",
                columns: new[] { "eigenaar", "aandacht_vanaf", "code" },
                filter: "van_kaart_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_kaartvermelding_eigenaar_naam_code",
                table: "kaartvermelding",
                columns: new[] { "eigenaar", "naam", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_kaartvermelding_link_gekeken_op",
                table: "kaartvermelding",
                column: "link_gekeken_op",
                filter: "van_kaart_op is null and website is not null");

            migrationBuilder.CreateIndex(
                name: "ix_kaartvermelding_naam_code",
                table: "kaartvermelding",
                columns: new[] { "naam", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_kaartvermelding_organisatie",
                table: "kaartvermelding",
                column: "organisatie",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kaartversie_vermelding_nummer",
                table: "kaartversie",
                columns: new[] { "vermelding", "nummer" },
                unique: true);

            migrationBuilder.Sql(Databank.Sql("Kaart"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kaartmelding");

            migrationBuilder.DropTable(
                name: "kaartversie");

            migrationBuilder.DropTable(
                name: "kaartvermelding");

            migrationBuilder.Sql("drop function houdt_kaart_bij(text);");
        }
    }
}
