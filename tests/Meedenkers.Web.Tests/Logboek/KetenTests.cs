using System.Globalization;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Meedenkers.Web.Tests.Logboek;

/// <summary>The chain on a real database: what is done to the logbook afterwards is found, by place.</summary>
public sealed class KetenTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Keten Keten => Services.GetRequiredService<Keten>();

    [Fact]
    public async Task Fifty_writers_at_once_make_one_chain_without_a_gap()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(nr => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++) await Schrijf(nr);
        }, Stop)));
        Assert.Contains("1000 regels hebben nog geen plaats", await Controle(goed: true), StringComparison.Ordinal);
        Assert.Equal(new(1000, 0), await Keten.VoerUit(alsHetTijdIs: false, Stop));
        await Schrijf(1);
        Assert.Equal(new(1, 0), await Keten.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Contains("Het logboek klopt: 1001 regels, tot en met plaats 1001.", await Controle(goed: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Instances_chain_as_one_while_others_write()
    {
        using var klaar = new CancellationTokenSource();
        var schrijvers = Task.WhenAll(Enumerable.Range(0, 8).Select(nr => Task.Run(async () =>
        {
            for (var i = 0; i < 40; i++) await Schrijf(nr);
        }, Stop)));
        while (!schrijvers.IsCompleted) await Task.WhenAll(Keten.VoerUit(alsHetTijdIs: false, Stop), Keten.VoerUit(alsHetTijdIs: false, Stop));
        await schrijvers;
        await Keten.VoerUit(alsHetTijdIs: false, Stop);
        Assert.Contains("klopt: 320 regels", await Controle(goed: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update logboek set wat = 'iets-anders' where plaats = 4", "Plaats 4: veranderd")]
    [InlineData("update logboek set medewerker = gen_random_uuid() where plaats = 1", "Plaats 1: veranderd")]
    [InlineData("update logboek set op = op + interval '1 microsecond' where plaats = 10", "Plaats 10: veranderd")]
    [InlineData("update logboek set casussen = array[gen_random_uuid()] where plaats = 7", "Plaats 7: veranderd")]
    [InlineData("delete from logboek where plaats = 5", "Plaats 5: weggehaald")]
    [InlineData("delete from logboek where plaats between 1 and 3", "Plaats 1 tot en met 3: weggehaald")]
    [InlineData("delete from logboek where plaats > 8", "Plaats 9 tot en met 12: afgeknipt")]
    [InlineData("delete from logboek", "Plaats 1 tot en met 12: afgeknipt")]
    [InlineData("insert into logboek (id, op, handeling, als, casussen, wat, gelukt, herkomst, plaats, hash) select gen_random_uuid(), op, handeling, als, casussen, wat, gelukt, herkomst, 0, hash from logboek where plaats = 3", "Plaats 0: ingevoegd")]
    [InlineData("insert into logboek (id, op, handeling, als, casussen, wat, gelukt, herkomst, plaats, hash) select gen_random_uuid(), op, handeling, als, casussen, wat, gelukt, herkomst, 13, hash from logboek where plaats = 3", "Plaats 13: veranderd")]
    [InlineData("update logboek set plaats = plaats + 1000 where plaats >= 6; update logboek set plaats = plaats - 999 where plaats > 1000", "Plaats 6: weggehaald")]
    [InlineData("update logboek set plaats = -plaats where plaats in (3, 4); update logboek set plaats = 7 + plaats where plaats < 0", "Plaats 3 tot en met 5: veranderd")]
    public async Task Whatever_is_done_to_it_by_the_owner_is_found(string sql, string vondst)
    {
        for (var i = 0; i < 12; i++) await Schrijf(i);
        await Keten.VoerUit(alsHetTijdIs: false, Stop);
        await Eigenaar(sql);
        Assert.Contains(vondst, await Controle(goed: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_that_was_rewritten_from_a_line_on_is_found_by_the_head_outside_and_not_without_it()
    {
        for (var i = 0; i < 5; i++) await Schrijf(i);
        await Keten.VoerUit(alsHetTijdIs: false, Stop);
        for (var i = 0; i < 5; i++) await Schrijf(i);
        await Keten.VoerUit(alsHetTijdIs: false, Stop);
        await Eigenaar("update logboek set gelukt = false where plaats = 3; update logboek set plaats = null, hash = null");
        var koppen = await File.ReadAllTextAsync(Logboekkop, Stop);
        File.Delete(Logboekkop);
        await using (var db = await this.AlsSysteem())
        {
            // What the owner of the database would do: chain all of it again.
            var (hash, plaats) = (Logketen.Begin, 0L);
            foreach (var regel in await db.Logregels.AsNoTracking().OrderBy(r => r.Id).ToListAsync(Stop))
            {
                hash = Logketen.Hash(hash, ++plaats, regel);
                await db.Database.ExecuteSqlAsync($"update logboek set plaats = {plaats}, hash = {hash} where id = {regel.Id}", Stop);
            }
        }
        Assert.Contains("bestand met de kop is er niet", await Controle(goed: false), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Logboekkop, koppen, Stop);
        Assert.Contains("Plaats 1 tot en met 10: herschreven", await Controle(goed: false), StringComparison.Ordinal);

        // And the job does not go on as if nothing happened.
        await Schrijf(1);
        Assert.Equal(new(0, 1), await Keten.VoerUit(alsHetTijdIs: false, Stop));
    }

    [Fact]
    public async Task A_job_that_is_killed_leaves_no_gap()
    {
        for (var i = 0; i < 3; i++) await Schrijf(i);
        await Keten.VoerUit(alsHetTijdIs: false, Stop);
        // Killed after the batch and before, or while, the head was written: half a line stands there.
        var koppen = await File.ReadAllTextAsync(Logboekkop, Stop);
        await Schrijf(9);
        await Keten.VoerUit(alsHetTijdIs: false, Stop);
        await File.WriteAllTextAsync(Logboekkop, koppen + "4 3f", Stop);
        Assert.Contains("klopt: 4 regels", await Controle(goed: true), StringComparison.Ordinal);
        Assert.Equal(new(0, 0), await Keten.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Equal("4", (await File.ReadAllLinesAsync(Logboekkop, Stop))[^1].Split(' ')[0]);

        // Killed in the middle of many: whole batches have a place.
        await Eigenaar("insert into logboek (id, op, handeling, als, casussen, wat, gelukt, herkomst) select gen_random_uuid(), now(), 'gezien', 'systeem', '{}', 'proef', true, '' from generate_series(1, 9000)");
        using var stop = new CancellationTokenSource();
        var bezig = Keten.VoerUit(alsHetTijdIs: false, stop.Token);
        await using (var db = await this.AlsSysteem())
            while (!bezig.IsCompleted && await db.Logregels.CountAsync(r => r.Plaats > 4, Stop) == 0) await Task.Yield();
        await stop.CancelAsync();
        try
        {
            await bezig;
        }
        catch (Exception weg) when (weg is OperationCanceledException or NpgsqlException)
        {
            // That is what being killed looks like.
        }
        await Keten.VoerUit(alsHetTijdIs: false, Stop);
        Assert.Contains("klopt: 9004 regels, tot en met plaats 9004", await Controle(goed: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_cannot_change_a_line_and_the_jobs_only_its_place()
    {
        await Schrijf(1);
        foreach (var sql in new[] { "update logboek set wat = ''", "update logboek set plaats = 1", "delete from logboek", "truncate logboek" })
        {
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => Voer(Verbindingen.App, sql))).SqlState);
            if (!sql.Contains("plaats", StringComparison.Ordinal))
                Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => Voer(Verbindingen.Taken, sql))).SqlState);
        }
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => Voer(Verbindingen.Cijfers, "select 1 from logboek"))).SqlState);
    }

    [Fact]
    public async Task Nobody_writes_in_the_name_of_a_colleague_or_reads_the_lines_of_another_casus()
    {
        var (ik, collega) = (await this.Medewerker(Functie.Coordinator), await this.Medewerker(Functie.Coordinator));
        var (mijn, ander) = (CasusId.Nieuw(), CasusId.Nieuw());
        await Schrijf(1, mijn);
        await Schrijf(2, ander);
        await Schrijf(3, lijst: [ander, mijn]);

        await using (var db = await this.AlsApp(Toegangscontext.VoorMedewerker(ik.Id, ik.Organisatie!.Value, isCoordinator: true)))
        {
            Assert.Empty(await db.Logregels.ToListAsync(Stop));
            db.Logregels.Add(Regel(1, door: collega.Id));
            Assert.IsType<PostgresException>((await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop))).InnerException);
            db.ChangeTracker.Clear();
            db.Logregels.Add(Regel(1));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
            db.ChangeTracker.Clear();
            db.Logregels.Add(Regel(1, door: ik.Id));
            await db.SaveChangesAsync(Stop);
        }
        await using var inwoner = await this.AlsApp(Toegangscontext.VoorInwoner(mijn));
        Assert.Equal(2, await inwoner.Logregels.CountAsync(Stop));
        Assert.DoesNotContain(await inwoner.Logregels.ToListAsync(Stop), r => r.Casus == ander);
        await using var niemand = await this.AlsApp(Toegangscontext.Niemand);
        Assert.Empty(await niemand.Logregels.ToListAsync(Stop));
    }

    [Fact]
    public async Task The_report_says_what_an_account_saw_between_two_days()
    {
        var wie = await this.Medewerker(Functie.Coordinator);
        var (een, twee) = (CasusId.Nieuw(), CasusId.Nieuw());
        await using (var db = await this.AlsSysteem())
        {
            db.AddRange(Regel(1, een, wie.Id), Regel(2, lijst: [een, twee], door: wie.Id), Regel(3, twee, MedewerkerId.Nieuw()), Regel(60 * 24 * 3, twee, wie.Id));
            await db.SaveChangesAsync(Stop);
        }
        foreach (var account in new[] { Mensen.Mailadres(wie), wie.Id.Waarde.ToString() })
        {
            await using var uit = new StringWriter();
            Assert.Equal(0, await Logboekopdrachten.Wie(new(Verbindingen.Taken, Klok), ["--account", account, "--van", "2026-11-23", "--tot", "2026-11-24"], Klok, uit, Stop));
            var regels = uit.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(5, regels.Length);
            Assert.Equal(2, regels.Count(r => r.Contains(een.Waarde.ToString(), StringComparison.Ordinal)));
            Assert.Contains("2 regels over 2 casussen", regels[^1], StringComparison.Ordinal);
        }
        await using var na = await this.AlsSysteem();
        Assert.Equal(2, await na.Logregels.CountAsync(r => r.Betreft == wie.Id && r.Als == Hoedanigheid.Systeem, Stop));
        await using var niets = new StringWriter();
        foreach (var fout in new[] { "--account x@y.example --van 2026-11-23 --tot 2026-11-24", "--account x --van gisteren --tot 2026-11-24", "--van 2026-11-23", $"--account {wie.Id.Waarde} --van 2026-11-24 --tot 2026-11-23" })
            await Assert.ThrowsAsync<InstellingException>(() => Logboekopdrachten.Wie(new(Verbindingen.Taken, Klok), fout.Split(' '), Klok, niets, Stop));
    }

    [Fact]
    public void In_production_the_file_outside_the_database_must_be_named_and_its_folder_be_there()
    {
        var zonder = Assert.Throws<InstellingException>(() => Kop("Production", null));
        Assert.Contains("Meedenkers:Logboekkop ontbreekt", zonder.Message, StringComparison.Ordinal);
        Assert.Throws<InstellingException>(() => Kop("Production", "/bestaat/niet/logboekkop"));
        Assert.Equal(Logboekkop, Kop("Production", Logboekkop).Bestand);
    }

    static Logboekkop Kop(string omgeving, string? bestand) => new(
        new Microsoft.Extensions.Configuration.ConfigurationManager { ["Meedenkers:Logboekkop"] = bestand },
        new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = omgeving });

    async Task<string> Controle(bool goed)
    {
        await using var uit = new StringWriter();
        var code = await Logboekopdrachten.Controleer(new(Verbindingen.Taken, Klok), Kop("Production", Logboekkop), uit, Stop);
        Assert.True(code == (goed ? 0 : 1), uit.ToString());
        return uit.ToString();
    }

    async Task Schrijf(int nr, CasusId? casus = null, CasusId[]? lijst = null)
    {
        await using var db = await this.AlsApp(Toegangscontext.Niemand);
        db.Logregels.Add(Regel(nr, casus, lijst: lijst));
        await db.SaveChangesAsync(Stop);
    }

    static Logregel Regel(int minuut, CasusId? casus = null, MedewerkerId? door = null, CasusId[]? lijst = null) => new()
    {
        Op = Begin.AddMinutes(minuut).ToUniversalTime(),
        Handeling = lijst is null ? Loghandeling.Gezien : Loghandeling.LijstGezien,
        Als = Hoedanigheid.Medewerker,
        Medewerker = door,
        Casus = casus,
        Casussen = lijst ?? [],
        Wat = string.Create(CultureInfo.InvariantCulture, $"proef/{minuut}"),
    };

    Task Eigenaar(string sql) => Voer(Verbindingen.Eigenaar, sql);

    static async Task Voer(string verbinding, string sql)
    {
        await using var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync(Stop);
#pragma warning disable CA2100 // Sentences of these tests.
        await using var opdracht = new NpgsqlCommand(sql, open);
#pragma warning restore CA2100
        await opdracht.ExecuteNonQueryAsync(Stop);
    }
}
