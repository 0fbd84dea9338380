using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Tests.Tijd;

public class NederlandTests
{
    [Theory]
    [InlineData("2026-01-15T22:59:59Z", "2026-01-15")]
    [InlineData("2026-01-15T23:00:00Z", "2026-01-16")]
    [InlineData("2026-07-15T21:59:59Z", "2026-07-15")]
    [InlineData("2026-07-15T22:00:00Z", "2026-07-16")]
    [InlineData("2026-07-16T00:30:00+02:00", "2026-07-16")]
    [InlineData("2026-07-15T20:00:00-04:00", "2026-07-16")]
    [InlineData("2025-12-31T23:00:00Z", "2026-01-01")]
    // The night the clock goes forward, and the night it goes back.
    [InlineData("2026-03-28T22:59:59Z", "2026-03-28")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    public void Today_is_the_day_on_the_calendar_here(string nu, string vandaag) =>
        Assert.Equal(Dag(vandaag), Nederland.Vandaag(Moment(nu)));

    [Theory]
    [InlineData("2026-01-15", "2026-01-14T23:00:00Z", 24)]
    [InlineData("2026-07-15", "2026-07-14T22:00:00Z", 24)]
    [InlineData("2026-03-29", "2026-03-28T23:00:00Z", 23)]
    [InlineData("2026-10-25", "2026-10-24T22:00:00Z", 25)]
    public void A_day_begins_at_midnight_here_and_lasts_until_the_next(string dag, string begin, int uren)
    {
        var gevonden = Nederland.BeginVan(Dag(dag));

        Assert.Equal(Moment(begin), gevonden);
        Assert.Equal(TimeSpan.Zero, gevonden.Offset);
        Assert.Equal(TimeSpan.FromHours(uren), Nederland.EindeVan(Dag(dag)) - gevonden);
    }

    [Fact]
    public void Every_day_of_a_year_holds_its_own_first_and_last_moment()
    {
        for (var dag = new DateOnly(2026, 1, 1); dag.Year == 2026; dag = dag.AddDays(1))
        {
            Assert.Equal(dag, Nederland.Vandaag(Nederland.BeginVan(dag)));
            Assert.Equal(dag, Nederland.Vandaag(Nederland.EindeVan(dag).AddTicks(-1)));
            Assert.Equal(dag.AddDays(1), Nederland.Vandaag(Nederland.EindeVan(dag)));
        }
    }

    [Theory]
    [InlineData("2026-07-15T10:00:00Z", 12)]
    [InlineData("2026-01-15T10:00:00Z", 11)]
    public void The_clock_on_the_wall_knows_summer_time(string nu, int uur) =>
        Assert.Equal(uur, Nederland.KlokVan(Moment(nu)).Hour);

    [Theory]
    [InlineData("2026-11-26", "donderdag 26 november", "26 nov", "november")]
    [InlineData("2026-03-01", "zondag 1 maart", "1 mrt", "maart")]
    [InlineData("2026-05-09", "zaterdag 9 mei", "9 mei", "mei")]
    [InlineData("2026-09-30", "woensdag 30 september", "30 sep", "september")]
    public void A_date_reads_as_people_say_it(string dag, string @lang, string kort, string maand)
    {
        Assert.Equal(@lang, Nederland.Lang(Dag(dag)));
        Assert.Equal(kort, Nederland.Kort(Dag(dag)));
        Assert.Equal(maand, Nederland.Maand(Dag(dag)));
    }

    [Fact]
    public void The_year_is_said_only_when_it_is_another_one()
    {
        var dag = new DateOnly(2027, 1, 4);

        Assert.Equal("maandag 4 januari 2027", Nederland.Lang(dag, new DateOnly(2026, 12, 28)));
        Assert.Equal("4 jan 2027", Nederland.Kort(dag, new DateOnly(2026, 12, 28)));
        Assert.Equal("januari 2027", Nederland.Maand(dag, new DateOnly(2026, 12, 28)));
        Assert.Equal("maandag 4 januari", Nederland.Lang(dag, new DateOnly(2027, 12, 28)));
    }

    static DateOnly Dag(string dag) => DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);

    static DateTimeOffset Moment(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
