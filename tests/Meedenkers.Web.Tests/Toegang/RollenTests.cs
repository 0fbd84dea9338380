using Meedenkers.Data.Cijfers;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Meedenkers.Web.Tests.Toegang;

/// <summary>A filled database with one row in every table that row-level security guards.</summary>
public sealed class GevuldeDatabank(Testdatabank databank) : TestApp(databank)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Demo.Basis(Verbindingen.Taken, Begin);
        await Demo.Casussen(Verbindingen.Taken, Begin);
        await using var db = await this.AlsSysteem();
        var deur = await db.Deuren.FirstAsync();
        db.Concepten.Add(new("sleutel", null, Begin, Begin.AddDays(7)));
        db.Inwonersessies.Add(new() { SleutelHash = "sessie", CasusId = deur.CasusId, DeurId = deur.Id, BegonnenOp = Begin, GebruiktOp = Begin });
        var gezien = new Logregel { Op = Begin, Handeling = Loghandeling.Gezien, Als = Hoedanigheid.Medewerker, Organisatie = new("smwo"), Casus = deur.CasusId, Wat = "casus" };
        db.Logregels.Add(gezien);
        db.Inzagevragen.Add(new(gezien, "Waarom?", Begin));
        var (onderdeel, adviseur) = (await db.Onderdelen.FirstAsync(o => o.CasusId == deur.CasusId), await db.Medewerkers.FirstAsync(m => m.Functie == Functie.Coordinator && m.Organisatie == new OrganisatieCode("smwo")));
        var advies = Adviesvraag.VanMedewerker(Guid.CreateVersion7(), new("Mag dit?", false), null, new("smwo"), Handelende.Van(MedewerkerId.Nieuw(), new("pool"), false), Termijnen.Standaard, Begin);
        advies.Beantwoord(new("Ja.", false), adviseur, Begin);
        db.Add(new Knelpunt(Guid.NewGuid(), new("Het duurt te lang.", false), new(Leefgebied.Wonen, "GM0664", null), Handelende.Van(adviseur), Begin));
        db.Add(new Cijferopdracht("2026-Q3", Cijferdaad.Proef, null, await db.Medewerkers.Select(m => m.Id).FirstAsync(), Begin));
        db.AddRange(new Uitgavetekst { Kwartaal = "2026-Q2", Tekst = "", Afdruk = "", GepubliceerdOp = Begin }, new Uitgaveverslag { Kwartaal = "2026-Q2", Inhoud = "{}" });
        db.AddRange(advies, new Adviesverband(advies.Id, deur.CasusId, onderdeel.Id, new("pool")));
        var inwoner = await db.Inwoners.Include(i => i.Eerdere).FirstAsync();
        inwoner.Corrigeer(new Contactgegevens("Anders Voorbeeld", inwoner.Gegevens.Telefoon, Emailadres.VanOpslag("anders@voorbeeld.example"), null, false), Begin);
        db.Kompasnotities.Add(new(await db.Medewerkers.Select(m => m.Id).FirstAsync(), "Voor mij", Begin));
        var casus = await db.Casussen.Include(c => c.Onderdelen).Include(c => c.Overdrachten).FirstAsync(c => c.Onderdelen.Any(o => o.Stand == Onderdeelstand.Lopend));
        var loopt = casus.Onderdelen.First(o => o.Stand == Onderdeelstand.Lopend);
        var signaal = new Schaalsignaal(loopt.Id, Schaalsignaalcode.GaatGoed, new Signaalbewijs.Gezegd(), "feiten");
        casus.LegSignaalWeg(loopt.Id, new(signaal.Code, signaal.Vingerafdruk, Wegreden.NuNietNodig), [signaal], Handelende.Van(MedewerkerId.Nieuw(), loopt.Organisatie, true), Begin);
        await db.SaveChangesAsync();
    }
}

