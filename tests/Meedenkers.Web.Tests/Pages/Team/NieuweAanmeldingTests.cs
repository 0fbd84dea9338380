using System.Net;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

public sealed class NieuweAanmeldingTests(TestApp app) : IClassFixture<TestApp>
{
    const string Pad = "/team/aanmelding/nieuw";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Functie.MeedenkerInformeel, false, Onderdeelstand.Kennismaken)]
    [InlineData(Functie.MeedenkerInformeel, true, Onderdeelstand.Lopend)]
    [InlineData(Functie.Coordinator, false, Onderdeelstand.Kennismaken)]
    [InlineData(Functie.Coordinator, true, Onderdeelstand.Lopend)]
    public async Task Who_does_it_oneself_has_it_at_once_and_hands_over_a_card(Functie functie, bool alContact, Onderdeelstand stand)
    {
        var ons = await app.EenOrganisatie();
        var wie = await app.Medewerker(functie, ons);
        using var bezoeker = await app.Als(wie);
        var naam = Losnaam.Van("Ria");
        await bezoeker.Open(Pad);

        await bezoeker.VerstuurEnVolg("Meld aan", [.. Velden(naam), ("Invoer.Wie", "zelf"), ("Invoer.AlContact", alContact ? "true" : null), ("Invoer.ContactSoort", "huisbezoek")]);

        Assert.EndsWith("/kaart", bezoeker.Url, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var casus = await db.Casussen.Include(c => c.Onderdelen).SingleAsync(c => db.Inwoners.Any(i => i.CasusId == c.Id && i.Gegevens.Naam == naam), Stop);
        Assert.Equal((stand, wie.Id, new OrganisatieCode(ons)), (casus.Onderdelen[0].Stand, casus.Onderdelen[0].Toewijzing!.Medewerker, casus.Onderdelen[0].Organisatie));
        var aanmelding = await db.Aanmeldingen.SingleAsync(a => a.CasusId == casus.Id, Stop);
        Assert.Equal(functie == Functie.Coordinator ? IngediendDoor.Coordinator : IngediendDoor.Meedenker, aanmelding.IngediendDoor);
        var toestemming = Assert.Single(aanmelding.Toestemmingen);
        Assert.Equal((Toestemmingsoort.Delen, Vraagwijze.Telefoon, wie.Id), (toestemming.Soort, toestemming.Wijze, toestemming.GevraagdDoor));
        var kaart = bezoeker.Pagina.QuerySelectorAll(".codekaart .nummer").Select(n => n.TextContent.Trim()).ToList();
        Assert.Equal(casus.Nummer.Groepen, kaart[0]);
        using var inwoner = app.Bezoeker();
        await inwoner.Open("/mijn-vraag");
        await inwoner.Verstuur(inwoner.Pagina.QuerySelector("main form")!, ("Nummer", kaart[0]), ("Code", kaart[1]));
        Assert.NotNull(inwoner.Doorverwijzing);
        await bezoeker.Klik("Naar de casus");
        Assert.Contains(naam, bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_doing_it_oneself_the_ranking_decides_and_who_entered_it_sees_it_no_more()
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        var anders = await app.EenOrganisatieMetErvaring("GM0716");
        var ontvanger = await app.Medewerker(Functie.Coordinator, anders);
        using var bezoeker = await app.Als(mees);
        var naam = Losnaam.Van("Ria");
        await bezoeker.Open(Pad);

        await bezoeker.VerstuurEnVolg("Meld aan", [.. Velden(naam), ("Invoer.Hulp", "ervaringsdeskundige"), ("Invoer.Email", "ria@voorbeeld.example"), ("Invoer.Wie", "route")]);

        Assert.Equal(2, bezoeker.Pagina.QuerySelectorAll(".codekaart .nummer").Length);
        await using var db = await app.AlsSysteem();
        var onderdeel = await db.Onderdelen.SingleAsync(o => db.Inwoners.Any(i => i.CasusId == o.CasusId && i.Gegevens.Naam == naam), Stop);
        Assert.Equal((Onderdeelstand.Aangeboden, new OrganisatieCode(anders)), (onderdeel.Stand, onderdeel.Organisatie));
        var aan = (await db.Berichten.Where(b => b.CasusId == onderdeel.CasusId).ToListAsync(Stop)).Select(b => b.Aan!.Value.Waarde).Order();
        Assert.Equal(new[] { $"{ontvanger.Id.Waarde:N}@test.example", "ria@voorbeeld.example" }.Order(), aan);
        await bezoeker.Klik("Naar de werklijst");
        Assert.DoesNotContain(naam, bezoeker.Bron, StringComparison.Ordinal);
        await bezoeker.Open($"/team/casussen/{onderdeel.CasusId.Waarde}");
        Assert.Equal(HttpStatusCode.NotFound, bezoeker.Status);
    }

    [Fact]
    public async Task Pressing_twice_at_once_makes_one_casus_with_one_code()
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        using var tabblad = await app.Als(mees);
        var naam = Losnaam.Van("Ria");
        await tabblad.Open(Pad);
        await bezoeker.Open(Pad);
        var sleutel = bezoeker.Pagina.QuerySelector("input[name='Invoer.Sleutel']")!.GetAttribute("value");
        IEnumerable<(string, string?)> velden = [.. Velden(naam), ("Invoer.Wie", "zelf"), ("Invoer.Sleutel", sleutel)];

        await Task.WhenAll(bezoeker.Verstuur("Meld aan", velden), tabblad.Verstuur("Meld aan", velden));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (bezoeker.Status, tabblad.Status));
        Assert.Equal(bezoeker.Doorverwijzing, tabblad.Doorverwijzing);
        await bezoeker.Volg();
        await tabblad.Volg();
        Assert.Equal(bezoeker.Pagina.QuerySelector(".codekaart")!.TextContent, tabblad.Pagina.QuerySelector(".codekaart")!.TextContent);
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Inwoners.CountAsync(i => i.Gegevens.Naam == naam, Stop));
    }

    [Fact]
    public async Task A_key_of_somebody_else_opens_nothing()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).Van("Kanarienaam").AangenomenDoor(mees).Bewaar();
        using var ander = await app.Als(Functie.MeedenkerFormeel, await app.EenOrganisatie());
        using var gever = await app.Als(mees);
        await gever.Open(Pad);
        foreach (var sleutel in new[] { casus.Id.Waarde.ToString(), gever.Pagina.QuerySelector("input[name='Invoer.Sleutel']")!.GetAttribute("value"), "", new string('x', 900) })
        {
            await ander.Open(Pad);
            await ander.Verstuur("Meld aan", [.. Velden("Ria Proefman"), ("Invoer.Wie", "zelf"), ("Invoer.Sleutel", sleutel)]);
            Assert.Equal(HttpStatusCode.BadRequest, ander.Status);
            Assert.Contains("stond lang open", ander.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("Kanarie", ander.Bron, StringComparison.Ordinal);
        }
        await ander.Verstuur("Meld aan", Velden("Ria Proefman").Append(("Invoer.Wie", "zelf")));
        Assert.Equal(HttpStatusCode.Redirect, ander.Status);
    }

    [Theory]
    [InlineData("Invoer.Naam", "", "Vul een naam in")]
    [InlineData("Invoer.Naam", "Ria 123456782", "burgerservicenummer")]
    [InlineData("Invoer.Vraag", "Mijn bsn is 1234.56.782", "burgerservicenummer")]
    [InlineData("Invoer.Telefoon", "", "Vul een telefoonnummer, een e-mailadres of een adres in")]
    [InlineData("Invoer.Woonplaats", "", "Kies de woonplaats")]
    [InlineData("Invoer.Vraag", "", "Schrijf de vraag op")]
    [InlineData("Invoer.Gevraagd", null, "Kies hoe u het vroeg")]
    [InlineData("Invoer.GevraagdOp", "24-11-2026", "Kies vandaag of een dag")]
    [InlineData("Invoer.Akkoord", null, "Vraag eerst of het mag")]
    [InlineData("Invoer.Wie", null, "Kies wie dit gaat doen")]
    public async Task What_is_missing_or_wrong_is_said_at_its_place_and_the_rest_stays(string veld, string? waarde, string zin)
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Pad);
        var velden = Velden("Ria Proefman").Append(("Invoer.Wie", "route")).Where(v => v.Item1 != veld || waarde is not null).Select(v => v.Item1 == veld ? (veld, waarde) : v);

        await bezoeker.Verstuur("Meld aan", velden);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        if (veld != "Invoer.Naam") Assert.Equal("Ria Proefman", bezoeker.Pagina.QuerySelector("#Invoer_Naam")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Unknown_choices_and_strange_text_are_a_form_again_and_never_a_fault()
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Pad);
        var basis = bezoeker.Velden("Meld aan").Where(v => v.Key is "Invoer.Sleutel" or "__RequestVerificationToken").ToList();
        List<KeyValuePair<string, string>> goed = [.. basis, .. Velden("مريم 🙂").Append(("Invoer.Wie", "route")).Select(v => new KeyValuePair<string, string>(v.Item1, v.Item2!))];
        foreach (var (veld, waarde) in new[] { ("Invoer.Leefgebieden", "tuin"), ("Invoer.Hulp", "tovenaar"), ("Invoer.Momenten", "nooit"), ("Invoer.Gevraagd", "duif"), ("Invoer.Woonplaats", "GM9999:Nergens"), ("Invoer.Wie", "niemand") })
        {
            await bezoeker.Stuur(Pad, [.. goed.Where(v => v.Key != veld), new(veld, waarde)]);
            Assert.True(bezoeker.Status == HttpStatusCode.BadRequest, $"{veld}: {bezoeker}");
        }
        await bezoeker.Stuur(Pad, [.. goed, new("Invoer.Naam", "Dubbel"), new("Invoer.Criteria", "Z99")]);
        Assert.Equal(HttpStatusCode.Redirect, bezoeker.Status);
    }

    static IEnumerable<(string, string?)> Velden(string naam) =>
    [
        ("Invoer.Naam", naam), ("Invoer.Telefoon", "06 12 34 56 78"), ("Invoer.Woonplaats", "GM0716:Tholen"), ("Invoer.Vraag", "Wie helpt mij met de post?"),
        ("Invoer.Gevraagd", "telefoon"), ("Invoer.GevraagdOp", "23-11-2026"), ("Invoer.Akkoord", "true"),
    ];
}
