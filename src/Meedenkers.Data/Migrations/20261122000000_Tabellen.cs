using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Meedenkers.Data.Migrations
{
    /// <inheritdoc />
    public partial class Tabellen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bericht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    aan = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    onderwerp = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    tekst = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: true),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pogingen = table.Column<int>(type: "integer", nullable: false),
                    fout = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    volgende_poging_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    verzonden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "casus",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    figuursleutel = table.Column<Guid>(type: "uuid", nullable: false),
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    woonplaats = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    spoed = table.Column<bool>(type: "boolean", nullable: false),
                    uiterlijke_datum = table.Column<DateOnly>(type: "date", nullable: true),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    aangemeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gewijzigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    afgesloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    wens_hulp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wens_momenten = table.Column<string[]>(type: "text[]", nullable: false),
                    wens_niet_uit_mijn_dorp = table.Column<bool>(type: "boolean", nullable: false),
                    wens_taal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wens_vormen = table.Column<string[]>(type: "text[]", nullable: false),
                    wens_zoek_verder = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casus", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "concept",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    bewaar_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    antwoorden = table.Column<string>(type: "jsonb", nullable: false),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gewijzigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    vervalt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    verzonden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concept", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gemeente",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    regio = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    aanmeldpunt = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gemeente", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "kanaal",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    actief = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kanaal", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "kenmerk",
                columns: table => new
                {
                    naam = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    waarde = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kenmerk", x => x.naam);
                });

            migrationBuilder.CreateTable(
                name: "maatwerkafspraak",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    gemeenten = table.Column<string[]>(type: "text[]", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    trajecten = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_maatwerkafspraak", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "medewerker",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    functie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    capaciteit = table.Column<int>(type: "integer", nullable: false),
                    leefgebieden = table.Column<string[]>(type: "text[]", nullable: false),
                    talen = table.Column<string[]>(type: "text[]", nullable: false),
                    actief = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_medewerker", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "naslag",
                columns: table => new
                {
                    verzameling = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    inhoud = table.Column<string>(type: "jsonb", nullable: false),
                    geldt = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_naslag", x => new { x.verzameling, x.code, x.versie });
                });

            migrationBuilder.CreateTable(
                name: "organisatie",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    voluit = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    onafhankelijk = table.Column<bool>(type: "boolean", nullable: false),
                    gemeenten = table.Column<string[]>(type: "text[]", nullable: false),
                    ingekocht = table.Column<bool>(type: "boolean", nullable: false),
                    voorwaarde = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    werkt_met = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    valt_onder = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    aanbod = table.Column<string>(type: "jsonb", nullable: false),
                    telefoon = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    website = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisatie", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "poging",
                columns: table => new
                {
                    sleutel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    wacht_tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_poging", x => x.sleutel);
                });

            migrationBuilder.CreateTable(
                name: "regio",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    beheerder = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    termijnen = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regio", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "ringsleutel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ringsleutel", x => x.id);
                });

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

            migrationBuilder.CreateTable(
                name: "woonplaats",
                columns: table => new
                {
                    naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    alias_van = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_woonplaats", x => new { x.naam, x.gemeente });
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claims_account_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_logins_account_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_account_tokens_account_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aanmelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ingediend_door = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    situaties = table.Column<string[]>(type: "text[]", nullable: false),
                    eigen_woorden = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    leefgebieden = table.Column<string[]>(type: "text[]", nullable: false),
                    criteria = table.Column<string>(type: "jsonb", nullable: false),
                    uiterlijke_datum = table.Column<DateOnly>(type: "date", nullable: true),
                    doelgroepen = table.Column<string[]>(type: "text[]", nullable: false),
                    wens = table.Column<string>(type: "jsonb", nullable: false),
                    bel_mij_maar = table.Column<bool>(type: "boolean", nullable: false),
                    kanaal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    toestemmingen = table.Column<string>(type: "jsonb", nullable: false),
                    indiener_naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    indiener_relatie = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanmelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_aanmelding_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deur",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    link_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    code_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    gemaakt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    beeindigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deur", x => x.id);
                    table.ForeignKey(
                        name: "fk_deur_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gebeurtenis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorval = table.Column<string>(type: "jsonb", nullable: false),
                    als = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: true),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebeurtenis", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebeurtenis_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inwoner",
                columns: table => new
                {
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    gegevens_adres = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    gegevens_bericht_achterlaten = table.Column<bool>(type: "boolean", nullable: false),
                    gegevens_email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    gegevens_naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    gegevens_telefoon = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inwoner", x => x.casus_id);
                    table.ForeignKey(
                        name: "fk_inwoner_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "onderdeel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vraag = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    leefgebieden = table.Column<string[]>(type: "text[]", nullable: false),
                    rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    soort_hulp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    niveau = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    afsluiting_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    afsluiting_reden = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    toewijzing_medewerker = table.Column<Guid>(type: "uuid", nullable: true),
                    toewijzing_sinds = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_onderdeel", x => x.id);
                    table.ForeignKey(
                        name: "fk_onderdeel_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vak = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    bereikbaar = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    rode_vlaggen = table.Column<string[]>(type: "text[]", nullable: false),
                    link_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    vervalt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing", x => x.id);
                    table.ForeignKey(
                        name: "fk_verwijzing_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "warme_overdracht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    overgang = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    onderdelen = table.Column<string>(type: "jsonb", nullable: false),
                    naar = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    naar_niveau = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    criteria = table.Column<string>(type: "jsonb", nullable: false),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    voorgesteld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    weigerreden = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    gesprek_met = table.Column<Guid>(type: "uuid", nullable: true),
                    gesprek_op = table.Column<DateOnly>(type: "date", nullable: true),
                    gesprek_vorm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_warme_overdracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_warme_overdracht_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inwonersessie",
                columns: table => new
                {
                    sleutel_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gebruikt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inwonersessie", x => x.sleutel_hash);
                    table.ForeignKey(
                        name: "fk_inwonersessie_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inwonersessie_deur_deur_id",
                        column: x => x.deur_id,
                        principalTable: "deur",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "eerdere_gegevens",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gegevens_adres = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    gegevens_bericht_achterlaten = table.Column<bool>(type: "boolean", nullable: false),
                    gegevens_email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    gegevens_naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    gegevens_telefoon = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eerdere_gegevens", x => x.id);
                    table.ForeignKey(
                        name: "fk_eerdere_gegevens_inwoner_casus_id",
                        column: x => x.casus_id,
                        principalTable: "inwoner",
                        principalColumn: "casus_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contactmoment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gewijzigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    contact_minuten = table.Column<int>(type: "integer", nullable: true),
                    contact_notitie = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    contact_op = table.Column<DateOnly>(type: "date", nullable: false),
                    contact_soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    contact_uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contactmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_contactmoment_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contactmoment_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "toegang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    medewerker = table.Column<Guid>(type: "uuid", nullable: true),
                    reden = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    van = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    spoed = table.Column<bool>(type: "boolean", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toegang", x => x.id);
                    table.ForeignKey(
                        name: "fk_toegang_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toegang_onderdeel_onderdeel_id",
                        column: x => x.onderdeel_id,
                        principalTable: "onderdeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_casus_id",
                table: "aanmelding",
                column: "casus_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "account",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_claims_user_id",
                table: "account_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_logins_user_id",
                table: "account_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_bericht_stand_volgende_poging_op",
                table: "bericht",
                columns: new[] { "stand", "volgende_poging_op" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_nummer",
                table: "casus",
                column: "nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_concept_bewaar_hash",
                table: "concept",
                column: "bewaar_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_concept_sleutel_hash",
                table: "concept",
                column: "sleutel_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_concept_vervalt_op",
                table: "concept",
                column: "vervalt_op");

            migrationBuilder.CreateIndex(
                name: "ix_contactmoment_casus_id_vastgelegd_op",
                table: "contactmoment",
                columns: new[] { "casus_id", "vastgelegd_op" });

            migrationBuilder.CreateIndex(
                name: "ix_contactmoment_onderdeel_id",
                table: "contactmoment",
                column: "onderdeel_id");

            migrationBuilder.CreateIndex(
                name: "ix_deur_casus_id",
                table: "deur",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_deur_link_hash",
                table: "deur",
                column: "link_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_eerdere_gegevens_casus_id",
                table: "eerdere_gegevens",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_gebeurtenis_casus_id_op",
                table: "gebeurtenis",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_gemeente_slug",
                table: "gemeente",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inwonersessie_casus_id",
                table: "inwonersessie",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_inwonersessie_deur_id",
                table: "inwonersessie",
                column: "deur_id");

            migrationBuilder.CreateIndex(
                name: "ix_medewerker_organisatie",
                table: "medewerker",
                column: "organisatie");

            migrationBuilder.CreateIndex(
                name: "ix_onderdeel_casus_id",
                table: "onderdeel",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_toegang_casus_id",
                table: "toegang",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_toegang_onderdeel_id",
                table: "toegang",
                column: "onderdeel_id");

            migrationBuilder.CreateIndex(
                name: "ix_toegang_werklijst_medewerker",
                table: "toegang",
                columns: new[] { "organisatie", "medewerker", "stand", "spoed", "uiterlijk", "id" },
                descending: new[] { false, false, false, true, false, false },
                filter: "tot is null and medewerker is not null");

            migrationBuilder.CreateIndex(
                name: "ix_toegang_werklijst_organisatie",
                table: "toegang",
                columns: new[] { "organisatie", "stand", "spoed", "uiterlijk", "id" },
                descending: new[] { false, false, true, false, false },
                filter: "tot is null and medewerker is null");

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_casus_id",
                table: "verwijzing",
                column: "casus_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_link_hash",
                table: "verwijzing",
                column: "link_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_warme_overdracht_casus_id",
                table: "warme_overdracht",
                column: "casus_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanmelding");

            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "bericht");

            migrationBuilder.DropTable(
                name: "concept");

            migrationBuilder.DropTable(
                name: "contactmoment");

            migrationBuilder.DropTable(
                name: "eerdere_gegevens");

            migrationBuilder.DropTable(
                name: "gebeurtenis");

            migrationBuilder.DropTable(
                name: "gemeente");

            migrationBuilder.DropTable(
                name: "inwonersessie");

            migrationBuilder.DropTable(
                name: "kanaal");

            migrationBuilder.DropTable(
                name: "kenmerk");

            migrationBuilder.DropTable(
                name: "maatwerkafspraak");

            migrationBuilder.DropTable(
                name: "medewerker");

            migrationBuilder.DropTable(
                name: "naslag");

            migrationBuilder.DropTable(
                name: "organisatie");

            migrationBuilder.DropTable(
                name: "poging");

            migrationBuilder.DropTable(
                name: "regio");

            migrationBuilder.DropTable(
                name: "ringsleutel");

            migrationBuilder.DropTable(
                name: "routering");

            migrationBuilder.DropTable(
                name: "toegang");

            migrationBuilder.DropTable(
                name: "verwijzing");

            migrationBuilder.DropTable(
                name: "warme_overdracht");

            migrationBuilder.DropTable(
                name: "woonplaats");

            migrationBuilder.DropTable(
                name: "account");

            migrationBuilder.DropTable(
                name: "inwoner");

            migrationBuilder.DropTable(
                name: "deur");

            migrationBuilder.DropTable(
                name: "onderdeel");

            migrationBuilder.DropTable(
                name: "casus");
        }
    }
}
