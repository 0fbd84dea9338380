using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Taken;

/// <summary>The upkeep of the kaart while time passes: due, told, stale for readers, one tap, fresh again.</summary>
public sealed class KaartonderhoudTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    HerinnerAanKaart Taak => Services.GetRequiredService<HerinnerAanKaart>();

    [Fact]
    public async Task From_due_to_told_to_stale_to_one_tap_to_fresh()
    {
        await MaakVers();
        var cor = await this.Medewerker(Functie.Coordinator);
        var code = await this.EenVermelding("smwo");
        var ander = await this.EenVermelding("smwo"); // of the same owner: one mail for both
        using var lezer = Bezoeker();
        await lezer.Open($"/sociale-kaart/{code}");
        Assert.Contains("Gecontroleerd op maandag 23 november", lezer.Tekst, StringComparison.Ordinal);

        await Op(new(2027, 5, 8)); // fifteen days before the term of six months
        Assert.Empty(await Mails());
        await Op(new(2027, 5, 9));
        var bericht = Assert.Single(await Mails());
        Assert.Equal(Mensen.Mailadres(cor), bericht.Aan!.Value.Waarde);
        Assert.Contains("/team/kaart", bericht.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(code, bericht.Onderwerp + bericht.Tekst, StringComparison.Ordinal);
        await Op(new(2027, 5, 23)); // the last day itself
        Assert.Single(await Mails());
        await lezer.Open($"/sociale-kaart/{code}");
        Assert.Contains("Gecontroleerd op", lezer.Tekst, StringComparison.Ordinal);

        await Op(new(2027, 5, 24));
        Assert.Equal(2, (await Mails()).Count);
        await Op(new(2027, 8, 1));
        Assert.Equal(2, (await Mails()).Count); // once, and not every week
        await lezer.Open($"/sociale-kaart/{code}");
        Assert.Contains("voor het laatst gecontroleerd op maandag 23 november 2026", lezer.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bel het aanmeldpunt", lezer.Tekst, StringComparison.Ordinal);

        using (var zij = await this.Als(Functie.Coordinator))
        {
            await zij.Open($"/team/kaart/{code}");
            await zij.VerstuurEnVolg("Alles klopt nog");
        }
        await lezer.Open($"/sociale-kaart/{code}");
        Assert.Contains("Gecontroleerd op zondag 1 augustus", lezer.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Bel het aanmeldpunt", lezer.Tekst, StringComparison.Ordinal);
        Assert.Equal(Kaartversheid.Verlopen, (await this.Vermelding(ander)).Versheid(new(2027, 8, 1)));
    }

    [Fact]
    public async Task Without_an_active_coordinator_and_for_the_region_itself_the_regiobeheerder_is_told()
    {
        await MaakVers();
        var regio = await this.Medewerker(Functie.Regiobeheerder);
        await this.EenVermelding(await this.EenOrganisatie());
        await this.EenVermelding();
        await Op(new(2027, 5, 30));
        var berichten = await Mails();
        Assert.Equal([Mensen.Mailadres(regio), Mensen.Mailadres(regio)], berichten.Select(b => b.Aan!.Value.Waarde));
        Assert.All(berichten, b => Assert.Contains("/beheer/kaart", b.Tekst, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_entries_of_one_owner_are_one_mail()
    {
        await MaakVers();
        await this.Medewerker(Functie.Regiobeheerder);
        await using (var db = await this.AlsSysteem())
        {
            await db.Database.ExecuteSqlRawAsync("""
                insert into kaartvermelding (code, regio, naam, soort, onafhankelijk, gemeenten, leefgebieden, doelgroepen, talen, versienummer, gewijzigd_op, gecontroleerd_op, controle_uiterlijk, aandacht_vanaf, link_foutdagen, open_meldingen)
                select 'veel-' || n, 'osr', 'Veel ' || n, 'inloop', true, '{{}}', '{{}}', '{{}}', '{{}}', 1, '2026-01-01T00:00:00Z', '2026-01-01', '2026-07-01', '2026-06-17', 0, 0 from generate_series(1, 1201) n
                """, Stop);
        }
        Assert.Equal(new(1201, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Single(await Mails());
        Assert.Equal(new(0, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
    }

    [Fact]
    public async Task Who_saved_what_and_what_was_reported_goes_after_two_years_and_the_versions_stay()
    {
        var code = await this.EenVermelding(daarna: (v, _) => v.Controleer(Termijnen.Standaard, Kaartbouwer.Beheerder, new(2026, 11, 23)));
        using (var lezer = Bezoeker())
        {
            await lezer.Open($"/sociale-kaart/{code}/klopt-niet");
            await lezer.Verstuur("Geef het door", ("Invoer.Fout", "website"));
        }
        using (var regio = await this.Als(Functie.Regiobeheerder))
        {
            await regio.Open($"/beheer/kaart/{code}");
            await regio.VerstuurEnVolg("Het klopt wel: melding 1");
        }
        var opruimen = Services.GetRequiredService<Opruimen>();
        foreach (var (maanden, meldingen, met) in new[] { (23, 1, true), (25, 0, false) })
        {
            Klok.SetUtcNow(Start.AddMonths(maanden));
            await opruimen.VoerUit(alsHetTijdIs: false, Stop);
            await using var db = await this.AlsSysteem();
            Assert.Equal(meldingen, await db.Kaartmeldingen.CountAsync(m => m.Vermelding == code, Stop));
            Assert.Equal(met, (await db.Kaartversies.SingleAsync(v => v.Vermelding == code, Stop)).Door is not null);
        }
    }

    static readonly DateTimeOffset Start = TestApp.Begin.ToUniversalTime();

    /// <summary>The entries of the network were never checked: here they were, long ahead, so that a test counts only its own.</summary>
    async Task MaakVers()
    {
        await using var db = await this.AlsSysteem();
        await db.Database.ExecuteSqlRawAsync("update kaartvermelding set gecontroleerd_op = '2030-01-01', controle_uiterlijk = '2030-07-01'", Stop);
    }

    async Task Op(DateOnly dag)
    {
        Klok.SetUtcNow(Nederland.BeginVan(dag).AddHours(9));
        await Taak.VoerUit(alsHetTijdIs: false, Stop);
    }

    async Task<List<Bericht>> Mails()
    {
        await using var db = await this.AlsSysteem();
        return await db.Berichten.Where(b => b.Soort == Berichtsoort.KaartWacht).OrderBy(b => b.GemaaktOp).ToListAsync(Stop);
    }
}
