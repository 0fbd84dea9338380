using System.Net;
using Meedenkers.TestKit;

namespace Meedenkers.Web.Tests.Pages.Kaart;

/// <summary>Who helps in the region, in the words of residents.</summary>
public sealed class KaartTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Every_organisation_is_listed_under_its_kind_and_has_a_page_in_plain_words()
    {
        using var iemand = app.Bezoeker();
        await iemand.Open("/sociale-kaart");
        Assert.Equal(3, iemand.Pagina.QuerySelectorAll("main section[aria-labelledby^=soort-]").Length);
        var links = iemand.Pagina.QuerySelectorAll("main section[aria-labelledby^=soort-] .regels a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(14, links.Count);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(iemand.Bron), "NAH"));

        var titels = new HashSet<string>();
        foreach (var link in links)
        {
            await iemand.Open(link);
            Assert.Equal(HttpStatusCode.OK, iemand.Status);
            Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(iemand.Bron), "POH", "JGZ", "SPVO", "GR"));
            Assert.Contains("onafhankelijk", iemand.Tekst, StringComparison.Ordinal);
            Assert.NotNull(iemand.Pagina.QuerySelector("main a[href='/vraag']"));
            Assert.NotNull(iemand.Pagina.QuerySelector("section[aria-labelledby=contact] a"));
            Assert.True(titels.Add(iemand.Pagina.Title!));
        }
    }

    [Theory]
    [InlineData("/sociale-kaart?gemeente=goes", true)]
    [InlineData("/sociale-kaart?gemeente=tholen", false)]
    [InlineData("/sociale-kaart?gemeente=", true)]
    [InlineData("/sociale-kaart?gemeente=atlantis&gemeente=goes", true)]
    public async Task A_gemeente_narrows_the_list(string pad, bool metBevelanden)
    {
        using var iemand = app.Bezoeker();
        await iemand.Open(pad);
        Assert.Equal(HttpStatusCode.OK, iemand.Status);
        Assert.Equal(metBevelanden, iemand.Tekst.Contains("GR de Bevelanden", StringComparison.Ordinal));
        Assert.Contains("SMWO", iemand.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dekking_and_dependence_are_said_in_words()
    {
        using var iemand = app.Bezoeker();
        await iemand.Open("/sociale-kaart/hersteltalent");
        Assert.Contains("Hier weten zij veel van", iemand.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ik zit niet lekker in mijn vel", iemand.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze organisatie is onafhankelijk", iemand.Tekst, StringComparison.Ordinal);
        await iemand.Open("/sociale-kaart/emergis");
        Assert.Contains("Hier helpen zij met een stuk", iemand.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze organisatie is niet onafhankelijk", iemand.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sociale-kaart/bestaat-niet")]
    [InlineData("/sociale-kaart/%F0%9F%92%A5")]
    public async Task An_unknown_organisation_is_404(string pad)
    {
        using var iemand = app.Bezoeker();
        await iemand.Open(pad);
        Assert.Equal(HttpStatusCode.NotFound, iemand.Status);
    }
}
