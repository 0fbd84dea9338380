using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

public class AanbodTests
{
    static readonly Medewerker VanPool = EenMeedenker("pool");
    static readonly Medewerker CoordinatorVanPool = EenCoordinator("pool");
    static readonly Medewerker CoordinatorVanHerstel = EenCoordinator("hersteltalent");
    static readonly Keuzes Keuzes = Keus("pool", "hersteltalent");

    [Fact]
    public void A_meedenker_who_accepts_will_do_it()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(VanPool).Maak();

        var deel = casus.Enige();
        Assert.Equal(VanPool.Id, deel.Toewijzing?.Medewerker);
        Assert.Equal((Onderdeelstand.Kennismaken, Casusstand.Opgepakt), (deel.Stand, casus.Stand));
        Assert.Equal([Toegangsreden.Verantwoordelijk, Toegangsreden.Toewijzing], casus.OpenToegang(deel.Id).Select(t => t.Reden));
    }

    [Fact]
    public void A_coordinator_who_accepts_can_do_it_oneself_in_the_same_save()
    {
        var coordinator = EenCoordinator("pool");
        var casus = EenCasus().Bij("pool").AangenomenDoor(coordinator).Maak();
        Assert.Equal(Onderdeelstand.TeVerdelen, casus.Enige().Stand);

        casus.WijsToe(casus.Enige().Id, coordinator, Lijstkeuze.Eerste, coordinator.Zelf(), Nu);

        Assert.Equal((Onderdeelstand.Kennismaken, coordinator.Id), (casus.Enige().Stand, casus.Enige().Toewijzing!.Medewerker));
    }

    [Fact]
    public void The_first_contact_is_due_within_five_working_days_after_sending()
    {
        var casus = EenCasus().Bij("pool").Daarna(c => c.NeemAan(c.Onderdelen[0].Id, VanPool.Zelf(), Standaard, Nu.AddDays(2))).Maak();

        Assert.Equal(new DateOnly(2026, 11, 24), casus.Enige().Uiterlijk);
    }

    [Fact]
    public void Who_accepts_after_the_promise_has_until_the_next_working_day()
    {
        var casus = EenCasus().Daarna(c => c.NeemAan(c.Onderdelen[0].Id, EenMeedenker("smwo").Zelf(), Standaard, Nu.AddDays(10))).Maak();

        Assert.Equal(new DateOnly(2026, 11, 30), casus.Enige().Uiterlijk);
    }

    [Fact]
    public void Passing_over_who_stands_on_top_needs_a_reason_which_is_counted()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(CoordinatorVanPool).Maak();
        var (deel, aan) = (casus.Enige().Id, Aan("hersteltalent"));

        Weigert(Weigering.AfwijkredenOntbreekt, () => casus.BiedAan(deel, aan, new(false, null), CoordinatorVanPool.Zelf(), Standaard, Nu));
        casus.BiedAan(deel, aan, new(false, Afwijkreden.KennenElkaar), CoordinatorVanPool.Zelf(), Standaard, Nu);

        Assert.Equal(new LijstWerdNietGevolgd(deel, Afwijkreden.KennenElkaar), casus.Laatste<LijstWerdNietGevolgd>());
    }

    [Fact]
    public void A_reason_for_who_stands_on_top_anyway_is_not_counted()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(CoordinatorVanPool).Maak();

        casus.BiedAan(casus.Enige().Id, Aan("hersteltalent"), new(true, Afwijkreden.PastBeter), CoordinatorVanPool.Zelf(), Standaard, Nu);

        Assert.DoesNotContain(casus.Gebeurtenissen, g => g.Voorval is LijstWerdNietGevolgd);
    }

    [Fact]
    public void Without_zoek_verder_a_refusal_goes_back_to_the_aanmeldpunt()
    {
        var casus = EenCasus().Bij("pool", "hersteltalent").Maak();

        casus.Weiger(casus.Enige().Id, Weigerreden.KentInwoner, Keuzes, CoordinatorVanPool.Zelf(), Standaard, Nu);

        Assert.Equal((new OrganisatieCode("smwo"), Onderdeelstand.Aangeboden), (casus.Enige().Organisatie, casus.Enige().Stand));
        Assert.Equal(Weigerreden.KentInwoner, casus.Laatste<OnderdeelWerdGeweigerd>().Reden);
        Assert.Equal((Overdrachtstand.Geweigerd, Nu), (casus.Overdrachten[0].Stand, casus.Overdrachten[0].BeantwoordOp));
        Assert.DoesNotContain(casus.OpenToegang(casus.Enige().Id), t => t.Organisatie.Waarde == "pool");
    }

    [Fact]
    public void With_zoek_verder_a_refusal_goes_to_the_next_choice_at_once_and_after_all_of_them_to_the_aanmeldpunt()
    {
        var casus = EenCasus().Uit(EenAanmelding().DieVerderZoekt().MetCriteria("A05")).Bij("pool", "hersteltalent").Maak();
        var deel = casus.Enige().Id;

        casus.Weiger(deel, Weigerreden.GeenRuimte, Keuzes, CoordinatorVanPool.Zelf(), Standaard, Nu);
        Assert.Equal("hersteltalent", casus.Enige().Organisatie.Waarde);
        Assert.Equal("A05", Assert.Single(casus.LaatsteOverdracht(deel)!.Criteria).Code);

        casus.Weiger(deel, Weigerreden.GeenRuimte, Keuzes, CoordinatorVanHerstel.Zelf(), Standaard, Nu);
        Assert.Equal("smwo", casus.Enige().Organisatie.Waarde);
        Weigert(Weigering.AanmeldpuntWeigertNiet, () => casus.Weiger(deel, Weigerreden.GeenRuimte, Keuzes, EenCoordinator("smwo").Zelf(), Standaard, Nu));
    }

    [Fact]
    public void The_confirmed_handover_counts_even_when_a_clock_ran_behind()
    {
        var casus = EenCasus().Bij("pool").Maak();
        var (deel, aanmeldpunt) = (casus.Enige().Id, EenMeedenker("smwo"));
        casus.Weiger(deel, Weigerreden.GeenRuimte, Keus("pool"), CoordinatorVanPool.Zelf(), Standaard, Nu.AddSeconds(-1));
        casus.NeemAan(deel, aanmeldpunt.Zelf(), Standaard, Nu);

        casus.LegContactVast(deel, EenContact(), aanmeldpunt.Zelf(), Nu);

        Assert.Equal(Overdrachtstand.Bevestigd, casus.LaatsteOverdracht(deel)?.Stand);
    }

    [Fact]
    public void Nobody_is_asked_again_who_gave_the_question_away_before()
    {
        var coordinator = EenCoordinator("pool");
        var casus = EenCasus().Uit(EenAanmelding().DieVerderZoekt()).Bij("pool").AangenomenDoor(coordinator).Maak();
        casus.BiedAan(casus.Enige().Id, Aan("hersteltalent"), Lijstkeuze.Eerste, coordinator.Zelf(), Standaard, Nu);

        casus.Weiger(casus.Enige().Id, Weigerreden.PastNietBijAanbod, Keus("pool"), CoordinatorVanHerstel.Zelf(), Standaard, Nu);

        Assert.Equal("smwo", casus.Enige().Organisatie.Waarde);
    }

    [Fact]
    public void An_offer_lapses_the_day_after_its_term_and_not_before()
    {
        var casus = EenCasus().Bij("pool").Maak();
        var deel = casus.Enige().Id;

        casus.LaatVervallen(deel, Keus("pool"), Standaard, Nu.AddDays(3));
        Assert.Equal("pool", casus.Enige().Organisatie.Waarde);

        casus.LaatVervallen(deel, Keus("pool"), Standaard, Nu.AddDays(4));
        Assert.Equal("smwo", casus.Enige().Organisatie.Waarde);
        Assert.Equal(Overdrachtstand.Teruggevallen, casus.Overdrachten[0].Stand);
        Assert.Equal("pool", casus.Laatste<AanbodViel>().Organisatie.Waarde);
        Assert.Equal(new DateOnly(2026, 11, 25), casus.Enige().Uiterlijk);
    }

    [Fact]
    public void The_aanmeldpunt_keeps_what_it_has_however_late()
    {
        var casus = EenCasus().Maak();

        casus.LaatVervallen(casus.Enige().Id, Keus(), Standaard, Nu.AddDays(60));

        Assert.Equal(new DateOnly(2026, 11, 20), casus.Enige().Uiterlijk);
        Assert.DoesNotContain(casus.Gebeurtenissen, g => g.Voorval is AanbodViel);
    }

    [Fact]
    public void After_accepting_a_coordinator_asks_another_organisation_and_sees_it_no_longer()
    {
        var coordinator = EenCoordinator("smwo");
        var casus = EenCasus().AangenomenDoor(coordinator).ToegewezenAan(EenMeedenker("smwo"), coordinator).Maak();

        casus.BiedAan(casus.Enige().Id, Aan("hersteltalent"), Lijstkeuze.Eerste, coordinator.Zelf(), Standaard, Nu);

        var deel = casus.Enige();
        Assert.Equal((Onderdeelstand.Aangeboden, "hersteltalent"), (deel.Stand, deel.Organisatie.Waarde));
        Assert.Null(deel.Toewijzing);
        Assert.Equal("hersteltalent", Assert.Single(casus.OpenToegang(deel.Id)).Organisatie.Waarde);
        Assert.Equal(Overdrachtstand.Ingetrokken, casus.Overdrachten[0].Stand);
        Weigert(Weigering.NietVanUwOrganisatie, () => casus.BiedAan(deel.Id, Aan("pool"), Lijstkeuze.Eerste, coordinator.Zelf(), Standaard, Nu));
    }

    [Fact]
    public void An_offer_that_was_not_answered_cannot_be_passed_on()
    {
        var casus = EenCasus().Bij("pool").Maak();

        Weigert(Weigering.EerstAannemen, () => casus.BiedAan(casus.Enige().Id, Aan("hersteltalent"), Lijstkeuze.Eerste, EenCoordinator("pool").Zelf(), Standaard, Nu));
    }

    [Fact]
    public void Whoever_has_it_is_not_asked_again()
    {
        var coordinator = EenCoordinator("pool");
        var casus = EenCasus().Bij("pool").AangenomenDoor(coordinator).Maak();

        Weigert(Weigering.AlBijDezeOrganisatie, () => casus.BiedAan(casus.Enige().Id, Aan("pool"), Lijstkeuze.Eerste, coordinator.Zelf(), Standaard, Nu));
    }
}
