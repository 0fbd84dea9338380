using Meedenkers.Domain.SocialeKaart;

namespace Meedenkers.Domain.Tests.SocialeKaart;

/// <summary>Per 1,000 inwoners: of shown numbers, and of a region only when all of it was counted.</summary>
public class InwonertalTests
{
    static readonly DateOnly Dag = new(2026, 1, 1);

    [Theory]
    [InlineData(45, 20_000, "2.3")]
    [InlineData(0, 20_000, "0")]
    [InlineData(10, 38_500, "0.3")]
    [InlineData(null, 20_000, null)]
    public void A_hidden_number_has_no_share(int? getoond, int inwoners, string? per1000) =>
        Assert.Equal(per1000 is null ? null : decimal.Parse(per1000, System.Globalization.CultureInfo.InvariantCulture), new Inwonertal(inwoners, Dag, "CBS").Per1000(getoond));

    [Fact]
    public void A_region_is_counted_when_all_of_it_is()
    {
        Assert.Equal(new(30_000, Dag, "CBS, de gemeente zelf"), Inwonertal.Samen([new(10_000, Dag.AddDays(31), "CBS"), new(20_000, Dag, "de gemeente zelf")]));
        Assert.Equal("CBS", Inwonertal.Samen([new(1, Dag, "CBS"), new(2, Dag, "CBS")])!.Bron);
        Assert.Equal(2 * Inwonertal.AantalMaximum, Inwonertal.Samen([new(Inwonertal.AantalMaximum, Dag, "CBS"), new(Inwonertal.AantalMaximum, Dag, "CBS")])!.Aantal);
        Assert.Null(Inwonertal.Samen([new(10_000, Dag, "CBS"), null]));
        Assert.Null(Inwonertal.Samen([]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Inwonertal.AantalMaximum + 1)]
    public void Nobody_lives_nowhere_and_no_gemeente_is_that_large(int aantal) => Assert.Throws<ArgumentOutOfRangeException>(() => new Inwonertal(aantal, Dag, "CBS"));
}
