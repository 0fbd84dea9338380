using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Netwerkkaart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "netwerkplek",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    weg_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    inhoud_doet = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    inhoud_leefgebied = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    inhoud_naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    inhoud_schil = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_netwerkplek", x => x.id);
                    table.ForeignKey(
                        name: "fk_netwerkplek_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_netwerkplek_casus_id",
                table: "netwerkplek",
                column: "casus_id");

            migrationBuilder.Sql(Databank.Sql("Netwerk"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "netwerkplek");
        }
    }
}
