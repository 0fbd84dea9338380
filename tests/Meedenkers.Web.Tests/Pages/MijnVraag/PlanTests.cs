using System.Net;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>"Ons plan": the resident reads what was agreed, and so does a naaste.</summary>
public sealed class PlanTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_resident_reads_goals_and_steps_with_who_and_when()
    {
        var (deur, _) = await Vraag();
        using var ria = await app.Binnen(deur);
        await ria.Klik("Ons plan");

        Assert.Equal("/mijn-vraag/plan", ria.Url);
        foreach (var wel in new[] { "Weer rustig slapen", "Bel de woningbouw", "Joke doet dit. Uiterlijk op dinsdag 1 december.", "Brief zoeken", "U doet dit.", "Vriendin vragen", "Iemand anders doet dit." })
            Assert.Contains(wel, ria.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Weggehaalde stap", ria.Bron, StringComparison.Ordinal);
        Assert.Empty(ria.Pagina.QuerySelectorAll("main form"));
        await using var db = await app.AlsSysteem();
        Assert.True(await db.Logregels.AnyAsync(r => r.Casus == deur.Casus && r.Wat == "mijnvraag/plan", Stop));
    }

    [Fact]
    public async Task A_naaste_reads_it_about_the_resident_and_a_stranger_comes_to_the_door()
    {
        var (deur, _) = await Vraag();
        using var anna = await app.Binnen(await app.VoorNaaste(deur));
        await anna.Klik("Ons plan");
        Assert.Contains("Ria Voorbeeld doet dit.", anna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("U beslist", anna.Tekst, StringComparison.Ordinal);
        using var niemand = app.Iemand();
        Assert.StartsWith("/mijn-vraag?naar=plan", (await niemand.Open("/mijn-vraag/plan")).Doorverwijzing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_plan_nothing_points_to_it_and_the_page_says_that_it_need_not_be()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        Assert.DoesNotContain("Ons plan", ria.Tekst, StringComparison.Ordinal);
        await ria.Open("/mijn-vraag/plan");
        Assert.Equal(HttpStatusCode.OK, ria.Status);
        Assert.Contains("het hoeft niet", ria.Tekst, StringComparison.Ordinal);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron), "ABCD"));
    }

    [Fact]
    public async Task Decisions_and_waiting_lists_are_read_here_too()
    {
        var joke = await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie");
        var deur = await app.EenCasus().AangenomenDoor(joke)
            .MetWerk((c, nu) => new Bezwaartermijn(c, c.Onderdelen[0].Id, new(null, new(2026, 11, 20), new(2027, 1, 1)), Handelende.Van(joke), nu))
            .MetWerk((c, nu) => new Wachtplek(c, c.Onderdelen[0].Id, new("Dagbesteding", new(2026, 11, 2), new(2027, 2, 1)), Handelende.Van(joke), nu)).MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Klik("Ons plan");
        foreach (var wel in new[] { "Het besluit van vrijdag 20 november", "Bezwaar maken kan tot en met vrijdag 1 januari 2027.", "Op de wachtlijst sinds maandag 2 november. Verwacht rond maandag 1 februari 2027." })
            Assert.Contains(wel, ria.Tekst, StringComparison.Ordinal);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron), "ABCD"));
    }

    [Fact]
    public async Task It_is_plain_Dutch_also_in_parts_and_when_the_question_stopped()
    {
        var (deur, joke) = await Vraag();
        await app.Doe(deur.Casus, (c, nu) => c.Splits(c.Onderdelen[0].Id, "Nog een deel", new HashSet<Domain.Werkmodel.Leefgebied> { Domain.Werkmodel.Leefgebied.Wonen }, Handelende.Van(joke), nu));
        await using (var db = await app.AlsSysteem())
        {
            var deel = await db.Onderdelen.SingleAsync(o => o.CasusId == deur.Casus && o.EigenVraag != null, Stop);
            await app.Doe(deur.Casus, (c, nu) =>
            {
                var plan = new Plan(c, deel.Id);
                plan.Stel(c, "Nog een doel", Handelende.Van(joke), nu);
                db.Plannen.Add(plan);
            });
            await db.SaveChangesAsync(Stop);
        }
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/plan");
        Assert.Contains("Deel 2", ria.Tekst, StringComparison.Ordinal);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron), "ABCD"));

        await app.Doe(deur.Casus, (c, nu) => c.TrekIn(Handelende.Inwoner, nu));
        await ria.Open("/mijn-vraag/plan");
        Assert.Contains("Weer rustig slapen", ria.Tekst, StringComparison.Ordinal);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron), "ABCD"));
    }

    async Task<(Deurtje Deur, Medewerker Joke)> Vraag()
    {
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie"));
        var deur = await app.EenCasus().Van("Ria Voorbeeld").AangenomenDoor(cor).ToegewezenAan(joke, cor).KennisgemaaktMet(joke).MetWerk((c, nu) =>
        {
            var plan = new Plan(c, c.Onderdelen[0].Id);
            plan.Stel(c, "Weer rustig slapen", Handelende.Van(joke), nu);
            plan.SpreekAf(c, new("Bel de woningbouw", Stapdoener.Meedenker, new(2026, 12, 1)), Handelende.Van(joke), nu);
            plan.SpreekAf(c, new("Brief zoeken", Stapdoener.Inwoner), Handelende.Van(joke), nu);
            plan.SpreekAf(c, new("Vriendin vragen", Stapdoener.IemandAnders), Handelende.Van(joke), nu);
            plan.Zet(c, plan.SpreekAf(c, new("Post sorteren", Stapdoener.Inwoner), Handelende.Van(joke), nu), Planstand.Gedaan, Handelende.Van(joke), nu);
            plan.Zet(c, plan.SpreekAf(c, new("Weggehaalde stap", Stapdoener.Inwoner), Handelende.Van(joke), nu), Planstand.Vervallen, Handelende.Van(joke), nu);
            return plan;
        }).MetDeur(app);
        return (deur, joke);
    }
}
