using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Kaartzoeken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kaartsynoniem",
                columns: table => new
                {
                    woord = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    betekent = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kaartsynoniem", x => new { x.woord, x.betekent });
                });

            migrationBuilder.CreateTable(
                name: "kaartzoekwoord",
                columns: table => new
                {
                    woord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kaartzoekwoord", x => new { x.woord, x.dag });
                });

            migrationBuilder.CreateIndex(
                name: "ix_kaartzoekwoord_dag",
                table: "kaartzoekwoord",
                column: "dag");

            migrationBuilder.Sql(Databank.Sql("Kaartzoeken"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index if exists ix_kaartvermelding_zoekbaar; drop extension if exists pg_trgm; drop schema if exists zoeken;");
            migrationBuilder.Sql("alter table kaartvermelding drop column zoek, drop column zoekbaar, drop column filters; drop index ix_kaartvermelding_op_naam;");
            migrationBuilder.Sql("drop function kaart_filters(text, boolean, text[], text[], text[], text[]); drop function kaart_woorden(text, text[], text[]); drop function kaart_kaal(text);");

            migrationBuilder.DropTable(
                name: "kaartsynoniem");

            migrationBuilder.DropTable(
                name: "kaartzoekwoord");
        }
    }
}
