using System;
using Meedenkers.Data.Opbouw;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Waakvlammen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "afgebakend_op",
                table: "onderdeel",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "beoordeeld_op",
                table: "onderdeel",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "vraagt_weer_sinds",
                table: "onderdeel",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "waakvlam_bij",
                table: "onderdeel",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "waakvlam_moment",
                table: "onderdeel",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "waakvlam_tot",
                table: "onderdeel",
                type: "date",
                nullable: true);

            migrationBuilder.Sql(Databank.Sql("Waakvlam"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "afgebakend_op",
                table: "onderdeel");

            migrationBuilder.DropColumn(
                name: "beoordeeld_op",
                table: "onderdeel");

            migrationBuilder.DropColumn(
                name: "vraagt_weer_sinds",
                table: "onderdeel");

            migrationBuilder.DropColumn(
                name: "waakvlam_bij",
                table: "onderdeel");

            migrationBuilder.DropColumn(
                name: "waakvlam_moment",
                table: "onderdeel");

            migrationBuilder.DropColumn(
                name: "waakvlam_tot",
                table: "onderdeel");
        }
    }
}
