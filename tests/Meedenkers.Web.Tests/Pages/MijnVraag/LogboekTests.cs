using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Taken;
using Meedenkers.Web.Tests.Logboek;
using Meedenkers.Web.Tests.Pages.Team;
using Meedenkers.Web.Tests.Pages.Vraag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>Residents and naasten are written down too, and the resident reads who looked.</summary>
public sealed class LogboekTests(Deurapp app) : IClassFixture<Deurapp>
{
    const string Kanarie = "Kanarievogel";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_behind_the_door_writes_one_line_of_who_opened_it()
    {
        var (_, deur) = await Lopend();
        using var ria = await app.Binnen(deur);
        var open = Paden();
        Assert.True(open.Count >= 6, string.Join(' ', open));
        foreach (var pad in open)
        {
            var regel = await app.Regel(() => ria.Open(pad));
            Assert.Equal(200, (int)ria.Status);
            Assert.Equal((Loghandeling.Gezien, Hoedanigheid.Inwoner, (CasusId?)deur.Casus, null, null, true), (regel.Handeling, regel.Als, regel.Casus, regel.Medewerker, regel.Organisatie, regel.Gelukt));
            Assert.NotNull(regel.Deur);
        }

        using var buiten = app.Iemand();
        foreach (var pad in open) Assert.Empty(await app.Regels(() => buiten.Open(pad)));
    }

    /// <summary>The pages in docs/rechten.md that stand behind the door.</summary>
    static List<string> Paden() =>
        [.. File.ReadAllLines(Path.Combine(Web.Opstarten.Ontwikkeling.Projectmap.Vind()!, "docs", "rechten.md")).Select(r => r.Split('|', StringSplitOptions.TrimEntries))
            .Where(r => r.Length > 3 && r[1].StartsWith("/mijn-vraag", StringComparison.Ordinal) && r[3] == "inwoner" && r[2].Contains("GET", StringComparison.Ordinal) && !r[1].Contains('{', StringComparison.Ordinal)).Select(r => r[1])];

    [Fact]
    public async Task Coming_in_changing_and_a_wrong_code_are_in_it()
    {
        var (_, deur) = await Lopend();
        using var ria = app.Iemand();
        await (await ria.Open($"/mijn-vraag/{deur.Link.Waarde}")).Volg();
        var mis = await app.Regel(() => ria.Verstuur("Open mijn vraag", ("Code", "AAAA AAAA")));
        Assert.Equal((Loghandeling.InloggenMislukt, Hoedanigheid.Inwoner, (CasusId?)deur.Casus, false), (mis.Handeling, mis.Als, mis.Casus, mis.Gelukt));
        var binnen = await app.Regel(() => ria.Verstuur("Open mijn vraag", ("Code", deur.Code.Groepen)));
        Assert.Equal((Loghandeling.Ingelogd, Hoedanigheid.Inwoner, (CasusId?)deur.Casus), (binnen.Handeling, binnen.Als, binnen.Casus));
        await ria.Open("/mijn-vraag/gegevens");
        var anders = await app.Regel(() => ria.Verstuur("Bewaar", ("Adres", "Proeflaan 2")));
        Assert.Equal((Loghandeling.Gewijzigd, "mijnvraag/gegevens", Hoedanigheid.Inwoner), (anders.Handeling, anders.Wat, anders.Als));

        using var gok = app.Iemand();
        await gok.Open("/mijn-vraag");
        var niemand = await app.Regel(() => gok.Verstuur("Open mijn vraag", ("Nummer", Casusnummer.Nieuw().Waarde), ("Code", "AAAA AAAA")));
        Assert.Equal((Loghandeling.InloggenMislukt, null), (niemand.Handeling, niemand.Casus));
    }

