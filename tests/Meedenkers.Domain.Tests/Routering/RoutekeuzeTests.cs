using System.Text.Json;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Routering;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Routering.Voorbeeldregio;

namespace Meedenkers.Domain.Tests.Routering;

public class RoutekeuzeTests
{
    static readonly Hulpvraag Vraag = new(Goes,
        new HashSet<Leefgebied>(), new HashSet<Doelgroep>(), new HashSet<string>(), new HashSet<string>(), WensHulp.KiesVoorMij);

    static readonly Hulpvraag Mantelzorg = Vraag with { Situaties = new HashSet<string> { "mantelzorg" } };

    [Fact]
    public void Who_leaves_the_choice_to_us_goes_to_the_aanmeldpunt() => AssertRoute(Vraag, Smwo);

    [Fact]
    public void Who_wants_a_professional_gets_one() => AssertRoute(Vraag with { Wens = WensHulp.Professional }, Smwo);

    [Fact]
    public void Who_wants_a_volunteer_gets_one() =>
        AssertRoute(Vraag with { Wens = WensHulp.Vrijwilliger }, Vrijwilligerspool, Smwo);

    [Fact]
    public void Older_people_who_want_a_volunteer_get_an_ouderenadviseur_first() => AssertRoute(
        Vraag with { Wens = WensHulp.Vrijwilliger, Doelgroepen = new HashSet<Doelgroep> { Doelgroep.Ouderen } },
        Ouderenadviseurs, Vrijwilligerspool, Smwo);

    [Fact]
    public void Older_people_are_not_sent_to_a_volunteer_unasked() =>
        AssertRoute(Vraag with { Doelgroepen = new HashSet<Doelgroep> { Doelgroep.Ouderen } }, Smwo);

    [Fact]
    public void Who_wants_someone_with_experience_goes_to_hersteltalent() =>
        AssertRoute(Vraag with { Wens = WensHulp.Ervaringsdeskundige }, HerstelTalent, Smwo);

    [Fact]
    public void Who_cares_for_someone_goes_to_eva_regelt_by_situation_or_by_group()
    {
        AssertRoute(Mantelzorg, EvaRegelt, Smwo);
        AssertRoute(Vraag with { Doelgroepen = new HashSet<Doelgroep> { Doelgroep.Mantelzorgers } }, EvaRegelt, Smwo);
    }

    [Fact]
    public void Who_cares_for_someone_and_wants_a_professional_gets_the_one_who_knows_about_caring() =>
        AssertRoute(Mantelzorg with { Wens = WensHulp.Professional }, EvaRegelt, Smwo);

    [Fact]
    public void A_wish_for_a_volunteer_or_experience_comes_before_mantelzorg()
    {
        AssertRoute(Mantelzorg with { Wens = WensHulp.Vrijwilliger }, Vrijwilligerspool, EvaRegelt, Smwo);
        AssertRoute(Mantelzorg with { Wens = WensHulp.Ervaringsdeskundige }, HerstelTalent, EvaRegelt, Smwo);
    }

    [Theory]
    [InlineData("B01")]
    [InlineData("B03")]
    [InlineData("B06")]
    [InlineData("B07")]
    public void A_b_criterion_wins_from_a_wish_for_a_volunteer(string criterium) => AssertRoute(
        Vraag with
        {
            Wens = WensHulp.Vrijwilliger,
            Doelgroepen = new HashSet<Doelgroep> { Doelgroep.Ouderen },
            Criteria = new HashSet<string> { "A01", criterium },
        }, Smwo);

    [Fact]
    public void With_a_b_criterion_no_volunteer_is_the_next_choice_either()
    {
        var anderFormeel = Ingekocht(new("mee"));
        IReadOnlyList<Routeringsregel> regels =
            [.. Regels.Where(regel => regel.Signaal != Routeringssignaal.BCriterium), new(Goes, Routeringssignaal.BCriterium, anderFormeel.Code)];

        var route = Routekeuze.Bepaal(
            Vraag with { Wens = WensHulp.Vrijwilliger, Criteria = new HashSet<string> { "B06" } },
            regels, Met(anderFormeel), Smwo, Vandaag);

        Assert.Equal([anderFormeel.Code, Smwo], route.Select(stap => stap.Organisatie));
    }

