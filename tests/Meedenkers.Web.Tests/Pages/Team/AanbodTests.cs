using System.Net;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

public sealed class AanbodTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_offer_shows_what_is_needed_to_answer_and_nothing_that_tells_who_asks()
    {
        var ons = await app.EenOrganisatie();
        var casus = await app.EenCasus().Bij(ons).Van("Kanarienaam").MetWoorden("Kanarievraag").MetTelefoon("0687654321").Uit("Sint-Maartensdijk", "GM0716")
            .In(Leefgebied.Financien).MetBezwaarVoor(new(2026, 12, 4)).Met(new() { Taal = "Tigrinya", Momenten = [Moment.Avond], NietUitMijnDorp = true }).Bewaar();
        foreach (var functie in new[] { Functie.Coordinator, Functie.MeedenkerInformeel })
        {
            using var bezoeker = await app.Als(functie, ons);
            await bezoeker.Open(Pad(casus));

            Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
            foreach (var wel in new[] { "Tholen", "Financiën", "Tigrinya", "avond", "Bezwaar vóór 4 dec", "Tolk nodig", "Niet uit eigen dorp", "nog 3 werkdagen" })
                Assert.Contains(wel, bezoeker.Tekst, StringComparison.Ordinal);
            foreach (var niet in new[] { "Kanarie", "87654321", "Maartensdijk", casus.Nummer.Waarde, casus.Nummer.Groepen })
                Assert.DoesNotContain(niet, bezoeker.Bron, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_meedenker_who_accepts_does_it_and_the_resident_gets_news_in_the_same_save()
    {
        var ons = await app.EenOrganisatie();
        var casus = await app.EenCasus().Bij(ons).Van("Ria Proefman").MetEmail("ria@voorbeeld.example").Bewaar();
        var mees = await app.Medewerker(Functie.MeedenkerInformeel, ons);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Pad(casus));

        await bezoeker.Verstuur("Neem aan");

        Assert.Equal($"/team/casussen/{casus.Id.Waarde}", bezoeker.Doorverwijzing);
        await using var db = await app.AlsSysteem();
        var onderdeel = await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop);
        Assert.Equal((Onderdeelstand.Kennismaken, mees.Id), (onderdeel.Stand, onderdeel.Toewijzing!.Medewerker));
        var bericht = await db.Berichten.SingleAsync(b => b.CasusId == casus.Id, Stop);
        Assert.Equal("ria@voorbeeld.example", bericht.Aan!.Value.Waarde);
        Assert.DoesNotContain("Ria", bericht.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_who_accepts_divides_it_afterwards()
    {
        var ons = await app.EenOrganisatie();
        var casus = await app.EenCasus().Bij(ons).MetEmail("ria@voorbeeld.example").Bewaar();
        using var bezoeker = await app.Als(Functie.Coordinator, ons);
        await bezoeker.Open(Pad(casus));

        await bezoeker.Verstuur("Neem aan");

        Assert.Equal($"/team/casussen/{casus.Id.Waarde}", bezoeker.Doorverwijzing);
        await using var db = await app.AlsSysteem();
        Assert.Equal(Onderdeelstand.TeVerdelen, (await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Stand);
        Assert.False(await db.Berichten.AnyAsync(b => b.CasusId == casus.Id, Stop));
    }

    [Theory]
    [InlineData(Functie.MeedenkerInformeel)]
    [InlineData(Functie.Coordinator)]
    public async Task Of_two_who_accept_at_once_one_wins_and_the_other_reads_who(Functie functie)
    {
        var ons = await app.EenOrganisatie();
        for (var keer = 0; keer < 6; keer++)
        {
            var casus = await app.EenCasus().Bij(ons).Van("Kanarienaam").Bewaar();
            var mees = await app.Medewerker(Functie.MeedenkerInformeel, ons, "Mees Voorbeeld");
            using var een = await app.Als(mees);
            using var ander = await app.Als(await app.Medewerker(functie, ons, "Ander Testers"));
            await een.Open(Pad(casus));
            await ander.Open(Pad(casus));

            await Task.WhenAll(een.Verstuur("Neem aan"), ander.Verstuur("Neem aan"));

            var (winnaar, verliezer) = een.Status == HttpStatusCode.Redirect ? (een, ander) : (ander, een);
            Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (winnaar.Status, verliezer.Status));
            Assert.Contains(verliezer == ander ? "Mees Voorbeeld" : functie == Functie.Coordinator ? "Uw organisatie nam dit al aan" : "Ander Testers", verliezer.Tekst, StringComparison.Ordinal);
            Assert.NotNull(verliezer.Pagina.QuerySelector("main a[href^='/team']"));
            await using var db = await app.AlsSysteem();
            Assert.Equal(1, await db.Gebeurtenissen.CountAsync(g => g.CasusId == casus.Id && g.Als == Hoedanigheid.Medewerker && g.Medewerker != null && EF.Functions.JsonContains(EF.Property<string>(g, "Voorval"), """{"voorval":"OnderdeelWerdAangenomen"}"""), Stop));
        }
    }

    [Fact]
    public async Task Who_is_told_no_more_access_reads_no_name_of_the_resident()
    {
        var ons = await app.EenOrganisatie();
        var casus = await app.EenCasus().Bij(ons).Van("Kanarienaam").Bewaar();
        using var een = await app.Als(Functie.MeedenkerInformeel, ons);
        using var ander = await app.Als(Functie.MeedenkerInformeel, ons);
        await ander.Open(Pad(casus));
        await een.Open(Pad(casus));
        await een.Verstuur("Neem aan");

        await ander.Verstuur("Neem aan");
        Assert.Equal(HttpStatusCode.Conflict, ander.Status);
        Assert.DoesNotContain("Kanarie", ander.Bron, StringComparison.Ordinal);
        await ander.Open($"/team/casussen/{casus.Id.Waarde}");
        Assert.Equal(HttpStatusCode.NotFound, ander.Status);
    }

    [Theory]
    [InlineData(false, "smwo")]
    [InlineData(true, "tweede")]
    public async Task A_refusal_moves_the_offer_at_once_and_tells_who_is_asked_next(bool zoekVerder, string naar)
    {
        var volgende = naar == "smwo" ? naar : await app.EenOrganisatieMetErvaring("GM0716");
        var ons = await app.EenOrganisatie();
        var cor = await app.Medewerker(Functie.Coordinator, volgende);
        await app.Medewerker(Functie.Coordinator, ons);
        var casus = await app.EenCasus().Bij(ons, volgende).Met(new Wens { Hulp = WensHulp.Ervaringsdeskundige, ZoekVerder = zoekVerder }).Bewaar();
        using var bezoeker = await app.Als(Functie.Coordinator, ons);
        await bezoeker.Open(Pad(casus));

        await bezoeker.Verstuur("Niet oppakken", ("Invoer.Reden", "kent-inwoner"));

        Assert.Equal("/team", bezoeker.Doorverwijzing);
        await using var db = await app.AlsSysteem();
        Assert.Equal(new OrganisatieCode(volgende), (await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Organisatie);
        var adres = await db.Users.Where(a => a.Id == cor.Id.Waarde).Select(a => a.Email).SingleAsync(Stop);
        Assert.Contains(adres, (await db.Berichten.Where(b => b.CasusId == casus.Id).ToListAsync(Stop)).Select(b => b.Aan!.Value.Waarde));
        await bezoeker.Open(Pad(casus));
        Assert.DoesNotContain("Neem aan", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_coordinator_answers_no_for_the_organisation()
    {
        var ons = await app.EenOrganisatie();
        var casus = await app.EenCasus().Bij(ons).Bewaar();
        using var meedenker = await app.Als(Functie.MeedenkerInformeel, ons);
        await meedenker.Open(Pad(casus));
        Assert.Contains("Alleen uw coördinator antwoordt voor de hele organisatie", meedenker.Tekst, StringComparison.Ordinal);

        var velden = meedenker.Velden("Neem aan");
        velden.Add(new("Invoer.Reden", "geen-ruimte"));
        await meedenker.Stuur(Pad(casus) + "?handler=Weiger", velden);

        Assert.Equal(HttpStatusCode.BadRequest, meedenker.Status);
        Assert.Contains("Vraag het uw coördinator", meedenker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal(new OrganisatieCode(ons), (await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Organisatie);
    }

    [Fact]
    public async Task A_refusal_without_a_reason_is_asked_again()
    {
        var ons = await app.EenOrganisatie();
        var casus = await app.EenCasus().Bij(ons).Bewaar();
        using var bezoeker = await app.Als(Functie.Coordinator, ons);
        await bezoeker.Open(Pad(casus));
        await bezoeker.Verstuur("Niet oppakken");
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("Kies waarom", bezoeker.Tekst, StringComparison.Ordinal);
        var velden = bezoeker.Velden("Niet oppakken");
        velden.Add(new("Invoer.Reden", "verzonnen"));
        await bezoeker.Stuur(Pad(casus) + "?handler=Weiger", velden);
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
    }

    [Fact]
    public async Task The_aanmeldpunt_reads_why_it_cannot_say_no()
    {
        var casus = await app.EenCasus().Bewaar();
        using var bezoeker = await app.Als(Functie.Coordinator, "smwo");
        await bezoeker.Open(Pad(casus));
        Assert.Contains("zegt nooit nee", bezoeker.Tekst, StringComparison.Ordinal);
        var velden = bezoeker.Velden("Neem aan");
        velden.Add(new("Invoer.Reden", "geen-ruimte"));
        await bezoeker.Stuur(Pad(casus) + "?handler=Weiger", velden);
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
    }

    [Fact]
    public async Task Another_organisation_nobody_and_an_unknown_offer_are_alike()
    {
        var (ons, anders) = (await app.EenOrganisatie(), await app.EenOrganisatie());
        var casus = await app.EenCasus().Bij(ons).Van("Kanarienaam").Bewaar();
        using var vreemd = await app.Als(Functie.Coordinator, anders);
        foreach (var pad in new[] { Pad(casus), $"/team/aanbod/{Guid.NewGuid()}", "/team/aanbod/onzin" })
        {
            await vreemd.Open(pad);
            Assert.Equal(HttpStatusCode.NotFound, vreemd.Status);
            Assert.DoesNotContain("Kanarie", vreemd.Bron, StringComparison.Ordinal);
        }
        using var niemand = app.Bezoeker();
        await niemand.Open(Pad(casus));
        Assert.StartsWith("/account/inloggen", niemand.Doorverwijzing, StringComparison.Ordinal);
        using var beheer = await app.Als(Functie.Regiobeheerder);
        await beheer.Open(Pad(casus));
        Assert.Equal(HttpStatusCode.Forbidden, beheer.Status);
    }

    static string Pad(Casus casus) => $"/team/aanbod/{casus.Onderdelen[0].Id.Waarde}";
}
