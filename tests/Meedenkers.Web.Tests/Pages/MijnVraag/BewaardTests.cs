using System.Net;
using System.Text.Json;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>The resident reads all that is kept, takes it along, lets it rest, and has it erased.</summary>
public sealed class BewaardTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_anybody_wrote_is_on_the_page_and_in_the_file()
    {
        var (deur, kanaries) = await Volgeschreven();
        using var ria = await app.Binnen(deur);

        await ria.Open("/mijn-vraag/bewaard");
        Assert.All(kanaries, kanarie => Assert.Contains(kanarie, ria.Tekst, StringComparison.Ordinal));

        await ria.Verstuur("Bewaar een kopie");
        Assert.Equal(HttpStatusCode.OK, ria.Status);
        using var bestand = JsonDocument.Parse(ria.Bron);
        var waarden = bestand.RootElement.EnumerateObject().SelectMany(h => h.Value.EnumerateArray()).SelectMany(b => b.EnumerateObject()).Select(g => g.Value.GetString()!).ToList();
        Assert.All(kanaries, kanarie => Assert.Contains(waarden, w => w.Contains(kanarie, StringComparison.Ordinal)));
        await using var db = await app.AlsSysteem();
        Assert.Equal(2, await db.Logregels.CountAsync(r => r.Casus == deur.Casus && r.Wat == "mijnvraag/bewaard" && r.Als == Hoedanigheid.Inwoner, Stop)); // the page, and the copy
    }

    /// <summary>A text column that nobody put a canary in would be a hole in the test above.</summary>
    [Fact]
    public async Task No_personal_text_column_is_left_out_of_that()
    {
        var (deur, kanaries) = await Volgeschreven();
        await using var db = await app.AlsSysteem();
        string[] tabellen = ["inwoner", "eerdere_gegevens", "aanmelding", "verwijzing", "onderdeel", "contactmoment", "keukengesprek", "netwerkplek", "bezwaartermijn", "wachtplek", "plan", "plandoel", "planstap", "weggelegd_signaal", "deur", "casus"];
        // Codes, hashes and reference data are not a person's own words; a telephone number is stored in another form than it is shown.
        string[] geenWoorden = ["gegevens_telefoon", "signaal", "vingerafdruk", "reden", "link_hash", "code_hash", "gemeente", "woonplaats", "nummer", "kanaal", "vak", "stand", "niveau", "organisatie", "voor", "ingediend_door", "rol", "soort_hulp", "wens_hulp", "wens_taal", "afsluiting_reden", "contact_soort", "contact_uitkomst", "wie", "taak", "inhoud_schil", "inhoud_leefgebied"];
        foreach (var tabel in tabellen)
        {
            var kolommen = await db.Database.SqlQuery<string>($"select column_name::text as \"Value\" from information_schema.columns where table_name = {tabel} and data_type in ('text', 'character varying')").ToListAsync(Stop);
            var sleutel = tabel == "casus" ? "id" : "casus_id";
            foreach (var kolom in kolommen.Except(geenWoorden))
            {
#pragma warning disable EF1002 // names from the catalog
                var inhoud = await db.Database.SqlQueryRaw<string>($"select coalesce(string_agg({kolom}, ' '), '') as \"Value\" from {tabel} where {sleutel} = {{0}}", deur.Casus.Waarde).SingleAsync(Stop);
#pragma warning restore EF1002
                Assert.True(kanaries.Any(k => inhoud.Contains(k, StringComparison.Ordinal)), $"{tabel}.{kolom} holds no canary: \"{inhoud}\"");
            }
        }
    }

    [Fact]
    public async Task Letting_it_rest_holds_for_whoever_works_on_it_until_it_is_lifted()
    {
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerInformeel));
        var deur = await app.EenCasus().AangenomenDoor(cor).ToegewezenAan(joke, cor).MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/bewaard");
        await ria.VerstuurEnVolg("Zet mijn vraag stil");
        Assert.Contains("Uw vraag staat stil", ria.Tekst, StringComparison.Ordinal);

        var contact = new Contact(new DateOnly(2026, 11, 23), Contactsoort.Telefoon, Contactuitkomst.GaatGoed, null, null);
        await Assert.ThrowsAsync<GeweigerdException>(() => app.Doe(deur.Casus, (c, nu) => c.LegContactVast(c.Onderdelen[0].Id, contact, Handelende.Van(joke), nu)));
        using var team = await app.Als(joke);
        await team.Open($"/team/casussen/{deur.Casus.Waarde}");
        Assert.Equal(HttpStatusCode.OK, team.Status);
        Assert.Contains("Stilgezet", team.Tekst, StringComparison.Ordinal);

        await ria.VerstuurEnVolg("Ga weer verder");
        await app.Doe(deur.Casus, (c, nu) => c.LegContactVast(c.Onderdelen[0].Id, contact, Handelende.Van(joke), nu));
    }

    [Fact]
    public async Task Groups_that_are_taken_back_are_nowhere_any_more_and_the_question_goes_on()
    {
        var deur = await app.EenCasus().MetDoelgroepen(Doelgroep.Mantelzorgers).MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/bewaard");
        await ria.VerstuurEnVolg("Haal het weg");

        Assert.DoesNotContain("Haal het weg", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Teruggenomen", ria.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Empty((await db.Aanmeldingen.SingleAsync(a => a.CasusId == deur.Casus, Stop)).Doelgroepen);
        var gebeurd = await db.Gebeurtenissen.Where(g => g.CasusId == deur.Casus).ToListAsync(Stop);
        Assert.Empty(gebeurd.Select(g => g.Voorval).OfType<CasusWerdAangemeld>().Single().Doelgroepen);
        Assert.True((await db.Casussen.SingleAsync(c => c.Id == deur.Casus, Stop)).IsOpen);
    }

    [Fact]
    public async Task Erasing_asks_for_the_code_says_the_day_and_can_be_taken_back()
    {
        var stichting = await app.EenOrganisatie();
        var cor = await app.Medewerker(Functie.Coordinator, stichting);
        var deur = await app.EenCasus().Bij(stichting).AangenomenDoor(cor).MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/wissen");

        await ria.Verstuur("Ja, wis alles");
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        await ria.Verstuur("Ja, wis alles", ("Code", "ZZZZ 9999"));
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains("Deze code klopt niet", ria.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.True((await db.Casussen.AsNoTracking().SingleAsync(c => c.Id == deur.Casus, Stop)).IsOpen);

        await ria.VerstuurEnVolg("Ja, wis alles", ("Code", deur.Code.Groepen));
        Assert.Contains("Op maandag 30 november wissen wij alles.", ria.Tekst, StringComparison.Ordinal);
        var casus = await db.Casussen.AsNoTracking().SingleAsync(c => c.Id == deur.Casus, Stop);
        Assert.Equal((false, app.Klok.GetUtcNow().AddDays(7)), (casus.IsOpen, casus.WissenOp!.Value));
        Assert.Single(await db.Berichten.Where(b => b.CasusId == deur.Casus).ToListAsync(Stop));

        await ria.VerstuurEnVolg("Nee, wis het niet");
        Assert.Contains("Wij wissen niets", ria.Bron, StringComparison.Ordinal);
        Assert.Null((await db.Casussen.AsNoTracking().SingleAsync(c => c.Id == deur.Casus, Stop)).WissenOp);
    }

    [Fact]
    public async Task Guessing_the_code_here_is_slowed_down_as_at_the_door()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/wissen");
        for (var keer = 0; keer < 5; keer++) await ria.Verstuur("Ja, wis alles", ("Code", "ZZZZ 9999"));

        await ria.Verstuur("Ja, wis alles", ("Code", deur.Code.Groepen));

        Assert.Equal(HttpStatusCode.TooManyRequests, ria.Status);
        Assert.Contains("Wacht nog", ria.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/mijn-vraag/bewaard")]
    [InlineData("/mijn-vraag/wissen")]
    public async Task A_naaste_does_not_come_here(string pad)
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var anna = await app.Binnen(await app.VoorNaaste(deur));
        Assert.Equal(HttpStatusCode.Forbidden, (await anna.Open(pad)).Status);
        using var niemand = app.Iemand();
        Assert.StartsWith("/mijn-vraag?naar=", (await niemand.Open(pad)).Doorverwijzing, StringComparison.Ordinal);
    }

    /// <summary>A casus in which every field that a person can fill holds a word of its own.</summary>
    async Task<(Deurtje Deur, string[] Kanaries)> Volgeschreven()
    {
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Kanariehelper"));
        var deur = await app.EenCasus().Van("Kanarienaam Voorbeeld").MetEmail("kanariemail@voorbeeld.example").MetTelefoon("0687654321").MetWoorden("Kanariewoorden over post.")
            .In(Leefgebied.Wonen, Leefgebied.Financien).AangenomenDoor(cor).ToegewezenAan(joke, cor).KennisgemaaktMet(joke, "Kanarienotitie van het gesprek.")
            .Daarna((c, nu) => c.Splits(c.Onderdelen[0].Id, "Kanariedeel van de vraag", new HashSet<Leefgebied> { Leefgebied.Wonen }, Handelende.Van(joke), nu)).MetDeur(app);
        await app.VoorNaaste(deur, "Kanarienaaste Fictie");
        await using var db = await app.AlsSysteem();
        var inwoner = await db.Inwoners.Include(i => i.Eerdere).SingleAsync(i => i.CasusId == deur.Casus, Stop);
        inwoner.Corrigeer(inwoner.Gegevens with { Adres = "Kanarielaan 1" }, app.Klok.GetUtcNow());
        inwoner.Corrigeer(inwoner.Gegevens with { Adres = "Kanariehof 2" }, app.Klok.GetUtcNow());
        await app.Doe(deur.Casus, (c, nu) =>
        {
            var plan = new Plan(c, c.Onderdelen.Single(o => o.Vraag is null).Id);
            plan.Stel(c, "Kanariedoel: weer slapen", Handelende.Van(joke), nu);
            plan.SpreekAf(c, new("Kanariestap: bellen", Stapdoener.Inwoner, new(2026, 12, 1)), Handelende.Van(joke), nu);
            db.Plannen.Add(plan);
            db.Bezwaartermijnen.Add(new(c, plan.OnderdeelId, new("Kanariebesluit", new(2026, 11, 20), new(2027, 1, 1)), Handelende.Van(joke), nu));
            db.Wachtplekken.Add(new(c, plan.OnderdeelId, new("Kanariewachten", new(2026, 11, 20)), Handelende.Van(joke), nu));
            db.Netwerkplekken.Add(new(c, new("Kanariezus", Niveau.EigenNetwerk, "Kanarieboodschappen", Leefgebied.Wonen), Handelende.Inwoner, nu));
            db.Keukengesprekken.Add(new(c, plan.OnderdeelId, new("Kanarieloket", new(2026, 12, 2), "Kanariezeggen", "Kanariebuur gaat mee", "Kanarieafspraak", new(2026, 12, 9)), Handelende.Van(joke), nu));
        });
        db.Verwijzingen.Add(new(deur.Casus, "huisarts", "Kanarieverwijzer Testers", "kanariepraktijk@voorbeeld.example", [], Linksleutel.Nieuw().Hash(), app.Klok.GetUtcNow(), app.Klok.GetUtcNow().AddDays(90)));
        var onderdeel = await db.Onderdelen.FirstAsync(o => o.CasusId == deur.Casus, Stop);
        var advies = Adviesvraag.VanMedewerker(Guid.CreateVersion7(), new("Kanarieadvies over post?", false), null, new("smwo"), Handelende.Van(joke), Termijnen.Standaard, app.Klok.GetUtcNow());
        advies.Beantwoord(new("Kanarieantwoord daarop.", false), cor, app.Klok.GetUtcNow());
        db.AddRange(advies, new Adviesverband(advies.Id, deur.Casus, onderdeel.Id, new("smwo")));
        await db.Database.ExecuteSqlAsync($"update aanmelding set indiener_naam = 'Kanarie-indiener', indiener_relatie = 'Kanarierelatie' where casus_id = {deur.Casus.Waarde}", Stop);
        await db.SaveChangesAsync(Stop);
        return (deur, ["Kanarienaam", "kanariemail", "06 87 65 43 21", "Kanariewoorden", "Kanarienotitie", "Kanariedeel", "Kanarienaaste", "Kanarielaan", "Kanariehof", "Kanarieverwijzer", "kanariepraktijk", "Kanarie-indiener", "Kanarierelatie", "Joke Kanariehelper", "Kanarieadvies", "Kanarieantwoord", "Kanariedoel", "Kanariestap", "Kanarieloket", "Kanariezeggen", "Kanariebuur", "Kanarieafspraak", "Kanariebesluit", "Kanariewachten", "Kanariezus", "Kanarieboodschappen"]);
    }
}
