using System.Net;
using AngleSharp.Html.Parser;
using Meedenkers.TestKit;
using Meedenkers.Web.Tests.Pages.Openbaar;

namespace Meedenkers.Web.Tests.Pages;

/// <summary>A refusal or a fault keeps its status and says what to do, without a database, also after a post.</summary>
public class FoutTests(GezichtZonderDatabase gezicht) : IClassFixture<GezichtZonderDatabase>
{
    [Theory]
    [InlineData("/code/400", 400, "Dit ging niet goed")]
    [InlineData("/code/403", 403, "Deze pagina is niet voor u")]
    [InlineData("/bestaat-niet", 404, "Deze pagina is er niet")]
    [InlineData("/code/409", 409, "Iemand was u net voor")]
    [InlineData("/code/429", 429, "Even wachten")]
    [InlineData("/code/500", 500, "Er ging iets mis bij ons")]
    [InlineData("/code/503", 503, "Wij zijn er even niet")]
    [InlineData("/stuk", 500, "Er ging iets mis bij ons")]
    [InlineData("/weg", 503, "Wij zijn er even niet")]
    [InlineData("/fout/404", 404, "Deze pagina is er niet")]
    [InlineData("/fout/200", 404, "Deze pagina is er niet")]
    public async Task Each_code_has_its_page(string pad, int code, string kop)
    {
        using var antwoord = await gezicht.Bezoeker.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var pagina = new HtmlParser().ParseDocument(html);

        Assert.Equal((HttpStatusCode)code, antwoord.StatusCode);
        Assert.Equal(kop, pagina.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(pagina.QuerySelectorAll("main .punten li"));
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(html)));
        Assert.True(antwoord.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(500)]
    public async Task A_post_that_fails_is_shown_like_a_page_that_fails(int code)
    {
        using var antwoord = await gezicht.Bezoeker.PostAsync(new Uri($"/code/{code}", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode)code, antwoord.StatusCode);
        Assert.Contains("Dit kunt u doen", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_gives_a_number_to_mention_and_nothing_of_what_happened()
    {
        using var antwoord = await gezicht.Bezoeker.GetAsync(new Uri("/stuk", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Matches("^[0-9a-z]{8}$", new HtmlParser().ParseDocument(html).QuerySelector("main .nummer")!.TextContent);
        Assert.DoesNotContain("geheim", html, StringComparison.Ordinal);
    }
}
