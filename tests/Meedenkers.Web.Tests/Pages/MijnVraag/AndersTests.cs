using System.Net;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>"Liever iemand anders", without a reason.</summary>
public sealed class AndersTests(Deurapp app) : IClassFixture<Deurapp>
{
    const string Ja = "Ja, vraag iemand anders";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_had_it_sees_it_no_longer_and_who_is_chosen_hears_of_it()
    {
        var (eerst, volgende) = (await Helper("GM0654"), await Helper("GM0654"));
        await Helper("GM0654"); // with one that is left there is nothing to choose
        var deur = await app.EenCasus().Uit("Ovezande", "GM0654").Bij(eerst.Code).MetDeur(app);
        using var ria = await app.Binnen(deur);
        Assert.True(await Ziet(eerst.Coordinator, deur));

        await ria.Klik("Liever iemand anders");
        Assert.Contains("U hoeft niet te zeggen waarom", ria.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Keuzes(ria), keuze => keuze == eerst.Code);
        await ria.VerstuurEnVolg(Ja, ("Wie", volgende.Code));

        Assert.Equal("/mijn-vraag", ria.Url);
        Assert.Contains($"Stichting {volgende.Code} leest nu uw vraag", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal((false, true), (await Ziet(eerst.Coordinator, deur), await Ziet(volgende.Coordinator, deur)));
        Assert.Equal([Adres(volgende.Coordinator)], await Post(deur));
    }

    [Fact]
    public async Task Leaving_it_to_us_is_chosen_already_and_nobody_who_was_put_aside_comes_back()
    {
        var (eerst, tweede) = (await Helper("GM0703"), await Helper("GM0703"));
        var deur = await app.EenCasus().Uit("Yerseke", "GM0703").Bij(eerst.Code).MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Klik("Liever iemand anders");
        await ria.VerstuurEnVolg(Ja);
        Assert.Equal(tweede.Code, await Bij(deur));

        await ria.Klik("Liever iemand anders");

        Assert.DoesNotContain(Keuzes(ria), keuze => keuze == eerst.Code || keuze == tweede.Code);
    }

    [Theory]
    [InlineData("bestaat-niet")]
    [InlineData("jgz")]
    [InlineData("zelf")]
    public async Task Who_was_not_offered_is_refused_and_nothing_changes(string wie)
    {
        var (eerst, _) = (await Helper("GM1676"), await Helper("GM1676"));
        var deur = await app.EenCasus().Uit("Zierikzee", "GM1676").Bij(eerst.Code).MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Klik("Liever iemand anders");
        var velden = ria.Velden(Ja).Where(v => v.Key != "Invoer.Wie").Append(new("Invoer.Wie", wie == "zelf" ? eerst.Code : wie));

        await ria.Stuur(ria.Url, velden);

        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains(Weigering.GekozenHulpKanNiet.Zin, ria.Tekst, StringComparison.Ordinal);
        Assert.Equal(eerst.Code, await Bij(deur));
    }

    [Fact]
    public async Task Pressed_twice_asks_one_organisation()
    {
        var (eerst, volgende) = (await Helper("GM0654"), await Helper("GM0654"));
        var deur = await app.EenCasus().Uit("Ovezande", "GM0654").Bij(eerst.Code).MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Klik("Liever iemand anders");
        var velden = ria.Velden(Ja).Where(v => v.Key != "Invoer.Wie").Append(new("Invoer.Wie", volgende.Code)).ToList();
        var pad = ria.Url;

        await ria.Stuur(pad, velden);
        await ria.Stuur(pad, velden);

        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Equal(volgende.Code, await Bij(deur));
        Assert.Equal([Adres(volgende.Coordinator)], await Post(deur));
    }

    [Fact]
    public async Task After_the_kennismaking_the_same_organisation_finds_another_and_its_coordinator_reads_who_not()
    {
        var bij = await Helper("GM0716");
        var joke = await app.Medewerker(Functie.MeedenkerInformeel, bij.Code);
        var deur = await app.EenCasus().Bij(bij.Code).AangenomenDoor(joke).KennisgemaaktMet(joke).MetDeur(app);
        using var ria = await app.Binnen(deur);

        await ria.Klik("Liever iemand anders");
        Assert.Contains(Weigering.AndereOrganisatieSamen.Zin, ria.Tekst, StringComparison.Ordinal);
        Assert.Empty(Keuzes(ria));
        await ria.VerstuurEnVolg(Ja);

        Assert.Contains("zoekt een andere meedenker", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal((false, true), (await Ziet(joke, deur), await Ziet(bij.Coordinator, deur)));
        Assert.Equal([Adres(bij.Coordinator)], await Post(deur));
        using var coordinator = await app.Als(bij.Coordinator);
        await coordinator.Open($"/team/casussen/{deur.Casus.Waarde}");
        await coordinator.Klik("Wijs toe");
        Assert.Contains("Er is om iemand anders gevraagd", coordinator.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_organisation_does_not_read_whom_the_resident_did_not_want()
    {
        var (eerst, volgende) = (await Helper("GM0664"), await Helper("GM0664"));
        var deur = await app.EenCasus().Uit("Goes", "GM0664").Bij(eerst.Code).MetDeur(app);
        using var ria = await app.Binnen(deur);
        await ria.Klik("Liever iemand anders");
        await ria.VerstuurEnVolg(Ja);
        await app.Doe(deur.Casus, (casus, nu) => casus.NeemAan(casus.Onderdelen[0].Id, Handelende.Van(volgende.Coordinator), Domain.Tijd.Termijnen.Standaard, nu));

        using var coordinator = await app.Als(volgende.Coordinator);
        await coordinator.Open($"/team/casussen/{deur.Casus.Waarde}");

        Assert.Contains("Aangeboden", coordinator.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("iever", coordinator.Tekst, StringComparison.Ordinal);
        await ria.Open("/mijn-vraag/bewaard");
        Assert.Contains("Liever niet", ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_anybody_else_the_page_says_whom_to_call()
    {
        var deur = await app.EenCasus().Uit("Kats", "GM1695").MetDeur(app);
        using var ria = await app.Binnen(deur);

        await ria.Klik("Liever iemand anders");

        Assert.Contains(Weigering.NiemandAnders.Zin, ria.Tekst, StringComparison.Ordinal);
        Assert.NotNull(ria.Pagina.QuerySelector("main a[href^='tel:']"));
        Assert.Null(ria.Pagina.QuerySelector("main form"));
    }

    [Fact]
    public async Task Who_refused_is_named_with_who_has_it_now()
    {
        var eerst = await Helper("GM0716");
        var deur = await app.EenCasus().Bij(eerst.Code).Daarna((casus, nu) => casus.Weiger(casus.Onderdelen[0].Id, Weigerreden.GeenRuimte,
            new([new(new("smwo"), Domain.Werkmodel.Niveau.Formeel)]), Handelende.Van(eerst.Coordinator), Domain.Tijd.Termijnen.Standaard, nu)).MetDeur(app);

        using var ria = await app.Binnen(deur);

        Assert.Contains($"Stichting {eerst.Code} kan nu niet helpen. Daarom heeft SMWO uw vraag.", ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_naaste_reads_that_the_resident_decides()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var anna = await app.Binnen(await app.VoorNaaste(deur));

        Assert.Contains("Liever iemand anders? Ria Proefman kan dat hier kiezen.", anna.Tekst, StringComparison.Ordinal);
        Assert.Null(anna.Pagina.QuerySelector("a[href^='/mijn-vraag/anders']"));
    }

    static IEnumerable<string?> Keuzes(Bezoeker bezoeker) => bezoeker.Pagina.QuerySelectorAll("main input[type=radio]").Select(keuze => keuze.GetAttribute("value"));

    /// <summary>Somebody who helps everybody of this gemeente with everything.</summary>
    async Task<(string Code, Medewerker Coordinator)> Helper(string gemeente)
    {
        var code = await app.EenOrganisatie(OrganisatieSoort.Informeel, new([], [], Dekking.Breed), null, gemeente);
        return (code, await app.Medewerker(Functie.Coordinator, code));
    }

    async Task<string> Bij(Deurtje deur)
    {
        await using var db = await app.AlsSysteem();
        return (await db.Onderdelen.SingleAsync(o => o.CasusId == deur.Casus, Stop)).Organisatie.Waarde;
    }

    async Task<IEnumerable<string>> Post(Deurtje deur)
    {
        await using var db = await app.AlsSysteem();
        return (await db.Berichten.Where(b => b.CasusId == deur.Casus).ToListAsync(Stop)).Select(b => b.Aan!.Value.Waarde);
    }

    static string Adres(Medewerker wie) => $"{wie.Id.Waarde:N}@test.example";

    async Task<bool> Ziet(Medewerker wie, Deurtje deur)
    {
        await using var db = await app.AlsApp(Toegangscontext.VoorMedewerker(wie.Id, wie.Organisatie!.Value, wie.Functie == Functie.Coordinator));
        return await db.LaadCasus(deur.Casus) is not null;
    }
}
