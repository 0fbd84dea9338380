using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>Deciding to scale: what a decision needs, and what it changes at once.</summary>
public class SchalenTests
{
    static readonly Medewerker Coordinator = EenCoordinator("pool");
    static readonly Medewerker Vrijwilliger = EenMeedenker("pool");
    static readonly Medewerker Professional = EenProfessional("evaregelt");

    public static TheoryData<string, Weigering> Slecht { get; } = new()
    {
        { "geen onderdeel", Weigering.GeenOnderdeelGekozen },
        { "naar zichzelf", Weigering.OntvangerIsGever },
        { "naar niemand", Weigering.OntvangerIsErNiet },
        { "zonder criterium", Weigering.CriteriumOntbreekt },
        { "criterium van C", Weigering.CriteriumHoortErNietBij },
        { "criterium dat niet bestaat", Weigering.CriteriumHoortErNietBij },
        { "oude versie", Weigering.CriteriumIsVeranderd },
        { "andere gemeente", Weigering.WaaromTochOntbreekt },
        { "geen ruimte", Weigering.WaaromTochOntbreekt },
        { "zonder toelichting", Weigering.ToelichtingOntbreekt },
        { "zonder instemming", Weigering.InstemmingOntbreekt },
        { "instemming morgen", Weigering.InstemmingInDeToekomst },
        { "gesprek morgen", Weigering.GesprekInDeToekomst },
        { "gesprek zonder inwoner", Weigering.ErbijOntbreekt },
        { "bsn", Weigering.TekstBevatBsn },
    };

    [Theory]
    [MemberData(nameof(Slecht))]
    public void A_decision_that_lacks_something_is_refused_by_name(string wat, Weigering verwacht)
    {
        var casus = BijVrijwilliger();
        var goed = EenBesluit("evaregelt", [casus.Enige().Id], "B07");
        var besluit = wat switch
        {
            "geen onderdeel" => goed with { Onderdelen = [] },
            "naar zichzelf" => goed with { Naar = EenOntvanger("pool") },
            "naar niemand" => goed with { Naar = goed.Naar with { IsActief = false } },
            "zonder criterium" => goed with { Criteria = [] },
            "criterium van C" => goed with { Criteria = [Criterium("B07"), Criterium("C01")] },
            "criterium dat niet bestaat" => goed with { Criteria = [Criterium("B99")] },
            "oude versie" => goed with { Criteria = [Criterium("B07", 2)] },
            "andere gemeente" => goed with { Naar = goed.Naar with { WerktHier = false } },
            "geen ruimte" => goed with { Naar = goed.Naar with { Vrij = 0 }, WaaromToch = "  " },
            "zonder toelichting" => goed with { Toelichting = null },
            "zonder instemming" => goed with { Instemming = null },
            "instemming morgen" => goed with { Instemming = goed.Instemming! with { Op = Vandaag.AddDays(1) } },
            "gesprek morgen" => goed with { AlGeweest = EenGesprek(Vandaag.AddDays(1)) },
            "gesprek zonder inwoner" => goed with { AlGeweest = EenGesprek() with { Erbij = [Aanwezige.Gever, Aanwezige.Ontvanger] } },
            _ => goed with { HoeftNietOpnieuw = "Zijn nummer is 111222333." },
        };

        Assert.Equal(verwacht, casus.WaaromNietSchaal(besluit, Criteria, Coordinator.Zelf(), Nu));
        Weigert(verwacht, () => casus.Schaal(besluit, Criteria, Coordinator.Zelf(), Standaard, Nu));
    }

    [Fact]
    public void A_receiver_without_room_can_be_chosen_with_a_reason_that_is_counted()
    {
        var casus = BijVrijwilliger();
        var naar = EenOntvanger("evaregelt") with { Vrij = 0 };

        var overdracht = casus.Schaal(EenBesluit("evaregelt", [casus.Enige().Id], "B07") with { Naar = naar, WaaromToch = "Zij kent hem al." }, Criteria, Coordinator.Zelf(), Standaard, Nu);

        Assert.Equal("Zij kent hem al.", overdracht.Dossier!.WaaromToch);
        Assert.True(casus.Laatste<SchaalbesluitWerdGenomen>().Wringt);
    }

