using System.Security.Cryptography;
using System.Text;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tests.Gedeeld;

public class GeheimenTests
{
    const string Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    [Fact]
    public void A_new_code_has_eight_characters_that_do_not_look_alike()
    {
        var code = Toegangscode.Nieuw();

        Assert.Equal(8, code.Waarde.Length);
        Assert.All(code.Waarde, teken => Assert.Contains(teken, Crockford));
        Assert.Equal($"{code.Waarde[..4]} {code.Waarde[4..]}", code.Groepen);
    }

    [Theory]
    [InlineData("ABCD2345")]
    [InlineData("abcd 2345")]
    [InlineData(" ABCD-2345 ")]
    [InlineData("AB CD — 23 45")]
    public void A_code_is_read_however_it_is_typed(string invoer)
    {
        Assert.True(Toegangscode.Probeer(invoer, out var code));
        Assert.Equal("ABCD2345", code.Waarde);
    }

    [Theory]
    [InlineData("OoIiLl00", "00111100")]
    [InlineData("٠١٢٣٤٥٦٧", "01234567")]
    public void Characters_that_look_alike_are_read_as_what_was_meant(string invoer, string waarde)
    {
        Assert.True(Toegangscode.Probeer(invoer, out var code));
        Assert.Equal(waarde, code.Waarde);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD234")]
    [InlineData("ABCD23456")]
    [InlineData("ABCDU345")]
    [InlineData("ABCD\u00002345")]
    [InlineData("ÁBCD2345")]
    public void What_is_no_code_is_refused(string? invoer) => Assert.False(Toegangscode.Probeer(invoer, out _));

    [Fact]
    public void A_new_key_is_long_random_and_read_back()
    {
        var sleutels = Enumerable.Range(0, 100).Select(_ => Linksleutel.Nieuw()).ToList();

        Assert.Equal(sleutels.Count, sleutels.Distinct().Count());
        Assert.All(sleutels, sleutel =>
        {
            Assert.Equal(Linksleutel.Lengte, sleutel.Waarde.Length);
            Assert.All(sleutel.Waarde, teken => Assert.Contains(teken, Crockford));
            Assert.True(Linksleutel.Probeer(sleutel.Waarde.ToLowerInvariant(), out var gelezen));
            Assert.Equal(sleutel, gelezen);
            Assert.Equal(sleutel.Hash(), gelezen.Hash());
        });
    }

    [Fact]
    public void A_key_is_kept_as_the_sha256_of_its_characters()
    {
        var sleutel = Linksleutel.Nieuw();

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel.Waarde))), sleutel.Hash());
        Assert.Equal(Linksleutel.Hashlengte, sleutel.Hash().Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("H9W7Y8TQD24TPA63NCFX2T0XM")]
    [InlineData("H9W7Y8TQD24TPA63NCFX2T0XMZZ")]
    [InlineData("H9W7Y8TQD24TPA63NCFX2T0XM/")]
    public void What_is_no_key_is_refused(string? invoer) => Assert.False(Linksleutel.Probeer(invoer, out _));

    [Fact]
    public void Printing_what_holds_a_secret_shows_nothing_of_it()
    {
        Assert.True(Telefoonnummer.Probeer("06 12 34 56 78", out var nummer));
        Assert.True(Emailadres.Probeer("naam@voorbeeld.nl", out var adres));
        var drager = new { Code = Toegangscode.Nieuw(), Sleutel = Linksleutel.Nieuw(), Nummer = nummer, Adres = adres };

        Assert.Equal("{ Code = ••••, Sleutel = ••••, Nummer = •• 78, Adres = •••• }", drager.ToString());
    }

    [Fact]
    public void Using_what_was_never_given_is_a_bug()
    {
        Assert.Throws<InvalidOperationException>(() => default(Casusnummer).Waarde);
        Assert.Throws<InvalidOperationException>(() => default(Toegangscode).Waarde);
        Assert.Throws<InvalidOperationException>(() => default(Linksleutel).Hash());
        Assert.Throws<InvalidOperationException>(() => default(Telefoonnummer).Leesbaar);
        Assert.Throws<InvalidOperationException>(() => default(Emailadres).Waarde);
    }
}
