namespace Meedenkers.Web.Tests.Uitrol;

/// <summary>publiccode.yml follows version 0.4 of its standard (docs.italia.it, yml.publiccode.tools).</summary>
public sealed class PubliccodeTests
{
    static readonly Bron.Blok Bestand = Bron.Yaml("publiccode.yml");

    [Theory]
    [InlineData("publiccodeYmlVersion", "0.4")]
    [InlineData("name", "Meedenkers")]
    [InlineData("developmentStatus", "development")]
    [InlineData("softwareType", "standalone/web")]
    public void What_is_mandatory_is_there(string sleutel, string waarde) => Assert.Equal(waarde, Bestand[sleutel].Tekst);

    [Fact]
    public void It_says_what_it_is_within_the_lengths_of_the_standard()
    {
        Assert.Equal(["en", "nl"], Bestand["description"].Velden.Keys.Order(StringComparer.Ordinal));
        Assert.All(Bestand["description"].Velden.Values, taal =>
        {
            Assert.InRange(taal["shortDescription"].Tekst.Length, 1, 150);
            Assert.InRange(taal["longDescription"].Tekst.Length, 150, 10_000);
            Assert.NotEmpty(taal["features"].Lijst);
        });
    }

    [Fact]
    public void Its_licence_is_that_of_the_repository()
    {
        Assert.Equal("EUPL-1.2", Bestand["legal"]["license"].Tekst);
        Assert.Contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2", Bron.Tekst("LICENSE"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_community_that_keeps_it_can_be_reached()
    {
        Assert.Equal("community", Bestand["maintenance"]["type"].Tekst);
        Assert.NotNull(Bestand["maintenance"]["contacts"].Waarde);
        Assert.Equal(["nl"], Bestand["localisation"]["availableLanguages"].Lijst);
    }
}