    [Fact]
    public void Only_the_organisation_itself_says_that_it_burdens_the_gemeente()
    {
        var casus = EenCasus().Bij("evaregelt").AangenomenDoor(Professional).KennisgemaaktMet(Professional).Maak();
        var geldend = Criteria.Select(c => c.Code == "C01" ? c with { AlleenDoor = "organisatie" } : c).ToList();
        var besluit = EenBesluit("pool", [casus.Enige().Id], "C01");

        Weigert(Weigering.CriteriumAlleenOrganisatie, () => casus.Schaal(besluit, geldend, Professional.Zelf(), Standaard, Nu));
        casus.Schaal(besluit, geldend, EenCoordinator("evaregelt").Zelf(), Standaard, Nu);

        Assert.Equal(Overgang.C, Assert.Single(casus.Overdrachten, o => o.Loopt).Overgang);
    }

    [Fact]
    public void A_move_at_the_same_niveau_has_a_reason_and_no_criteria()
    {
        var casus = EenCasus().Bij("hersteltalent").AangenomenDoor(EenProfessional("hersteltalent")).Daarna(c => c.LegContactVast(c.Enige().Id, EenContact(), EenCoordinator("hersteltalent").Zelf(), Nu)).Maak();
        var door = EenCoordinator("hersteltalent").Zelf();

        Weigert(Weigering.CriteriumHoortErNietBij, () => casus.Schaal(EenBesluit("evaregelt", [casus.Enige().Id], "B07"), Criteria, door, Standaard, Nu));
        casus.Schaal(EenBesluit("evaregelt", [casus.Enige().Id]), Criteria, door, Standaard, Nu);

        Assert.Null(Assert.Single(casus.Overdrachten, o => o.Loopt).Overgang);
    }

    [Fact]
    public void Onderdelen_at_two_niveaus_are_scaled_in_two_decisions()
    {
        var casus = BijVrijwilliger(Leefgebied.Wonen, Leefgebied.Financien);
        var tweede = casus.Splits(casus.Enige().Id, "De schulden", new HashSet<Leefgebied> { Leefgebied.Financien }, Vrijwilliger.Zelf(), Nu);
        Ga(casus, tweede.Id, "evaregelt", "B07");
        var eerste = casus.Onderdelen[0].Id;

        Weigert(Weigering.NietVanUwOrganisatie, () => casus.Schaal(EenBesluit("hersteltalent", [eerste, tweede.Id], "B07"), Criteria, Coordinator.Zelf(), Standaard, Nu));
        Assert.Equal((Niveau.Informeel, Niveau.Formeel), (casus.Onderdeel(eerste).Niveau, casus.Onderdeel(tweede.Id).Niveau));
    }

    [Fact]
    public void The_giver_stays_responsible_until_the_conversation()
    {
        var casus = BijVrijwilliger();
        var overdracht = casus.Schaal(EenBesluit("evaregelt", [casus.Enige().Id], "B07"), Criteria, Coordinator.Zelf(), Standaard, Nu);
        casus.NeemOverdrachtAan(overdracht.Id, null, Professional.Zelf(), Standaard, Nu);

        var deel = casus.Enige();
        Assert.Equal((new OrganisatieCode("pool"), Niveau.Informeel, Vrijwilliger.Id), (deel.Organisatie, deel.Niveau, deel.Toewijzing!.Medewerker));
        Assert.Equal(new DateOnly(2026, 12, 8), overdracht.Uiterlijk);

        casus.BevestigOverdracht(overdracht.Id, EenGesprek(), Vrijwilliger.Zelf(), Standaard, Nu);

        deel = casus.Enige();
        Assert.Equal((new OrganisatieCode("evaregelt"), Niveau.Formeel, Professional.Id), (deel.Organisatie, deel.Niveau, deel.Toewijzing!.Medewerker));
        Assert.All(casus.OpenToegang(deel.Id), t => Assert.Equal("evaregelt", t.Organisatie.Waarde));
    }

