using System.Net;
using AngleSharp.Dom;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;

namespace Meedenkers.Web.Tests.Pages.Team;

public sealed class WerklijstTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_coordinator_sees_each_onderdeel_in_the_section_where_it_stands()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        await app.EenCasus().Bij(ons).Van("Kanarienaam").MetWoorden("Kanarievraag").MetSpoed().Bewaar();
        await app.EenCasus().Bij(ons).Van("Tessa Testers").AangenomenDoor(cor).Bewaar();
        await app.EenCasus().Bij(ons).Van("Kees Proefman").AangenomenDoor(mees).Bewaar();
        await app.EenCasus().Bij(ons).Van("Lies Fictie").AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(cor);

        await bezoeker.Open("/team");

        Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
        Assert.Contains("Niet veilig", Sectie(bezoeker, "aanbod"), StringComparison.Ordinal);
        Assert.Contains("Tessa Testers", Sectie(bezoeker, "te-verdelen"), StringComparison.Ordinal);
        Assert.Contains("Kees Proefman", Sectie(bezoeker, "kennismaken"), StringComparison.Ordinal);
        Assert.Contains("Lies Fictie", Sectie(bezoeker, "lopend"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
        Assert.Null(bezoeker.Pagina.QuerySelector("#kop-te-laat"));
        Assert.Contains("2 van 4", bezoeker.Pagina.QuerySelector("aside .ruimte")!.TextContent, StringComparison.Ordinal);
        foreach (var link in bezoeker.Pagina.QuerySelectorAll("main a[href^='/team']").Select(a => a.GetAttribute("href")!).Distinct().ToList())
        {
            await bezoeker.Open(link);
            Assert.True(bezoeker.Status == HttpStatusCode.OK, $"{link}: {bezoeker}");
        }
    }

    [Fact]
    public async Task A_meedenker_sees_offers_and_own_work_only()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var ander = await app.Medewerker(Functie.MeedenkerFormeel, ons);
        await app.EenCasus().Bij(ons).Van("Kanarieaanbod").Bewaar();
        await app.EenCasus().Bij(ons).Van("Kanarieverdelen").AangenomenDoor(cor).Bewaar();
        await app.EenCasus().Bij(ons).Van("Kanarieander").AangenomenDoor(ander).Bewaar();
        await app.EenCasus().Bij(ons).Van("Kees Proefman").AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);

        await bezoeker.Open("/team");

        Assert.Contains("Tholen", Sectie(bezoeker, "aanbod"), StringComparison.Ordinal);
        Assert.Contains("Kees Proefman", Sectie(bezoeker, "kennismaken"), StringComparison.Ordinal);
        Assert.Null(bezoeker.Pagina.QuerySelector("#kop-te-verdelen, aside"));
        Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
        Assert.DoesNotContain("Mensen", bezoeker.Pagina.QuerySelector("header nav")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_another_organisation_is_shown_and_empty_says_what_to_do()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        await app.EenCasus().Bij(ons).Van("Kanarienaam").AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(Functie.Coordinator, await app.EenOrganisatie());
        await bezoeker.Open("/team");
        Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
        Assert.Contains("Er wacht geen nieuw aanbod", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("nieuwe aanmelding", Sectie(bezoeker, "aanbod"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_past_its_day_comes_first_and_only_there()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        await app.EenCasus().Bij(ons).Van("Late Testers").AangenomenDoor(mees).Geleden(TimeSpan.FromDays(14)).Bewaar();
        await app.EenCasus().Bij(ons).Geleden(TimeSpan.FromDays(14)).Bewaar();
        using var bezoeker = await app.Als(cor);

        await bezoeker.Open("/team");

        Assert.Equal("kop-te-laat", bezoeker.Pagina.QuerySelector("main h2")!.Id);
        Assert.Equal(2, bezoeker.Pagina.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("vandaag doen", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("te laat", Sectie(bezoeker, "te-laat"), StringComparison.Ordinal);
        await bezoeker.Open("/team?telaat=true");
        Assert.Single(bezoeker.Pagina.QuerySelectorAll("main table"));
    }

    [Theory]
    [InlineData("gemeente=GM0664", 1)]
    [InlineData("onderwerp=werken", 1)]
    [InlineData("taal=anders", 1)]
    [InlineData("taal=Nederlands", 2)]
    [InlineData("spoed=true", 1)]
    [InlineData("gemeente=GM0664&spoed=true", 0)]
    [InlineData("gemeente=&onderwerp=&taal=", 3)]
    [InlineData("gemeente=onzin&onderwerp=%00&taal=%F0%9F%98%80&spoed=misschien&telaat=nee", 0)]
    [InlineData("deel=aanbod&na=onzin", 3)]
    [InlineData("deel=onzin&na=1-20261124-0", 3)]
    public async Task The_filter_is_a_plain_address(string vraag, int aantal)
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        await app.EenCasus().Bij(ons).Uit("Goes", "GM0664").Bewaar();
        await app.EenCasus().Bij(ons).In(Leefgebied.Wonen, Leefgebied.Werken).Met(new() { Taal = "Arabisch" }).Bewaar();
        await app.EenCasus().Bij(ons).MetSpoed().Bewaar();
        using var bezoeker = await app.Als(cor);

        await bezoeker.Open($"/team?{vraag}");

        Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
        Assert.Equal(aantal, bezoeker.Pagina.QuerySelectorAll("main tbody tr").Length);
    }

    [Fact]
    public async Task Sixty_offers_come_page_by_page_spoed_first_without_one_twice_or_missing()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        for (var i = 0; i < 60; i++)
        {
            var bouwer = app.EenCasus().Bij(ons).Geleden(TimeSpan.FromMinutes(i * 7));
            await (i % 20 == 3 ? bouwer.MetSpoed() : bouwer).Bewaar();
        }
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open("/team");
        Assert.Equal("25+", bezoeker.Pagina.QuerySelector(".tel dd")!.TextContent.Trim());
        List<string> paden = [];
        List<int> bladzijden = [];
        while (true)
        {
            var rijen = Deel(bezoeker, "aanbod").QuerySelectorAll("a.doel").Select(a => a.GetAttribute("href")!).ToList();
            bladzijden.Add(rijen.Count);
            paden.AddRange(rijen);
            if (paden.Count == 25) Assert.Equal(3, Deel(bezoeker, "aanbod").QuerySelectorAll("tbody tr.spoed").Length);
            if (!bezoeker.Tekst.Contains("Toon meer", StringComparison.Ordinal)) break;
            await bezoeker.Klik("Toon meer van Nieuw aanbod");
        }
        Assert.Equal([25, 25, 10], bladzijden);
        Assert.Equal(60, paden.Distinct().Count());
    }

    [Theory]
    [InlineData(Functie.Coordinator)]
    [InlineData(Functie.MeedenkerInformeel)]
    public async Task The_number_of_queries_does_not_grow_with_the_list(Functie functie)
    {
        var ons = await app.EenOrganisatie();
        var wie = await app.Medewerker(functie, ons);
        var mees = functie == Functie.Coordinator ? await app.Medewerker(Functie.MeedenkerInformeel, ons) : wie;
        await app.EenCasus().Bij(ons).Bewaar();
        using var bezoeker = await app.Als(wie);
        await bezoeker.Open("/team");
        var weinig = await app.TelOpdrachten(() => bezoeker.Open("/team"));
        for (var i = 0; i < 8; i++)
        {
            await app.EenCasus().Bij(ons).Bewaar();
            await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
            await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
            await app.EenCasus().Bij(ons).AangenomenDoor(mees).Geleden(TimeSpan.FromDays(20)).Bewaar();
        }

        var veel = await app.TelOpdrachten(() => bezoeker.Open("/team"));

        Assert.Equal(32 + 1, bezoeker.Pagina.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(weinig, veel);
        Assert.InRange(veel, 4, 14);
    }

    [Fact]
    public async Task Only_who_has_a_case_function_comes_in()
    {
        using var niemand = app.Bezoeker();
        foreach (var pad in new[] { "/team", "/team/casussen", "/team/mensen", "/team/aanmelding/nieuw" })
        {
            await niemand.Open(pad);
            Assert.StartsWith("/account/inloggen?terug=", niemand.Doorverwijzing, StringComparison.Ordinal);
        }
        foreach (var functie in new[] { Functie.Regiobeheerder, Functie.Beleidsadviseur })
        {
            using var ander = await app.Als(functie);
            await ander.Open("/team");
            Assert.Equal(HttpStatusCode.Forbidden, ander.Status);
        }
    }

    [Fact]
    public async Task The_people_page_is_for_coordinators()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        await app.Medewerker(Functie.MeedenkerInformeel, await app.EenOrganisatie(), "Kanarienaam");
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open("/team/mensen");
        Assert.Contains("Mees Voorbeeld", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("1 van 4", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", bezoeker.Tekst, StringComparison.Ordinal);
        using var ander = await app.Als(mees);
        await ander.Open("/team/mensen");
        Assert.Equal(HttpStatusCode.Forbidden, ander.Status);
    }

    static IElement Deel(Bezoeker bezoeker, string deel) => bezoeker.Pagina.QuerySelector($"section[aria-labelledby='kop-{deel}']")!;

    static string Sectie(Bezoeker bezoeker, string deel) => Deel(bezoeker, deel).TextContent;
}