    [Fact]
    public void A_criteria_alone_do_not_ask_for_a_professional() =>
        AssertRoute(Vraag with { Wens = WensHulp.Vrijwilliger, Criteria = new HashSet<string> { "A01", "A12" } }, Vrijwilligerspool, Smwo);

    [Fact]
    public void Without_an_active_coordinator_an_organisation_is_offered_nothing() =>
        AssertRouteMet(Ingekocht(Vrijwilligerspool) with { Actief = false }, Vraag with { Wens = WensHulp.Vrijwilliger }, Smwo);

    [Fact]
    public void Outside_its_gemeenten_an_organisation_is_offered_nothing() =>
        AssertRouteMet(
            Ingekocht(Vrijwilligerspool) with { Gemeenten = new HashSet<string> { Tholen } },
            Vraag with { Wens = WensHulp.Vrijwilliger }, Smwo);

    [Fact]
    public void Maatwerk_needs_an_agreement_with_this_gemeente() => AssertRoute(Mantelzorg with { Gemeente = Tholen }, Smwo);

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void Maatwerk_needs_an_agreement_that_runs_today(string vandaag, bool krijgtAanbod)
    {
        var dag = DateOnly.Parse(vandaag, System.Globalization.CultureInfo.InvariantCulture);

        var route = Routekeuze.Bepaal(Mantelzorg, Regels, Organisaties, Smwo, dag);

        Assert.Equal(krijgtAanbod, route[0].Organisatie == EvaRegelt);
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    [InlineData(21, false)]
    public void Maatwerk_needs_room_in_the_agreement(int gebruikt, bool krijgtAanbod)
    {
        var organisaties = Met(Maatwerk(EvaRegelt, EenAfspraak(Goes) with { Gebruikt = gebruikt }));

        var route = Routekeuze.Bepaal(Mantelzorg, Regels, organisaties, Smwo, Vandaag);

        Assert.Equal(krijgtAanbod, route[0].Organisatie == EvaRegelt);
    }

    [Fact]
    public void The_aanmeldpunt_has_it_even_when_nobody_is_active_and_nothing_is_set()
    {
        var organisaties = Organisaties.Select(organisatie => organisatie with { Actief = false });

        Assert.Equal([Smwo], Routekeuze.Bepaal(Mantelzorg, Regels, organisaties, Smwo, Vandaag).Select(stap => stap.Organisatie));
        Assert.Equal([Smwo], Routekeuze.Bepaal(Mantelzorg, [], [], Smwo, Vandaag).Select(stap => stap.Organisatie));
    }

    [Fact]
    public void Every_step_says_by_which_signal_and_why()
    {
        var route = Routekeuze.Bepaal(Mantelzorg, Regels, Organisaties, Smwo, Vandaag);

        Assert.Equal([Routeringssignaal.Mantelzorg, Routeringssignaal.WeetNiet], route.Select(stap => stap.Signaal));
        Assert.All(route, stap => Assert.EndsWith(".", stap.Reden, StringComparison.Ordinal));
    }

    [Fact]
    public void The_signals_are_those_of_the_reference_data()
    {
        using var bestand = JsonDocument.Parse(File.ReadAllText(
            Path.Combine(Opslagplaats.Map, "src", "Meedenkers.Data", "Naslag", "organisaties.json")));
        var codes = bestand.RootElement.GetProperty("routering").GetProperty("standaard").EnumerateObject().Select(rij => rij.Name);

        Assert.Equal(codes, Enum.GetValues<Routeringssignaal>().Select(Code.Van), StringComparer.OrdinalIgnoreCase);
    }

    static void AssertRoute(Hulpvraag vraag, params OrganisatieCode[] verwacht) =>
        Assert.Equal(verwacht, Routekeuze.Bepaal(vraag, Regels, Organisaties, Smwo, Vandaag).Select(stap => stap.Organisatie));

    static void AssertRouteMet(Organisatiestand anders, Hulpvraag vraag, params OrganisatieCode[] verwacht) =>
        Assert.Equal(verwacht, Routekeuze.Bepaal(vraag, Regels, Met(anders), Smwo, Vandaag).Select(stap => stap.Organisatie));
}
