using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Advies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "adviesfeit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    maand = table.Column<DateOnly>(type: "date", nullable: false),
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    vrager = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    op_tijd = table.Column<bool>(type: "boolean", nullable: true),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adviesfeit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "adviesvraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    vraag = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    aan = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: true),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    link_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    gesteld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    laatst_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    herinnerd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    verwijzer_email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    verwijzer_telefoon = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    verwijzer_vak = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adviesvraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "adviesbericht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    adviesvraag_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: true),
                    is_antwoord = table.Column<bool>(type: "boolean", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adviesbericht", x => x.id);
                    table.ForeignKey(
                        name: "fk_adviesbericht_adviesvraag_adviesvraag_id",
                        column: x => x.adviesvraag_id,
                        principalTable: "adviesvraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adviesverband",
                columns: table => new
                {
                    adviesvraag_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adviesverband", x => x.adviesvraag_id);
                    table.ForeignKey(
                        name: "fk_adviesverband_adviesvraag_adviesvraag_id",
                        column: x => x.adviesvraag_id,
                        principalTable: "adviesvraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adviesverband_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adviesverband_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_adviesbericht_adviesvraag_id",
                table: "adviesbericht",
                column: "adviesvraag_id");

            migrationBuilder.CreateIndex(
                name: "ix_adviesfeit_organisatie_maand",
                table: "adviesfeit",
                columns: new[] { "organisatie", "maand" });

            migrationBuilder.CreateIndex(
                name: "ix_adviesverband_casus_id",
                table: "adviesverband",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_adviesverband_onderdeel_id",
                table: "adviesverband",
                column: "onderdeel_id");

            migrationBuilder.CreateIndex(
                name: "ix_adviesvraag_gevraagd",
                table: "adviesvraag",
                columns: new[] { "aan", "stand", "uiterlijk", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_adviesvraag_laatst_op",
                table: "adviesvraag",
                column: "laatst_op");

            migrationBuilder.CreateIndex(
                name: "ix_adviesvraag_link_hash",
                table: "adviesvraag",
                column: "link_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_adviesvraag_medewerker",
                table: "adviesvraag",
                columns: new[] { "medewerker", "stand", "uiterlijk", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_adviesvraag_organisatie",
                table: "adviesvraag",
                columns: new[] { "organisatie", "stand", "uiterlijk", "id" });

            migrationBuilder.Sql(Databank.Sql("Advies"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "adviesbericht");

            migrationBuilder.DropTable(
                name: "adviesfeit");

            migrationBuilder.DropTable(
                name: "adviesverband");

            migrationBuilder.DropTable(
                name: "adviesvraag");
        }
    }
}
