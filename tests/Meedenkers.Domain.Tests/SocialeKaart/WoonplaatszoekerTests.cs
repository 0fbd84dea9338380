using Meedenkers.Domain.SocialeKaart;

namespace Meedenkers.Domain.Tests.SocialeKaart;

/// <summary>People find their village however they type it.</summary>
public class WoonplaatszoekerTests
{
    static readonly Gemeente[] Gemeenten = [new("1", "Noord-Beveland", "noord-beveland", "r", new("a")), new("2", "Tholen", "tholen", "r", new("a"))];

    static readonly Woonplaats[] Plaatsen =
    [
        new("'s-Gravenpolder", "3", null), new("Kats", "1", null), new("Kortgene", "1", null), new("Tholen", "2", null), new("Sint-Annaland", "2", null),
        new("Sint Philipsland", "2", null), new("Yerseke", "3", null), new("Kapelle", "3", null), new("Biezelinge", "3", "Kapelle"),
    ];

    [Theory]
    [InlineData("'s-Gravenpolder")]
    [InlineData("s gravenpolder")]
    [InlineData("’S  GRAVENPOLDER")]
    [InlineData("sgravenpolder")]
    [InlineData("'s–grávenpolder ")]
    public void Capitals_accents_apostrophes_and_dashes_do_not_matter(string getypt) => Precies("'s-Gravenpolder", getypt);

    [Theory]
    [InlineData("st annaland")]
    [InlineData("St. Annaland")]
    [InlineData("sint annaland")]
    public void St_is_Sint(string getypt) => Precies("Sint-Annaland", getypt);

    [Fact]
    public void An_alias_knows_its_place() => Assert.Equal("Kapelle", Precies("Biezelinge", "biezelinge").AliasVan);

    [Fact]
    public void A_place_goes_before_the_gemeente_of_that_name() => Precies("Tholen", "tholen");

    [Fact]
    public void The_name_of_a_gemeente_gives_its_places() => Assert.Equal(["Kats", "Kortgene"], Namen("noord beveland"));

    [Fact]
    public void A_part_of_a_name_gives_a_choice_even_when_only_one_fits()
    {
        Assert.Equal(["Sint-Annaland", "Sint Philipsland"], Namen("sint"));
        Assert.False(Zoek("philips").Precies);
    }

    [Theory]
    [InlineData("Ierseke", "Yerseke")]
    [InlineData("Kapele", "Kapelle")]
    [InlineData("Graevnpolder", "'s-Gravenpolder")]
    [InlineData("Kortegne", "Kortgene")]
    public void A_slip_of_the_finger_gives_a_choice_never_a_decision(string getypt, string verwacht)
    {
        Assert.Equal([verwacht], Namen(getypt));
        Assert.False(Zoek(getypt).Precies);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("'-.")]
    [InlineData("k")]
    [InlineData("Parijs")]
    public void What_is_no_place_here_gives_nothing(string? getypt) => Assert.Empty(Namen(getypt));

    [Fact]
    public void A_megabyte_is_not_read() => Assert.Empty(Namen(new string('k', 1_000_000)));

    static Woonplaats Precies(string verwacht, string getypt)
    {
        var vondst = Zoek(getypt);
        Assert.True(vondst.Precies);
        Assert.Equal(verwacht, Assert.Single(vondst.Plaatsen).Naam);
        return vondst.Plaatsen[0];
    }

    static IEnumerable<string> Namen(string? getypt) => Zoek(getypt).Plaatsen.Select(plaats => plaats.Naam);

    static Woonplaatsvondst Zoek(string? getypt) => Woonplaatszoeker.Zoek(getypt, Plaatsen, Gemeenten);
}
