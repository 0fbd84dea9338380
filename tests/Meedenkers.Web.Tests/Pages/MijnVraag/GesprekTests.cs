using System.Net;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>The resident prepares a conversation along with the meedenker.</summary>
public sealed class GesprekTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_resident_writes_what_they_want_to_say_and_reads_the_rest()
    {
        var (deur, gesprek) = await Vraag(new("Het loket van de gemeente", new(2026, 12, 1), null, "Mijn zus", "Zij bellen terug", new(2026, 12, 8)));
        using var ria = await app.Binnen(deur);
        await ria.Klik("Het gesprek: Het loket van de gemeente");
        foreach (var wel in new[] { "dinsdag 1 december", "Mijn zus", "Zij bellen terug", "Uiterlijk op dinsdag 8 december." }) Assert.Contains(wel, ria.Tekst, StringComparison.Ordinal);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron), "ABCD"));
        Assert.DoesNotContain("loket", ria.Pagina.Title + ria.Url, StringComparison.OrdinalIgnoreCase);

        await ria.VerstuurEnVolg("Bewaar", ("Invoer.WilZeggen", "Eerst over de huur.\nDan over de brief."));
        Assert.Contains("Bewaard.", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dan over de brief.", ria.Pagina.QuerySelector(".alleen-druk .blad")!.TextContent, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal("Eerst over de huur.\nDan over de brief.", (await db.Keukengesprekken.SingleAsync(g => g.Id == gesprek, Stop)).Blad.WilZeggen);
        Assert.True(await db.Logregels.AnyAsync(r => r.Casus == deur.Casus && r.Wat == "mijnvraag/gesprek" && r.Handeling == Domain.Logboek.Loghandeling.Gewijzigd && r.Als == Hoedanigheid.Inwoner, Stop));
    }

    [Theory]
    [InlineData("bsn 123456782", "burgerservicenummer")]
    [InlineData("LANG", "te lang")]
    public async Task What_is_not_good_comes_back(string tekst, string zin)
    {
        var (deur, gesprek) = await Vraag(new("Het loket"));
        using var ria = await app.Binnen(deur);
        await ria.Open($"/mijn-vraag/gesprek/{gesprek}");
        await ria.Verstuur("Bewaar", ("Invoer.WilZeggen", tekst == "LANG" ? new string('x', 1001) : tekst));
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains(zin, ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_naaste_does_not_read_it_and_somebody_elses_is_not_there()
    {
        var (deur, gesprek) = await Vraag(new("Kanarieloket"));
        var (ander, _) = await Vraag(new("Iets anders"));
        using var anna = await app.Binnen(await app.VoorNaaste(deur));
        Assert.DoesNotContain("Kanarie", anna.Bron, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await anna.Open($"/mijn-vraag/gesprek/{gesprek}")).Status);
        using var vreemd = await app.Binnen(ander);
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.Open($"/mijn-vraag/gesprek/{gesprek}")).Status);
        Assert.DoesNotContain("Kanarie", vreemd.Bron, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_off_or_stopped_is_read_and_not_written()
    {
        var (deur, gesprek) = await Vraag(new("Het loket", null, "Eerst over de huur"));
        using var ria = await app.Binnen(deur);
        await ria.Open($"/mijn-vraag/gesprek/{gesprek}");
        var velden = ria.Velden("Bewaar");
        await app.Doe(deur.Casus, (c, nu) => c.TrekIn(Handelende.Inwoner, nu));
        await ria.Open($"/mijn-vraag/gesprek/{gesprek}");
        Assert.Empty(ria.Pagina.QuerySelectorAll("main form"));
        Assert.Contains("Eerst over de huur", ria.Tekst, StringComparison.Ordinal);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron), "ABCD"));
        await ria.Stuur($"/mijn-vraag/gesprek/{gesprek}", velden);
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains(Weigering.OnderdeelIsGesloten.Zin, ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_ended_meanwhile_asks_the_code_on_the_same_form()
    {
        var (deur, gesprek) = await Vraag(new("Het loket"));
        using var ria = await app.Binnen(deur);
        await ria.Open($"/mijn-vraag/gesprek/{gesprek}");
        await using (var db = await app.AlsSysteem()) await db.Database.ExecuteSqlAsync($"update inwonersessie set gebruikt_op = gebruikt_op - interval '1 hour', begonnen_op = begonnen_op - interval '1 hour' where casus_id = {deur.Casus.Waarde}", Stop);
        await ria.Verstuur("Bewaar", ("Invoer.WilZeggen", "Blijft staan"));
        Assert.Contains("Vul uw code opnieuw in", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Blijft staan", ria.Pagina.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        await ria.VerstuurEnVolg("Bewaar", ("Code", deur.Code.Groepen));
        Assert.Contains("Blijft staan", ria.Tekst, StringComparison.Ordinal);
    }

    async Task<(Deurtje Deur, Guid Gesprek)> Vraag(Gespreksblad blad)
    {
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie"));
        Keukengesprek gesprek = null!;
        var deur = await app.EenCasus().Van("Ria Voorbeeld").AangenomenDoor(cor).ToegewezenAan(joke, cor).KennisgemaaktMet(joke)
            .MetWerk((c, nu) => gesprek = new(c, c.Onderdelen[0].Id, blad, Handelende.Van(joke), nu)).MetDeur(app);
        return (deur, gesprek.Id);
    }
}
