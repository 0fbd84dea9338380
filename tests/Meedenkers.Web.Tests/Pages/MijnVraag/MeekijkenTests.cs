using System.Net;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>A naaste gets an own code, sees the same page, decides nothing, and is out as soon as the resident says so.</summary>
public sealed class MeekijkenTests(Deurapp app) : IClassFixture<Deurapp>
{
    [Fact]
    public async Task The_card_is_shown_once_and_opens_the_question()
    {
        var deur = await app.EenCasus().Van("Ria Voorbeeld").MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/meekijken");
        await ria.VerstuurEnVolg("Maak een code", ("Naam", "mijn zus Anna"));
        var code = ria.Pagina.QuerySelectorAll(".codekaart .nummer")[1].TextContent;
        var link = ria.Pagina.QuerySelector("a[href*='/mijn-vraag/'][translate=no]")!.GetAttribute("href")!;
        Assert.Contains(deur.Nummer.Groepen, ria.Pagina.QuerySelector(".codekaart")!.TextContent, StringComparison.Ordinal);

        await ria.Open("/mijn-vraag/meekijken");
        Assert.DoesNotContain(code, ria.Bron, StringComparison.Ordinal);
        Assert.Contains("mijn zus Anna", ria.Tekst, StringComparison.Ordinal);

        using var anna = app.Iemand();
        await (await anna.Open(new Uri(link).PathAndQuery)).Volg();
        await anna.VerstuurEnVolg("Open mijn vraag", ("Code", code));
        Assert.Contains("U kijkt mee met Ria Voorbeeld", anna.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_twice_opens_one_door()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/meekijken");
        var velden = ria.Velden("Maak een code").Select(v => v.Key == "Invoer.Naam" ? new(v.Key, "Anna Proefman") : v).ToList();
        await ria.Stuur("/mijn-vraag/meekijken", velden);
        await ria.Stuur("/mijn-vraag/meekijken", velden);
        Assert.Equal(HttpStatusCode.Redirect, ria.Status);
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Deuren.CountAsync(d => d.CasusId == deur.Casus && d.Voor == Deurhouder.Naaste, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(null, "Vul in hoe u diegene noemt")]
    [InlineData("Anna 111222333", "burgerservicenummer")]
    public async Task A_name_that_cannot_be_kept_is_said(string? naam, string zin)
    {
        using var ria = await app.Binnen(await app.EenCasus().MetDeur(app));
        await ria.Open("/mijn-vraag/meekijken");
        await ria.Verstuur("Maak een code", ("Naam", naam));
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains(zin, ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_naaste_sees_the_same_and_decides_nothing()
    {
        var deur = await app.EenCasus().Van("Ria Voorbeeld").MetWoorden("Er ligt post van de belasting.").MetDeur(app);
        var vanAnna = await app.VoorNaaste(deur);
        using var anna = await app.Binnen(vanAnna);
        Assert.Contains("post van de belasting", anna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("stoppen", anna.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Null(anna.Pagina.QuerySelector("a[href='/mijn-vraag/gegevens'], a[href='/mijn-vraag/meekijken'], a[href='/mijn-vraag/stoppen']"));

        var token = anna.Velden("Klaar, sluit deze pagina");
        foreach (var pad in new[] { "/mijn-vraag/gegevens", "/mijn-vraag/meekijken", "/mijn-vraag/stoppen" })
        {
            await anna.Open(pad);
            Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
            await anna.Stuur(pad, [.. token, new("Invoer.Naam", "Anna"), new("Invoer.Telefoon", "0612345678")]);
            Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
        }
        await anna.Stuur("/mijn-vraag?handler=Verwijzer", token);
        Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
        await using var db = await app.AlsSysteem();
        Assert.Equal(Casusstand.Aangemeld, (await db.Casussen.SingleAsync(c => c.Id == deur.Casus, TestContext.Current.CancellationToken)).Stand);
    }

    [Fact]
    public async Task Ended_is_ended_at_the_next_click()
    {
        var deur = await app.EenCasus().MetDeur(app);
        var vanAnna = await app.VoorNaaste(deur);
        using var anna = await app.Binnen(vanAnna);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/meekijken");
        await ria.VerstuurEnVolg("Stop meekijken");
        Assert.Contains("Het meekijken is gestopt", ria.Tekst, StringComparison.Ordinal);

        await anna.Open("/mijn-vraag");
        Assert.Contains("Open mijn vraag", anna.Tekst, StringComparison.Ordinal);
        await (await anna.Open($"/mijn-vraag/{vanAnna.Link.Waarde}")).Volg();
        await anna.Verstuur("Open mijn vraag", ("Code", vanAnna.Code.Waarde));
        Assert.Equal(HttpStatusCode.BadRequest, anna.Status);
        await anna.Verstuur("Open mijn vraag", ("Code", deur.Code.Waarde));
        Assert.Equal(HttpStatusCode.BadRequest, anna.Status);
    }

    [Fact]
    public async Task A_resident_ends_no_door_of_another_question()
    {
        var (een, twee) = (await app.EenCasus().MetDeur(app), await app.EenCasus().MetDeur(app));
        await app.VoorNaaste(een);
        await app.VoorNaaste(twee);
        await using var db = await app.AlsSysteem();
        var vreemd = await db.Deuren.SingleAsync(d => d.CasusId == twee.Casus && d.Voor == Deurhouder.Naaste, TestContext.Current.CancellationToken);
        using var ria = await app.Binnen(een);
        await ria.Open("/mijn-vraag/meekijken");
        await ria.Verstuur("Stop meekijken", ("Deur", vreemd.Id.ToString()));
        await db.Entry(vreemd).ReloadAsync(TestContext.Current.CancellationToken);
        Assert.True(vreemd.IsOpen);
    }
}
