using Meedenkers.TestKit;
using static Meedenkers.Web.Tests.Pages.Vraag.Reis;

namespace Meedenkers.Web.Tests.Pages.Vraag;

/// <summary>Every page of asking, in every state: plain Dutch, free and independent, "je" for who turns eighteen, no codes.</summary>
public class TaalTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/vraag")]
    [InlineData("/vraag?situatie=achttien")]
    public async Task It_is_plain_Dutch_for_who_asks_for_themselves(string begin)
    {
        var paginas = new List<(string, string)>();
        using var bezoeker = await app.BijStap("voor-wie", begin);
        await Loop(bezoeker, paginas);
        await Keur(paginas);
    }

    [Theory]
    [InlineData("naaste")]
    [InlineData("vertegenwoordiger")]
    public async Task It_is_plain_Dutch_for_who_asks_for_another(string wie)
    {
        var paginas = new List<(string, string)>();
        using var bezoeker = await app.BijStap("voor-wie");
        await bezoeker.VerstuurEnVolg(Verder, ("Wie", wie));
        paginas.Add((bezoeker.Url, bezoeker.Bron));
        await bezoeker.Verstuur(Verder);
        paginas.Add((bezoeker.Url + " fout", bezoeker.Bron));
        await bezoeker.VerstuurEnVolg(Verder, wie == "naaste" ? [("Naam", "Buur"), ("Relatie", "Buur"), ("Akkoord", "ja")] : [("Naam", "Mentor"), ("Relatie", "Mentor")]);
        await Loop(bezoeker, paginas);
        await Keur(paginas);
    }

    [Fact]
    public async Task The_pages_on_the_way_are_plain_Dutch()
    {
        var paginas = new List<(string, string)>();
        using var bezoeker = await app.BijStap("wat-speelt");
        await bezoeker.VerstuurEnVolg(Later);
        paginas.Add((bezoeker.Url, bezoeker.Bron));
        foreach (var pad in new[] { "/vraag", "/vraag/bespreken", "/vraag/jonger", "/vraag/elders", "/vraag/niet-veilig", "/vraag/verlopen", "/vraag/verder", "/vraag/verder/x", "/vraag/bel-mij" })
        {
            await bezoeker.Open(pad);
            await bezoeker.Volg();
            paginas.Add((pad, bezoeker.Bron));
        }
        await bezoeker.Verstuur("Bel mij");
        paginas.Add(("/vraag/bel-mij fout", bezoeker.Bron));
        using var nieuw = app.Bezoeker();
        await nieuw.Open("/vraag/bel-mij");
        paginas.Add(("/vraag/bel-mij nieuw", nieuw.Bron));
        await Keur(paginas);
    }

    [Fact]
    public async Task Who_turns_eighteen_reads_je_everywhere()
    {
        var paginas = new List<(string Pad, string Bron)>();
        using var bezoeker = await app.BijStap("voor-wie", "/vraag?situatie=achttien");
        await Loop(bezoeker, paginas);

        Assert.All(paginas, pagina =>
        {
            using var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(pagina.Bron);
            var tekst = string.Join('\n', ZichtbareTekst.Van(html.QuerySelector("main")!));
            Assert.DoesNotMatch(@"\b([Uu]|[Uu]w)\b", tekst);
        });
    }

    [Fact]
    public async Task Titles_say_which_question_it_is_and_each_says_free_and_independent()
    {
        var paginas = new List<(string Pad, string Bron)>();
        using var bezoeker = await app.BijStap("voor-wie");
        await Loop(bezoeker, paginas, metFouten: false);

        var titels = paginas.Select(pagina => System.Text.RegularExpressions.Regex.Match(pagina.Bron, "<title>(.*?)</title>").Groups[1].Value).ToList();
        Assert.Equal(titels.Distinct(), titels);
        Assert.All(paginas, pagina => Assert.Contains("<b>Onafhankelijk</b>", pagina.Bron, StringComparison.Ordinal));
        Assert.All(paginas, pagina => Assert.Contains("<b>Gratis</b>", pagina.Bron, StringComparison.Ordinal));
    }

    /// <summary>From step 1 to the card, each page also with errors where it can have them.</summary>
    static async Task Loop(Bezoeker bezoeker, List<(string, string)> paginas, bool metFouten = true)
    {
        while (bezoeker.Stap() != "controle")
        {
            paginas.Add((bezoeker.Url, bezoeker.Bron));
            if (metFouten && bezoeker.Stap() is "voor-wie" or "woonplaats" or "onderwerpen" or "bereiken")
            {
                await bezoeker.Verstuur(Verder);
                paginas.Add((bezoeker.Url + " fout", bezoeker.Bron));
            }
            if (bezoeker.Stap() == "dringend")
            {
                await bezoeker.VerstuurEnVolg(Verder, ("Dringend", "B06"), ("Dringend", "B01"), ("Datum", "25-11-2026"));
                paginas.Add((bezoeker.Url, bezoeker.Bron));
                await bezoeker.Klik("Ga verder met de vraag");
            }
            else if (bezoeker.Stap() == "bereiken") await bezoeker.VerstuurEnVolg(Verder, ("Naam", "Testers"), ("Telefoon", "0612345678"), ("Email", "t@voorbeeld.example"));
            else if (bezoeker.Stap() == "onderwerpen") await bezoeker.VerstuurEnVolg(Verder, ("Leefgebieden", "sociale-relaties"));
            else if (bezoeker.Stap() == "wat-past") await bezoeker.VerstuurEnVolg(Verder, ("Hulp", "vrijwilliger"), ("Momenten", "avond"), ("Vormen", "elders"), ("ZoekVerder", "true"));
            else await bezoeker.GaNaar(Stappen[Array.IndexOf(Stappen, bezoeker.Stap()) + 1]);
        }
        paginas.Add((bezoeker.Url, bezoeker.Bron));
        await bezoeker.VerstuurEnVolg((await Knop(bezoeker))!, ("Akkoord", "true"));
        paginas.Add((bezoeker.Url, bezoeker.Bron));
    }

    static Task<string?> Knop(Bezoeker bezoeker) =>
        Task.FromResult(bezoeker.Pagina.QuerySelector(".nl-button--groot")?.TextContent.Trim());

    static Task Keur(List<(string Pad, string Bron)> paginas)
    {
        var bezwaren = paginas.SelectMany(pagina => PlatteTaal.Bezwaren(ZichtbareTekst.Van(pagina.Bron), "ABCD").Select(bezwaar => $"{pagina.Pad}: {bezwaar}")).ToList();
        Assert.True(bezwaren.Count == 0, string.Join('\n', bezwaren));
        return Task.CompletedTask;
    }
}
