using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Rangschikking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "routering");

            migrationBuilder.Sql(Databank.Sql("Bezetting"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "routering",
                columns: table => new
                {
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    signaal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_routering", x => new { x.gemeente, x.signaal });
                });
        }
    }
}
