using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Keukengesprekken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "keukengesprek",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gewijzigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    vervallen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    blad_afgesproken = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    blad_mee = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    blad_met = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    blad_op = table.Column<DateOnly>(type: "date", nullable: true),
                    blad_uiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    blad_wil_zeggen = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_keukengesprek", x => x.id);
                    table.ForeignKey(
                        name: "fk_keukengesprek_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_keukengesprek_casus_id",
                table: "keukengesprek",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_keukengesprek_onderdeel_id",
                table: "keukengesprek",
                column: "onderdeel_id");

            migrationBuilder.Sql(Databank.Sql("Keukengesprek"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "keukengesprek");
        }
    }
}
