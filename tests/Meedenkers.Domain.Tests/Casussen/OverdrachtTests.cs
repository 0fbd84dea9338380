using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>A warm handover on its way: answering, the conversation, the word of the resident, and what undoes it.</summary>
public class OverdrachtTests
{
    static readonly Medewerker Gever = EenCoordinator("pool");
    static readonly Medewerker Vrijwilliger = EenMeedenker("pool");
    static readonly Medewerker Ontvanger = EenCoordinator("evaregelt");
    static readonly Medewerker Professional = EenProfessional("evaregelt");

    [Fact]
    public void Declining_ends_the_sight_of_the_receiver_and_the_giver_chooses_again()
    {
        var (casus, overdracht) = Voorgesteld();

        casus.WeigerOverdracht(overdracht.Id, Weigerreden.GeenRuimte, Ontvanger.Zelf(), Standaard, Nu);

        Assert.All(casus.OpenToegang(casus.Enige().Id), t => Assert.Equal("pool", t.Organisatie.Waarde));
        Assert.Equal((Onderdeelstand.Lopend, (DateOnly?)new DateOnly(2026, 11, 20)), (casus.Enige().Stand, casus.Enige().Uiterlijk));
        casus.LegContactVast(casus.Enige().Id, EenContact(), Vrijwilliger.Zelf(), Nu);
        Assert.Null(casus.Enige().Uiterlijk);
    }

    [Fact]
    public void A_coordinator_names_who_will_do_it_and_only_of_the_own_organisation()
    {
        var (casus, overdracht) = Voorgesteld();

        Weigert(Weigering.OntvangerDoetGeenCasussen, () => casus.NeemOverdrachtAan(overdracht.Id, Vrijwilliger, Ontvanger.Zelf(), Standaard, Nu));
        casus.NeemOverdrachtAan(overdracht.Id, Professional, Ontvanger.Zelf(), Standaard, Nu);

        Assert.Equal(Professional.Id, overdracht.Ontvanger);
        Assert.Contains(casus.OpenToegang(casus.Enige().Id), t => t.Medewerker == Professional.Id);
    }

    [Theory]
    [InlineData(5, true, Overdrachtstand.Voorgesteld)]
    [InlineData(8, true, Overdrachtstand.Teruggevallen)]
    [InlineData(1, false, Overdrachtstand.Teruggevallen)]
    public void A_handover_falls_back_when_its_term_has_passed_or_nobody_is_left_to_answer(int dagen, bool ontvangerIsEr, Overdrachtstand stand)
    {
        var (casus, overdracht) = Voorgesteld();

        casus.LaatOverdrachtVervallen(overdracht.Id, ontvangerIsEr, Standaard, Nu.AddDays(dagen));

        Assert.Equal(stand, overdracht.Stand);
    }

    [Fact]
    public void While_the_resident_lets_it_rest_no_handover_lapses()
    {
        var (casus, overdracht) = Voorgesteld();
        casus.Beperk(Handelende.Inwoner, Nu);

        casus.LaatOverdrachtVervallen(overdracht.Id, ontvangerIsEr: false, Standaard, Nu.AddDays(30));

        Assert.Equal(Overdrachtstand.Voorgesteld, overdracht.Stand);
    }

    [Fact]
    public void When_the_resident_did_not_agree_there_the_word_on_mijn_vraag_decides()
    {
        var (casus, overdracht) = Aangenomen();
        casus.BevestigOverdracht(overdracht.Id, EenGesprek(akkoord: false), Vrijwilliger.Zelf(), Standaard, Nu);
        Assert.Equal(("pool", Overdrachtstand.Aangenomen), (casus.Enige().Organisatie.Waarde, overdracht.Stand));

        casus.Beaam(overdracht.Id, Handelende.Inwoner, Standaard, Nu);

        Assert.Equal(("evaregelt", Overdrachtstand.Bevestigd), (casus.Enige().Organisatie.Waarde, overdracht.Stand));
    }

    [Fact]
    public void Klopt_niet_opens_it_again_with_the_giver_responsible_and_the_receiver_still_in_sight()
    {
        var (casus, overdracht) = Aangenomen();
        casus.BevestigOverdracht(overdracht.Id, EenGesprek(), Vrijwilliger.Zelf(), Standaard, Nu);

        casus.Betwist(overdracht.Id, Handelende.Inwoner, Standaard, Nu.AddDays(3));

        var deel = casus.Enige();
        Assert.Equal((new OrganisatieCode("pool"), Niveau.Informeel, Onderdeelstand.TeVerdelen), (deel.Organisatie, deel.Niveau, deel.Stand));
        Assert.Equal([("pool", Toegangsreden.Verantwoordelijk), ("evaregelt", Toegangsreden.Overdracht), ("evaregelt", Toegangsreden.Overdracht)],
            casus.OpenToegang(deel.Id).OrderBy(t => t.Reden).Select(t => (t.Organisatie.Waarde, t.Reden)));
    }

