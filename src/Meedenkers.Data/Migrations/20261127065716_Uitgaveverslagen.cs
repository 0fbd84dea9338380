using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Uitgaveverslagen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "uitgaveverslag",
                columns: table => new
                {
                    kwartaal = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitgaveverslag", x => x.kwartaal);
                    table.ForeignKey(
                        name: "fk_uitgaveverslag_uitgave_kwartaal",
                        column: x => x.kwartaal,
                        principalTable: "uitgave",
                        principalColumn: "kwartaal",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.Sql(Databank.Sql("Uitgaveverslagen"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "uitgaveverslag");
        }
    }
}
