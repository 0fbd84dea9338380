using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Tests.Tijd;

public class TermijnenTests
{
    static readonly Termijnen Standaard = Termijnen.Standaard;

    [Theory]
    // Tuesday; three and five working days.
    [InlineData("2026-11-17T10:00:00Z", false, "2026-11-20", "2026-11-24")]
    // Half past eleven at night and half past twelve: the day here decides.
    [InlineData("2026-11-17T22:30:00Z", false, "2026-11-20", "2026-11-24")]
    [InlineData("2026-11-17T23:30:00Z", false, "2026-11-23", "2026-11-25")]
    [InlineData("2026-06-16T22:30:00Z", false, "2026-06-22", "2026-06-24")]
    // In the weekends in which the clock changes.
    [InlineData("2026-03-29T00:59:00Z", false, "2026-04-01", "2026-04-03")]
    [InlineData("2026-10-25T01:30:00Z", false, "2026-10-28", "2026-10-30")]
    // Over Easter.
    [InlineData("2026-04-02T10:00:00Z", false, "2026-04-08", "2026-04-10")]
    // Spoed: today, or the first day that people work.
    [InlineData("2026-11-17T10:00:00Z", true, "2026-11-17", "2026-11-17")]
    [InlineData("2026-11-17T22:59:00Z", true, "2026-11-17", "2026-11-17")]
    [InlineData("2026-11-21T10:00:00Z", true, "2026-11-23", "2026-11-23")]
    [InlineData("2025-12-24T23:30:00Z", true, "2025-12-29", "2025-12-29")]
    public void An_offer_and_the_first_contact_have_a_last_day(string vanaf, bool spoed, string aanbod, string contact)
    {
        var moment = DateTimeOffset.Parse(vanaf, CultureInfo.InvariantCulture);

        Assert.Equal(Dag(aanbod), Standaard.AanbodUiterlijk(moment, spoed));
        Assert.Equal(Dag(contact), Standaard.EersteContactUiterlijk(moment, spoed));
    }

    [Fact]
    public void A_region_counts_with_its_own_numbers()
    {
        var termijnen = Standaard with { AanbodBeantwoordenWerkdagen = 1 };

        Assert.Equal(Dag("2026-11-18"), termijnen.AanbodUiterlijk(new(2026, 11, 17, 10, 0, 0, TimeSpan.Zero), spoed: false));
    }

    [Theory]
    [InlineData("2026-11-17T10:00:00Z", "2026-11-24T23:00:00Z")]
    [InlineData("2026-10-20T10:00:00Z", "2026-10-27T23:00:00Z")]
    public void A_draft_lives_until_the_end_of_its_last_day(string nu, string vervalt) =>
        Assert.Equal(DateTimeOffset.Parse(vervalt, CultureInfo.InvariantCulture),
            Standaard.ConceptVervalt(DateTimeOffset.Parse(nu, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_numbers_to_start_with_are_those_of_the_region()
    {
        using var bestand = JsonDocument.Parse(File.ReadAllText(
            Path.Combine(Opslagplaats.Map, "src", "Meedenkers.Data", "Naslag", "termijnen.json")));
        var bron = bestand.RootElement;

        foreach (var grens in Termijngrens.Alle)
        {
            var verwacht = grens.Naam switch
            {
                nameof(Termijnen.ScopeMaanden) => bron.GetProperty("scopeVraag").GetProperty("maanden"),
                nameof(Termijnen.ScopeContacten) => bron.GetProperty("scopeVraag").GetProperty("contacten"),
                _ => bron.GetProperty(char.ToLowerInvariant(grens.Naam[0]) + grens.Naam[1..]),
            };
            Assert.Equal((grens.Naam, verwacht.GetInt32()), (grens.Naam, grens.Waarde(Standaard)));
        }
        Assert.Equal(bron.GetProperty("feestdagen").GetArrayLength(), Feestdagen.Van(2026).Count);
    }

    [Fact]
    public void The_numbers_to_start_with_are_allowed() => Assert.Null(Standaard.WaaromNiet());

    [Fact]
    public void Every_number_has_bounds_and_is_refused_outside_them()
    {
        var getallen = typeof(Termijnen).GetProperties(BindingFlags.Public | BindingFlags.Instance);

        Assert.Equal(getallen.Select(getal => getal.Name), Termijngrens.Alle.Select(grens => grens.Naam));
        Assert.All(Termijngrens.Alle, grens =>
        {
            var getal = getallen.Single(getal => getal.Name == grens.Naam);
            foreach (var fout in new[] { grens.Minimum - 1, grens.Maximum + 1, int.MinValue, int.MaxValue })
            {
                var termijnen = Standaard with { };
                getal.SetValue(termijnen, fout);
                Assert.Equal(Weigering.TermijnBuitenGrens(grens), termijnen.WaaromNiet());
            }
            Assert.InRange(grens.Waarde(Standaard), grens.Minimum, grens.Maximum);
        });
    }

    [Fact]
    public void A_later_step_cannot_have_less_time_than_the_one_before_it()
    {
        Assert.Equal(Weigering.EersteContactVoorAanbod,
            (Standaard with { AanbodBeantwoordenWerkdagen = 5, EersteContactWerkdagen = 4 }).WaaromNiet());
        Assert.Equal(Weigering.BevestigenVoorBeantwoorden,
            (Standaard with { OverdrachtBeantwoordenWerkdagen = 10, OverdrachtBevestigenWerkdagen = 9 }).WaaromNiet());
    }

    [Theory]
    // Offered on Tuesday, to be answered on Friday.
    [InlineData("2026-11-17", "2026-11-20", "2026-11-17", 3, 0, 0, "nog 3 werkdagen")]
    [InlineData("2026-11-17", "2026-11-20", "2026-11-19", 3, 2, 0, "nog 1 werkdag")]
    [InlineData("2026-11-17", "2026-11-20", "2026-11-20", 3, 3, 0, "vandaag")]
    [InlineData("2026-11-17", "2026-11-20", "2026-11-21", 3, 3, 0, "te laat")]
    [InlineData("2026-11-17", "2026-11-20", "2026-11-23", 3, 3, 1, "1 werkdag te laat")]
    [InlineData("2026-11-17", "2026-11-20", "2026-11-30", 3, 3, 6, "6 werkdagen te laat")]
    // Over a weekend, looked at on Saturday.
    [InlineData("2026-11-19", "2026-11-24", "2026-11-21", 3, 1, 0, "nog 2 werkdagen")]
    // Spoed: ends on the day it begins.
    [InlineData("2026-11-17", "2026-11-17", "2026-11-17", 0, 0, 0, "vandaag")]
    [InlineData("2026-11-17", "2026-11-17", "2026-11-18", 0, 0, 1, "1 werkdag te laat")]
    // A last date that somebody else set, on a Sunday.
    [InlineData("2026-11-17", "2026-11-22", "2026-11-20", 3, 3, 0, "geen werkdag meer")]
    public void A_term_says_how_it_stands(
        string vanaf, string uiterlijk, string vandaag, int totaal, int verstreken, int teLaat, string woorden)
    {
        var stand = new TermijnStand(Dag(vanaf), Dag(uiterlijk), Dag(vandaag));

        Assert.Equal((totaal, verstreken, teLaat, woorden), (stand.Totaal, stand.Verstreken, stand.TeLaat, stand.Woorden));
        Assert.Equal(woorden.EndsWith("te laat", StringComparison.Ordinal), stand.IsTeLaat);
    }

    static DateOnly Dag(string dag) => DateOnly.Parse(dag, CultureInfo.InvariantCulture);
}