    [Fact]
    public void The_last_handover_only_can_be_undone()
    {
        var (casus, eerste) = Aangenomen();
        casus.BevestigOverdracht(eerste.Id, EenGesprek(), Professional.Zelf(), Standaard, Nu);
        casus.Schaal(EenBesluit("pool", [casus.Enige().Id], "C01"), Criteria, Professional.Zelf(), Standaard, Nu);

        Weigert(Weigering.OverdrachtIsVoorbij, () => casus.Betwist(eerste.Id, Handelende.Inwoner, Standaard, Nu));
    }

    [Fact]
    public void A_cold_handover_has_a_reason_and_is_counted()
    {
        var (casus, overdracht) = Aangenomen();

        casus.BevestigKoud(overdracht.Id, Koudereden.MeedenkerIsWeg, Ontvanger.Zelf(), Standaard, Nu);

        Assert.Equal(Koudereden.MeedenkerIsWeg, casus.Laatste<OverdrachtWerdBevestigd>().Koud);
        Assert.Null(casus.Laatste<OverdrachtWerdBevestigd>().Vorm);
        Assert.Equal("evaregelt", casus.Enige().Organisatie.Waarde);
    }

    [Fact]
    public void The_resident_stops_a_handover_and_the_receiver_sees_nothing_any_more()
    {
        var (casus, overdracht) = Aangenomen();

        casus.TrekOverdrachtIn(overdracht.Id, Handelende.Inwoner, Standaard, Nu);

        Assert.All(casus.OpenToegang(casus.Enige().Id), t => Assert.Equal("pool", t.Organisatie.Waarde));
        Assert.NotNull(casus.Enige().Uiterlijk);
    }

    [Fact]
    public void Stopping_everything_withdraws_the_handover()
    {
        var (casus, overdracht) = Aangenomen();

        casus.TrekIn(Handelende.Inwoner, Nu);

        Assert.Equal(Overdrachtstand.Ingetrokken, overdracht.Stand);
        Assert.DoesNotContain(casus.Toegangen, t => t.IsOpen);
    }

    [Fact]
    public void Stopping_one_part_leaves_the_others_in_their_handover()
    {
        var casus = EenCasus().Uit(EenAanmelding().Met(Leefgebied.Wonen, Leefgebied.Financien)).Bij("pool").AangenomenDoor(Vrijwilliger).KennisgemaaktMet(Vrijwilliger).Maak();
        var tweede = casus.Splits(casus.Enige().Id, "De schulden", new HashSet<Leefgebied> { Leefgebied.Financien }, Vrijwilliger.Zelf(), Nu);
        var overdracht = casus.Schaal(EenBesluit("evaregelt", casus.Onderdelen.Select(o => o.Id), "B07"), Criteria, Gever.Zelf(), Standaard, Nu);

        casus.TrekDeelIn(tweede.Id, Handelende.Inwoner, Nu);

        Assert.Equal([casus.Onderdelen[0].Id], overdracht.Onderdelen);
        Assert.Empty(casus.OpenToegang(tweede.Id));
        Assert.True(casus.IsOpen);
        casus.TrekDeelIn(casus.Onderdelen[0].Id, Handelende.Inwoner, Nu);
        Assert.False(casus.IsOpen);
    }

    [Fact]
    public void A_part_that_was_split_off_afterwards_is_undone_with_the_whole()
    {
        var (casus, overdracht) = Aangenomen();
        casus.BevestigOverdracht(overdracht.Id, EenGesprek(), Professional.Zelf(), Standaard, Nu);
        var deel = casus.Splits(casus.Enige().Id, "De brief van de woningbouw", new HashSet<Leefgebied>(), Professional.Zelf(), Nu);

        casus.Betwist(overdracht.Id, Handelende.Inwoner, Standaard, Nu);

        Assert.Equal(("pool", Niveau.Informeel), (deel.Organisatie.Waarde, deel.Niveau));
        Assert.Equal(Overgang.A, casus.Overdrachten.Single(o => o.Onderdelen.Contains(deel.Id) && o.Stand == Overdrachtstand.Bevestigd).Overgang);
    }

    static (Casus Casus, WarmeOverdracht Overdracht) Voorgesteld()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Vrijwilliger).KennisgemaaktMet(Vrijwilliger).Maak();
        return (casus, casus.Schaal(EenBesluit("evaregelt", [casus.Enige().Id], "B07"), Criteria, Gever.Zelf(), Standaard, Nu));
    }

    static (Casus Casus, WarmeOverdracht Overdracht) Aangenomen()
    {
        var (casus, overdracht) = Voorgesteld();
        casus.NeemOverdrachtAan(overdracht.Id, null, Professional.Zelf(), Standaard, Nu);
        return (casus, overdracht);
    }
}
