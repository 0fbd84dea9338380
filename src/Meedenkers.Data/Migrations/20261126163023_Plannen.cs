using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Plannen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "plan",
                columns: table => new
                {
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    laatste_voortgang = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan", x => x.onderdeel_id);
                    table.ForeignKey(
                        name: "fk_plan_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plandoel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stand_op = table.Column<DateOnly>(type: "date", nullable: true),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plandoel", x => x.id);
                    table.ForeignKey(
                        name: "fk_plandoel_plan_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "plan",
                        principalColumn: "onderdeel_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planstap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    wie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stand_op = table.Column<DateOnly>(type: "date", nullable: true),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planstap", x => x.id);
                    table.ForeignKey(
                        name: "fk_planstap_plan_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "plan",
                        principalColumn: "onderdeel_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_plan_casus_id",
                table: "plan",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_plandoel_casus_id",
                table: "plandoel",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_plandoel_onderdeel_id",
                table: "plandoel",
                column: "onderdeel_id");

            migrationBuilder.CreateIndex(
                name: "ix_planstap_casus_id",
                table: "planstap",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_planstap_onderdeel_id",
                table: "planstap",
                column: "onderdeel_id");

            migrationBuilder.Sql(Databank.Sql("Plan"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "plandoel");

            migrationBuilder.DropTable(
                name: "planstap");

            migrationBuilder.DropTable(
                name: "plan");
        }
    }
}
