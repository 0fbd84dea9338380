using AngleSharp.Dom;
using Meedenkers.Web.Beeld;

namespace Meedenkers.Web.Tests.Beeld;

/// <summary>Posts count, and the words beside them say the same.</summary>
public class TellerTests
{
    const string Alarm = "#b1121f";

    static int Palen(IElement vak, string? kleur = null) => vak.QuerySelectorAll(kleur is null ? "path[d$=z]" : $"path[d$=z][fill='{kleur}']").Length;

    [Fact]
    public async Task Progress_has_one_light_and_says_the_step()
    {
        var palen = await new Tekenaar().Teken(new PalenTagHelper { Aantal = 10, Stap = 4 });

        Assert.Equal("Stap 4 van 10", palen.TextContent);
        Assert.Equal(10, Palen(palen));
        Assert.Single(palen.QuerySelectorAll("circle"));
    }

    [Theory]
    [InlineData(3, 0, 0, "nog 3 werkdagen")]
    [InlineData(3, 2, 0, "nog 1 werkdag")]
    [InlineData(3, 3, 0, "vandaag")]
    [InlineData(5, 5, 1, "1 dag te laat")]
    [InlineData(5, 5, 2, "2 dagen te laat")]
    public async Task A_term_says_what_is_left(int totaal, int gebruikt, int teLaat, string woorden)
    {
        var termijn = await new Tekenaar().Teken(new TermijnTagHelper { Totaal = totaal, Gebruikt = gebruikt, TeLaat = teLaat });

        Assert.Equal(woorden, termijn.QuerySelector("b")!.TextContent);
        Assert.Equal(totaal + teLaat, Palen(termijn));
        Assert.Equal(teLaat, Palen(termijn, Alarm));
    }

    [Fact]
    public async Task A_term_too_long_to_count_is_words_alone()
    {
        var termijn = await new Tekenaar().Teken(new TermijnTagHelper { Totaal = 60, Gebruikt = 20, Bij = "dag 20 van 60" });

        Assert.Equal("nog 40 werkdagendag 20 van 60", termijn.TextContent);
        Assert.Empty(termijn.QuerySelectorAll("svg"));
    }

    [Theory]
    [InlineData(2, 4, "2 van 4 bezet", 4, 0)]
    [InlineData(5, 4, "5 van 4, te veel bezet", 5, 1)]
    [InlineData(0, 0, "0 van 0 bezet", 0, 0)]
    public async Task Room_says_how_much_is_taken(int bezet, int van, string woorden, int palen, int teVeel)
    {
        var ruimte = await new Tekenaar().Teken(new RuimteTagHelper { Bezet = bezet, Van = van });

        Assert.Equal(woorden, ruimte.TextContent);
        Assert.Equal((palen, teVeel), (Palen(ruimte), Palen(ruimte, Alarm)));
    }

    [Theory]
    [InlineData("eigen-netwerk", "Eigen netwerk", 2)]
    [InlineData("informeel", "Informeel", 1)]
    [InlineData("formeel", "Formeel", 0)]
    [InlineData("EigenNetwerk", "Eigen netwerk", 2)]
    public async Task A_niveau_is_blocks_above_water_with_its_word(string niveau, string woord, int leeg)
    {
        var peil = await new Tekenaar().Teken(new PeilTagHelper { Niveau = niveau });

        Assert.Equal(woord, peil.QuerySelector("b")!.TextContent);
        Assert.Equal(leeg, Palen(peil, "#fff"));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    public async Task A_handover_shows_what_is_not_there_yet(int klaar, int gestippeld)
    {
        var plank = await new Tekenaar().Teken(new PlankTagHelper { Van = "SMWO", Naar = "HerstelTalent <x>", Klaar = klaar, Voorgesteld = "12 nov" });

        Assert.Equal(gestippeld, plank.QuerySelectorAll("path[stroke-dasharray]").Length);
        Assert.Equal(klaar, plank.QuerySelectorAll("li.klaar").Length);
        Assert.Equal("Van SMWO naar HerstelTalent <x>", plank.QuerySelector("p")!.TextContent);
        Assert.StartsWith("Voorgesteld 12 nov, klaar", plank.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", plank.QuerySelector("svg")!.GetAttribute("aria-hidden"));
    }

    [Theory]
    [InlineData("Vrijwilligerspool van de zeven dorpen", "Vrijwilligerspool|van de zeven dorpen")]
    [InlineData("Onafhankelijkecliëntondersteuning Zeeland", "Onafhankelijkeclië…|Zeeland")]
    public async Task A_long_name_stays_on_its_bank(string naam, string regels)
    {
        var plank = await new Tekenaar().Teken(new PlankTagHelper { Van = naam, Naar = "SMWO", Klaar = 1 });

        Assert.Equal(regels.Split('|'), plank.QuerySelectorAll("text[text-anchor=start]").Select(t => t.TextContent));
    }
}
