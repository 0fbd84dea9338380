using System.Net;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;
using static Meedenkers.Web.Tests.Pages.Vraag.Reis;

namespace Meedenkers.Web.Tests.Pages.Vraag;

/// <summary>From the first question to a casus: whole journeys, and what they leave in the database.</summary>
public class VerstuurTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Every_answer_ends_where_it_belongs()
    {
        await app.Medewerker(Functie.Coordinator);
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/vraag?situatie=gesprek&via=huisarts");
        await bezoeker.Volg();
        await bezoeker.VerstuurEnVolg(Verder, ("Wie", "mijzelf"));
        await bezoeker.VerstuurEnVolg(Verder, ("Plaats", "serooskerke"));
        Assert.Contains("Serooskerke, gemeente Schouwen-Duiveland", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg(Verder, ("Situaties", "overzicht"), ("EigenWoorden", "Er ligt een stapel post.\nIk durf niet."));
        await bezoeker.VerstuurEnVolg(Verder, ("Leefgebieden", "wonen"), ("Leefgebieden", "financien"));
        await bezoeker.VerstuurEnVolg(Verder, ("Netwerk", "A01"), ("Netwerk", "A07"));
        await bezoeker.VerstuurEnVolg(Verder, ("Dringend", "B06"), ("Dringend", "B03"), ("Datum", "4 december 2026"));
        Assert.Equal("/vraag/niet-veilig", bezoeker.Url);
        await bezoeker.Klik("Ga verder met de vraag");
        await bezoeker.VerstuurEnVolg(Verder, ("Doelgroepen", "nah"), ("Delen", "true"));
        await bezoeker.VerstuurEnVolg(Verder, ("Hulp", "professional"), ("AndereTaal", "Papiaments"), ("Momenten", "avond"), ("Vormen", "thuis"), ("NietUitMijnDorp", "true"), ("ZoekVerder", "true"));
        await bezoeker.VerstuurEnVolg(Verder, ("Naam", "Zoë Proefman"), ("Telefoon", "0113-12 34 56"), ("BerichtAchterlaten", "true"), ("Email", "zoe@voorbeeld.example"), ("Adres", "Voorbeeldstraat 1, Serooskerke"));
        await bezoeker.VerstuurEnVolg(Verstuur, ("Akkoord", "true"));

        Assert.Equal((HttpStatusCode.OK, "/vraag/verstuurd"), (bezoeker.Status, bezoeker.Url));
        Casusnummer.Probeer(bezoeker.Nummer(), out var nummer);
        await using var db = await app.AlsSysteem();
        var casus = await db.Casussen.Include(c => c.Onderdelen).Include(c => c.Overdrachten).Include(c => c.Toegangen).Include(c => c.Deuren).SingleAsync(c => c.Nummer == nummer, Stop);
        Assert.Equal(("Serooskerke", "GM1676", true, new DateOnly(2026, 12, 4), Casusstand.Aangemeld), (casus.Woonplaats, casus.Gemeente, casus.Spoed, casus.UiterlijkeDatum, casus.Stand));
        Assert.Equal(WensHulp.Professional, casus.Wens.Hulp);
        Assert.Equal(("Papiaments", true, true), (casus.Wens.Taal, casus.Wens.NietUitMijnDorp, casus.Wens.ZoekVerder));

        var onderdeel = Assert.Single(casus.Onderdelen);
        Assert.Equal([Leefgebied.Wonen, Leefgebied.Financien], onderdeel.Leefgebieden);
        Assert.Equal(("smwo", Onderdeelstand.Aangeboden, new DateOnly(2026, 11, 23)), (onderdeel.Organisatie.Waarde, onderdeel.Stand, onderdeel.Uiterlijk));
        var toegang = Assert.Single(casus.Toegangen);
        Assert.Equal(("smwo", null, Toegangsreden.Aanbod, true), (toegang.Organisatie.Waarde, toegang.Medewerker, toegang.Reden, toegang.Spoed));
        Assert.Equal([Deurhouder.Inwoner], casus.Deuren.Select(d => d.Voor));

        var aanmelding = await db.Aanmeldingen.SingleAsync(a => a.CasusId == casus.Id, Stop);
        Assert.Equal((IngediendDoor.Inwoner, "huisarts", false, "Er ligt een stapel post.\nIk durf niet."), (aanmelding.IngediendDoor, aanmelding.Kanaal, aanmelding.BelMijMaar, aanmelding.EigenWoorden));
        Assert.Equal(["gesprek", "overzicht"], aanmelding.Situaties.Order());
        Assert.Equal(["A01@1", "A07@1", "B03@1", "B06@1", "B07@1"], aanmelding.Criteria.Select(c => c.ToString()).Order());
        Assert.Equal([Doelgroep.Nah], aanmelding.Doelgroepen);
        Assert.Equal([(Toestemmingsoort.Delen, 1), (Toestemmingsoort.Doelgroepen, 1)], aanmelding.Toestemmingen.Select(t => (t.Soort, t.Tekstversie)));

        var inwoner = await db.Inwoners.SingleAsync(i => i.CasusId == casus.Id, Stop);
        Assert.Equal(("Zoë Proefman", "+31113123456", "zoe@voorbeeld.example", "Voorbeeldstraat 1, Serooskerke", true),
            (inwoner.Gegevens.Naam, inwoner.Gegevens.Telefoon?.Waarde, inwoner.Gegevens.Email?.Waarde, inwoner.Gegevens.Adres, inwoner.Gegevens.BerichtAchterlaten));
        var berichten = await db.Berichten.Where(b => b.CasusId == casus.Id).ToListAsync(Stop);
        Assert.Contains(Berichtsoort.VraagOntvangen, berichten.Select(b => b.Soort));
        Assert.Contains(Berichtsoort.NieuwAanbod, berichten.Select(b => b.Soort));
    }

    [Fact]
    public async Task The_shortest_way_is_enough()
    {
        using var bezoeker = await app.Verstuurd();

        Assert.Equal((HttpStatusCode.OK, "/vraag/verstuurd"), (bezoeker.Status, bezoeker.Url));
        var (casus, aanmelding, inwoner) = await Gemaakt(bezoeker.Nummer());
        Assert.Equal(("Goes", "GM0664", false), (casus.Woonplaats, casus.Gemeente, casus.Spoed));
        Assert.Equal(["overzicht"], aanmelding.Situaties);
        // A situation suggests areas of life; who chose none has said none.
        Assert.Empty(aanmelding.Leefgebieden);
        Assert.Empty(aanmelding.Criteria);
        Assert.Equal([Toestemmingsoort.Delen], aanmelding.Toestemmingen.Select(t => t.Soort));
        Assert.Equal("Testers", inwoner.Gegevens.Naam);
    }

    [Fact]
    public async Task Bel_mij_maar_from_the_third_question_takes_along_what_was_said()
    {
        using var bezoeker = await app.BijStap("wat-speelt");
        await bezoeker.VerstuurEnVolg(BelMij, ("EigenWoorden", "Liever praten."));
        Assert.Equal("/vraag/bel-mij", bezoeker.Url);
        await bezoeker.VerstuurEnVolg("Bel mij", ("Naam", "Testers"), ("Telefoon", "0612345678"), ("Akkoord", "true"));

        Assert.Equal("/vraag/verstuurd", bezoeker.Url);
        var (casus, aanmelding, _) = await Gemaakt(bezoeker.Nummer());
        Assert.Equal(("Goes", true, "Liever praten."), (casus.Woonplaats, aanmelding.BelMijMaar, aanmelding.EigenWoorden));
    }

    [Fact]
    public async Task Bel_mij_maar_from_the_first_question_keeps_how_somebody_came_in()
    {
        using var bezoeker = await app.BijStap("voor-wie", "/vraag?situatie=achttien&via=bibliotheek");
        await bezoeker.VerstuurEnVolg("bel mij maar");
        Assert.Equal("/vraag/bel-mij?situatie=achttien&via=bibliotheek", bezoeker.Url);
        await bezoeker.VerstuurEnVolg("Bel mij", ("Naam", "Testers"), ("Telefoon", "0612345678"), ("Plaats", "Kats"), ("Akkoord", "true"));

        Assert.Contains("Je hoort uiterlijk", bezoeker.Tekst, StringComparison.Ordinal);
        var (_, aanmelding, _) = await Gemaakt(bezoeker.Nummer());
        Assert.Equal("bibliotheek", aanmelding.Kanaal);
        Assert.Equal(["achttien"], aanmelding.Situaties);
    }

    [Fact]
    public async Task Bel_mij_maar_straight_from_the_home_page_is_one_screen()
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/vraag/bel-mij");
        await bezoeker.VerstuurEnVolg("Bel mij", ("Naam", "Testers"), ("Telefoon", "0612345678"), ("Plaats", "s gravenpolder"), ("Akkoord", "true"));

        Assert.Equal("/vraag/verstuurd", bezoeker.Url);
        var (casus, aanmelding, _) = await Gemaakt(bezoeker.Nummer());
        Assert.Equal(("'s-Gravenpolder", "GM0654", true), (casus.Woonplaats, casus.Gemeente, aanmelding.BelMijMaar));
    }

    [Fact]
    public async Task A_naaste_with_agreement_asks_for_another_and_gets_a_card_of_their_own()
    {
        using var bezoeker = await app.BijStap("voor-wie");
        await bezoeker.VerstuurEnVolg(Verder, ("Wie", "naaste"));
        await bezoeker.VerstuurEnVolg(Verder, ("Naam", "Buur Voorbeeld"), ("Relatie", "Buur"), ("Akkoord", "ja"));
        await bezoeker.GaNaar("controle");
        await bezoeker.VerstuurEnVolg("Verstuur de vraag", ("Akkoord", "true"));

        var (casus, aanmelding, _) = await Gemaakt(bezoeker.Nummer());
        Assert.Equal((IngediendDoor.Naaste, new Indiener("Buur Voorbeeld", "Buur")), (aanmelding.IngediendDoor, aanmelding.Indiener));
        Assert.Equal([Toestemmingsoort.Delen, Toestemmingsoort.DoorEenAnder], aanmelding.Toestemmingen.Select(t => t.Soort));
        Assert.Equal([(Deurhouder.Naaste, "Buur Voorbeeld")], casus.Deuren.Select(d => (d.Voor, d.Naam!)));
        await using var db = await app.AlsSysteem();
        Assert.DoesNotContain(Berichtsoort.VraagOntvangen, await db.Berichten.Where(b => b.CasusId == casus.Id).Select(b => b.Soort).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_representative_asks_without_being_asked_for_agreement()
    {
        using var bezoeker = await app.BijStap("voor-wie");
        await bezoeker.VerstuurEnVolg(Verder, ("Wie", "vertegenwoordiger"));
        await bezoeker.VerstuurEnVolg(Verder, ("Naam", "Mentor Voorbeeld"), ("Relatie", "Mentor"));
        await bezoeker.GaNaar("controle");
        await bezoeker.VerstuurEnVolg("Verstuur de vraag", ("Akkoord", "true"));

        var (casus, aanmelding, _) = await Gemaakt(bezoeker.Nummer());
        Assert.Equal((IngediendDoor.Vertegenwoordiger, "Mentor"), (aanmelding.IngediendDoor, aanmelding.Indiener!.Relatie));
        Assert.Equal([Deurhouder.Inwoner], casus.Deuren.Select(d => d.Voor));
    }

    [Fact]
    public async Task However_often_it_is_pressed_and_from_however_many_tabs_it_is_one_casus()
    {
        using var bezoeker = await app.BijStap("controle");
        var velden = bezoeker.Velden(Verstuur);
        velden.Add(new("Invoer.Akkoord", "true"));
        var koekje = string.Join("; ", bezoeker.Koekjes.Select(k => $"{k.Key}={k.Value}"));
        using var lijn = app.CreateDefaultClient(new Uri("https://localhost"));

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/vraag/controle") { Content = new FormUrlEncodedContent(velden) };
            verzoek.Headers.Add("Cookie", koekje);
            return await lijn.SendAsync(verzoek, Stop);
        }));

        Assert.All(antwoorden, antwoord => Assert.Equal((HttpStatusCode.Redirect, "/vraag/verstuurd"), (antwoord.StatusCode, antwoord.Headers.Location!.OriginalString)));
        await bezoeker.Open("/vraag/verstuurd");
        var (casus, _, _) = await Gemaakt(bezoeker.Nummer());
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Inwoners.CountAsync(i => i.CasusId == casus.Id, Stop));
        Assert.Single(casus.Deuren);
    }

    [Fact]
    public async Task One_form_of_bel_mij_maar_that_is_sent_twice_is_one_casus()
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/vraag/bel-mij");
        var velden = bezoeker.Velden("Bel mij");
        velden.RemoveAll(v => v.Key is "Invoer.Naam" or "Invoer.Telefoon" or "Invoer.Plaats");
        velden.AddRange([new("Invoer.Naam", "Dubbel Testers"), new("Invoer.Telefoon", "0612345678"), new("Invoer.Plaats", "Kats"), new("Invoer.Akkoord", "true")]);
        var koekje = string.Join("; ", bezoeker.Koekjes.Select(k => $"{k.Key}={k.Value}"));
        using var lijn = app.CreateDefaultClient(new Uri("https://localhost"));

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/vraag/bel-mij") { Content = new FormUrlEncodedContent(velden) };
            verzoek.Headers.Add("Cookie", koekje);
            return await lijn.SendAsync(verzoek, Stop);
        }));

        Assert.All(antwoorden, antwoord => Assert.Equal("/vraag/verstuurd", antwoord.Headers.Location?.OriginalString));
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Inwoners.CountAsync(i => i.Gegevens.Naam == "Dubbel Testers", Stop));
    }

    [Fact]
    public async Task A_refresh_shows_the_card_again_and_the_answers_are_gone_from_the_draft()
    {
        using var bezoeker = await app.Verstuurd();
        var (nummer, code) = (bezoeker.Nummer(), bezoeker.Code());

        await bezoeker.Open("/vraag/verstuurd");

        Assert.Equal((nummer, code), (bezoeker.Nummer(), bezoeker.Code()));
        var (casus, _, _) = await Gemaakt(nummer);
        await using var db = await app.AlsSysteem();
        var concept = await db.Concepten.SingleAsync(c => c.CasusId == casus.Id, Stop);
        Assert.True(concept.IsVerzonden);
        Assert.Null(concept.Antwoorden.Bereiken);
        Assert.Null(concept.Antwoorden.Woonplaats);
        Assert.Empty(concept.Antwoorden.Situaties);
    }

    [Fact]
    public async Task Every_way_back_into_a_sent_question_leads_to_the_card()
    {
        using var bezoeker = await app.Verstuurd();
        foreach (var stap in Stappen.Append("bel-mij").Append("bewaren"))
        {
            await bezoeker.Open($"/vraag/{stap}");
            Assert.Equal("/vraag/verstuurd", bezoeker.Doorverwijzing);
        }
        await bezoeker.Open("/vraag?situatie=achttien");
        Assert.Equal("/vraag/verstuurd", bezoeker.Doorverwijzing);
    }

    [Fact]
    public async Task Who_is_ready_leaves_nothing_on_the_screen_and_may_ask_again()
    {
        using var bezoeker = await app.Verstuurd();
        await bezoeker.Verstuur("Nog een andere vraag stellen");
        Assert.Equal("/vraag/voor-wie", bezoeker.Doorverwijzing);
        Assert.False(bezoeker.Koekjes.ContainsKey("__Host-concept"));

        using var ander = await app.Verstuurd();
        await ander.Verstuur("Klaar, wis dit scherm");
        Assert.Equal("/", ander.Doorverwijzing);
        Assert.Contains("\"cookies\"", ander.Antwoord.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        await ander.Open("/vraag/verstuurd");
        Assert.Equal("/vraag", ander.Doorverwijzing);
    }

    [Fact]
    public async Task The_page_says_by_which_day_somebody_calls()
    {
        using var bezoeker = await app.Verstuurd();

        Assert.Contains("U hoort uiterlijk maandag 30 november van een meedenker.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dat gebeurt uiterlijk donderdag 26 november.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("in het weekend en op feestdagen leest niemand mee", bezoeker.Tekst, StringComparison.Ordinal);
    }

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    async Task<(Casus Casus, Aanmelding Aanmelding, Inwoner Inwoner)> Gemaakt(string getypt)
    {
        Assert.True(Casusnummer.Probeer(getypt, out var nummer));
        await using var db = await app.AlsSysteem();
        var casus = await db.Casussen.Include(c => c.Deuren).SingleAsync(c => c.Nummer == nummer, Stop);
        return (casus, await db.Aanmeldingen.SingleAsync(a => a.CasusId == casus.Id, Stop), await db.Inwoners.SingleAsync(i => i.CasusId == casus.Id, Stop));
    }
}
