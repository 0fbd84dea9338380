using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tests.Gedeeld;

public class ContactgegevensTests
{
    [Theory]
    [InlineData("0612345678", "+31612345678", "06 12 34 56 78")]
    [InlineData("06-12345678", "+31612345678", "06 12 34 56 78")]
    [InlineData(" 06 12 34 56 78 ", "+31612345678", "06 12 34 56 78")]
    [InlineData("06.12.34.56.78", "+31612345678", "06 12 34 56 78")]
    [InlineData("06 – 12 34 56 78", "+31612345678", "06 12 34 56 78")]
    [InlineData("+31612345678", "+31612345678", "06 12 34 56 78")]
    [InlineData("+31 (0)6 12345678", "+31612345678", "06 12 34 56 78")]
    [InlineData("+310612345678", "+31612345678", "06 12 34 56 78")]
    [InlineData("0031 6 12345678", "+31612345678", "06 12 34 56 78")]
    [InlineData("0031 (0)6 12345678", "+31612345678", "06 12 34 56 78")]
    [InlineData("٠٦١٢٣٤٥٦٧٨", "+31612345678", "06 12 34 56 78")]
    [InlineData("\u202A06 12345678\u202C", "+31612345678", "06 12 34 56 78")]
    [InlineData("(0113) 12 34 56", "+31113123456", "0113 12 34 56")]
    [InlineData("0113-123456", "+31113123456", "0113 12 34 56")]
    [InlineData("0166/123456", "+31166123456", "0166 12 34 56")]
    [InlineData("010 1234567", "+31101234567", "010 123 45 67")]
    [InlineData("088-1234567", "+31881234567", "088 123 45 67")]
    [InlineData("+32 470 12 34 56", "+32470123456", "+32 470 123 456")]
    [InlineData("0032 470 12 34 56", "+32470123456", "+32 470 123 456")]
    [InlineData("+1 212 555 0123", "+12125550123", "+1 212 555 012 3")]
    [InlineData("+380 44 123 45 67", "+380441234567", "+380 441 234 567")]
    public void A_telephone_number_is_read_however_it_is_typed(string invoer, string waarde, string leesbaar)
    {
        Assert.True(Telefoonnummer.Probeer(invoer, out var nummer));
        Assert.Equal(waarde, nummer.Waarde);
        Assert.Equal(leesbaar, nummer.Leesbaar);
        Assert.Equal(waarde[^2..], nummer.EindigtOp);
        Assert.Equal(nummer, Telefoonnummer.VanOpslag(waarde));
        Assert.True(Telefoonnummer.Probeer(leesbaar, out var opnieuw));
        Assert.Equal(nummer, opnieuw);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("061234567")]
    [InlineData("06123456789")]
    [InlineData("612345678")]
    [InlineData("0012345678")]
    [InlineData("+31 6 1234567")]
    [InlineData("+0612345678")]
    [InlineData("06+12345678")]
    [InlineData("++31612345678")]
    [InlineData("06 12 34 56 78 na 18 uur")]
    [InlineData("0800 123456")]
    [InlineData("0900-123456")]
    [InlineData("112")]
    [InlineData("+32 12345")]
    [InlineData("+321234567890123456")]
    [InlineData("06 1234\0567")]
    public void What_cannot_be_called_is_refused(string? invoer) => Assert.False(Telefoonnummer.Probeer(invoer, out _));

    [Theory]
    [InlineData("naam@voorbeeld.nl", "naam@voorbeeld.nl")]
    [InlineData("  Naam.Proefman+meedenker@Voorbeeld.NL ", "Naam.Proefman+meedenker@voorbeeld.nl")]
    [InlineData("o'testers@a.b.voorbeeld.nl", "o'testers@a.b.voorbeeld.nl")]
    [InlineData("x@bücher.de", "x@xn--bcher-kva.de")]
    [InlineData("1@2.info", "1@2.info")]
    public void A_mail_address_is_kept_as_typed_with_its_domain_in_small_letters(string invoer, string waarde)
    {
        Assert.True(Emailadres.Probeer(invoer, out var adres));
        Assert.Equal(waarde, adres.Waarde);
        Assert.Equal(adres, Emailadres.VanOpslag(waarde));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("naam")]
    [InlineData("naam@")]
    [InlineData("@voorbeeld.nl")]
    [InlineData("naam@voorbeeld")]
    [InlineData("naam@@voorbeeld.nl")]
    [InlineData("naam@voorbeeld@nl")]
    [InlineData("na am@voorbeeld.nl")]
    [InlineData(".naam@voorbeeld.nl")]
    [InlineData("naam.@voorbeeld.nl")]
    [InlineData("na..am@voorbeeld.nl")]
    [InlineData("naam@voorbeeld..nl")]
    [InlineData("naam@.voorbeeld.nl")]
    [InlineData("naam@voorbeeld.nl.")]
    [InlineData("naam@-voorbeeld.nl")]
    [InlineData("naam@voor_beeld.nl")]
    [InlineData("naam@127.0.0.1")]
    [InlineData("naam@voorbeeld.n")]
    [InlineData("naam@voorbeeld.nl\r\nBcc: ander@voorbeeld.nl")]
    [InlineData("Naam <naam@voorbeeld.nl>")]
    [InlineData("naam@voorbeeld.nl,ander@voorbeeld.nl")]
    [InlineData("naam\0@voorbeeld.nl")]
    [InlineData("😀@voorbeeld.nl")]
    public void What_cannot_be_mailed_is_refused(string? invoer) => Assert.False(Emailadres.Probeer(invoer, out _));

    [Fact]
    public void A_mail_address_is_at_most_254_characters_with_64_before_the_at()
    {
        var domein = string.Join('.', Enumerable.Repeat(new string('d', 60), 3)) + ".nl";

        Assert.True(Emailadres.Probeer($"{new string('a', 64)}@{domein}", out _));
        Assert.False(Emailadres.Probeer($"{new string('a', 65)}@{domein}", out _));
        Assert.False(Emailadres.Probeer($"{new string('a', 64)}@dddddd.{domein}", out _));
        Assert.False(Emailadres.Probeer(new string('a', 1_000_000) + "@voorbeeld.nl", out _));
    }
}
