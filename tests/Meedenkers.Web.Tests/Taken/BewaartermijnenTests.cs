using Meedenkers.Data.Opbouw;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Taken;

/// <summary>What is erased is gone from every table, stays gone after a restore, and what may not go yet stays.</summary>
public sealed class BewaartermijnenTests : TestApp
{
    readonly string journaal = Path.Combine(Path.GetTempPath(), $"wisjournaal-{Guid.NewGuid():N}.txt");

    public BewaartermijnenTests(Testdatabank databank) : base(databank) => Instellingen["Meedenkers:Wisjournaal"] = journaal;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Bewaartermijnen Taak => Services.GetRequiredService<Bewaartermijnen>();

    [Fact]
    public async Task A_night_erases_what_was_asked_and_what_is_past_its_term_and_says_so_before()
    {
        var gevraagd = await Gewist(Begin.AddDays(-8), vraagt: true);
        var voorbij = await Gewist(Begin.AddMonths(-13), vraagt: false);
        var netNiet = await Gewist(Begin.AddMonths(-12).AddDays(1), vraagt: false);
        var bedenkt = await Gewist(Begin.AddDays(-6), vraagt: true);
        var loopt = (await this.EenCasus().Geleden(TimeSpan.FromDays(800)).Bewaar()).Id;
        var vast = await Gewist(Begin.AddMonths(-20), vraagt: true);
        await Doe(vast, c => c.HoudVast(Begin));

        Assert.Equal(new Wisrapport(1, 1, 1), await Taak.Proef(Begin, Stop));
        Assert.Equal(6, await Aantal());

        Assert.Equal(new(2, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        await using var db = await this.AlsSysteem();
        Assert.Equal(new[] { netNiet, bedenkt, loopt, vast }.Select(c => c.Waarde).Order(), (await db.Casussen.Select(c => c.Id).ToListAsync(Stop)).Select(c => c.Waarde).Order());
        Assert.Equal(new(0, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Equal(new[] { gevraagd, voorbij }.Select(c => c.Waarde.ToString()).Order(), (await File.ReadAllLinesAsync(journaal, Stop)).Select(r => r.Split(' ')[0]).Order());
    }

    [Fact]
    public async Task Nothing_of_the_person_is_left_in_any_table_and_figures_keep_a_fact_that_leads_to_nobody()
    {
        var casus = await Gewist(Begin.AddDays(-30), vraagt: true);
        Assert.NotEmpty(await TabellenMet("kanarie"));
        Assert.NotEmpty(await TabellenMet(casus.Waarde.ToString()));

        await Taak.VoerUit(alsHetTijdIs: false, Stop);

        Assert.Empty(await TabellenMet("kanarie"));
        Assert.Empty(await TabellenMet(casus.Waarde.ToString()));
        await using var db = await this.AlsSysteem();
        var feiten = await db.Feiten.ToListAsync(Stop);
        Assert.Contains(feiten, f => f.Soort == Cijferplan.Aangemeld);
        Assert.All(feiten, f =>
        {
            Assert.Equal((null, "GM0716", new DateOnly(2026, 10, 1)), (f.Sleutel, f.Gemeente, f.Kwartaal));
            Assert.NotEmpty(f.Bekend!);
            Assert.DoesNotContain(f.Kenmerken, k => k.StartsWith("doelgroep/", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_backup_that_is_put_back_is_erased_again_from_the_journal()
    {
        var casus = await Gewist(Begin.AddDays(-30), vraagt: true);
        var blijft = (await this.EenCasus().Bewaar()).Id;
        await using (var journaalVan = File.AppendText(journaal)) await journaalVan.WriteAsync($"{casus.Waarde} 2026-11-01T00:00:00Z\nafgebroken-re");

        Assert.Equal(0, await Opdracht("wisjournaal"));
        Assert.Equal(0, await Opdracht("wisjournaal"));

        Assert.Empty(await TabellenMet("kanarie"));
        await using var db = await this.AlsSysteem();
        Assert.Equal(blijft, (await db.Casussen.SingleAsync(Stop)).Id);
    }

    [Fact]
    public async Task A_line_of_the_journal_that_a_crash_cut_off_does_not_spoil_the_next()
    {
        await File.WriteAllTextAsync(journaal, "0199-afgebroken", Stop);
        var casus = await Gewist(Begin.AddDays(-30), vraagt: true);
        await Taak.VoerUit(alsHetTijdIs: false, Stop);

        Assert.Equal([casus], Services.GetRequiredService<Wisjournaal>().Lees());
    }

    [Fact]
    public async Task A_job_that_dies_in_the_middle_leaves_all_or_nothing()
    {
        var casus = await Gewist(Begin.AddDays(-30), vraagt: true);
        await using (var db = await this.AlsSysteem())
            await Assert.ThrowsAsync<IOException>(() => Wisser.Wis(db, casus, Begin, () => throw new IOException("no room in the journal"), Stop));
        Assert.Equal(1, await Aantal());
        Assert.NotEmpty(await TabellenMet("kanarie"));

        await using (var db = await this.AlsSysteem())
        await using (var ander = await this.AlsSysteem())
        {
            var verbinding = await db.Database.SqlQuery<int>($"select pg_backend_pid() as \"Value\"").SingleAsync(Stop);
            await Assert.ThrowsAnyAsync<Exception>(() => Wisser.Wis(db, casus, Begin, async () =>
            {
                await ander.Database.ExecuteSqlAsync($"select pg_terminate_backend({verbinding})", Stop);
                return true;
            }, Stop));
        }
        Assert.Equal(1, await Aantal());

        Assert.Equal(new(1, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Empty(await TabellenMet("kanarie"));
    }

    [Fact]
    public async Task A_casus_is_held_and_let_go_by_its_number()
    {
        var id = await Gewist(Begin.AddDays(-30), vraagt: true);
        await using var db = await this.AlsSysteem();
        var nummer = await db.Casussen.Where(c => c.Id == id).Select(c => c.Nummer).SingleAsync(Stop);

        Assert.Equal(0, await Opdracht(["bewaartermijnen", "houd", .. nummer.Groepen.Split(' ')]));
        Assert.Equal(0, await Opdracht("bewaartermijnen"));
        Assert.Equal(1, await Aantal());
        Assert.Equal(0, await Opdracht("bewaartermijnen", "laat", nummer.Waarde));
        Assert.Equal(0, await Opdracht("bewaartermijnen", "proef"));
        Assert.Equal(1, await Aantal());
        await Assert.ThrowsAsync<Web.Opstarten.InstellingException>(() => Opdracht("bewaartermijnen", "houd", "1"));
    }

    [Fact]
    public async Task Each_erasure_and_each_hold_is_a_line_of_the_portal_that_leads_to_nobody()
    {
        var (weg, blijft) = (await Gewist(Begin.AddDays(-30), vraagt: true), await Gewist(Begin.AddDays(-30), vraagt: true));
        await using var db = await this.AlsSysteem();
        var nummer = await db.Casussen.Where(c => c.Id == blijft).Select(c => c.Nummer).SingleAsync(Stop);
        await Opdracht("bewaartermijnen", "houd", nummer.Waarde);
        await Opdracht("bewaartermijnen", "houd", nummer.Waarde);
        await Opdracht("bewaartermijnen", "proef");
        await Taak.VoerUit(alsHetTijdIs: false, Stop);
        await Opdracht("wisjournaal");

        var regels = await db.Logregels.AsNoTracking().Where(r => r.Handeling == Loghandeling.Gewijzigd).OrderBy(r => r.Id).ToListAsync(Stop);
        Assert.Equal([("taak/vasthouden", blijft), ("taak/bewaartermijnen", weg)], regels.Select(r => (r.Wat, r.Casus!.Value)));
        Assert.All(regels, r => Assert.Equal((Hoedanigheid.Systeem, null, ""), (r.Als, r.Medewerker, r.Herkomst)));
        await Services.GetRequiredService<Keten>().VoerUit(alsHetTijdIs: false, Stop);
        using var uit = new StringWriter();
        Assert.Equal(0, await Web.Opstarten.Logboekopdrachten.Controleer(Services.GetRequiredService<Web.Opstarten.Takendatabank>(), Services.GetRequiredService<Logboekkop>(), uit, Stop));
        Assert.Contains("Het logboek klopt: 2 regels", uit.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A new table with a casus in it that the eraser does not know would stop every erasure, or keep what must go.</summary>
    [Fact]
    public async Task Every_table_that_knows_a_casus_is_erased()
    {
        await using var db = await this.AlsSysteem();
        var tabellen = await db.Database.SqlQuery<string>($"select table_name::text as \"Value\" from information_schema.columns where column_name = 'casus_id' and table_schema = 'public'").ToListAsync(Stop);
        Assert.Empty(tabellen.Except(Wisser.Tabellen));
        Assert.Empty(Wisser.Tabellen.Except(tabellen));
    }

    /// <summary>A casus with something in every table, stopped on this day by the resident.</summary>
    async Task<CasusId> Gewist(DateTimeOffset op, bool vraagt)
    {
        var (cor, joke) = (await this.Medewerker(Functie.Coordinator), await this.Medewerker(Functie.MeedenkerInformeel));
        var casus = await this.EenCasus().Van("Kanarie Voorbeeld").MetEmail("kanarie@voorbeeld.example").MetWoorden("Kanarie in mijn woorden.").Geleden(Begin - op)
            .AangenomenDoor(cor).ToegewezenAan(joke, cor).KennisgemaaktMet(joke, "Kanarie in een notitie.")
            .MetWerk((c, nu) => new Domain.Werk.Netwerkplek(c, new("Kanarie op de kaart", Domain.Werkmodel.Niveau.EigenNetwerk), Handelende.Inwoner, nu))
            .MetWerk((c, nu) => new Domain.Werk.Bezwaartermijn(c, c.Onderdelen[0].Id, new("Kanarie over een besluit", Domain.Tijd.Nederland.Vandaag(nu), Domain.Tijd.Nederland.Vandaag(nu)), Handelende.Van(joke), nu))
            .MetWerk((c, nu) => new Domain.Werk.Wachtplek(c, c.Onderdelen[0].Id, new("Kanarie wacht", Domain.Tijd.Nederland.Vandaag(nu)), Handelende.Van(joke), nu))
            .MetWerk((c, nu) => new Domain.Werk.Keukengesprek(c, c.Onderdelen[0].Id, new("Kanarie bij het loket"), Handelende.Van(joke), nu))
            .MetPlan(joke, "Kanarie in een doel", new Domain.Werk.Stapinhoud("Kanarie in een stap", Domain.Werk.Stapdoener.Inwoner))
            .Daarna((c, nu) => c.GeefDeur(Domain.Aanmeldingen.Deurhouder.Naaste, "Kanarie Naaste", Linksleutel.Nieuw().Hash(), Guid.NewGuid().ToString("N"), Handelende.Inwoner, nu))
            .Daarna((c, nu) => { if (vraagt) c.VraagWissen(Handelende.Inwoner, nu); else c.TrekIn(Handelende.Inwoner, nu); })
            .Bewaar();
        await using var db = await this.AlsSysteem();
        db.Inzagevragen.Add(new(new() { Op = op, Handeling = Domain.Logboek.Loghandeling.Gezien, Als = Hoedanigheid.Medewerker, Organisatie = new("smwo"), Casus = casus.Id, Wat = "casus" }, "Kanarie vraagt waarom", op));
        db.Berichten.Add(new(Data.Tabellen.Berichtsoort.VraagOntvangen, Emailadres.VanOpslag("kanarie@voorbeeld.example"), "Uw vraag", "Tekst", casus.Id, op));
        await db.SaveChangesAsync(Stop);
        return casus.Id;
    }

    async Task Doe(CasusId id, Action<Casus> daad)
    {
        await using var db = await this.AlsSysteem();
        daad(await db.Casussen.SingleAsync(c => c.Id == id, Stop));
        await db.SaveChangesAsync(Stop);
    }

    async Task<int> Aantal()
    {
        await using var db = await this.AlsSysteem();
        return await db.Casussen.CountAsync(Stop);
    }

    /// <summary>As a dump would show it: every row of every table as text. The logbook keeps keys, by design.</summary>
    async Task<List<string>> TabellenMet(string woord)
    {
        await using var db = await this.AlsSysteem();
        var tabellen = await db.Database.SqlQuery<string>($"select table_name::text as \"Value\" from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'logboek'").ToListAsync(Stop);
        var gevonden = new List<string>();
        foreach (var tabel in tabellen)
        {
#pragma warning disable EF1002 // names from the catalog
            if (await db.Database.SqlQueryRaw<bool>($"select exists (select from \"{tabel}\" t where t::text ilike {{0}}) as \"Value\"", $"%{woord}%").SingleAsync(Stop)) gevonden.Add(tabel);
#pragma warning restore EF1002
        }
        return gevonden;
    }

    async Task<int?> Opdracht(params string[] woorden) =>
        await Web.Opstarten.Opdrachten.Voer(woorden, Services.GetRequiredService<Microsoft.Extensions.Hosting.IHostEnvironment>(), Services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>(), Stop);

    public override async ValueTask DisposeAsync()
    {
        File.Delete(journaal);
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
