using Meedenkers.TestKit;

namespace Meedenkers.Web.Tests.Taal;

/// <summary>The checker of plain Dutch is itself checked: a guard that never says no guards nothing.</summary>
public class PlatteTaalTests
{
    [Fact]
    public void A_plain_text_passes() => Assert.Empty(PlatteTaal.Bezwaren(
        ["Een meedenker luistert naar u.", "U beslist zelf.", "Bel 0113 00 00 00 op een werkdag."]));

    [Theory]
    [InlineData("Wij nemen uw casus aan.", "casus")]
    [InlineData("De cliëntondersteuner belt u.", "cliëntondersteuner")]
    [InlineData("Dit is een maatwerkvoorziening voor u.", "maatwerkvoorziening")]
    [InlineData("Wij kijken integraal naar uw leven.", "integraal")]
    [InlineData("U dient te bellen.", "dient te")]
    [InlineData("Voor deze doelgroep is hulp.", "doelgroep")]
    public void A_word_of_the_trade_is_refused_with_something_better(string tekst, string woord) =>
        Assert.Contains(PlatteTaal.Bezwaren([tekst]), bezwaar => bezwaar.StartsWith($"Vakwoord ‘{woord}’ (liever:", StringComparison.Ordinal));

    [Fact]
    public void A_word_inside_another_word_is_left_alone() =>
        Assert.DoesNotContain(PlatteTaal.Bezwaren(["Wij werken conformistisch niet."]), bezwaar => bezwaar.Contains("Vakwoord", StringComparison.Ordinal));

    [Fact]
    public void A_sentence_of_21_words_is_too_long_and_one_of_20_is_not()
    {
        var twintig = string.Join(' ', Enumerable.Repeat("dag", 20));

        Assert.DoesNotContain(PlatteTaal.Bezwaren([twintig]), bezwaar => bezwaar.StartsWith("Zin van", StringComparison.Ordinal));
        Assert.Contains(PlatteTaal.Bezwaren([twintig + " dag"]), bezwaar => bezwaar.StartsWith("Zin van 21", StringComparison.Ordinal));
    }

    [Fact]
    public void Sentences_may_not_be_long_on_average() =>
        Assert.Contains(PlatteTaal.Bezwaren([string.Join(' ', Enumerable.Repeat("dag", 13)) + "."]), bezwaar => bezwaar.StartsWith("Gemiddeld 13.0", StringComparison.Ordinal));

    [Fact]
    public void Long_words_make_a_text_hard_to_read() =>
        Assert.Contains(PlatteTaal.Bezwaren(["Verantwoordelijkheden formuleren organisatieonderdelen gezamenlijk."]), bezwaar => bezwaar.StartsWith("Flesch-Douma", StringComparison.Ordinal));

    [Fact]
    public void An_abbreviation_needs_an_explanation()
    {
        Assert.Contains(PlatteTaal.Bezwaren(["Hulp van de GGZ."]), bezwaar => bezwaar.Contains("‘GGZ’", StringComparison.Ordinal));
        Assert.Empty(PlatteTaal.Bezwaren(["Hulp van de GGZ."], "GGZ"));
    }

    [Theory]
    [InlineData("boom", 1)]
    [InlineData("meedenker", 3)]
    [InlineData("eeuwig", 2)]
    [InlineData("financiën", 4)]
    [InlineData("ruzie", 2)]
    [InlineData("onafhankelijk", 5)]
    [InlineData("mooi", 1)]
    public void Syllables_follow_Dutch_vowels(string woord, int lettergrepen) => Assert.Equal(lettergrepen, PlatteTaal.Lettergrepen(woord));

    [Fact]
    public void Text_is_read_as_it_stands_on_the_page()
    {
        const string html = "<body><h1>Kop</h1><p>Een <a href='#'>link</a> in een zin.<br>Nog een.</p><svg><title>x</title></svg><ul><li>Een</li><li data-lijst>Naam</li></ul></body>";

        Assert.Equal(["Kop", "Een link in een zin.", "Nog een.", "Een"], ZichtbareTekst.Van(html));
    }
}
