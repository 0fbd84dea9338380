using System.Globalization;
using System.Net;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Beheer;

/// <summary>The pages of the regiobeheerder: what is right, what is refused, and that no case and no address is ever there.</summary>
public sealed class BeheerTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Bladen => new(
        "/beheer", "/beheer/inrichting", "/beheer/routering", "/beheer/regios", "/beheer/regios/osr", "/beheer/gemeenten", "/beheer/gemeenten/GM0664",
        "/beheer/kanalen", "/beheer/kanalen/huisarts", "/beheer/afspraken", "/beheer/post");

    [Theory]
    [MemberData(nameof(Bladen))]
    public async Task Only_the_regiobeheerder_opens_it(string blad)
    {
        using var niemand = app.Bezoeker();
        Assert.StartsWith("/account/inloggen", (await niemand.Open(blad)).Doorverwijzing, StringComparison.Ordinal);
        using var coordinator = await app.Als(Functie.Coordinator);
        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.Open(blad)).Status);
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        await beheerder.Open(blad);
        Assert.Equal(HttpStatusCode.OK, beheerder.Status);
        Assert.Single(beheerder.Pagina.QuerySelectorAll("h1"));
        Assert.Single(beheerder.Pagina.QuerySelectorAll("nav[aria-label=Hoofdmenu] a[aria-current]"));
    }

    [Theory]
    [InlineData("/beheer/routering/GM0664")]
    [InlineData("/beheer/regios/bestaat-niet")]
    [InlineData("/beheer/gemeenten/GM0000")]
    [InlineData("/beheer/kanalen/bestaat-niet")]
    public async Task What_does_not_exist_is_not_found(string blad)
    {
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        Assert.Equal(HttpStatusCode.NotFound, (await beheerder.Open(blad)).Status);
    }

    [Fact]
    public async Task What_the_portal_does_by_itself_is_said_in_words_and_not_by_the_name_of_a_job()
    {
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        await beheerder.Open("/beheer");
        var taken = beheerder.Pagina.QuerySelectorAll("aside li b").Select(b => b.TextContent).ToList();
        Assert.Equal(Achtergrond.Namen.Length + 1, taken.Count);
        Assert.All(taken, taak => Assert.Contains(' ', taak));
    }

    [Fact]
    public async Task Who_cannot_be_asked_today_is_said_with_why_and_who_can_is_not_accused()
    {
        await app.Medewerker(Functie.Coordinator, "vrijwilligerspool");
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        await beheerder.Open("/beheer");
        Assert.Contains("Vrijwillige ouderenadviseurs heeft geen actieve coördinator", beheerder.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Pool van vrijwillige meedenkers heeft geen", beheerder.Tekst, StringComparison.Ordinal);

        await beheerder.Open("/beheer/inrichting");
        await beheerder.Klik("Routering");
        string Rij(string naam) => beheerder.Pagina.QuerySelectorAll("main tbody tr").Single(rij => rij.QuerySelector("b")?.TextContent == naam).TextContent;
        Assert.Contains("In alle gemeenten", Rij("Pool van vrijwillige meedenkers"), StringComparison.Ordinal);
        Assert.Contains("Nergens", Rij("Vrijwillige ouderenadviseurs"), StringComparison.Ordinal);
        Assert.Contains("heeft geen actieve coördinator", Rij("Vrijwillige ouderenadviseurs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_door_names_who_reads_first_as_the_region_last_chose_it()
    {
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        using var inwoner = app.Bezoeker();
        Assert.DoesNotContain("Nieuw-Beveland", (await inwoner.Open("/")).Tekst, StringComparison.Ordinal);

        await beheerder.Open("/beheer/gemeenten/GM1695");
        await beheerder.VerstuurEnVolg("Bewaar", ("Invoer.Naam", "Nieuw-Beveland"), ("Invoer.Aanmeldpunt", "vrijwilligerspool"));

        Assert.Contains("Nieuw-Beveland", (await inwoner.Open("/")).Tekst, StringComparison.Ordinal);
        await inwoner.Open("/contact");
        Assert.Contains("Pool van vrijwillige meedenkers leest uw vraag", inwoner.Pagina.QuerySelector("#noord-beveland")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_no_meedenker_can_be_no_aanmeldpunt()
    {
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        await beheerder.Open("/beheer/gemeenten/GM0703");
        var velden = beheerder.Velden("Bewaar").Select(v => v.Key == "Invoer.Aanmeldpunt" ? KeyValuePair.Create(v.Key, "jgz") : v);
        await beheerder.Stuur("/beheer/gemeenten/GM0703", velden);
        Assert.Equal(HttpStatusCode.BadRequest, beheerder.Status);
        Assert.Contains("Kies een organisatie uit de lijst.", beheerder.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_many_people_live_somewhere_is_typed_over_with_its_day_and_source_or_not_at_all()
    {
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        await beheerder.Open("/beheer/gemeenten/GM0678");
        await beheerder.Verstuur("Bewaar", ("Invoer.Inwoners", "veel"), ("Invoer.InwonersOp", "1-1-2099"));
        Assert.Equal(HttpStatusCode.BadRequest, beheerder.Status);
        foreach (var zin in new[] { "Vul in hoeveel mensen er wonen, zoals 38.000.", "Kies een dag die al is geweest.", "Vul in wie er telde, zoals CBS." }) Assert.Contains(zin, beheerder.Tekst, StringComparison.Ordinal);
        await beheerder.Verstuur("Bewaar", ("Invoer.Inwoners", "0"), ("Invoer.InwonersOp", "1-1-2026"), ("Invoer.InwonersBron", "CBS"));
        Assert.Contains("Vul in hoeveel mensen er wonen", beheerder.Tekst, StringComparison.Ordinal);

        await beheerder.VerstuurEnVolg("Bewaar", ("Invoer.Inwoners", "13.250"));
        Assert.Contains("is bewaard", beheerder.Tekst, StringComparison.Ordinal);
        await beheerder.Open("/beheer/gemeenten/GM0678");
        Assert.Equal("13.250", beheerder.Velden("Bewaar").Single(v => v.Key == "Invoer.Inwoners").Value);
        await beheerder.VerstuurEnVolg("Bewaar", ("Invoer.Inwoners", ""), ("Invoer.InwonersOp", ""), ("Invoer.InwonersBron", ""));
        await beheerder.Open("/beheer/gemeenten/GM0678");
        Assert.Empty(beheerder.Velden("Bewaar").Single(v => v.Key == "Invoer.Inwoners").Value!);
    }

    [Fact]
    public async Task Who_was_later_sees_that_and_keeps_what_was_chosen()
    {
        using var een = await app.Als(Functie.Regiobeheerder);
        using var ander = await app.Als(Functie.Regiobeheerder);
        await een.Open("/beheer/gemeenten/GM0716");
        await ander.Open("/beheer/gemeenten/GM0716");
        await een.Verstuur("Bewaar", ("Invoer.Naam", "Tholen een"));
        await ander.Verstuur("Bewaar", ("Invoer.Naam", "Tholen twee"));
        Assert.Equal(HttpStatusCode.Conflict, ander.Status);
        Assert.Contains("Iemand anders was net eerder", ander.Tekst, StringComparison.Ordinal);
        Assert.Equal("Tholen twee", ander.Velden("Bewaar").Single(v => v.Key == "Invoer.Naam").Value);
    }

    [Theory]
    [InlineData("Invoer.Termijnen[AanbodBeantwoordenWerkdagen]", "11", "van 1 tot en met 10")]
    [InlineData("Invoer.Termijnen[InwonerSessieMinuten]", "tien", "van 10 tot en met 60")]
    [InlineData("Invoer.Termijnen[ConceptDagen]", "", "van 1 tot en met 30")]
    [InlineData("Invoer.Termijnen[AanbodBeantwoordenWerkdagen]", "9", "Maak de eerste langer of de tweede korter")]
    [InlineData("Invoer.Naam", "", "Vul de naam van de regio in.")]
    public async Task A_term_out_of_bounds_is_refused_with_what_it_may_be(string veld, string waarde, string zin)
    {
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        await beheerder.Open("/beheer/regios/osr");
        await beheerder.Verstuur("Bewaar", (veld, waarde));
        Assert.Equal(HttpStatusCode.BadRequest, beheerder.Status);
        Assert.Contains(zin, beheerder.Tekst, StringComparison.Ordinal);
        Assert.Equal(waarde, beheerder.Velden("Bewaar").Single(v => v.Key == veld).Value);
    }

    [Fact]
    public async Task A_changed_term_holds_and_fields_left_out_are_asked_for()
    {
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        await beheerder.Open("/beheer/regios/osr");
        await beheerder.VerstuurEnVolg("Bewaar", ("Invoer.Termijnen[GeenContactDagen]", "28"));
        Assert.Contains("28 dagen", beheerder.Tekst, StringComparison.Ordinal);

        await beheerder.Open("/beheer/regios/osr");
        var token = beheerder.Velden("Bewaar").Where(v => v.Key is "__RequestVerificationToken" or "Invoer.Gezien");
        await beheerder.Stuur("/beheer/regios/osr", token);
        Assert.Equal(HttpStatusCode.BadRequest, beheerder.Status);
    }

    [Fact]
    public async Task A_channel_is_added_renamed_and_taken_out_of_use()
    {
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        await beheerder.Open("/beheer/kanalen");
        await beheerder.VerstuurEnVolg("Voeg toe", ("Invoer.Naam", "Markt in Goes"), ("Invoer.Code", "markt-goes"));
        Assert.Contains("/vraag?via=markt-goes", beheerder.Tekst, StringComparison.Ordinal);

        await beheerder.Verstuur("Voeg toe", ("Invoer.Naam", "Nog een markt"), ("Invoer.Code", "markt-goes"));
        Assert.Equal(HttpStatusCode.BadRequest, beheerder.Status);
        Assert.Contains("Er is al een kanaal met deze code", beheerder.Tekst, StringComparison.Ordinal);

        await beheerder.Open("/beheer/kanalen/markt-goes");
        await beheerder.VerstuurEnVolg("Bewaar", ("Invoer.Naam", "Weekmarkt"), ("Invoer.Actief", null));
        await using var db = await app.AlsSysteem();
        var kanaal = await db.Kanalen.SingleAsync(k => k.Code == "markt-goes", Stop);
        Assert.Equal(("Weekmarkt", false), (kanaal.Naam, kanaal.Actief));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1e-markt")]
    [InlineData("Markt")]
    [InlineData("markt goes")]
    [InlineData("markt&via=x")]
    [InlineData("markt-")]
    [InlineData("")]
    public async Task A_code_that_would_break_a_link_is_refused_and_kept(string code)
    {
        using var beheerder = await app.Als(Functie.Regiobeheerder);
        await beheerder.Open("/beheer/kanalen");
        await beheerder.Verstuur("Voeg toe", ("Invoer.Naam", "Markt"), ("Invoer.Code", code));
        Assert.Equal(HttpStatusCode.BadRequest, beheerder.Status);
        Assert.Contains("kleine letters, cijfers en streepjes", beheerder.Tekst, StringComparison.Ordinal);
        Assert.Equal(code, beheerder.Velden("Voeg toe").Single(v => v.Key == "Invoer.Code").Value);
    }

    [Fact]
    public async Task Failed_mail_shows_its_cause_and_never_to_whom_and_can_be_tried_again()
    {
        var bericht = new Bericht(Berichtsoort.VraagOntvangen, Emailadres.VanOpslag("canarie.adres@voorbeeld.example"), "Onderwerp", "canarie-tekst", null, app.Klok.GetUtcNow());
        bericht.IsMislukt("mailserver-onbereikbaar", 1, app.Klok.GetUtcNow());
        await using var db = await app.AlsSysteem();
        db.Berichten.Add(bericht);
        await db.SaveChangesAsync(Stop);

        using var beheerder = await app.Als(Functie.Regiobeheerder);
        Assert.Contains("Eén bericht is niet bezorgd", (await beheerder.Open("/beheer")).Tekst, StringComparison.Ordinal);
        await beheerder.Open("/beheer/post");
        Assert.Contains("De mailserver was niet bereikbaar.", beheerder.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("canarie", beheerder.Bron, StringComparison.OrdinalIgnoreCase);

        var post = beheerder.Pagina.QuerySelector("main form")!;
        await (await beheerder.Verstuur(post)).Volg();
        Assert.Contains("staat weer klaar", beheerder.Bron, StringComparison.Ordinal);
        Assert.Contains("Alle post is bezorgd", beheerder.Tekst, StringComparison.Ordinal);
        Assert.Equal((Berichtstand.Wacht, 0), await db.Berichten.AsNoTracking().Where(b => b.Id == bericht.Id).Select(b => new { b.Stand, b.Pogingen }).ToListAsync(Stop) is [var rij] ? (rij.Stand, rij.Pogingen) : default);
    }

    [Fact]
    public async Task Agreements_say_how_much_of_them_is_used()
    {
        await using var eigen = new TestApp(app.Testserver);
        await eigen.InitializeAsync();
        using (var leeg = await eigen.Als(Functie.Regiobeheerder))
            Assert.Contains("Er zijn nog geen afspraken", (await leeg.Open("/beheer/afspraken")).Tekst, StringComparison.Ordinal);
        await using var db = await eigen.AlsSysteem();
        db.Kenmerken.Add(new() { Naam = Kenmerk.Demo, Waarde = "test" });
        await db.SaveChangesAsync(Stop);
        await Demo.Basis(eigen.Verbindingen.Taken, TestApp.Begin, Stop);
        await Demo.Casussen(eigen.Verbindingen.Taken, TestApp.Begin, Stop);

        using var beheerder = await eigen.Als(Functie.Regiobeheerder);
        await beheerder.Open("/beheer/afspraken");
        var gebruikt = await db.Toegangen.Where(t => t.Organisatie == new OrganisatieCode("hersteltalent") && t.Reden == Domain.Casussen.Toegangsreden.Verantwoordelijk).Select(t => t.CasusId).Distinct().CountAsync(Stop);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{gebruikt} van 20 trajecten"), beheerder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Goes", beheerder.Tekst, StringComparison.Ordinal);
    }
}