/// <summary>What each role of the database may, tried out as that role.</summary>
public sealed class RollenTests(GevuldeDatabank app) : IClassFixture<GevuldeDatabank>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_says_nothing_sees_no_row_of_any_guarded_table()
    {
        var bewaakt = await Lijst(app.Verbindingen.Eigenaar, "select relname from pg_class where relrowsecurity and relkind = 'r' order by 1");
        Assert.True(bewaakt.Count >= 24);
        foreach (var tabel in bewaakt)
        {
            Assert.True(await Getal(app.Verbindingen.Taken, $"select count(*) from {tabel}") > 0, $"{tabel} is empty: this test would prove nothing");
            Assert.Equal((tabel, 0), (tabel, await Getal(app.Verbindingen.App, $"select count(*) from {tabel}")));
        }
    }

    [Fact]
    public async Task The_web_cannot_read_to_whom_a_mail_goes_or_what_it_says()
    {
        foreach (var kolom in new[] { "aan", "tekst", "onderwerp", "casus_id", "*" })
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await Fout(app.Verbindingen.App, $"select {kolom} from bericht"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await Fout(app.Verbindingen.App, "update bericht set aan = 'a@b.example'"));
        Assert.Equal(3, await Getal(app.Verbindingen.App, "select count(id) from bericht where fout is not null or stand = 'verzonden'"));
    }

    [Theory]
    [InlineData("delete from casus")]
    [InlineData("update aanmelding set eigen_woorden = ''")]
    [InlineData("delete from gebeurtenis")]
    [InlineData("insert into kenmerk values ('x', 'y')")]
    [InlineData("update organisatie set naam = ''")]
    [InlineData("create table eigen (id int)")]
    [InlineData("alter table casus disable row level security")]
    [InlineData("set role meedenkers_taken")]
    [InlineData("select pg_read_file('/etc/passwd')")]
    public async Task The_web_may_no_more_than_it_needs(string opdracht) =>
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await Fout(app.Verbindingen.App, opdracht));

    [Fact]
    public async Task The_role_for_figures_is_refused_at_every_table_but_what_was_released()
    {
        await using var db = await app.AlsSysteem();
        foreach (var tabel in db.Model.GetEntityTypes().Where(e => !e.IsMappedToJson()).Select(e => e.GetTableName()!).Where(t => t != "uitgave"))
            Assert.Equal((tabel, PostgresErrorCodes.InsufficientPrivilege), (tabel, await Fout(app.Verbindingen.Cijfers, $"select * from \"{tabel}\"")));
    }

    [Fact]
    public async Task The_roles_own_nothing_and_belong_to_nobody()
    {
        Assert.Empty(await Lijst(app.Verbindingen.Eigenaar, "select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in ('meedenkers_app', 'meedenkers_taken', 'meedenkers_cijfers')"));
        Assert.Empty(await Lijst(app.Verbindingen.Eigenaar, "select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname like 'meedenkers%'"));
        Assert.Empty(await Lijst(app.Verbindingen.Eigenaar, "select rolname from pg_roles where rolname like 'meedenkers%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"));
    }

    [Fact]
    public async Task A_migration_that_updates_rows_does_update_them()
    {
        foreach (var (tabel, kolom) in new[] { ("casus", "gemeente"), ("aanmelding", "kanaal"), ("inwoner", "gegevens_naam"), ("toegang", "reden"), ("gebeurtenis", "als") })
        {
            var aantal = await Getal(app.Verbindingen.Taken, $"select count(*) from {tabel}");
            await using var verbinding = new NpgsqlConnection(app.Verbindingen.Eigenaar);
            await verbinding.OpenAsync(Stop);
            await using var opdracht = Opdracht(verbinding, $"update {tabel} set {kolom} = {kolom}");
            Assert.Equal((tabel, aantal), (tabel, await opdracht.ExecuteNonQueryAsync(Stop)));
        }
    }

    [Fact]
    public async Task One_pooled_connection_shared_by_two_users_leaks_nothing()
    {
        var een = new NpgsqlConnectionStringBuilder(app.Verbindingen.App) { MaxPoolSize = 1, ApplicationName = "een" }.ConnectionString;
        var smwo = Toegangscontext.VoorMedewerker(Demo.Accounts[0].Id, new("smwo"), isCoordinator: true);
        var pool = Toegangscontext.VoorMedewerker(Demo.Accounts.First(a => a.Organisatie == "vrijwilligerspool").Id, new("vrijwilligerspool"), isCoordinator: true);
        var proces = new HashSet<int>();
        foreach (var (als, ziet) in new[] { (smwo, true), (Toegangscontext.Niemand, false), (pool, true), (smwo, true), (Toegangscontext.Niemand, false) })
        {
            await using var db = Databank.Context(een);
            if (als != Toegangscontext.Niemand) await db.BetreedAls(als, Stop);
            proces.Add(await db.Database.SqlQuery<int>($"select pg_backend_pid() as \"Value\"").SingleAsync(Stop));
            // The two sides of a handover see each other's rows of it.
            var organisaties = await db.Toegangen.Where(t => t.Tot == null && !db.Toegangen.Any(ander => ander.Overdracht == t.Overdracht && ander.Organisatie != t.Organisatie)).Select(t => t.Organisatie).Distinct().ToListAsync(Stop);
            Assert.Equal(ziet ? [als.Organisatie!.Value] : [], organisaties);
            Assert.Equal(ziet, await db.Casussen.AnyAsync(Stop));
        }
        Assert.Single(proces);

        await using var kaal = new NpgsqlConnection(een);
        await kaal.OpenAsync(Stop);
        await using var instelling = Opdracht(kaal, "select coalesce(current_setting('meedenkers.organisatie', true), '')");
        Assert.Equal("", await instelling.ExecuteScalarAsync(Stop));
    }

    [Fact]
    public void A_connection_that_is_not_reset_is_refused_at_start()
    {
        var configuratie = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Meedenkers"] = app.Verbindingen.App + ";No Reset On Close=true" }).Build();
        Assert.Contains("No Reset On Close", Assert.Throws<InstellingException>(() => new ServiceCollection().AddDatabanken(configuratie)).Message, StringComparison.Ordinal);
    }

#pragma warning disable CA2100 // The statements are written in this file.
    static NpgsqlCommand Opdracht(NpgsqlConnection verbinding, string sql) => new(sql, verbinding);
#pragma warning restore CA2100

    static async Task<int> Getal(string verbinding, string sql)
    {
        await using var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync(Stop);
        await using var opdracht = Opdracht(open, sql);
        return (int)(long)(await opdracht.ExecuteScalarAsync(Stop))!;
    }

    static async Task<List<string>> Lijst(string verbinding, string sql)
    {
        await using var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync(Stop);
        await using var opdracht = Opdracht(open, sql);
        await using var lezer = await opdracht.ExecuteReaderAsync(Stop);
        List<string> rijen = [];
        while (await lezer.ReadAsync(Stop)) rijen.Add(lezer.GetString(0));
        return rijen;
    }

    static async Task<string> Fout(string verbinding, string sql)
    {
        await using var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync(Stop);
        await using var opdracht = Opdracht(open, sql);
        return (await Assert.ThrowsAsync<PostgresException>(() => opdracht.ExecuteNonQueryAsync(Stop))).SqlState;
    }
}