    [Fact]
    public async Task A_naaste_is_known_by_the_door_and_does_not_read_who_looked()
    {
        var (_, deur) = await Lopend();
        using var anna = await app.Binnen(await app.VoorNaaste(deur, "Anna Proefman"));
        var gezien = await app.Regel(() => anna.Open("/mijn-vraag"));
        Assert.Equal((Loghandeling.Gezien, Hoedanigheid.Naaste), (gezien.Handeling, gezien.Als));
        await using (var db = await app.AlsSysteem()) Assert.Equal("Anna Proefman", (await db.Deuren.SingleAsync(d => d.Id == gezien.Deur, Stop)).Naam);
        Assert.DoesNotContain("Wie keek", anna.Tekst, StringComparison.Ordinal);

        var nee = await app.Regel(() => anna.Open("/mijn-vraag/logboek"));
        Assert.Equal(403, (int)anna.Status);
        Assert.Equal((Loghandeling.Geweigerd, Hoedanigheid.Naaste, (CasusId?)deur.Casus), (nee.Handeling, nee.Als, nee.Casus));

        using var ria = await app.Binnen(deur);
        Assert.Contains("Anna Proefman", (await ria.Open("/mijn-vraag/logboek")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_resident_reads_who_looked_as_what_and_at_which_part()
    {
        var (ploeg, deur) = await Lopend();
        using var mees = await app.Als(ploeg.Mees);
        using var cor = await app.Als(ploeg.Cor);
        using var vreemd = await app.Als((await Ploeg.Maak(app)).Mees);
        await mees.Open("/team");
        await mees.Open($"/team/casussen/{deur.Casus.Waarde}");
        await mees.Open($"/team/casussen/{deur.Casus.Waarde}/gegevens");
        app.Klok.Advance(TimeSpan.FromMinutes(20));
        await mees.Verstuur("Bewaar", ("Invoer.Naam", "Ria Anders"));
        await cor.Open("/team/casussen");
        await cor.Open($"/team/casussen/{deur.Casus.Waarde}");
        await vreemd.Open($"/team/casussen/{deur.Casus.Waarde}");

        using var ria = await app.Binnen(deur);
        await ria.Klik("Wie keek naar mijn vraag");
        var naam = $"Stichting {ploeg.Ons}";
        Assert.Contains($"Mees, vrijwillige meedenker van {naam}", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Keek naar uw", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("uw contactgegevens", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Veranderde iets: uw contactgegevens.", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Coördinator van {naam}", ria.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Cor", ria.Tekst.Replace("Coördinator", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"Bij {naam} 2 keer.", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wilde uw vraag openen. Dat mocht niet", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kwam binnen met een code.", ria.Pagina.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_portal_did_by_itself_is_in_it_in_plain_words()
    {
        await app.Medewerker(Functie.Coordinator, "smwo");
        var ploeg = await Ploeg.Maak(app);
        var deur = await app.EenCasus().Bij(ploeg.Ons).MetDeur(app);
        await using (var laat = await app.AlsSysteem()) await laat.Onderdelen.Where(o => o.CasusId == deur.Casus).ExecuteUpdateAsync(o => o.SetProperty(x => x.Uiterlijk, new DateOnly(2026, 11, 20)), Stop);
        Assert.Equal(1, (await app.Services.GetRequiredService<LaatAanbodVervallen>().VoerUit(alsHetTijdIs: false, Stop))!.Value.Gedaan);
        await using (var db = await app.Services.GetRequiredService<Takendatabank>().Open("vasthouden", Stop))
        {
            (await db.Casussen.SingleAsync(c => c.Id == deur.Casus, Stop)).HoudVast(app.Klok.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        }

        // The clock is shared with the other tests of this class, and some of them move it.
        var uur = Nederland.KlokVan(app.Klok.GetUtcNow()).ToString("H.mm", System.Globalization.CultureInfo.InvariantCulture);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/logboek");
        var regels = ria.Pagina.QuerySelectorAll("section.kaart > ul > li").Select(li => string.Join(' ', li.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains($"Het portaalVroeg een andere organisatie. Er kwam niet op tijd antwoord. Om {uur} uur.", regels);
        Assert.Contains($"Het portaalVeranderde iets: hoe lang wij uw vraag bewaren. Om {uur} uur.", regels);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron)));
    }

    [Fact]
    public async Task Whoever_sees_number_and_code_after_sending_is_in_it()
    {
        using var ria = await app.Verstuurd();
        await using var db = await app.AlsSysteem();
        Casusnummer.Probeer(ria.Nummer(), out var nummer);
        var casus = await db.Casussen.Where(c => c.Nummer == nummer).Select(c => c.Id).SingleAsync(Stop);
        var eerste = await db.Logregels.AsNoTracking().SingleAsync(r => r.Casus == casus && r.Handeling == Loghandeling.Gezien, Stop);
        Assert.Equal(("vraag/verstuurd", Hoedanigheid.Inwoner, null, null, true), (eerste.Wat, eerste.Als, eerste.Medewerker, eerste.Deur, eerste.Gelukt));

        var weer = await app.Regel(() => ria.Open("/vraag/verstuurd"));
        Assert.Equal((Loghandeling.Gezien, (CasusId?)casus), (weer.Handeling, weer.Casus));
        using var ander = app.Iemand();
        Assert.Empty(await app.Regels(() => ander.Open("/vraag/verstuurd")));
    }

    [Fact]
    public async Task Old_days_are_on_the_next_page_and_another_question_is_on_none()
    {
        var (_, deur) = await Lopend();
        var (_, ander) = await Lopend();
        await using (var db = await app.AlsSysteem())
        {
            for (var dag = 1; dag <= 20; dag++)
                db.Logregels.AddRange(Oud(dag, deur.Casus, "smwo"), Oud(dag, ander.Casus, "hersteltalent"));
            await db.SaveChangesAsync(Stop);
        }
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/logboek");
        Assert.Equal(14, ria.Pagina.QuerySelectorAll("section.kaart").Length);
        Assert.DoesNotContain("HerstelTalent", ria.Bron, StringComparison.OrdinalIgnoreCase);
        await ria.Klik("Laat eerdere dagen zien");
        Assert.Equal(7, ria.Pagina.QuerySelectorAll("section.kaart").Length);
        Assert.DoesNotContain("eerdere dagen", ria.Tekst, StringComparison.Ordinal);
        await ria.Open("/mijn-vraag/logboek?voor=onzin");
        Assert.Equal(14, ria.Pagina.QuerySelectorAll("section.kaart").Length);
    }

    [Fact]
    public async Task No_word_of_a_person_is_in_any_line()
    {
        var ploeg = await Ploeg.Maak(app);
        var deur = await app.EenCasus().Bij(ploeg.Ons).Van($"{Kanarie} Voorbeeld").MetEmail($"{Kanarie}@voorbeeld.example").MetTelefoon("0687654321").MetWoorden($"Dit is {Kanarie}.")
            .AangenomenDoor(ploeg.Cor).ToegewezenAan(ploeg.Mees, ploeg.Cor).KennisgemaaktMet(ploeg.Mees, $"{Kanarie} vertelde.").MetDeur(app);
        using var mees = await app.Als(ploeg.Mees);
        await mees.Open($"/team/casussen/{deur.Casus.Waarde}");
        await mees.Open("/team/casussen");
        await mees.Verstuur("Zoek", ("Invoer.Zoek", Kanarie));
        await mees.Open($"/team/casussen/{deur.Casus.Waarde}/gegevens");
        await mees.Verstuur("Bewaar", ("Invoer.Naam", $"{Kanarie} Anders"));
        await mees.Open($"/team/casussen/{deur.Casus.Waarde}?voor={Kanarie}");
        await mees.Open($"/team/aanbod/{Kanarie}");
        using var ria = await app.Binnen(deur);
        await ria.Open($"/mijn-vraag/logboek?voor={Kanarie}");

        await using var db = await app.AlsSysteem();
        var alles = string.Join('\n', await db.Database.SqlQuery<string>($"select l::text as \"Value\" from logboek l").ToListAsync(Stop));
        Assert.Contains(deur.Casus.Waarde.ToString(), alles, StringComparison.Ordinal);
        foreach (var woord in new[] { Kanarie, "687654321", "voorbeeld.example", "Mees", ploeg.Mees.Naam, deur.Nummer.Waarde, "203.0.113", deur.Link.Waarde, deur.Code.Waarde })
            Assert.DoesNotContain(woord, alles, StringComparison.OrdinalIgnoreCase);
    }

    static Logregel Oud(int dag, CasusId casus, string organisatie) => new()
    {
        Op = TestApp.Begin.AddDays(-dag).ToUniversalTime(),
        Handeling = Loghandeling.Gezien,
        Als = Hoedanigheid.Medewerker,
        Medewerker = MedewerkerId.Nieuw(),
        Functie = Functie.Coordinator,
        Organisatie = new(organisatie),
        Casus = casus,
        Wat = "team/casussen/casus",
    };

    async Task<(Ploeg Ploeg, Deurtje Deur)> Lopend()
    {
        var ploeg = await Ploeg.Maak(app);
        return (ploeg, await app.EenCasus().Bij(ploeg.Ons).AangenomenDoor(ploeg.Cor).ToegewezenAan(ploeg.Mees, ploeg.Cor).KennisgemaaktMet(ploeg.Mees).MetDeur(app));
    }
}
