using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Afwezigheid : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "afwezigheid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: false),
                    vervanger = table.Column<Guid>(type: "uuid", nullable: true),
                    gemeld_door = table.Column<Guid>(type: "uuid", nullable: false),
                    gemeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    beeindigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    periode_eerste = table.Column<DateOnly>(type: "date", nullable: false),
                    periode_laatste = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afwezigheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_afwezigheid_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_afwezigheid_medewerker_vervanger",
                        column: x => x.vervanger,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_afwezigheid_medewerker",
                table: "afwezigheid",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_afwezigheid_organisatie",
                table: "afwezigheid",
                column: "organisatie");

            migrationBuilder.CreateIndex(
                name: "ix_afwezigheid_vervanger",
                table: "afwezigheid",
                column: "vervanger");

            migrationBuilder.Sql(Databank.Sql("Afwezigheid"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "afwezigheid");
        }
    }
}
