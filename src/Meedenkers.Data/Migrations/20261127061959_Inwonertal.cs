using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Inwonertal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "inwoners",
                table: "gemeente",
                type: "jsonb",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "inwoners",
                table: "gemeente");
        }
    }
}
