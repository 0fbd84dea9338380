using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Tests.Tijd;

public class WerkdagenTests
{
    static readonly Arbitrary<DateOnly> Dag =
        Gen.Choose(0, 6000).Select(dagen => new DateOnly(2020, 1, 1).AddDays(dagen)).ToArbitrary();

    static readonly Arbitrary<int> Aantal = Gen.Choose(1, 60).ToArbitrary();

    // Copied from the calendar by hand, not from the code.
    [Theory]
    [InlineData(2025, "1-1 21-4 26-4 5-5 29-5 9-6 25-12 26-12")]
    [InlineData(2026, "1-1 6-4 27-4 5-5 14-5 25-5 25-12 26-12")]
    [InlineData(2027, "1-1 29-3 27-4 5-5 6-5 17-5 25-12 26-12")]
    [InlineData(2028, "1-1 17-4 27-4 5-5 25-5 5-6 25-12 26-12")]
    public void The_holidays_of_a_year_are_those_of_the_calendar(int jaar, string feestdagen)
    {
        var verwacht = feestdagen.Split(' ')
            .Select(dag => DateOnly.ParseExact($"{dag}-{jaar}", "d-M-yyyy", CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(verwacht, Feestdagen.Van(jaar).Select(feestdag => feestdag.Dag));
        for (var dag = new DateOnly(jaar, 1, 1); dag.Year == jaar; dag = dag.AddDays(1))
            Assert.Equal(verwacht.Contains(dag), Feestdagen.IsFeestdag(dag));
    }

    [Fact]
    public void Koningsdag_is_a_day_earlier_when_it_would_be_a_sunday()
    {
        Assert.True(Feestdagen.IsFeestdag(new(2025, 4, 26)));
        Assert.False(Feestdagen.IsFeestdag(new(2025, 4, 27)));
        Assert.Equal("Koningsdag", Feestdagen.Van(2025).Single(feestdag => feestdag.Dag == new DateOnly(2025, 4, 26)).Naam);
    }

    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-04-03", true)] // Good Friday is not in the list.
    [InlineData("2026-04-06", false)]
    [InlineData("2026-05-05", false)]
    public void People_work_from_monday_to_friday_except_on_holidays(string dag, bool werkdag) =>
        Assert.Equal(werkdag, Werkdagen.IsWerkdag(DateOnly.Parse(dag, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-11-17", 3, "2026-11-20")]
    [InlineData("2026-11-19", 3, "2026-11-24")]
    [InlineData("2026-11-21", 3, "2026-11-25")] // a Saturday
    [InlineData("2026-11-22", 1, "2026-11-23")]
    [InlineData("2025-12-24", 3, "2025-12-31")] // over Christmas and a weekend
    [InlineData("2025-12-31", 1, "2026-01-02")]
    [InlineData("2026-04-03", 1, "2026-04-07")]
    [InlineData("2026-11-21", 0, "2026-11-21")]
    public void A_term_ends_on_the_nth_working_day_after(string vanaf, int werkdagen, string uiterlijk) =>
        Assert.Equal(DateOnly.Parse(uiterlijk, CultureInfo.InvariantCulture),
            Werkdagen.Na(DateOnly.Parse(vanaf, CultureInfo.InvariantCulture), werkdagen));

    [Fact]
    public void A_term_of_less_than_nothing_is_a_bug() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Werkdagen.Na(new(2026, 11, 20), -1));

    [Fact]
    public void Counting_undoes_adding() =>
        Prop.ForAll(Dag, Aantal, (dag, aantal) => Werkdagen.Tussen(dag, Werkdagen.Na(dag, aantal)) == aantal).Geldt();

    [Fact]
    public void Adding_undoes_counting_when_the_last_day_is_a_working_day() =>
        Prop.ForAll(Dag, Aantal, (dag, dagen) =>
        {
            var tot = Werkdagen.Vanaf(dag.AddDays(dagen));
            return Werkdagen.Na(dag, Werkdagen.Tussen(dag, tot)) == tot;
        }).Geldt();

    [Fact]
    public void A_term_always_ends_on_a_working_day_and_the_shortest_that_does() =>
        Prop.ForAll(Dag, Aantal, (dag, aantal) =>
        {
            var tot = Werkdagen.Na(dag, aantal);
            return Werkdagen.IsWerkdag(tot) && Werkdagen.Tussen(dag, tot.AddDays(-1)) == aantal - 1;
        }).Geldt();

    [Fact]
    public void Backwards_counts_the_same_days_as_too_late() =>
        Prop.ForAll(Dag, Dag, (een, ander) => Werkdagen.Tussen(een, ander) == -Werkdagen.Tussen(ander, een)).Geldt();
}
