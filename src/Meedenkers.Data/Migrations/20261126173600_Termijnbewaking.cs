using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Termijnbewaking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bezwaartermijn",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stand_op = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    besluit_gekomen_op = table.Column<DateOnly>(type: "date", nullable: false),
                    besluit_over = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    besluit_uiterlijk = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bezwaartermijn", x => x.id);
                    table.ForeignKey(
                        name: "fk_bezwaartermijn_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wachtplek",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afgelopen_op = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    wachten_sinds = table.Column<DateOnly>(type: "date", nullable: false),
                    wachten_verwacht = table.Column<DateOnly>(type: "date", nullable: true),
                    wachten_waarop = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wachtplek", x => x.id);
                    table.ForeignKey(
                        name: "fk_wachtplek_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bezwaartermijn_casus_id",
                table: "bezwaartermijn",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_bezwaartermijn_onderdeel_id",
                table: "bezwaartermijn",
                column: "onderdeel_id");

            migrationBuilder.CreateIndex(
                name: "ix_wachtplek_casus_id",
                table: "wachtplek",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_wachtplek_onderdeel_id",
                table: "wachtplek",
                column: "onderdeel_id");

            migrationBuilder.Sql(Databank.Sql("Termijnbewaking"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bezwaartermijn");

            migrationBuilder.DropTable(
                name: "wachtplek");
        }
    }
}
