using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>Who does it inside the organisation, and the first contact.</summary>
public class VerdelenTests
{
    static readonly Medewerker Coordinator = EenCoordinator("pool");
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Medewerker Ander = EenMeedenker("pool");

    static CasusBouwer Verdeeld => EenCasus().Bij("pool").AangenomenDoor(Coordinator).ToegewezenAan(Doet, Coordinator);

    [Fact]
    public void Passing_over_who_stands_on_top_needs_a_reason_which_is_counted()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Coordinator).Maak();
        var deel = casus.Enige().Id;

        Weigert(Weigering.AfwijkredenOntbreekt, () => casus.WijsToe(deel, Ander, new(false, null), Coordinator.Zelf(), Nu));
        casus.WijsToe(deel, Ander, new(false, Afwijkreden.InwonerWilHet), Coordinator.Zelf(), Nu);

        Assert.Equal(new LijstWerdNietGevolgd(deel, Afwijkreden.InwonerWilHet), casus.Laatste<LijstWerdNietGevolgd>());
    }

    [Fact]
    public void Who_did_it_before_sees_it_no_longer()
    {
        var casus = Verdeeld.Maak();

        casus.WijsToe(casus.Enige().Id, Ander, Lijstkeuze.Eerste, Coordinator.Zelf(), Nu);

        Assert.Equal([null, Ander.Id], casus.OpenToegang(casus.Enige().Id).Select(t => t.Medewerker));
        Weigert(Weigering.AlToegewezen, () => casus.WijsToe(casus.Enige().Id, Ander, Lijstkeuze.Eerste, Coordinator.Zelf(), Nu));
    }

    [Fact]
    public void The_day_that_was_promised_stays_however_often_the_work_is_divided()
    {
        var casus = Verdeeld.Maak();
        var beloofd = casus.Enige().Uiterlijk;
        Assert.Equal(new DateOnly(2026, 11, 24), beloofd);

        casus.Ontlast(casus.Enige().Id, Doet.Zelf(), Standaard, Nu.AddDays(8));
        Assert.Equal(beloofd, casus.Enige().Uiterlijk);

        casus.WijsToe(casus.Enige().Id, Ander, Lijstkeuze.Eerste, Coordinator.Zelf(), Nu.AddDays(9));
        Assert.Equal(beloofd, casus.Enige().Uiterlijk);
        Assert.Equal(beloofd, casus.OpenToegang(casus.Enige().Id)[0].Uiterlijk);
    }

    [Fact]
    public void Only_somebody_active_of_the_own_organisation_can_do_it()
    {
        var casus = Verdeeld.Maak();
        var gestopt = EenMeedenker("pool");
        gestopt.Stop(EenCoordinator(gestopt.Organisatie!.Value.Waarde), [], 0, Nu);

        Weigert(Weigering.MedewerkerDoetGeenCasussen, () => casus.WijsToe(casus.Enige().Id, gestopt, Lijstkeuze.Eerste, Coordinator.Zelf(), Nu));
        Weigert(Weigering.MedewerkerDoetGeenCasussen, () => casus.WijsToe(casus.Enige().Id, EenMeedenker("smwo"), Lijstkeuze.Eerste, Coordinator.Zelf(), Nu));
    }

    [Fact]
    public void A_meedenker_who_cannot_go_on_is_relieved_at_once_and_the_organisation_stays_responsible()
    {
        var casus = Verdeeld.KennisgemaaktMet(Doet).Maak();
        var deel = casus.Enige().Id;

        casus.Ontlast(deel, Doet.Zelf(), Standaard, Nu);

        Assert.Equal(("pool", Niveau.Informeel, Onderdeelstand.TeVerdelen), (casus.Enige().Organisatie.Waarde, casus.Enige().Niveau, casus.Enige().Stand));
        Assert.Null(Assert.Single(casus.OpenToegang(deel)).Medewerker);
        Assert.Equal(Doet.Id, casus.Laatste<MeedenkerWerdOntlast>().Wie);
        Assert.Equal(new DateOnly(2026, 11, 20), casus.Enige().Uiterlijk);
        Weigert(Weigering.NiemandToegewezen, () => casus.Ontlast(deel, Doet.Zelf(), Standaard, Nu));
    }

    [Fact]
    public void The_first_contact_confirms_the_warm_handover_and_brings_the_niveau()
    {
        var casus = Verdeeld.Maak();
        var deel = casus.Enige().Id;

        casus.LegContactVast(deel, EenContact(Vandaag.AddDays(-1), Contactsoort.Telefoon), Doet.Zelf(), Nu);

        Assert.Equal((Niveau.Informeel, Onderdeelstand.Lopend, Casusstand.InContact), (casus.Enige().Niveau, casus.Enige().Stand, casus.Stand));
        Assert.Null(casus.Enige().Uiterlijk);
        var overdracht = Assert.Single(casus.Overdrachten);
        Assert.Equal(Overdrachtstand.Bevestigd, overdracht.Stand);
        Assert.Equivalent(Gesprek.Kennismaking(EenContact(Vandaag.AddDays(-1), Contactsoort.Telefoon), Doet.Id), overdracht.Gesprek);
        Assert.Equal(new KennismakingWasEr(deel, Niveau.Informeel, Contactsoort.Telefoon), casus.Laatste<KennismakingWasEr>());
    }

    [Fact]
    public void A_later_contact_is_a_line_and_leaves_the_version_of_the_casus_alone()
    {
        var casus = Verdeeld.KennisgemaaktMet(Doet).Maak();
        var voor = Foto.VanWortel(casus);

        casus.LegContactVast(casus.Enige().Id, EenContact(notitie: " Bezoek\0 "), Coordinator.Zelf(), Nu.AddHours(2));

        Assert.Equal(voor, Foto.VanWortel(casus));
        Assert.Equal(2, casus.Contactmomenten.Count);
        Assert.Equal("Bezoek", casus.Contactmomenten[1].Contact.Notitie);
        Assert.Single(casus.Gebeurtenissen, g => g.Voorval is KennismakingWasEr);
    }

    [Fact]
    public void A_contact_that_is_still_to_come_is_not_recorded()
    {
        var casus = Verdeeld.Maak();

        Weigert(Weigering.ContactInDeToekomst, () => casus.LegContactVast(casus.Enige().Id, EenContact(Vandaag.AddDays(1)), Doet.Zelf(), Nu));
    }

    [Fact]
    public void The_meedenker_says_what_kind_of_help_it_is_and_twice_the_same_is_once()
    {
        var casus = Verdeeld.Maak();
        var deel = casus.Enige().Id;

        casus.Typeer(deel, [Leefgebied.Wonen], Hulprol.Belangenbehartiger, SoortHulp.MeeNaarGesprek, Doet.Zelf(), Nu);
        casus.Typeer(deel, [Leefgebied.Wonen], Hulprol.Belangenbehartiger, SoortHulp.MeeNaarGesprek, Doet.Zelf(), Nu);

        Assert.Equal((Hulprol.Belangenbehartiger, SoortHulp.MeeNaarGesprek), (casus.Enige().Rol, casus.Enige().SoortHulp));
        Assert.Single(casus.Gebeurtenissen, g => g.Voorval is OnderdeelWerdGetypeerd);
    }
}
