using System.Net;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Kaart;

/// <summary>Keeping the kaart right: by the coördinator of the owner (/team/kaart) and by the region (/beheer/kaart), each as far as it goes.</summary>
public sealed class BijhoudenTests(TestApp app) : IClassFixture<TestApp>
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Functie.MeedenkerFormeel, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData(Functie.Coordinator, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Functie.Beleidsadviseur, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData(Functie.Regiobeheerder, HttpStatusCode.Forbidden, HttpStatusCode.OK)]
    public async Task Each_role_gets_its_own_list(Functie functie, HttpStatusCode team, HttpStatusCode beheer)
    {
        using var iemand = await app.Als(functie);
        Assert.Equal(team, (await iemand.Open("/team/kaart")).Status);
        foreach (var blad in new[] { "/beheer/kaart", "/beheer/kaart?toon=alle&naam=in%25", "/beheer/kaart?toon=regio", "/beheer/kaart?toon=weg&na=bestaat-niet", "/beheer/kaart/nieuw", "/beheer/kaart/smwo", "/beheer/kaart/smwo/versies" })
            Assert.Equal(beheer, (await iemand.Open(blad)).Status);
    }

    [Fact]
    public async Task One_tap_in_the_list_says_that_all_is_right_and_saving_does_not()
    {
        var organisatie = await app.EenOrganisatie();
        var code = await app.EenVermelding(organisatie, daarna: (v, nu) => v.Controleer(Termijnen.Standaard, Kaartbouwer.Beheerder, Vandaag.AddDays(-200)));
        using var cor = await app.Als(Functie.Coordinator, organisatie);
        await cor.Open($"/team/kaart/{code}");
        await cor.VerstuurEnVolg("Bewaar", ("Invoer.Telefoon", "14 0113"));
        Assert.Contains("Klopt ook de rest nog", cor.Bron, StringComparison.Ordinal);
        var vermelding = await app.Vermelding(code);
        Assert.Equal(("14 0113", 2, Kaartversheid.Verlopen), (vermelding.Telefoon, vermelding.Versie, vermelding.Versheid(Vandaag)));

        await cor.Open("/team/kaart");
        Assert.Contains("te lang geleden", cor.Tekst, StringComparison.Ordinal);
        await cor.VerstuurEnVolg(cor.Pagina.QuerySelectorAll("main button").Single(k => k.TextContent.StartsWith("Alles klopt nog", StringComparison.Ordinal)).TextContent);
        Assert.Contains("Alles is bij", cor.Tekst, StringComparison.Ordinal);
        Assert.Equal(Vandaag, (await app.Vermelding(code)).GecontroleerdOp);

        await cor.Open($"/team/kaart/{code}");
        await cor.VerstuurEnVolg("Bewaar", ("Invoer.Adres", "Proefplein 1"), ("Invoer.Nagekeken", "true"));
        Assert.Contains("en vandaag gecontroleerd", cor.Bron, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Invoer.Telefoon", "bel ons", "Vul een telefoonnummer in")]
    [InlineData("Invoer.Email", "geen adres", "Dit e-mailadres klopt niet")]
    [InlineData("Invoer.Website", "http://127.0.0.1/", "Vul het adres van de website in")]
    [InlineData("Invoer.Naam", "", "Vul de naam in")]
    [InlineData("Invoer.Tekst", "Nummer 123456782", "burgerservicenummer")]
    public async Task A_bad_field_comes_back_with_its_reason_and_nothing_is_saved(string veld, string waarde, string zin)
    {
        var organisatie = await app.EenOrganisatie();
        var code = await app.EenVermelding(organisatie);
        using var cor = await app.Als(Functie.Coordinator, organisatie);
        await cor.Open($"/team/kaart/{code}");
        await cor.Verstuur("Bewaar", (veld, waarde), ("Invoer.Openingstijden", "Altijd open"));
        Assert.Equal(HttpStatusCode.BadRequest, cor.Status);
        Assert.Contains(zin, cor.Tekst, StringComparison.Ordinal);
        Assert.Contains("Altijd open", cor.Bron, StringComparison.Ordinal); // nothing typed is lost
        Assert.Equal(1, (await app.Vermelding(code)).Versie);
    }

    [Fact]
    public async Task Who_was_later_hears_it_keeps_what_was_typed_and_can_go_on()
    {
        var organisatie = await app.EenOrganisatie();
        var code = await app.EenVermelding(organisatie);
        using var een = await app.Als(Functie.Coordinator, organisatie);
        using var twee = await app.Als(Functie.Regiobeheerder);
        await een.Open($"/team/kaart/{code}");
        await twee.Open($"/beheer/kaart/{code}");
        await twee.VerstuurEnVolg("Bewaar", ("Invoer.Telefoon", "0113 00 00 55"));
        await een.Verstuur("Bewaar", ("Invoer.Adres", "Proefplein 9"));
        Assert.Equal(HttpStatusCode.Conflict, een.Status);
        Assert.Contains("Proefplein 9", een.Bron, StringComparison.Ordinal);
        await een.VerstuurEnVolg("Bewaar", ("Invoer.Telefoon", "0113 00 00 55"));
        var nu = await app.Vermelding(code);
        Assert.Equal(("0113 00 00 55", "Proefplein 9", 3), (nu.Telefoon, nu.Adres, nu.Versie));
    }

    [Fact]
    public async Task The_entry_of_another_owner_is_not_there()
    {
        var (ons, hun) = (await app.EenOrganisatie(), await app.EenOrganisatie());
        var (eigen, code) = (await app.EenVermelding(ons), await app.EenVermelding(hun, daarna: (v, _) => v.Meld(Guid.NewGuid(), Kaartfout.Anders, new("Kanarie in de melding", false), Vandaag)));
        using var cor = await app.Als(Functie.Coordinator, ons);
        await cor.Open("/team/kaart");
        Assert.DoesNotContain(code, cor.Bron, StringComparison.Ordinal);
        foreach (var pad in new[] { $"/team/kaart/{code}", $"/team/kaart/{code}/versies", "/team/kaart/bestaat-niet" }) Assert.Equal(HttpStatusCode.NotFound, (await cor.Open(pad)).Status);
        await cor.Open($"/team/kaart/{eigen}");
        var token = cor.Velden("Bewaar");
        foreach (var knop in new[] { "", "?handler=Klopt", "?handler=Dicht", "?handler=Ruimte", "?handler=Melding" })
        {
            await cor.Stuur($"/team/kaart/{code}{knop}", token);
            Assert.Equal(HttpStatusCode.NotFound, cor.Status);
        }
        await cor.Stuur($"/team/kaart/{code}/versies", [.. token, new("Nummer", "1")]);
        Assert.Equal(HttpStatusCode.NotFound, cor.Status);
        Assert.Equal((1, 1), ((await app.Vermelding(code)).Versie, (await app.Vermelding(code)).OpenMeldingen));
    }

    [Fact]
    public async Task A_report_is_answered_by_correcting_or_with_a_reason()
    {
        var organisatie = await app.EenOrganisatie();
        var code = await app.EenVermelding(organisatie);
        using (var lezer = app.Bezoeker())
        {
            foreach (var tekst in new[] { "De deur was dicht.", "Ik snap het niet." })
            {
                await lezer.Open($"/sociale-kaart/{code}/klopt-niet");
                await lezer.Verstuur("Geef het door", ("Invoer.Tekst", tekst));
            }
        }
        using var cor = await app.Als(Functie.Coordinator, organisatie);
        await cor.Open("/team/kaart");
        Assert.Contains("2 meldingen van lezers", cor.Tekst, StringComparison.Ordinal);
        await cor.Open($"/team/kaart/{code}");
        Assert.Contains("De deur was dicht.", cor.Tekst, StringComparison.Ordinal);
        await cor.VerstuurEnVolg("Verbeterd: melding 1");
        await cor.VerstuurEnVolg("Niet duidelijk: melding 1");
        Assert.DoesNotContain("Wat lezers meldden", cor.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal([Kaartmeldingstand.Verbeterd, Kaartmeldingstand.Weggelegd], (await db.Kaartmeldingen.Where(m => m.Vermelding == code).Select(m => m.Stand).ToListAsync(Stop)).Order());
        Assert.Equal((0, false), ((await app.Vermelding(code)).OpenMeldingen, (await app.Vermelding(code)).VraagtAandacht(Vandaag)));
    }

    [Fact]
    public async Task What_is_said_about_now_is_read_by_everybody_with_its_day()
    {
        var organisatie = await app.EenOrganisatie();
        var code = await app.EenVermelding(organisatie);
        using var cor = await app.Als(Functie.Coordinator, organisatie);
        await cor.Open($"/team/kaart/{code}");
        await cor.VerstuurEnVolg("Er is nu geen plaats");
        await cor.Verstuur("Zet op gesloten", ("Daad.Tot", "gisteren"));
        Assert.Equal(HttpStatusCode.BadRequest, cor.Status);
        await cor.Verstuur("Zet op gesloten", ("Daad.Tot", "22-11-2026"));
        Assert.Equal(HttpStatusCode.BadRequest, cor.Status);
        Assert.Contains(Weigering.KaartGeslotenKloptNiet.Zin, cor.Tekst, StringComparison.Ordinal);
        await cor.VerstuurEnVolg("Zet op gesloten", ("Daad.Tot", "1-12-2026"));

        using var lezer = app.Bezoeker();
        await lezer.Open($"/sociale-kaart/{code}");
        Assert.Contains("gesloten tot en met dinsdag 1 december", lezer.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is nu geen plaats. Dat zeiden zij op maandag 23 november", lezer.Tekst, StringComparison.Ordinal);
        await cor.VerstuurEnVolg("Weer open");
        await cor.VerstuurEnVolg("Zeg hier niets over");
        await lezer.Open($"/sociale-kaart/{code}");
        Assert.DoesNotContain("gesloten", lezer.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Er is nu geen plaats", lezer.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_version_says_who_and_what_and_an_older_one_can_be_put_back()
    {
        var organisatie = await app.EenOrganisatie();
        var code = await app.EenVermelding(organisatie);
        using var cor = await app.Als(Functie.Coordinator, organisatie);
        await cor.Open($"/team/kaart/{code}");
        await cor.VerstuurEnVolg("Bewaar", ("Invoer.Telefoon", ""), ("Invoer.Talen", "Turks, Arabisch"));
        await cor.Klik("Eerdere versies");
        Assert.Contains("Telefoon: 0113 00 00 99 → niets", cor.Tekst, StringComparison.Ordinal);
        Assert.Contains("Talen: niets → Arabisch, Turks", cor.Tekst, StringComparison.Ordinal);
        Assert.Contains("Coordinator Testers", cor.Tekst, StringComparison.Ordinal);
        await cor.VerstuurEnVolg("Zet deze versie terug: versie 1");
        var nu = await app.Vermelding(code);
        Assert.Equal(("0113 00 00 99", 3), (nu.Telefoon, nu.Versie));
        Assert.Empty(nu.Talen);
    }

    [Fact]
    public async Task The_region_adds_assigns_takes_off_and_puts_back()
    {
        var organisatie = await app.EenOrganisatie();
        using var regio = await app.Als(Functie.Regiobeheerder);
        await regio.Open("/beheer/kaart/nieuw");
        await regio.Verstuur("Zet op de kaart", ("Invoer.Naam", "Inloop Café ’t Verzinsel"));
        Assert.Equal(HttpStatusCode.BadRequest, regio.Status);
        await regio.VerstuurEnVolg("Zet op de kaart", ("Invoer.Soort", "inloop"), ("Invoer.Gemeenten", "GM0664"));
        Assert.Equal("/beheer/kaart/inloop-cafe-t-verzinsel", regio.Url);
        Assert.Null((await app.Vermelding("inloop-cafe-t-verzinsel")).GecontroleerdOp);

        await regio.VerstuurEnVolg("Wijs aan", ("Eigenaar", organisatie));
        using var cor = await app.Als(Functie.Coordinator, organisatie);
        Assert.Contains("Verzinsel", (await cor.Open("/team/kaart")).Tekst, StringComparison.Ordinal);

        await regio.VerstuurEnVolg("Haal van de kaart");
        using var lezer = app.Bezoeker();
        Assert.Equal(HttpStatusCode.NotFound, (await lezer.Open("/sociale-kaart/inloop-cafe-t-verzinsel")).Status);
        Assert.Contains("Verzinsel", (await regio.Open("/beheer/kaart?toon=weg")).Tekst, StringComparison.Ordinal);
        await regio.Open("/beheer/kaart/inloop-cafe-t-verzinsel");
        await regio.VerstuurEnVolg("Zet weer op de kaart");
        Assert.Equal(HttpStatusCode.OK, (await lezer.Open("/sociale-kaart/inloop-cafe-t-verzinsel")).Status);

        await regio.Open("/beheer/kaart/nieuw");
        await regio.Verstuur("Zet op de kaart", ("Invoer.Naam", "Inloop Café ’t Verzinsel"), ("Invoer.Soort", "inloop"));
        Assert.Equal(HttpStatusCode.BadRequest, regio.Status);
        Assert.Contains(Weigering.KaartcodeBestaatAl.Zin, regio.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_of_the_network_keeps_its_texts_and_stays_on_the_kaart()
    {
        using var cor = await app.Als(Functie.Coordinator, "eva-regelt");
        await cor.Open("/team/kaart/eva-regelt");
        Assert.DoesNotContain("Invoer.Naam", cor.Bron, StringComparison.Ordinal);
        await cor.Stuur("/team/kaart/eva-regelt", [.. cor.Velden("Bewaar").Where(v => v.Key != "Invoer.Telefoon"), new("Invoer.Telefoon", "0113 00 00 44"), new("Invoer.Naam", "Iets anders"), new("Invoer.Soort", "inloop")]);
        var nu = await app.Vermelding("eva-regelt");
        Assert.Equal(("Eva Regelt", Kaartsoort.Formeel, "0113 00 00 44"), (nu.Naam, nu.Soort, nu.Telefoon));

        using var regio = await app.Als(Functie.Regiobeheerder);
        await regio.Open("/beheer/kaart/eva-regelt");
        Assert.DoesNotContain("Haal van de kaart", regio.Tekst, StringComparison.Ordinal);
        await regio.Stuur("/beheer/kaart/eva-regelt?handler=Weg", regio.Velden("Bewaar"));
        Assert.Equal(HttpStatusCode.BadRequest, regio.Status);
        Assert.Contains("Zij blijft op de kaart", regio.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_go_on_where_the_last_page_ended_and_show_everything_once()
    {
        var organisatie = await app.EenOrganisatie();
        HashSet<string> codes = [];
        for (var nr = 0; nr < 60; nr++) codes.Add(await app.EenVermelding(organisatie, i => i with { Naam = $"Inloop {nr % 7}" }, (v, nu) => v.Controleer(Termijnen.Standaard, Kaartbouwer.Beheerder, Vandaag.AddDays(-200 - (nr % 5)))));
        using var cor = await app.Als(Functie.Coordinator, organisatie);
        foreach (var (lijst, deel) in new[] { ("wacht", 0), ("na", 1) })
        {
            List<string> gezien = [];
            for (var pad = "/team/kaart"; pad is not null;)
            {
                await cor.Open(pad);
                var sectie = cor.Pagina.QuerySelectorAll("main section")[deel];
                gezien.AddRange(sectie.QuerySelectorAll("tbody a.doel").Select(a => a.GetAttribute("href")!.Split('/')[^1]));
                pad = sectie.QuerySelectorAll("a.terug").Select(a => a.GetAttribute("href")).FirstOrDefault(h => h!.Contains($"?{lijst}=", StringComparison.Ordinal));
            }
            Assert.Equal(60, gezien.Count);
            Assert.Equal(codes.Order(), gezien.Order());
        }
    }
}
