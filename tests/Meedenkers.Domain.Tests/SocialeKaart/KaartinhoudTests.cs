using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.SocialeKaart;

/// <summary>What may stand on the kaart, and how it is kept.</summary>
public class KaartinhoudTests
{
    static readonly Kaartinhoud Goed = new("Inloop De Verzonnen Haven", Kaartsoort.Inloop, Onafhankelijk: true);

    [Theory]
    [InlineData("0113 12 34 56", true)]
    [InlineData("14 0113", true)]
    [InlineData("0800-2000", true)]
    [InlineData("112", true)]
    [InlineData("+31 113 123456", true)]
    [InlineData("(0113) 12 34 56", true)]
    [InlineData("12", false)]
    [InlineData("bel ons", false)]
    [InlineData("0113+123456", false)]
    [InlineData("+31+113123456", false)]
    [InlineData("0113123456 of 0612345678", false)]
    [InlineData("1234567890123456", false)]
    public void A_number_is_what_people_can_dial(string getypt, bool goed)
    {
        Assert.Equal(goed, Kaartinhoud.IsTelefoon(getypt));
        Assert.Equal(goed ? null : Weigering.KaarttelefoonKloptNiet, (Goed with { Telefoon = getypt }).WaaromNiet());
    }

    [Theory]
    [InlineData("www.voorbeeld.nl", "https://www.voorbeeld.nl")]
    [InlineData(" http://voorbeeld.nl/hulp/ ", "http://voorbeeld.nl/hulp")]
    [InlineData("https://Voorbeeld.NL/Pad?a=b", "https://voorbeeld.nl/Pad?a=b")]
    [InlineData("voorbeeld.nl:8443/x", "https://voorbeeld.nl:8443/x")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("javascript://voorbeeld.nl/%0Aalert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("ftp://voorbeeld.nl", null)]
    [InlineData("https://wie:geheim@voorbeeld.nl", null)]
    [InlineData("http://127.0.0.1/", null)]
    [InlineData("http://[::1]/", null)]
    [InlineData("http://localhost/", null)]
    [InlineData("http://2130706433/", null)]
    [InlineData("zomaar wat", null)]
    public void A_website_is_a_name_on_the_open_web(string getypt, string? adres)
    {
        Assert.Equal(adres, Kaartinhoud.Webadres(getypt));
        Assert.Equal(adres is null ? Weigering.KaartwebsiteKloptNiet : null, (Goed with { Website = getypt }).WaaromNiet());
    }

    [Fact]
    public void Each_refusal_has_its_reason()
    {
        Assert.Null(Goed.WaaromNiet());
        Assert.Equal(Weigering.KaartnaamOntbreekt, (Goed with { Naam = "  " }).WaaromNiet());
        Assert.Equal(Weigering.EmailadresKloptNiet, (Goed with { Email = "geen adres" }).WaaromNiet());
        Assert.Equal(Weigering.KaarttalenTeVeel, (Goed with { Talen = [.. Enumerable.Range(0, 13).Select(n => $"taal{n}")] }).WaaromNiet());
        Assert.Equal(nameof(Weigering.TekstTeLang), (Goed with { Tekst = new string('a', Kaartinhoud.TekstMaximum + 1) }).WaaromNiet()?.Code);
        Assert.Equal(nameof(Weigering.TekstBevatBsn), (Goed with { Tekst = "Bel 123456782" }).WaaromNiet()?.Code);
    }

    [Fact]
    public void What_says_the_same_is_the_same_and_cleaning_twice_changes_nothing()
    {
        var rommelig = Goed with { Tekst = " Kom langs.\r\n", Email = "Post@Haven.Example", Website = "haven.example/", Talen = ["Turks", " turks", "Arabisch"], Leefgebieden = [Leefgebied.Werken, Leefgebied.Wonen, Leefgebied.Werken], Adres = "" };
        var schoon = rommelig.Schoon();
        Assert.Equal(("Kom langs.", "Post@haven.example", "https://haven.example", null), (schoon.Tekst, schoon.Email, schoon.Website, schoon.Adres));
        Assert.Equal(["Arabisch", "Turks"], schoon.Talen);
        Assert.Equal([Leefgebied.Wonen, Leefgebied.Werken], schoon.Leefgebieden);
        Assert.Equal(schoon, schoon.Schoon());
        Assert.Equal(schoon.GetHashCode(), schoon.Schoon().GetHashCode());
        Assert.NotEqual(schoon, schoon with { Talen = [] });
    }

    [Theory]
    [InlineData("inloop-goes", true)]
    [InlineData("a1", true)]
    [InlineData("1a", false)]
    [InlineData("Inloop", false)]
    [InlineData("in--loop", false)]
    [InlineData("inloop-", false)]
    [InlineData("klopt/niet", false)]
    [InlineData("nieuw", false)]
    [InlineData("voor", false)]
    public void A_code_can_be_read_aloud_from_an_address(string code, bool goed) => Assert.Equal(goed, Kaartvermelding.IsCode(code));
}
