using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

public class SamenvoegenTests
{
    static readonly Medewerker Coordinator = EenCoordinator("pool");
    static readonly Medewerker Doet = EenMeedenker("pool");

    readonly Casus casus = EenCasus().Uit(EenAanmelding().Met(Leefgebied.Wonen, Leefgebied.Leren, Leefgebied.Financien)).Bij("pool").AangenomenDoor(Doet).Maak();

    OnderdeelId Geheel => casus.Onderdelen[0].Id;

    OnderdeelId Afgesplitst(string vraag, Leefgebied gebied) => casus.Splits(Geheel, vraag, new HashSet<Leefgebied> { gebied }, Doet.Zelf(), Nu).Id;

    [Fact]
    public void Merging_undoes_splitting()
    {
        var deel = Afgesplitst("De huur", Leefgebied.Wonen);

        casus.VoegSamen(Geheel, deel, Doet.Zelf(), Nu);

        Assert.Null(casus.Enige().Vraag);
        Assert.Equal([Leefgebied.Wonen, Leefgebied.Leren, Leefgebied.Financien], casus.Enige().Leefgebieden);
        Assert.Equal(new Afsluiting(Afsluitreden.Samengevoegd, Nu), casus.Onderdeel(deel).Afsluiting);
        Assert.Empty(casus.OpenToegang(deel));
        Assert.Equal([null, Doet.Id], casus.OpenToegang(Geheel).Select(t => t.Medewerker));
        casus.LegContactVast(Geheel, EenContact(), Doet.Zelf(), Nu);
        Assert.Equal(Onderdeelstand.Lopend, casus.Enige().Stand);
    }

    // The whole question holds every part, so it wins whichever of the two stays; the part keeps its own words.
    [Fact]
    public void The_whole_question_wins_over_a_part_on_either_side()
    {
        var deel = Afgesplitst("De huur", Leefgebied.Wonen);

        casus.VoegSamen(deel, Geheel, Doet.Zelf(), Nu);

        Assert.Equal(deel, casus.Enige().Id);
        Assert.Null(casus.Enige().Vraag);
        Assert.Equal(3, casus.Enige().Leefgebieden.Count);
    }

    [Fact]
    public void Two_parts_keep_both_questions_and_what_was_said_of_either()
    {
        var huur = Afgesplitst("De huur", Leefgebied.Wonen);
        var school = Afgesplitst("De school", Leefgebied.Leren);
        casus.Typeer(school, casus.Onderdeel(school).Leefgebieden, Hulprol.Wegwijzer, SoortHulp.Uitzoeken, Doet.Zelf(), Nu);

        casus.VoegSamen(huur, school, Doet.Zelf(), Nu);

        var samen = casus.Onderdeel(huur);
        Assert.Equal("De huur\nDe school", samen.Vraag);
        Assert.Equal((Hulprol.Wegwijzer, SoortHulp.Uitzoeken), (samen.Rol, samen.SoortHulp));
    }

    [Fact]
    public void Questions_that_are_too_long_together_stay_apart_instead_of_being_cut_off()
    {
        var huur = Afgesplitst(new string('h', 300), Leefgebied.Wonen);
        var school = Afgesplitst(new string('s', 200), Leefgebied.Leren);

        Weigert(Weigering.VragenPassenNietSamen, () => casus.VoegSamen(huur, school, Doet.Zelf(), Nu));
    }

    [Fact]
    public void The_earlier_day_stays_due()
    {
        casus.LegContactVast(Geheel, EenContact(), Doet.Zelf(), Nu);
        var huur = Afgesplitst("De huur", Leefgebied.Wonen);
        casus.Ontlast(huur, Doet.Zelf(), Standaard, Nu);
        casus.Ontlast(Geheel, Doet.Zelf(), Standaard, Nu.AddDays(2));

        casus.VoegSamen(Geheel, huur, Coordinator.Zelf(), Nu.AddDays(2));

        Assert.Equal(new DateOnly(2026, 11, 20), casus.Enige().Uiterlijk);
    }

    [Fact]
    public void A_part_before_the_first_contact_does_not_merge_with_one_after_it()
    {
        var huur = Afgesplitst("De huur", Leefgebied.Wonen);
        casus.WijsToe(huur, EenMeedenker("pool"), Lijstkeuze.Eerste, Coordinator.Zelf(), Nu);
        casus.LegContactVast(Geheel, EenContact(), Doet.Zelf(), Nu);
        casus.WijsToe(huur, Doet, Lijstkeuze.Eerste, Coordinator.Zelf(), Nu);

        Weigert(Weigering.OnderdelenVerschillen, () => casus.VoegSamen(Geheel, huur, Doet.Zelf(), Nu));
    }

    [Fact]
    public void Parts_that_came_to_an_organisation_one_by_one_merge_into_one_handover()
    {
        var (coordinator, huur) = (EenCoordinator("hersteltalent"), Afgesplitst("De huur", Leefgebied.Wonen));
        foreach (var deel in new[] { Geheel, huur })
        {
            casus.BiedAan(deel, Aan("hersteltalent"), Lijstkeuze.Eerste, Coordinator.Zelf(), Standaard, Nu);
            casus.NeemAan(deel, coordinator.Zelf(), Standaard, Nu);
        }

        casus.VoegSamen(Geheel, huur, coordinator.Zelf(), Nu);

        Assert.Equal([Geheel], Assert.Single(casus.Overdrachten, o => o.Loopt).Onderdelen);
    }

    [Fact]
    public void Parts_of_two_people_and_a_part_with_itself_do_not_merge()
    {
        var huur = Afgesplitst("De huur", Leefgebied.Wonen);
        Weigert(Weigering.OnderdelenVerschillen, () => casus.VoegSamen(huur, huur, Doet.Zelf(), Nu));

        casus.WijsToe(huur, EenMeedenker("pool"), Lijstkeuze.Eerste, Coordinator.Zelf(), Nu);
        Weigert(Weigering.OnderdelenVerschillen, () => casus.VoegSamen(Geheel, huur, Coordinator.Zelf(), Nu));
        Weigert(Weigering.AlleenWieHetDoet, () => casus.VoegSamen(Geheel, huur, Doet.Zelf(), Nu));
    }
}
