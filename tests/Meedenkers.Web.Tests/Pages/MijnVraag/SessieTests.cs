using System.Net;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>A visit lives on the server: it ends by time, by "Klaar" and by the quick exit.</summary>
public sealed class SessieTests(Deurapp app) : IClassFixture<Deurapp>
{
    [Fact]
    public async Task Half_an_hour_without_a_click_closes_the_door_and_the_code_opens_it_again()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        app.Klok.Advance(TimeSpan.FromMinutes(29));
        Assert.Contains("Dag ", (await ria.Open("/mijn-vraag")).Tekst, StringComparison.Ordinal);
        app.Klok.Advance(TimeSpan.FromMinutes(29));
        Assert.Contains("Dag ", (await ria.Open("/mijn-vraag")).Tekst, StringComparison.Ordinal);

        app.Klok.Advance(TimeSpan.FromMinutes(30));
        await ria.Open("/mijn-vraag");
        Assert.Contains("U was een half uur weg", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await Sessies(deur));
        Assert.Null(ria.Pagina.QuerySelector("[name='Invoer.Nummer']"));
        await ria.VerstuurEnVolg("Open mijn vraag", ("Code", deur.Code.Waarde));
        Assert.Contains("Dag ", ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_still_there_after_the_code()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/gegevens");
        app.Klok.Advance(TimeSpan.FromMinutes(31));
        await ria.Verstuur("Bewaar", ("Naam", "Ria Verhuisd"), ("Adres", "Proefkade 9"));
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains("U was een half uur weg", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal("Proefkade 9", ria.Pagina.QuerySelector("[name='Invoer.Adres']")!.GetAttribute("value"));

        await ria.Verstuur("Bewaar", ("Code", "0000 0000"));
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains("Deze code klopt niet", ria.Tekst, StringComparison.Ordinal);
        await ria.VerstuurEnVolg("Bewaar", ("Code", deur.Code.Waarde));
        Assert.Contains("Dag Ria Verhuisd", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Uw gegevens zijn bewaard", ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_asked_for_opens_after_the_code()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = app.Iemand();
        await (await ria.Open("/mijn-vraag/gegevens")).Volg();
        await ria.Verstuur("Open mijn vraag", ("Nummer", deur.Nummer.Waarde), ("Code", deur.Code.Waarde));
        Assert.Equal("/mijn-vraag/gegevens", ria.Doorverwijzing);

        using var ander = app.Iemand();
        await ander.Open("/mijn-vraag?naar=//elders.example");
        await ander.Verstuur("Open mijn vraag", ("Nummer", deur.Nummer.Waarde), ("Code", deur.Code.Waarde));
        Assert.Equal("/mijn-vraag", ander.Doorverwijzing);
    }

    [Fact]
    public async Task Klaar_ends_it_on_the_server_and_clears_the_browser()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        var gestolen = ria.Koekjes["__Host-vraag"];
        await ria.Verstuur("Klaar, sluit deze pagina");
        Assert.Contains("\"cookies\"", Assert.Single(ria.Antwoord.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
        Assert.DoesNotContain("__Host-vraag", ria.Koekjes.Keys);
        Assert.Equal(0, await Sessies(deur));
        Assert.Contains("De pagina is gesloten", (await ria.Volg()).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Dag ", await Met(gestolen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_quick_exit_ends_it_on_the_server_too()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = await app.Binnen(deur);
        var gestolen = ria.Koekjes["__Host-vraag"];
        await ria.Stuur("/snel-weg", []);
        Assert.Equal(HttpStatusCode.SeeOther, ria.Status);
        Assert.Equal(0, await Sessies(deur));
        Assert.DoesNotContain("Dag ", await Met(gestolen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_a_host_cookie_that_no_script_reads_and_holds_no_casus()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var ria = app.Iemand();
        await (await ria.Open($"/mijn-vraag/{deur.Link.Waarde}")).Volg();
        await ria.Verstuur("Open mijn vraag", ("Code", deur.Code.Waarde));
        var koekje = Assert.Single(ria.Antwoord.Headers.GetValues("Set-Cookie"), k => k.StartsWith("__Host-vraag=", StringComparison.Ordinal));
        Assert.All(["httponly", "secure", "samesite=lax", "path=/"], deel => Assert.Contains(deel, koekje, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("max-age", koekje, StringComparison.OrdinalIgnoreCase);
    }

    async Task<string> Met(string sessie)
    {
        using var lijn = app.CreateDefaultClient(new Uri("https://localhost"));
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/mijn-vraag");
        verzoek.Headers.Add("Cookie", $"__Host-vraag={sessie}");
        using var antwoord = await lijn.SendAsync(verzoek, TestContext.Current.CancellationToken);
        return await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    async Task<int> Sessies(Deurtje deur)
    {
        await using var db = await app.AlsSysteem();
        return await db.Inwonersessies.CountAsync(s => s.CasusId == deur.Casus, TestContext.Current.CancellationToken);
    }
}
