using System.Net;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>A resident corrects how to be reached; what it was is kept.</summary>
public sealed class GegevensTests(Deurapp app) : IClassFixture<Deurapp>
{
    [Fact]
    public async Task A_correction_keeps_what_it_was()
    {
        var deur = await app.EenCasus().Van("Ria Voorbeeld").MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/gegevens");
        Assert.Equal("06 12 34 56 78", ria.Pagina.QuerySelector("[name='Invoer.Telefoon']")!.GetAttribute("value"));
        await ria.VerstuurEnVolg("Bewaar", ("Telefoon", "0113 76 54 32"), ("Email", "ria@voorbeeld.example"), ("BerichtAchterlaten", "true"));
        Assert.Contains("Uw gegevens zijn bewaard", ria.Tekst, StringComparison.Ordinal);

        await using var db = await app.AlsSysteem();
        var stop = TestContext.Current.CancellationToken;
        var inwoner = await db.Inwoners.Include(i => i.Eerdere).SingleAsync(i => i.CasusId == deur.Casus, stop);
        Assert.Equal("+31113765432", inwoner.Gegevens.Telefoon!.Value.Waarde);
        Assert.True(inwoner.Gegevens.BerichtAchterlaten);
        Assert.Equal("+31612345678", Assert.Single(inwoner.Eerdere).Gegevens.Telefoon!.Value.Waarde);
        var gebeurd = await db.Gebeurtenissen.Where(g => g.CasusId == deur.Casus).ToListAsync(stop);
        Assert.Equal(Hoedanigheid.Inwoner, Assert.Single(gebeurd, g => g.Voorval is GegevensWerdenGecorrigeerd).Als);
    }

    [Fact]
    public async Task The_same_details_again_change_nothing()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/gegevens");
        await ria.Verstuur("Bewaar");
        Assert.Equal("/mijn-vraag", ria.Doorverwijzing);
        await using var db = await app.AlsSysteem();
        Assert.Empty((await db.Inwoners.Include(i => i.Eerdere).SingleAsync(i => i.CasusId == deur.Casus, TestContext.Current.CancellationToken)).Eerdere);
    }

    [Theory]
    [InlineData("Naam", null, "Vul een naam in")]
    [InlineData("Naam", "Ria 111222333", "burgerservicenummer")]
    [InlineData("Telefoon", "12", "Dit telefoonnummer klopt niet")]
    [InlineData("Telefoon", null, "Dan kunnen wij u bereiken")]
    [InlineData("Email", "ria@", "Dit e-mailadres klopt niet")]
    [InlineData("Adres", "Proefstraat 1, BSN 111.222.333", "burgerservicenummer")]
    public async Task What_is_wrong_is_said_at_the_field_and_everything_stays(string veld, string? waarde, string zin)
    {
        using var ria = await app.Binnen(await app.EenCasus().Van("Ria Voorbeeld").MetDeur(app));
        await ria.Open("/mijn-vraag/gegevens");
        await ria.Verstuur("Bewaar", (veld, waarde));
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains(zin, ria.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(ria.Pagina.QuerySelector(".met-fout"));
        Assert.Equal(waarde ?? "", ria.Pagina.QuerySelector($"[name='Invoer.{veld}']")!.GetAttribute("value") ?? "");
        Assert.StartsWith("Fout: ", ria.Pagina.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("أنا ريا 🌊")]
    [InlineData("Ri\u0007a <script>alert(1)</script>")]
    public async Task Any_script_and_sign_is_kept_as_text(string naam)
    {
        using var ria = await app.Binnen(await app.EenCasus().MetDeur(app));
        await ria.Open("/mijn-vraag/gegevens");
        await ria.VerstuurEnVolg("Bewaar", ("Naam", naam));
        Assert.Equal(HttpStatusCode.OK, ria.Status);
        Assert.Contains(naam.Replace("\u0007", "", StringComparison.Ordinal), ria.Tekst, StringComparison.Ordinal);
        Assert.Empty(ria.Pagina.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Without_the_token_nothing_is_changed_and_without_a_door_there_is_only_the_door()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Stuur("/mijn-vraag/gegevens", [new("Invoer.Naam", "Iemand")]);
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        using var niemand = app.Iemand();
        await niemand.Open("/mijn-vraag/gegevens");
        Assert.Equal("/mijn-vraag?naar=gegevens", niemand.Doorverwijzing);
    }
}
