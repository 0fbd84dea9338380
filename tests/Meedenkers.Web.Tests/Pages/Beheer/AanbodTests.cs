using System.Net;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;

namespace Meedenkers.Web.Tests.Pages.Beheer;

/// <summary>Who helps which group with what, per gemeente, for the regiobeheerder and for coördinatoren.</summary>
public sealed class AanbodTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(Functie.Regiobeheerder, "/beheer/aanbod")]
    [InlineData(Functie.Coordinator, "/team/aanbod")]
    public async Task Every_cell_says_how_it_is_covered_and_opens_to_who_helps_there(Functie functie, string pad)
    {
        var code = await app.EenOrganisatie(OrganisatieSoort.Informeel, new([Doelgroep.Jongeren], [Leefgebied.Werken], Dekking.Focus), null, "GM0703");
        await app.Medewerker(Functie.Coordinator, code);
        using var bezoeker = await app.Als(functie, functie == Functie.Coordinator ? await app.EenOrganisatie() : null);

        await bezoeker.Open($"{pad}?gemeente=reimerswaal");
        Assert.Equal(60, bezoeker.Pagina.QuerySelectorAll("table td a.hok").Length);
        Assert.Contains("In Reimerswaal zijn", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Open(bezoeker.Pagina.QuerySelector("a.hok[href*='groep=jongeren&leefgebied=werken']")!.GetAttribute("href")!.Split('#')[0]);

        var hokje = bezoeker.Pagina.QuerySelector("section[aria-labelledby=hokje]")!.TextContent;
        Assert.Contains($"Stichting {code}", hokje, StringComparison.Ordinal);
        Assert.Contains("is hier extra goed in, noemt deze groep", hokje, StringComparison.Ordinal);
        Assert.Contains("0 van 4", hokje, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_all_gemeenten_a_cell_shows_the_worst_and_says_in_how_many()
    {
        using var bezoeker = await app.Als(Functie.Regiobeheerder);

        await bezoeker.Open("/beheer/aanbod?groep=nah&leefgebied=leren");

        Assert.Contains("Over alle 7 gemeenten", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Matches("(Leeg|Dun) in [1-7]", bezoeker.Pagina.QuerySelector("a.hok[href*='groep=nah&leefgebied=leren']")!.TextContent);
        Assert.Equal(7, bezoeker.Pagina.QuerySelectorAll("section[aria-labelledby=hokje] p").Length);
    }

    [Fact]
    public async Task What_research_suspected_has_its_day_and_is_called_a_suspicion()
    {
        using var bezoeker = await app.Als(Functie.Regiobeheerder);

        await bezoeker.Open("/beheer/aanbod");

        Assert.Contains("Op vrijdag 11 december 2020", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dat is een vermoeden", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Equal(3, bezoeker.Pagina.QuerySelectorAll("section[aria-labelledby=vermoedens] li").Length);
    }

    [Theory]
    [InlineData("gemeente=atlantis")]
    [InlineData("gemeente=goes&groep=onbekend&leefgebied=wonen")]
    [InlineData("groep=ouderen")]
    public async Task What_does_not_exist_asks_for_nothing(string vraag)
    {
        using var bezoeker = await app.Als(Functie.Regiobeheerder);

        await bezoeker.Open($"/beheer/aanbod?{vraag}");

        Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
        Assert.Null(bezoeker.Pagina.QuerySelector("section[aria-labelledby=hokje]"));
    }

    [Fact]
    public async Task A_meedenker_who_does_not_coordinate_has_no_link_to_it_and_may_not_open_it()
    {
        using var bezoeker = await app.Als(Functie.MeedenkerInformeel, await app.EenOrganisatie());

        await bezoeker.Open("/team/knelpunten");
        Assert.Null(bezoeker.Pagina.QuerySelector("a[href='/team/aanbod']"));
        await bezoeker.Open("/team/aanbod");
        Assert.Equal(HttpStatusCode.Forbidden, bezoeker.Status);
    }
}
