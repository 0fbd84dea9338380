using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Meedenkers.TestKit;
using Meedenkers.Web.Tests.Beeld;

namespace Meedenkers.Web.Tests.Pages.Openbaar;

/// <summary>Pages for anyone: plain, light, whole, and they say gratis and onafhankelijk.</summary>
public class OpenbarePaginaTests(GezichtZonderDatabase gezicht) : IClassFixture<GezichtZonderDatabase>
{
    public static readonly TheoryData<string> Paginas = ["/", "/wat-doet-een-meedenker", "/zo-gaat-het", "/contact", "/privacy", "/toegankelijkheid"];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task It_is_plain_Dutch(string pad) =>
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(await Html(pad)), "WCAG"));

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task It_says_free_and_independent_in_its_own_text(string pad)
    {
        var tekst = string.Join('\n', ZichtbareTekst.Van((await Pagina(pad)).QuerySelector("main")!));

        Assert.Contains("gratis", tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("onafhankelijk", tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task It_has_one_heading_a_language_a_way_past_the_menu_and_unique_ids(string pad)
    {
        var pagina = await Pagina(pad);

        Assert.Single(pagina.QuerySelectorAll("h1"));
        Assert.Equal("nl", pagina.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(pagina.QuerySelector($"main{pagina.QuerySelector(".nl-skip-link")!.GetAttribute("href")}"));
        Assert.Empty(pagina.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(groep => groep.Count() > 1).Select(groep => groep.Key));
        Assert.All(pagina.QuerySelectorAll("[aria-labelledby]"), element => Assert.NotNull(pagina.GetElementById(element.GetAttribute("aria-labelledby")!)));
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Emergency_help_the_phone_and_the_quick_exit_are_one_press_away(string pad)
    {
        var pagina = await Pagina(pad);

        Assert.NotNull(pagina.QuerySelector("a[href='tel:112']"));
        Assert.NotNull(pagina.QuerySelector("a[href='tel:0113000000']"));
        Assert.NotNull(pagina.QuerySelector("form[action='/snel-weg'][method=post] button"));
        Assert.NotNull(pagina.QuerySelector("#spoed a[href='tel:113']"));
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Nothing_comes_from_another_site(string pad) =>
        Assert.All((await Pagina(pad)).QuerySelectorAll("link[href], script[src], img[src], iframe, video, source"),
            element => Assert.StartsWith("/", element.GetAttribute("href") ?? element.GetAttribute("src") ?? "", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task With_style_and_script_it_is_at_most_30_kB(string pad)
    {
        var beeld = Path.Combine(BudgetTests.Wortel(), "src", "Meedenkers.Web", "wwwroot", "beeld");
        var samen = Brotli(Encoding.UTF8.GetBytes(await Html(pad)))
            + Brotli(await File.ReadAllBytesAsync(Path.Combine(beeld, "app.css"), TestContext.Current.CancellationToken))
            + Brotli(await File.ReadAllBytesAsync(Path.Combine(beeld, "app.js"), TestContext.Current.CancellationToken));

        Assert.InRange(samen, 1, 30_000);
    }

    [Fact]
    public async Task Titles_are_unique()
    {
        var titels = new List<string?>();
        foreach (var pad in Paginas) titels.Add((await Pagina(pad.Data)).Title);

        Assert.Equal(titels.Distinct(), titels);
        Assert.All(titels, titel => Assert.EndsWith(" – Meedenkers", titel, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_front_door_has_seven_entrances_and_a_call_back()
    {
        var ingangen = (await Pagina("/")).QuerySelectorAll(".ingang a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(8, ingangen.Count);
        Assert.Contains("/vraag?situatie=achttien", ingangen);
        Assert.Equal(8, (await Pagina("/")).QuerySelectorAll(".ingang").Length);
        Assert.Equal(7, (await Pagina("/")).QuerySelectorAll(".ingang__beeld svg").Length);
    }

    [Fact]
    public async Task Each_municipality_on_the_front_door_has_its_place_on_contact()
    {
        var contact = await Pagina("/contact");

        var links = (await Pagina("/")).QuerySelectorAll(".gemeenten a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(7, links.Count);
        Assert.All(links, link => Assert.NotNull(contact.GetElementById(link["/contact#".Length..])));
    }

    [Fact]
    public async Task Privacy_shows_who_is_responsible_from_the_settings()
    {
        var pagina = await Pagina("/privacy");

        Assert.Contains("Voorbeeld: vul hier in wie verantwoordelijk is", pagina.QuerySelector("ul[data-instelling]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("fg@meedenkers.example", pagina.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Security_txt_has_a_contact_and_a_future_end()
    {
        using var antwoord = await gezicht.Bezoeker.GetAsync(new Uri("/.well-known/security.txt", UriKind.Relative), TestContext.Current.CancellationToken);
        var regels = (await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(regel => regel.Split(": ", 2)).ToDictionary(deel => deel[0], deel => deel[1]);

        Assert.Equal("text/plain", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Equal("mailto:contact@meedenkers.example", regels["Contact"]);
        Assert.InRange(DateTimeOffset.Parse(regels["Expires"], null), TimeProvider.System.GetUtcNow().AddDays(30), TimeProvider.System.GetUtcNow().AddDays(365));
        Assert.Equal("nl, en", regels["Preferred-Languages"]);
    }

    async Task<string> Html(string pad)
    {
        using var antwoord = await gezicht.Bezoeker.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    async Task<IDocument> Pagina(string pad) => new HtmlParser().ParseDocument(await Html(pad));

    static int Brotli(byte[] bytes)
    {
        using var uit = new MemoryStream();
        using (var brotli = new BrotliStream(uit, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(bytes);
        return (int)uit.Length;
    }
}
