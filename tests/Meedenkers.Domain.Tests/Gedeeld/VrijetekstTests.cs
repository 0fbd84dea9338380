using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tests.Gedeeld;

public class VrijetekstTests
{
    // What breaks text: controls, line ends, halves of an emoji, marks that combine, order-turning characters.
    static readonly Gen<string> Lastig = Gen.Elements(
        "\0", "\u0001", "\u001b", "\u007f", "\u0085", "\u009f", "\r", "\n", "\r\n", "\v", "\f", "\t", " ", "\u00a0", "\u2028", "\u2029",
        "\ud83d", "\ude00", "😀", "👩‍👧", "e", "\u0301", "é", "\u0345", "\u1e69", "\u0958", "한", "\u1112", "مرحبا", "שלום", "\u200d", "\u200f",
        "\u202a", "\u202e", "\u202c", "\u2066", "\u2069", "\ufeff", "\ufffe", "\uffff", "\ufdd0", "a", "Z", "9", ".", "<b>");

    static readonly Arbitrary<string> LastigeTekst = Gen.ListOf(Lastig).Select(string.Concat).ToArbitrary();

    [Fact]
    public void Clean_text_holds_no_control_character_but_tab_and_line_end() =>
        Prop.ForAll(LastigeTekst, tekst => !Vrijetekst.Schoon(tekst).Any(teken => char.IsControl(teken) && teken is not ('\t' or '\n')))
            .Geldt();

    [Fact]
    public void Cleaning_twice_changes_nothing() =>
        Prop.ForAll(LastigeTekst, tekst => Vrijetekst.Schoon(tekst) is var schoon && Vrijetekst.Schoon(schoon) == schoon)
            .Geldt();

    [Fact]
    public void Clean_text_is_normalised_whole_and_never_turns_the_order_of_what_follows() =>
        Prop.ForAll(LastigeTekst, tekst =>
        {
            var schoon = Vrijetekst.Schoon(tekst);
            return schoon.IsNormalized(NormalizationForm.FormC)
                && new UTF8Encoding(false, true).GetByteCount(schoon) >= 0
                && !schoon.Any(teken => teken is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
        }).Geldt();

    [Fact]
    public void Any_text_can_be_cleaned() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), tekst =>
        {
            if (tekst is not null) Vrijetekst.Schoon(tekst);
            return Vrijetekst.WaaromNiet(tekst, int.MaxValue) is null or { Code: nameof(Weigering.TekstBevatBsn) };
        }).Geldt();

    [Theory]
    [InlineData("een\r\ntwee\rdrie\u2028vier", "een\ntwee\ndrie\nvier")]
    [InlineData("  \n tekst \t\n", "tekst")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("a\0b\u001b[31mc", "ab[31mc")]
    [InlineData("kolom\tkolom", "kolom\tkolom")]
    [InlineData("👩‍👧 en 🇳🇱 ❤️", "👩‍👧 en 🇳🇱 ❤️")]
    [InlineData("مرحبا بكم", "مرحبا بكم")]
    [InlineData("nu \u202Edraai\u202C om \u2067zo\u2069", "nu draai om zo")]
    [InlineData(" \0 ", "")]
    public void Text_is_kept_as_meant(string tekst, string schoon) => Assert.Equal(schoon, Vrijetekst.Schoon(tekst));

    [Fact]
    public void Half_an_emoji_becomes_a_mark_that_something_was_there() =>
        Assert.Equal("half \ufffd emoji", Vrijetekst.Schoon("half \ud83d emoji"));

    [Fact]
    public void Too_long_says_by_how_much()
    {
        Assert.Null(Vrijetekst.WaaromNiet(new string('x', 2000), 2000));
        Assert.Equal("Uw tekst is 1 teken te lang. Er passen 2.000 tekens in dit vak. Maak uw tekst korter.",
            Vrijetekst.WaaromNiet(new string('x', 2001), 2000)?.Zin);
        Assert.Equal(Weigering.TekstTeLang(1_048_576 - 2000, 2000), Vrijetekst.WaaromNiet(new string('x', 1_048_576), 2000));
    }

    [Fact]
    public void A_line_end_counts_as_one_character_as_it_does_in_the_browser() =>
        Assert.Null(Vrijetekst.WaaromNiet("een\r\ntwee", 8));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Ik kom er niet uit.")]
    public void Ordinary_text_and_no_text_are_fine(string? tekst) => Assert.Null(Vrijetekst.WaaromNiet(tekst, 2000));

    [Fact]
    public void A_burgerservicenummer_is_refused_with_the_reason()
    {
        var weigering = Vrijetekst.WaaromNiet("Mijn nummer is 123456782.", 2000);

        Assert.Equal(Weigering.TekstBevatBsn, weigering);
        Assert.Contains("burgerservicenummer", weigering!.Zin, StringComparison.Ordinal);
    }
}
