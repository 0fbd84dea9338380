using Meedenkers.Domain.Matching;
using System.Net;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>The plan of an onderdeel: one page on which all is done.</summary>
public sealed class PlanTests(TestApp app) : IClassFixture<TestApp>
{
    static readonly Stapinhoud Bellen = new("Bel de woningbouw", Stapdoener.Meedenker, new(2026, 11, 20));

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_goal_and_a_step_are_added_corrected_ticked_off_and_let_go_on_one_page()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        await bezoeker.Klik("Plan: Wonen");

        await bezoeker.VerstuurEnVolg("Zet dit doel erbij", ("Doel.Tekst", "Weer rustig slapen"));
        await bezoeker.VerstuurEnVolg("Zet deze stap erbij", ("Stap.Tekst", "Bel de bank"));
        await bezoeker.VerstuurEnVolg("Zet deze stap erbij", ("Stap.Tekst", "Brief zoeken"), ("Stap.Wie", "inwoner"), ("Stap.Uiterlijk", "1 december 2026"));
        Assert.Contains("De stap staat erbij.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Equal(["Weer rustig slapen", "Brief zoeken", "Bel de bank"], bezoeker.Pagina.QuerySelectorAll(".sleutels .vet").Select(e => e.TextContent));

        await bezoeker.Klik("Verbeter: Brief zoeken");
        Assert.Equal("1-12-2026", bezoeker.Pagina.QuerySelector("#Stap_Uiterlijk")!.GetAttribute("value"));
        Assert.Equal("inwoner", bezoeker.Pagina.QuerySelector("input[name='Stap.Wie'][checked]")!.GetAttribute("value"));
        await bezoeker.VerstuurEnVolg("Bewaar deze stap", ("Stap.Tekst", "Brief zoeken en lezen"), ("Stap.Uiterlijk", ""));
        await bezoeker.Klik("Verbeter: Weer rustig slapen");
        await bezoeker.VerstuurEnVolg("Bewaar dit doel", ("Doel.Tekst", "Elke nacht slapen"));
        await bezoeker.VerstuurEnVolg("Gedaan: Bel de bank");
        await bezoeker.VerstuurEnVolg("Haal weg: Brief zoeken en lezen");
        await bezoeker.VerstuurEnVolg("Zet weer open: Brief zoeken en lezen");

        Assert.Equal(["Elke nacht slapen", "Brief zoeken en lezen"], bezoeker.Pagina.QuerySelectorAll(".sleutels .vet").Select(e => e.TextContent));
        Assert.Contains("gedaan, 23 nov", bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal(new DateOnly(2026, 11, 23), (await db.Plannen.SingleAsync(p => p.CasusId == casus.Id, Stop)).LaatsteVoortgang);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Contains("1 van 2 stappen gedaan", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Stap gezet", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zet dit doel erbij", "Doel.Tekst", "", "Schrijf op wat de inwoner wil bereiken")]
    [InlineData("Zet dit doel erbij", "Doel.Tekst", "bsn 123456782", "burgerservicenummer")]
    [InlineData("Zet dit doel erbij", "Doel.Tekst", "LANG", "te lang")]
    [InlineData("Zet deze stap erbij", "Stap.Tekst", "", "Schrijf op wat er moet gebeuren")]
    [InlineData("Zet deze stap erbij", "Stap.Tekst", "LANG", "te lang")]
    [InlineData("Zet deze stap erbij", "Stap.Uiterlijk", "ooit eens", "Vul een datum in")]
    [InlineData("Zet deze stap erbij", "Stap.Wie", "de-buurman", "Kies wie het doet")]
    [InlineData("Zet deze stap erbij", "Stap.Taak", "F99", "Kies een taak uit de lijst")]
    public async Task What_is_not_good_comes_back_with_what_was_typed_and_keeps_nothing(string knop, string veld, string waarde, string zin)
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "plan"));
        var velden = bezoeker.Velden(knop).ToDictionary(v => v.Key, v => v.Value);
        if (veld.StartsWith("Stap", StringComparison.Ordinal)) velden["Stap.Tekst"] = "Blijft staan";
        velden[veld] = waarde == "LANG" ? new string('x', 301) : waarde;

        await bezoeker.Stuur($"{Ploeg.Pad(casus, "plan")}?handler={(veld.StartsWith("Stap", StringComparison.Ordinal) ? "Stap" : "Doel")}", velden);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        if (veld is "Stap.Uiterlijk" or "Stap.Wie") Assert.Contains("Blijft staan", bezoeker.Pagina.QuerySelector("textarea[name='Stap.Tekst']")!.TextContent, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.False(await db.Plannen.AnyAsync(p => p.CasusId == casus.Id, Stop));
    }

    [Fact]
    public async Task A_step_can_be_a_task_and_a_formal_one_is_marked()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "plan"));
        Assert.Contains("helpt bij klacht, geschil, bezwaar en beroep", bezoeker.Pagina.QuerySelector("optgroup[label='Formele meedenker'] option[value=F09]")!.TextContent, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg("Zet deze stap erbij", ("Stap.Tekst", "Bezwaar schrijven"), ("Stap.Taak", "F09"));
        await bezoeker.VerstuurEnVolg("Zet deze stap erbij", ("Stap.Tekst", "Post sorteren"), ("Stap.Taak", "V04"));
        Assert.Contains("Bezwaar schrijven", Assert.Single(bezoeker.Pagina.QuerySelectorAll(".sleutels li"), l => l.TextContent.Contains("formele taak", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        await bezoeker.Klik("Verbeter: Bezwaar schrijven");
        Assert.Equal("F09", bezoeker.Pagina.QuerySelector("#Stap_Taak option[selected]")!.GetAttribute("value"));
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Contains("formele taak", bezoeker.Pagina.QuerySelector("article.onderdeel")!.TextContent, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal(["F09", "V04"], await db.Planstappen.Where(s => s.CasusId == casus.Id).OrderBy(s => s.Id).Select(s => s.Taak!).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_step_whose_day_has_passed_is_a_signal_on_the_casus()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).MetPlan(mees, "Weer slapen", Bellen, Bellen with { Tekst = "Later", Uiterlijk = new(2026, 11, 23) }).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus));
        var signaal = bezoeker.Pagina.QuerySelectorAll(".signaal").Single(s => s.TextContent.Contains("Een stap is nog niet gedaan", StringComparison.Ordinal));
        Assert.Contains("Wonen: uiterlijk op vrijdag 20 november.", signaal.TextContent, StringComparison.Ordinal);
        Assert.Contains("Meedenker, uiterlijk 20 nov", bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.Open(Ploeg.Pad(casus, "plan"));
        await bezoeker.VerstuurEnVolg("Gedaan: Bel de woningbouw");
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.DoesNotContain("Een stap is nog niet gedaan", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_another_part_reads_nothing_of_it_and_a_line_of_elsewhere_is_not_there()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var ander = await app.Medewerker(Functie.MeedenkerInformeel, ons, "Ander Voorbeeld");
        var casus = await app.EenCasus().Bij(ons).In(Leefgebied.Wonen, Leefgebied.Financien).AangenomenDoor(mees).MetPlan(mees, "Kanariedoel", Bellen with { Tekst = "Kanariestap" })
            .Daarna((c, nu) => c.WijsToe(c.Splits(c.Onderdelen[0].Id, "Een deel", new HashSet<Leefgebied> { Leefgebied.Financien }, Handelende.Van(mees), nu).Id, ander, Lijstkeuze.Eerste, Handelende.Van(cor), nu)).Bewaar();
        var elders = await app.EenCasus().Bij(ons).AangenomenDoor(mees).MetPlan(mees, null, Bellen).Bewaar();
        using var bezoeker = await app.Als(ander);
        foreach (var pad in new[] { Ploeg.Pad(casus), Ploeg.Pad(casus, "plan") })
        {
            await bezoeker.Open(pad);
            Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
            Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
        }
        Assert.Contains(Weigering.AlleenWieHetDoet.Zin, bezoeker.Tekst, StringComparison.Ordinal);

        using var zelf = await app.Als(mees);
        await zelf.Open(Ploeg.Pad(casus, "plan"));
        var velden = zelf.Velden("Gedaan: Kanariestap").Where(v => v.Key != "Regel").ToList();
        await using var db = await app.AlsSysteem();
        velden.Add(new("Regel", (await db.Planstappen.SingleAsync(s => s.CasusId == elders.Id, Stop)).Id.ToString()));
        await zelf.Stuur($"{Ploeg.Pad(casus, "plan")}?handler=Zet", velden);
        Assert.Equal(HttpStatusCode.NotFound, zelf.Status);
        await zelf.Stuur($"{Ploeg.Pad(casus, "plan")}?handler=Zet", [.. velden.Where(v => v.Key != "Stand"), new("Stand", "weg")]);
        Assert.Equal(HttpStatusCode.BadRequest, zelf.Status);
    }

    [Fact]
    public async Task While_the_resident_lets_it_rest_it_can_be_read_and_not_changed()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).MetPlan(mees, "Weer slapen", Bellen).Daarna((c, nu) => c.Beperk(Handelende.Inwoner, nu)).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "plan"));
        Assert.Contains(Weigering.CasusIsBeperkt.Zin, bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Weer slapen", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Empty(bezoeker.Pagina.QuerySelectorAll("main form"));
        await bezoeker.Stuur($"{Ploeg.Pad(casus, "plan")}?handler=Doel", [.. bezoeker.Velden("Uitloggen").Where(v => v.Key.StartsWith('_')), new("Doel.Tekst", "Toch")]);
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
    }

    [Fact]
    public async Task Two_onderdelen_that_become_one_have_one_plan()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        OnderdeelId nieuw = default;
        var casus = await app.EenCasus().Bij(ons).In(Leefgebied.Wonen, Leefgebied.Financien).AangenomenDoor(mees)
            .Daarna((c, nu) => nieuw = c.Splits(c.Onderdelen[0].Id, "Een deel", new HashSet<Leefgebied> { Leefgebied.Financien }, Handelende.Van(mees), nu).Id)
            .MetWerk((c, nu) =>
            {
                var plan = new Plan(c, nieuw);
                plan.SpreekAf(c, Bellen with { Tekst = "Van het andere deel" }, Handelende.Van(mees), nu);
                return plan;
            }).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "samenvoegen"));
        await bezoeker.VerstuurEnVolg("Voeg samen", ("Invoer.Weg", nieuw.Waarde.ToString()));
        await bezoeker.Open(Ploeg.Pad(casus, "plan"));
        Assert.Contains("Van het andere deel", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_begin_the_same_plan_at_once_do_not_lose_what_was_typed()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        await using var een = await app.AlsApp(Toegangscontext.VoorMedewerker(mees.Id, new(ons), false));
        var geladen = await een.LaadCasus(casus.Id, stop: Stop);
        var plan = new Plan(geladen!, casus.Onderdelen[0].Id);
        plan.Stel(geladen!, "Eerst", Handelende.Van(mees), app.Klok.GetUtcNow());
        een.Plannen.Add(plan);
        await using (var ander = await app.AlsSysteem())
        {
            ander.Plannen.Add(new(casus, casus.Onderdelen[0].Id));
            await ander.SaveChangesAsync(Stop);
        }
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Meedenkers.Web.Acties.Botsing.BewaarOfBots(een, Stop));
    }
}
