using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

public class SplitsenTests
{
    static readonly Medewerker Coordinator = EenCoordinator("pool");
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Medewerker Ander = EenMeedenker("pool");

    static CasusBouwer Aangenomen => EenCasus().Uit(EenAanmelding().Met(Leefgebied.Wonen, Leefgebied.Financien)).Bij("pool").AangenomenDoor(Doet);

    static HashSet<Leefgebied> Alleen(params Leefgebied[] gebieden) => [.. gebieden];

    [Fact]
    public void A_part_takes_its_areas_of_life_along_and_stays_with_who_does_it()
    {
        var casus = Aangenomen.Maak();
        var oud = casus.Enige();

        var nieuw = casus.Splits(oud.Id, " De brief\r\nvan de bank ", Alleen(Leefgebied.Financien), Doet.Zelf(), Nu);

        Assert.Equal([Leefgebied.Wonen], oud.Leefgebieden);
        Assert.Equal([Leefgebied.Financien], nieuw.Leefgebieden);
        Assert.Equal("De brief\nvan de bank", nieuw.Vraag);
        Assert.Null(oud.Vraag);
        Assert.Equal((oud.Organisatie, Doet.Id, oud.Stand, oud.Uiterlijk), (nieuw.Organisatie, nieuw.Toewijzing!.Medewerker, nieuw.Stand, nieuw.Uiterlijk));
        Assert.Equal([null, Doet.Id], casus.OpenToegang(nieuw.Id).Select(t => t.Medewerker));
        Assert.Equal([Leefgebied.Financien], casus.Laatste<OnderdeelWerdGesplitst>().Leefgebieden);
    }

    [Fact]
    public void An_area_of_life_stays_behind_too_when_otherwise_nothing_would()
    {
        var casus = Aangenomen.Maak();

        var nieuw = casus.Splits(casus.Enige().Id, "Alles over de scheiding", Alleen(Leefgebied.Wonen, Leefgebied.Financien), Doet.Zelf(), Nu);

        Assert.Equal(nieuw.Leefgebieden, casus.Onderdelen[0].Leefgebieden);
    }

    [Fact]
    public void A_part_needs_a_question_and_an_area_of_life_of_the_whole()
    {
        var casus = Aangenomen.Maak();
        var deel = casus.Enige().Id;
        void Splits(string vraag, params Leefgebied[] gebieden) => casus.Splits(deel, vraag, Alleen(gebieden), Doet.Zelf(), Nu);

        Weigert(Weigering.VraagOntbreekt, () => Splits(" \u202A\0", Leefgebied.Wonen));
        Weigert(Weigering.LeefgebiedOntbreekt, () => Splits("De brief"));
        Weigert(Weigering.LeefgebiedHoortErNietBij, () => Splits("De brief", Leefgebied.Leren));
        Weigert(Weigering.TekstBevatBsn, () => Splits("Nummer 111222333", Leefgebied.Wonen));
        Weigert(Weigering.TekstTeLang(1, 500), () => Splits(new string('x', 501), Leefgebied.Wonen));
    }

    [Fact]
    public void Who_was_only_called_back_may_find_areas_of_life_while_splitting()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).Maak();

        var nieuw = casus.Splits(casus.Enige().Id, "Schulden", Alleen(Leefgebied.Financien), Doet.Zelf(), Nu);

        Assert.Equal([Leefgebied.Financien], nieuw.Leefgebieden);
    }

    [Fact]
    public void The_first_contact_counts_for_every_part_of_the_same_person()
    {
        var casus = Aangenomen.Maak();
        var nieuw = casus.Splits(casus.Enige().Id, "De huur", Alleen(Leefgebied.Wonen), Doet.Zelf(), Nu);

        casus.LegContactVast(casus.Onderdelen[0].Id, EenContact(), Doet.Zelf(), Nu);

        Assert.Equal((Onderdeelstand.Lopend, Niveau.Informeel), (nieuw.Stand, nieuw.Niveau));
        Assert.Equal(2, casus.Gebeurtenissen.Count(g => g.Voorval is KennismakingWasEr));
    }

    [Fact]
    public void A_part_that_somebody_else_does_waits_for_its_own_first_contact()
    {
        var casus = Aangenomen.Maak();
        var nieuw = casus.Splits(casus.Enige().Id, "De huur", Alleen(Leefgebied.Wonen), Doet.Zelf(), Nu);
        casus.WijsToe(nieuw.Id, Ander, Lijstkeuze.Eerste, Coordinator.Zelf(), Nu);

        casus.LegContactVast(casus.Onderdelen[0].Id, EenContact(), Doet.Zelf(), Nu);
        Assert.Equal((Onderdeelstand.Kennismaken, Niveau.EigenNetwerk), (nieuw.Stand, nieuw.Niveau));
        var eigen = casus.LaatsteOverdracht(nieuw.Id)!;
        Assert.Equal((Overdrachtstand.Aangenomen, Nu), (eigen.Stand, eigen.BeantwoordOp));

        casus.LegContactVast(nieuw.Id, EenContact(), Ander.Zelf(), Nu);
        Assert.Equal((Onderdeelstand.Lopend, Niveau.Informeel), (nieuw.Stand, nieuw.Niveau));
    }

    [Fact]
    public void A_part_that_goes_to_another_organisation_leaves_the_other_part_as_it_was()
    {
        var casus = Aangenomen.Maak();
        var oud = casus.Enige();
        var nieuw = casus.Splits(oud.Id, "De schulden", Alleen(Leefgebied.Financien), Doet.Zelf(), Nu);

        casus.BiedAan(nieuw.Id, Aan("hersteltalent"), Lijstkeuze.Eerste, Coordinator.Zelf(), Standaard, Nu);

        Assert.Equal(("hersteltalent", Onderdeelstand.Aangeboden), (nieuw.Organisatie.Waarde, nieuw.Stand));
        Assert.Equal(("pool", Onderdeelstand.Kennismaken), (oud.Organisatie.Waarde, oud.Stand));
        casus.LegContactVast(oud.Id, EenContact(), Doet.Zelf(), Nu);
        Assert.Equal((Niveau.Informeel, Niveau.EigenNetwerk), (oud.Niveau, nieuw.Niveau));
    }

    [Fact]
    public void A_part_after_the_first_contact_is_at_the_same_niveau_at_once()
    {
        var casus = Aangenomen.KennisgemaaktMet(Doet).Maak();

        var nieuw = casus.Splits(casus.Enige().Id, "De huur", Alleen(Leefgebied.Wonen), Doet.Zelf(), Nu);

        Assert.Equal((Onderdeelstand.Lopend, Niveau.Informeel), (nieuw.Stand, nieuw.Niveau));
    }
}
