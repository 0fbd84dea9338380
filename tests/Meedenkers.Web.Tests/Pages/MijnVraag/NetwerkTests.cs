using System.Net;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>"Wie doet wat voor mij", from both sides of the door.</summary>
public sealed class NetwerkTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_resident_draws_corrects_and_takes_away_and_the_meedenker_sees_it()
    {
        var joke = await app.Medewerker(Functie.MeedenkerFormeel, naam: "Joke Fictie");
        var deur = await app.EenCasus().Van("Ria Voorbeeld").AangenomenDoor(joke).KennisgemaaktMet(joke).MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Klik("Wie doet wat voor mij");
        Assert.Contains("Wat doet die voor u?", ria.Tekst, StringComparison.Ordinal);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron), "ABCD"));
        Assert.Contains("Professionals", ria.Tekst, StringComparison.Ordinal); // the organisation stands there by itself
        await ria.VerstuurEnVolg("Zet op de kaart", ("Invoer.Naam", "Mijn zus"), ("Invoer.Doet", "Boodschappen"));
        await ria.VerstuurEnVolg("Zet op de kaart", ("Invoer.Naam", "De buurman"), ("Invoer.Schil", "informeel"), ("Invoer.Leefgebied", "wonen"));
        Assert.Equal(4, ria.Pagina.QuerySelectorAll("svg.netwerk text").Length); // "Ik" and three people
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron), "ABCD"));
        await ria.Klik("Verander: Mijn zus");
        await ria.VerstuurEnVolg("Bewaar", ("Invoer.Naam", "Mijn zusje"));
        await ria.VerstuurEnVolg("Haal weg: De buurman");
        Assert.DoesNotContain("De buurman", ria.Tekst, StringComparison.Ordinal);

        using var team = await app.Als(joke);
        await team.Open($"/team/casussen/{deur.Casus.Waarde}");
        await team.Klik("Wie doet wat");
        Assert.Contains("Mijn zusje", team.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wat doet die voor Ria Voorbeeld?", team.Tekst, StringComparison.Ordinal);
        await team.VerstuurEnVolg("Zet op de kaart", ("Invoer.Naam", "De huisarts"), ("Invoer.Schil", "formeel"));
        await team.VerstuurEnVolg("Haal weg: De huisarts");
        await using var db = await app.AlsSysteem();
        Assert.Equal(["Mijn zusje"], await db.Netwerkplekken.Where(n => n.CasusId == deur.Casus && n.WegOp == null).Select(n => n.Inhoud.Naam!).ToListAsync(Stop));
    }

    [Theory]
    [InlineData("Naam", "", "Schrijf op wie het is")]
    [InlineData("Naam", "LANG", "te lang")]
    [InlineData("Doet", "bsn 123456782", "burgerservicenummer")]
    public async Task What_is_not_good_comes_back(string veld, string waarde, string zin)
    {
        using var ria = await app.Binnen(await app.EenCasus().MetDeur(app));
        await ria.Open("/mijn-vraag/netwerk");
        var velden = new Dictionary<string, string?> { ["Invoer.Naam"] = "Mijn zus", [$"Invoer.{veld}"] = waarde == "LANG" ? new string('x', 81) : waarde };
        await ria.Verstuur("Zet op de kaart", velden.Select(v => (v.Key, v.Value)));
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains(zin, ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_half_an_hour_the_form_is_as_it_was_and_a_button_alone_goes_by_the_door()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/netwerk");
        await ria.VerstuurEnVolg("Zet op de kaart", ("Invoer.Naam", "Mijn zus"));
        app.Klok.Advance(TimeSpan.FromMinutes(31));
        await ria.Verstuur("Zet op de kaart", ("Invoer.Naam", "De buurman"), ("Invoer.Leefgebied", "wonen"));
        Assert.Equal("wonen", ria.Pagina.QuerySelector("[name='Invoer.Leefgebied'] option[selected]")!.GetAttribute("value"));
        await ria.VerstuurEnVolg("Zet op de kaart", ("Code", deur.Code.Waarde));
        Assert.Contains("De buurman", ria.Tekst, StringComparison.Ordinal);

        app.Klok.Advance(TimeSpan.FromMinutes(31));
        await ria.Verstuur("Haal weg: De buurman");
        Assert.Equal("/mijn-vraag?naar=netwerk&verlopen=ja", ria.Doorverwijzing);
    }

    [Fact]
    public async Task A_naaste_does_not_come_here_and_somebody_elses_place_is_not_there()
    {
        Netwerkplek elders = null!;
        await app.EenCasus().MetWerk((c, nu) => elders = new(c, new("Kanariezus", Niveau.EigenNetwerk), Handelende.Inwoner, nu)).Bewaar();
        var deur = await app.EenCasus().MetDeur(app);
        using var anna = await app.Binnen(await app.VoorNaaste(deur));
        Assert.Equal(HttpStatusCode.Forbidden, (await anna.Open("/mijn-vraag/netwerk")).Status);
        using var ria = await app.Binnen(deur);
        await ria.Open($"/mijn-vraag/netwerk?regel={elders.Id}");
        Assert.DoesNotContain("Kanarie", ria.Bron, StringComparison.Ordinal);
        await ria.Stuur("/mijn-vraag/netwerk?handler=Weg", [.. ria.Velden("Zet op de kaart").Where(v => v.Key.StartsWith('_')), new("Regel", elders.Id.ToString())]);
        Assert.Equal(HttpStatusCode.NotFound, ria.Status);
    }

    [Fact]
    public async Task While_it_rests_the_team_reads_and_does_not_draw()
    {
        var joke = await app.Medewerker(Functie.MeedenkerInformeel);
        var casus = await app.EenCasus().AangenomenDoor(joke).MetWerk((c, nu) => new Netwerkplek(c, new("Mijn zus", Niveau.EigenNetwerk), Handelende.Inwoner, nu)).Daarna((c, nu) => c.Beperk(Handelende.Inwoner, nu)).Bewaar();
        using var team = await app.Als(joke);
        await team.Open($"/team/casussen/{casus.Id.Waarde}/netwerk");
        Assert.Contains("Mijn zus", team.Tekst, StringComparison.Ordinal);
        Assert.Contains(Weigering.CasusIsBeperkt.Zin, team.Tekst, StringComparison.Ordinal);
        Assert.Empty(team.Pagina.QuerySelectorAll("main form"));
    }
}
