using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

public class AanmeldenTests
{
    [Fact]
    public void From_the_second_of_sending_the_first_choice_is_responsible_for_the_whole_question()
    {
        var casus = EenCasus().Uit(EenAanmelding().Met(Leefgebied.Wonen, Leefgebied.Financien)).Bij("pool").Maak();

        var deel = casus.Enige();
        Assert.Equal((new OrganisatieCode("pool"), Niveau.EigenNetwerk, Onderdeelstand.Aangeboden), (deel.Organisatie, deel.Niveau, deel.Stand));
        Assert.Null(deel.Vraag);
        Assert.Equal([Leefgebied.Wonen, Leefgebied.Financien], deel.Leefgebieden);
        Assert.Equal(Toegangsreden.Aanbod, Assert.Single(casus.OpenToegang(deel.Id)).Reden);
        Assert.Equal((Casusstand.Aangemeld, Nu), (casus.Stand, casus.AangemeldOp));
    }

    [Fact]
    public void The_handover_from_the_own_network_keeps_the_criteria_with_their_version()
    {
        var casus = EenCasus().Uit(EenAanmelding().MetCriteria("A03", "B01")).Maak();

        var overdracht = Assert.Single(casus.Overdrachten);
        Assert.Equal((Overgang.A, Overdrachtstand.Voorgesteld, Niveau.Formeel), (overdracht.Overgang, overdracht.Stand, overdracht.NaarNiveau));
        Assert.Equal([new("A03", 1), new("B01", 1)], overdracht.Criteria);
    }

    [Fact]
    public void What_came_in_is_told_in_codes()
    {
        var casus = EenCasus().Uit(EenAanmelding().Met(Leefgebied.Leren).MetWoorden("Mijn zoon gaat van school").Met(new Wens { Hulp = WensHulp.Vrijwilliger })).Maak();

        var aangemeld = casus.Laatste<CasusWerdAangemeld>();
        Assert.Equal((IngediendDoor.Inwoner, "GM0664", WensHulp.Vrijwilliger), (aangemeld.Door, aangemeld.Gemeente, aangemeld.Wens));
        Assert.Equal(Hoedanigheid.Inwoner, casus.Gebeurtenissen[0].Als);
    }

    [Fact]
    public void An_answer_is_due_within_three_working_days() => Assert.Equal(new DateOnly(2026, 11, 20), EenCasus().Maak().Enige().Uiterlijk);

    [Fact]
    public void Who_is_not_safe_is_answered_and_met_the_same_working_day()
    {
        var coordinator = EenCoordinator("smwo");
        var casus = EenCasus().Uit(EenAanmelding().MetSpoed()).Maak();
        Assert.True(casus.Spoed);
        Assert.Equal(Vandaag, casus.Enige().Uiterlijk);

        casus.NeemAan(casus.Enige().Id, coordinator.Zelf(), Standaard, Nu.AddHours(1));

        Assert.Equal(Vandaag, casus.Enige().Uiterlijk);
        Assert.True(Assert.Single(casus.OpenToegang(casus.Enige().Id)).Spoed);
    }

    [Fact]
    public void What_may_not_be_sent_makes_no_casus() =>
        Weigert(Weigering.ToestemmingOntbreekt, () => EenCasus().Uit(EenAanmelding().MetToestemming()).Maak());
}
