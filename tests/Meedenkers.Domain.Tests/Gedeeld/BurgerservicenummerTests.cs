using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tests.Gedeeld;

public class BurgerservicenummerTests
{
    static readonly Gen<string> Bsn =
        from begin in Gen.Choose(1, 99_999_999)
        let cijfers = begin.ToString("D8", CultureInfo.InvariantCulture)
        let rest = cijfers.Select((cijfer, plaats) => (9 - plaats) * (cijfer - '0')).Sum() % 11
        where rest < 10
        select cijfers + rest.ToString(CultureInfo.InvariantCulture);

    static readonly Gen<string> Geschreven =
        from bsn in Bsn
        from groepen in Gen.Elements<int[]>([9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [1, 1, 1, 1, 1, 1, 1, 1, 1])
        from tussen in Gen.Elements(".", " ", "-", " - ", "\u00a0", "–", ". ", "\u200b")
        from omlijsting in Gen.Elements(("", ""), ("bsn", "!"), ("Mijn nummer: ", " graag."), ("7 en\n", "\n8"), ("(", ")"), ("op 12-03-2026, ", ""))
        select omlijsting.Item1 + InGroepen(bsn, groepen, tussen) + omlijsting.Item2;

    static readonly Gen<string> Nummer =
        Gen.Choose(10_000_000, 99_999_999).Select(getal => getal.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Every_burgerservicenummer_is_found_however_it_is_written() =>
        Prop.ForAll(Geschreven.ToArbitrary(), Vrijetekst.BevatBsn).Geldt();

    [Fact]
    public void One_wrong_digit_makes_it_an_ordinary_number() =>
        Prop.ForAll(Bsn.ToArbitrary(), Gen.Choose(0, 8).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (bsn, plaats, erbij) =>
        {
            var cijfers = bsn.ToCharArray();
            cijfers[plaats] = (char)('0' + (cijfers[plaats] - '0' + erbij) % 10);
            return !Elfproef.Klopt(cijfers);
        }).Geldt();

    [Fact]
    public void A_telephone_number_is_never_taken_for_one() =>
        Prop.ForAll(Nummer.ToArbitrary(), n => new[]
        {
            $"06{n}", $"06 {n}", $"06-{n}", $"06 - {n}", $"+316{n}", $"+31 6 {n}", $"+31 (0)6 {n}", $"+31-6-{n}", $"0031 6 {n}",
            $"06 {n[..2]} {n[2..4]} {n[4..6]} {n[6..]}", $"01{n[..2]}-{n[2..]}", $"(01{n[..2]}) {n[2..4]} {n[4..6]} {n[6..]}",
            $"01{n[0]} {n[1..4]} {n[4..6]} {n[6..]}", $"bel 06 {n} of +31 6 {n}.",
        }.All(tekst => !Vrijetekst.BevatBsn(tekst))).Geldt();

    [Fact]
    public void A_date_with_a_number_behind_it_is_never_taken_for_one() =>
        Prop.ForAll(Gen.Choose(0, 20_000).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (dagen, aantal) =>
        {
            var dag = new DateOnly(1960, 1, 1).AddDays(dagen);
            return new[] { "dd-MM-yyyy", "d-M-yyyy", "dd.MM.yyyy", "dd MM yyyy", "yyyy-MM-dd" }
                .All(vorm => !Vrijetekst.BevatBsn($"{dag.ToString(vorm, CultureInfo.InvariantCulture)} {aantal} keer"));
        }).Geldt();

    [Theory]
    [InlineData("123456782", true)]
    [InlineData("111222333", true)]
    [InlineData("012345672", true)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)]
    [InlineData("12345678", false)]
    [InlineData("1123456782", false)]
    [InlineData("12345678a", false)]
    public void Nine_digits_pass_the_elfproef_or_not(string cijfers, bool klopt) => Assert.Equal(klopt, Elfproef.Klopt(cijfers));

    [Theory]
    [InlineData("123.456.782", true)]
    [InlineData("1234.56.782", true)]
    [InlineData("123 456-782", true)]
    [InlineData("BSN123456782geboren", true)]
    [InlineData("١٢٣٤٥٦٧٨٢", true)]
    [InlineData("+31612345678 123456782", true)]
    [InlineData("06 12345678 123456782", true)]
    [InlineData("NL91 ABNA 0417 1643 00", false)]
    [InlineData("1123456782", false)]
    [InlineData("12345\n6782", false)]
    [InlineData("12345, 6782", false)]
    [InlineData("12345     6782", false)]
    [InlineData("huur 750,00 en zorg 123,45", false)]
    public void Numbers_in_a_text_are_read_as_people_write_them(string tekst, bool bevatBsn) =>
        Assert.Equal(bevatBsn, Vrijetekst.BevatBsn(tekst));

    static string InGroepen(string cijfers, int[] groepen, string tussen)
    {
        var vanaf = 0;
        return string.Join(tussen, groepen.Select(lengte => cijfers[vanaf..(vanaf += lengte)]));
    }
}