    [Fact]
    public void When_somebody_is_not_safe_the_receiver_is_responsible_at_once_and_no_agreement_is_needed()
    {
        var casus = BijVrijwilliger();

        var overdracht = casus.Schaal(EenBesluit("evaregelt", [casus.Enige().Id], "B06") with { Instemming = null }, Criteria, Coordinator.Zelf(), Standaard, Nu);

        var deel = casus.Enige();
        Assert.Equal((new OrganisatieCode("evaregelt"), Niveau.Formeel, Onderdeelstand.TeVerdelen, (DateOnly?)Vandaag), (deel.Organisatie, deel.Niveau, deel.Stand, deel.Uiterlijk));
        Assert.True(overdracht.Loopt);
        Assert.All(casus.OpenToegang(deel.Id), t => Assert.True(t.Spoed));
        Assert.Contains(casus.OpenToegang(deel.Id), t => t.Medewerker == Vrijwilliger.Id && t.Reden == Toegangsreden.Overdracht);

        casus.BevestigOverdracht(overdracht.Id, EenGesprek(), Vrijwilliger.Zelf(), Standaard, Nu);

        Assert.All(casus.OpenToegang(deel.Id), t => Assert.Equal(("evaregelt", false), (t.Organisatie.Waarde, t.Spoed)));
    }

    [Fact]
    public void A_conversation_that_was_before_makes_accepting_enough()
    {
        var casus = BijVrijwilliger();
        var overdracht = casus.Schaal(EenBesluit("evaregelt", [casus.Enige().Id], "B07") with { AlGeweest = EenGesprek(Vandaag.AddDays(-1)) }, Criteria, Coordinator.Zelf(), Standaard, Nu);
        Assert.Equal("pool", casus.Enige().Organisatie.Waarde);

        casus.NeemOverdrachtAan(overdracht.Id, null, Professional.Zelf(), Standaard, Nu);

        Assert.Equal((Overdrachtstand.Bevestigd, "evaregelt"), (overdracht.Stand, casus.Enige().Organisatie.Waarde));
    }

    [Fact]
    public void A_request_says_it_in_one_sentence_and_the_coordinator_decides()
    {
        var casus = BijVrijwilliger();
        casus.VraagOpschaling(casus.Enige().Id, "Er ligt een dagvaarding.", ontlast: false, Vrijwilliger.Zelf(), Standaard, Nu);
        Assert.Equal((Onderdeelstand.Lopend, (DateOnly?)new DateOnly(2026, 11, 20)), (casus.Enige().Stand, casus.Enige().Uiterlijk));

        casus.Schaal(EenBesluit("evaregelt", [casus.Enige().Id], "B10"), Criteria, Coordinator.Zelf(), Standaard, Nu);

        Assert.NotNull(Assert.Single(casus.Schaalverzoeken).AfgehandeldOp);
        Assert.Null(casus.Enige().Uiterlijk);
    }

    [Fact]
    public void Who_asks_to_be_relieved_is_so_at_once()
    {
        var casus = BijVrijwilliger();

        casus.VraagOpschaling(casus.Enige().Id, null, ontlast: true, Vrijwilliger.Zelf(), Standaard, Nu);

        Assert.Equal(Onderdeelstand.TeVerdelen, casus.Enige().Stand);
        Assert.DoesNotContain(casus.OpenToegang(casus.Enige().Id), t => t.Medewerker is not null);
        Assert.Null(Assert.Single(casus.Schaalverzoeken).AfgehandeldOp);
    }

    static Casus BijVrijwilliger(params Leefgebied[] gebieden) =>
        EenCasus().Uit(EenAanmelding().Met(gebieden)).Bij("pool").AangenomenDoor(Vrijwilliger).KennisgemaaktMet(Vrijwilliger).Maak();

    static void Ga(Casus casus, OnderdeelId deel, string naar, string criterium)
    {
        var overdracht = casus.Schaal(EenBesluit(naar, [deel], criterium), Criteria, Coordinator.Zelf(), Standaard, Nu);
        casus.NeemOverdrachtAan(overdracht.Id, null, Professional.Zelf(), Standaard, Nu);
        casus.BevestigOverdracht(overdracht.Id, EenGesprek(), Professional.Zelf(), Standaard, Nu);
    }
}
