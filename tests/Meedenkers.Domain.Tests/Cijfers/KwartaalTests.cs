using System.Globalization;
using Meedenkers.Domain.Cijfers;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>A quarter has the days of here, and is written in one way.</summary>
public class KwartaalTests
{
    [Theory]
    [InlineData(2026, 1, "2026-01-01", "2026-03-31")]
    [InlineData(2026, 2, "2026-04-01", "2026-06-30")]
    [InlineData(2026, 3, "2026-07-01", "2026-09-30")]
    [InlineData(2026, 4, "2026-10-01", "2026-12-31")]
    public void It_begins_and_ends_with_a_day_of_its_own(int jaar, int nummer, string eerste, string laatste)
    {
        var kwartaal = new Kwartaal(jaar, nummer);
        Assert.Equal(DateOnly.Parse(eerste, CultureInfo.InvariantCulture), kwartaal.EersteDag);
        Assert.Equal(DateOnly.Parse(laatste, CultureInfo.InvariantCulture), kwartaal.LaatsteDag);
        Assert.Equal(kwartaal, Kwartaal.Van(kwartaal.EersteDag));
        Assert.Equal(kwartaal, Kwartaal.Van(kwartaal.LaatsteDag));
        Assert.Equal(kwartaal.Volgende, Kwartaal.Van(kwartaal.LaatsteDag.AddDays(1)));
        Assert.Equal(kwartaal.Einde, kwartaal.Volgende.Begin);
    }

    [Fact]
    public void Its_midnights_are_those_of_Amsterdam()
    {
        // In winter an hour before midnight in UTC, in summer two.
        Assert.Equal(new DateTimeOffset(2025, 12, 31, 23, 0, 0, TimeSpan.Zero), new Kwartaal(2026, 1).Begin);
        Assert.Equal(new DateTimeOffset(2026, 6, 30, 22, 0, 0, TimeSpan.Zero), new Kwartaal(2026, 3).Begin);
        Assert.Equal(new Kwartaal(2026, 1), Kwartaal.Van(new DateTimeOffset(2026, 3, 31, 21, 59, 59, TimeSpan.Zero)));
        Assert.Equal(new Kwartaal(2026, 2), Kwartaal.Van(new DateTimeOffset(2026, 3, 31, 22, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void It_is_past_from_the_day_after_its_last()
    {
        var kwartaal = new Kwartaal(2026, 3);
        Assert.False(kwartaal.IsVoorbij(new(2026, 9, 30)));
        Assert.True(kwartaal.IsVoorbij(new(2026, 10, 1)));
    }

    [Fact]
    public void Quarters_follow_each_other_over_the_turn_of_a_year()
    {
        Assert.Equal(new Kwartaal(2027, 1), new Kwartaal(2026, 4).Volgende);
        Assert.True(new Kwartaal(2026, 4) < new Kwartaal(2027, 1));
        Assert.True(new Kwartaal(2026, 4) >= new Kwartaal(2026, 4));
    }

    [Theory]
    [InlineData("2026-Q3", true)]
    [InlineData("2026-Q0", false)]
    [InlineData("2026-Q5", false)]
    [InlineData("2026-q3", false)]
    [InlineData("2026-Q3 ", false)]
    [InlineData("2026Q3", false)]
    [InlineData("0026-Q3", false)]
    [InlineData("2026", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void It_reads_what_it_writes_and_nothing_else(string? tekst, bool leesbaar)
    {
        Assert.Equal(leesbaar, Kwartaal.Probeer(tekst, out var kwartaal));
        if (leesbaar) Assert.Equal(tekst, kwartaal.ToString());
    }

    [Theory]
    [InlineData("2026", null)]
    [InlineData("2026-Q3", 3)]
    public void A_tijdvak_is_a_year_or_a_quarter(string tekst, int? nummer)
    {
        Assert.True(Tijdvak.Probeer(tekst, out var tijdvak));
        Assert.Equal((2026, nummer, tekst), (tijdvak.Jaar, tijdvak.Kwartaal?.Nummer, tijdvak.ToString()));
    }

    [Fact]
    public void There_is_no_fifth_quarter()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Kwartaal(2026, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Kwartaal(2026, 0));
    }
}
