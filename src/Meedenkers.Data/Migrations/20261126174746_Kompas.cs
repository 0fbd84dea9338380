using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Kompas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kompasnotitie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kompasnotitie", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_kompasnotitie_medewerker_id",
                table: "kompasnotitie",
                columns: new[] { "medewerker", "id" });

            migrationBuilder.Sql(Databank.Sql("Kompas"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kompasnotitie");
        }
    }
}
