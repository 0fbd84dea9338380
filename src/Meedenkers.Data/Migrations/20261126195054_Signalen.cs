using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Signalen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "weggelegd_signaal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signaal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    vingerafdruk = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    reden = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    door = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weggelegd_signaal", x => x.id);
                    table.ForeignKey(
                        name: "fk_weggelegd_signaal_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_weggelegd_signaal_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_weggelegd_signaal_casus_id",
                table: "weggelegd_signaal",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_weggelegd_signaal_onderdeel_id_signaal",
                table: "weggelegd_signaal",
                columns: new[] { "onderdeel_id", "signaal" },
                unique: true);

            migrationBuilder.Sql(Databank.Sql("Signalen"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "weggelegd_signaal");
        }
    }
}
