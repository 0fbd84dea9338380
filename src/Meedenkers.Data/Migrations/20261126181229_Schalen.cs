using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Schalen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "overgang",
                table: "warme_overdracht",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<DateOnly>(
                name: "afspraak_op",
                table: "warme_overdracht",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "afspraak_vorm",
                table: "warme_overdracht",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "beaamd_op",
                table: "warme_overdracht",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "bevestigd_op",
                table: "warme_overdracht",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "gesprek_akkoord",
                table: "warme_overdracht",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "gesprek_erbij",
                table: "warme_overdracht",
                type: "text[]",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "instemming_gevraagd_door",
                table: "warme_overdracht",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "instemming_op",
                table: "warme_overdracht",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "instemming_wijze",
                table: "warme_overdracht",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "koud",
                table: "warme_overdracht",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "met_notities",
                table: "warme_overdracht",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ontvanger",
                table: "warme_overdracht",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "uiterlijk",
                table: "warme_overdracht",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "van",
                table: "warme_overdracht",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "van_niveau",
                table: "warme_overdracht",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "eigen-netwerk");

            migrationBuilder.AddColumn<Guid>(
                name: "overdracht",
                table: "toegang",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "overdrachtsdossier",
                columns: table => new
                {
                    overdracht_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    toelichting = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    hoeft_niet_opnieuw = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    waarom_toch = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overdrachtsdossier", x => x.overdracht_id);
                    table.ForeignKey(
                        name: "fk_overdrachtsdossier_warme_overdracht_overdracht_id",
                        column: x => x.overdracht_id,
                        principalTable: "warme_overdracht",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "schaalverzoek",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    zin = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    door = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    afgehandeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schaalverzoek", x => x.id);
                    table.ForeignKey(
                        name: "fk_schaalverzoek_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_schaalverzoek_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_warme_overdracht_uiterlijk",
                table: "warme_overdracht",
                column: "uiterlijk",
                filter: "uiterlijk is not null");

            migrationBuilder.CreateIndex(
                name: "ix_toegang_overdracht",
                table: "toegang",
                column: "overdracht");

            migrationBuilder.CreateIndex(
                name: "ix_schaalverzoek_casus_id",
                table: "schaalverzoek",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_schaalverzoek_onderdeel_id",
                table: "schaalverzoek",
                column: "onderdeel_id");

            migrationBuilder.Sql(Databank.Sql("Schalen"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "overdrachtsdossier");

            migrationBuilder.DropTable(
                name: "schaalverzoek");

            migrationBuilder.DropIndex(
                name: "ix_warme_overdracht_uiterlijk",
                table: "warme_overdracht");

            migrationBuilder.DropIndex(
                name: "ix_toegang_overdracht",
                table: "toegang");

            migrationBuilder.DropColumn(
                name: "afspraak_op",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "afspraak_vorm",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "beaamd_op",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "bevestigd_op",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "gesprek_akkoord",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "gesprek_erbij",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "instemming_gevraagd_door",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "instemming_op",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "instemming_wijze",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "koud",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "met_notities",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "ontvanger",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "uiterlijk",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "van",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "van_niveau",
                table: "warme_overdracht");

            migrationBuilder.DropColumn(
                name: "overdracht",
                table: "toegang");

            migrationBuilder.AlterColumn<string>(
                name: "overgang",
                table: "warme_overdracht",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40,
                oldNullable: true);
        }
    }
}
