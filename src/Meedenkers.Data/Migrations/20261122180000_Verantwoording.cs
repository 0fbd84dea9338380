using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Verantwoording : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "vraag",
                table: "onderdeel");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "gestopt_op",
                table: "medewerker",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "nagekeken_door",
                table: "medewerker",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "nagekeken_op",
                table: "medewerker",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "medewerker",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "beperkt_op",
                table: "casus",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "vastgehouden_op",
                table: "casus",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "wissen_op",
                table: "casus",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "laatst_ingelogd_op",
                table: "account",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "laatste_stap",
                table: "account",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_account_passkeys_account_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "inzagevraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regel = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    vraag = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    gesteld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    antwoord = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    beantwoord_door = table.Column<Guid>(type: "uuid", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inzagevraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_inzagevraag_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "logboek",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    handeling = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    als = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: true),
                    functie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    namens = table.Column<Guid>(type: "uuid", nullable: true),
                    deur = table.Column<Guid>(type: "uuid", nullable: true),
                    casus = table.Column<Guid>(type: "uuid", nullable: true),
                    onderdeel = table.Column<Guid>(type: "uuid", nullable: true),
                    casussen = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    wat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    betreft = table.Column<Guid>(type: "uuid", nullable: true),
                    gelukt = table.Column<bool>(type: "boolean", nullable: false),
                    herkomst = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    plaats = table.Column<long>(type: "bigint", nullable: true),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logboek", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "onderdeelvraag",
                columns: table => new
                {
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_onderdeelvraag", x => x.onderdeel_id);
                    table.ForeignKey(
                        name: "fk_onderdeelvraag_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "teamsessie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: false),
                    wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    apparaat = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gebruikt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bevestigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_teamsessie", x => x.id);
                    table.ForeignKey(
                        name: "fk_teamsessie_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "uitnodiging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sleutel_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    functie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    door = table.Column<Guid>(type: "uuid", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    vervalt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gebruikt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    voor = table.Column<Guid>(type: "uuid", nullable: true),
                    vraagt_bevestiging = table.Column<bool>(type: "boolean", nullable: false),
                    bevestiger_naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    bevestiger_email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    bevestig_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    bevestigd_door = table.Column<Guid>(type: "uuid", nullable: true),
                    bevestigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitnodiging", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verklaring",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verklaring", x => x.id);
                    table.ForeignKey(
                        name: "fk_verklaring_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vervaagd_feit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kwartaal = table.Column<DateOnly>(type: "date", nullable: false),
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    voorval = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vervaagd_feit", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_casus_afgesloten_op",
                table: "casus",
                column: "afgesloten_op",
                filter: "afgesloten_op is not null");

            migrationBuilder.CreateIndex(
                name: "ix_account_passkeys_user_id",
                table: "account_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_inzagevraag_casus_id",
                table: "inzagevraag",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_inzagevraag_organisatie",
                table: "inzagevraag",
                column: "organisatie",
                filter: "beantwoord_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_inzagevraag_regel",
                table: "inzagevraag",
                column: "regel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_logboek_casus",
                table: "logboek",
                column: "casus");

            migrationBuilder.CreateIndex(
                name: "ix_logboek_casussen",
                table: "logboek",
                column: "casussen")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_logboek_medewerker_op",
                table: "logboek",
                columns: new[] { "medewerker", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_logboek_ongeketend",
                table: "logboek",
                column: "id",
                filter: "plaats is null");

            migrationBuilder.CreateIndex(
                name: "ix_logboek_plaats",
                table: "logboek",
                column: "plaats",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_teamsessie_gebruikt_op",
                table: "teamsessie",
                column: "gebruikt_op");

            migrationBuilder.CreateIndex(
                name: "ix_teamsessie_medewerker",
                table: "teamsessie",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_bevestig_hash",
                table: "uitnodiging",
                column: "bevestig_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_eerste_coordinator",
                table: "uitnodiging",
                column: "organisatie",
                unique: true,
                filter: "gebruikt_op is null and ingetrokken_op is null and soort = 'account' and vraagt_bevestiging");

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_open_adres",
                table: "uitnodiging",
                columns: new[] { "organisatie", "email" },
                unique: true,
                filter: "gebruikt_op is null and ingetrokken_op is null and soort = 'account'")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_open_herstel",
                table: "uitnodiging",
                column: "voor",
                unique: true,
                filter: "gebruikt_op is null and ingetrokken_op is null and soort = 'herstel'");

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_organisatie",
                table: "uitnodiging",
                column: "organisatie");

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_sleutel_hash",
                table: "uitnodiging",
                column: "sleutel_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verklaring_medewerker_soort_versie",
                table: "verklaring",
                columns: new[] { "medewerker", "soort", "versie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vervaagd_feit_kwartaal",
                table: "vervaagd_feit",
                column: "kwartaal");

            migrationBuilder.Sql(Databank.Sql("Verantwoording"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "inzagevraag");

            migrationBuilder.DropTable(
                name: "logboek");

            migrationBuilder.DropTable(
                name: "onderdeelvraag");

            migrationBuilder.DropTable(
                name: "teamsessie");

            migrationBuilder.DropTable(
                name: "uitnodiging");

            migrationBuilder.DropTable(
                name: "verklaring");

            migrationBuilder.DropTable(
                name: "vervaagd_feit");

            migrationBuilder.DropIndex(
                name: "ix_casus_afgesloten_op",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "gestopt_op",
                table: "medewerker");

            migrationBuilder.DropColumn(
                name: "nagekeken_door",
                table: "medewerker");

            migrationBuilder.DropColumn(
                name: "nagekeken_op",
                table: "medewerker");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "medewerker");

            migrationBuilder.DropColumn(
                name: "beperkt_op",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "vastgehouden_op",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "wissen_op",
                table: "casus");

            migrationBuilder.DropColumn(
                name: "laatst_ingelogd_op",
                table: "account");

            migrationBuilder.DropColumn(
                name: "laatste_stap",
                table: "account");

            migrationBuilder.AddColumn<string>(
                name: "vraag",
                table: "onderdeel",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);
        }
    }
}
