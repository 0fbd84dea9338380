using System.Net;
using AngleSharp.Html.Parser;
using Meedenkers.Web.Tests.Pages.Openbaar;
using Microsoft.Extensions.Hosting;

namespace Meedenkers.Web.Tests.Pages.Dev;

/// <summary>The card of components is for builders: whole in Development, absent everywhere else.</summary>
public class BeeldTests(GezichtZonderDatabase gezicht) : IClassFixture<GezichtZonderDatabase>
{
    [Theory]
    [InlineData("openbaar")]
    [InlineData("vraag")]
    [InlineData("team")]
    public async Task In_development_each_layout_shows_every_component_with_unique_ids(string kader)
    {
        var (app, bezoeker) = await GezichtZonderDatabase.Start(Environments.Development);
        await using var _ = app;
        using var __ = bezoeker;

        var pagina = new HtmlParser().ParseDocument(await bezoeker.GetStringAsync(new Uri($"/dev/beeld?kader={kader}", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.StartsWith("Fout: Beeldkaart", pagina.Title, StringComparison.Ordinal);
        Assert.Single(pagina.QuerySelectorAll("h1"));
        Assert.Empty(pagina.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(groep => groep.Count() > 1).Select(groep => groep.Key));
        Assert.All(pagina.QuerySelectorAll(".fouten a"), link => Assert.NotNull(pagina.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(pagina.QuerySelectorAll("[aria-describedby]"), element =>
            Assert.All(element.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(pagina.GetElementById(id))));
        Assert.DoesNotContain(pagina.QuerySelectorAll("*"), element => element.LocalName.StartsWith("mk-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Elsewhere_it_is_not_there()
    {
        using var antwoord = await gezicht.Bezoeker.GetAsync(new Uri("/dev/beeld", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }
}
