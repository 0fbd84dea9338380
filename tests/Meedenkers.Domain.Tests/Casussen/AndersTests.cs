using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>"Liever iemand anders", without a reason.</summary>
public class AndersTests
{
    static readonly OrganisatieCode Pool = new("pool");
    static readonly OrganisatieCode HerstelTalent = new("hersteltalent");
    static readonly Medewerker Doet = EenMeedenker("pool");

    [Fact]
    public void Before_anybody_answered_another_organisation_gets_the_offer_with_a_term_of_its_own()
    {
        var casus = EenCasus().Uit(EenAanmelding().MetSpoed()).Bij("pool").Maak();
        var morgen = Nu.AddDays(1);

        casus.KiesAnders(casus.Enige().Id, Keus("hersteltalent"), Handelende.Inwoner, Standaard, morgen);

        var deel = casus.Enige();
        Assert.Equal((HerstelTalent, Onderdeelstand.Aangeboden, Standaard.AanbodUiterlijk(morgen, spoed: true)), (deel.Organisatie, deel.Stand, deel.Uiterlijk));
        Assert.Equal(Overdrachtstand.Ingetrokken, casus.Overdrachten[0].Stand);
        Assert.Equal(casus.Overdrachten[0].Criteria, casus.Overdrachten[1].Criteria);
    }

    [Fact]
    public void Whoever_had_it_sees_it_no_longer_and_is_not_proposed_again()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).Maak();

        casus.KiesAnders(casus.Enige().Id, Keus("hersteltalent"), Handelende.Inwoner, Standaard, Nu);

        Assert.Equal([HerstelTalent], casus.OpenToegang(casus.Enige().Id).Select(t => t.Organisatie));
        Assert.Null(casus.Enige().Toewijzing);
        Assert.Equal([Pool], casus.NietOrganisaties);
        Assert.Equal(new InwonerWildeAnders(casus.Enige().Id, Pool, null), casus.Laatste<InwonerWildeAnders>());
    }

    [Fact]
    public void Another_part_stays_where_it_is()
    {
        var casus = EenCasus().Uit(EenAanmelding().Met(Leefgebied.Wonen, Leefgebied.Financien)).Bij("pool").AangenomenDoor(Doet).Maak();
        var tweede = casus.Splits(casus.Enige().Id, "De huur", new HashSet<Leefgebied> { Leefgebied.Wonen }, Doet.Zelf(), Nu);

        casus.KiesAnders(tweede.Id, Keus("hersteltalent"), Handelende.Inwoner, Standaard, Nu);

        Assert.Equal((Pool, Onderdeelstand.Kennismaken), (casus.Onderdelen[0].Organisatie, casus.Onderdelen[0].Stand));
        Assert.Equal((HerstelTalent, Onderdeelstand.Aangeboden), (tweede.Organisatie, tweede.Stand));
    }

    [Fact]
    public void Nobody_is_asked_again_whom_the_resident_put_aside_before()
    {
        var casus = EenCasus().Maak();
        casus.KiesAnders(casus.Enige().Id, Keus("pool"), Handelende.Inwoner, Standaard, Nu);

        // Only the aanmeldpunt is left, and that was put aside first.
        Assert.Equal(Weigering.NiemandAnders, casus.WaaromNietKiesAnders(casus.Enige().Id, Keus(), Handelende.Inwoner));
    }

    [Fact]
    public void Who_has_it_now_is_nobody_else()
    {
        var casus = EenCasus().Bij("pool").Maak();

        Weigert(Weigering.NiemandAnders, () => casus.KiesAnders(casus.Enige().Id, Keus("pool"), Handelende.Inwoner, Standaard, Nu));
    }

    [Fact]
    public void While_everything_rests_it_goes_to_nobody_else()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).Daarna(c => c.Beperk(Handelende.Inwoner, Nu)).Maak();
        var deel = casus.Enige().Id;

        Assert.Equal(Weigering.VraagStaatStil, casus.WaaromNietKiesAnders(deel, Keus("hersteltalent"), Handelende.Inwoner));
        Assert.Equal(Weigering.VraagStaatStil, casus.WaaromNietWisselVanMeedenker(deel, Handelende.Inwoner));
    }

    [Fact]
    public void What_the_resident_agrees_on_later_with_a_coordinator_holds_over_what_they_said_before()
    {
        var casus = EenCasus().Bij("hersteltalent").Maak();
        var smwo = EenCoordinator("smwo").Zelf();
        casus.KiesAnders(casus.Enige().Id, Keus(), Handelende.Inwoner, Standaard, Nu);
        casus.NeemAan(casus.Enige().Id, smwo, Standaard, Nu);

        casus.BiedAan(casus.Enige().Id, Aan("hersteltalent"), Lijstkeuze.Eerste, smwo, Standaard, Nu);

        Assert.Empty(casus.NietOrganisaties);
    }

    [Fact]
    public void Another_meedenker_of_the_same_organisation_is_found_by_its_coordinator_within_the_term()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();

        casus.WisselVanMeedenker(casus.Enige().Id, Handelende.Inwoner, Standaard, Nu);

        var deel = casus.Enige();
        Assert.Equal((Pool, Niveau.Informeel, Onderdeelstand.TeVerdelen, Standaard.AanbodUiterlijk(Nu, spoed: false)), (deel.Organisatie, deel.Niveau, deel.Stand, deel.Uiterlijk));
        Assert.DoesNotContain(casus.OpenToegang(deel.Id), t => t.Medewerker == Doet.Id);
        Assert.Equal([Doet.Id], casus.NietMeedenkers);
        Assert.Empty(casus.NietOrganisaties);
        Assert.Equal(Doet.Id, casus.Laatste<MeedenkerWerdOntlast>().Wie);
    }

    [Fact]
    public void Before_the_kennismaking_the_promised_day_stays_when_the_meedenker_changes()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).Maak();
        var beloofd = casus.Enige().Uiterlijk;

        casus.WisselVanMeedenker(casus.Enige().Id, Handelende.Inwoner, Standaard, Nu.AddDays(1));

        Assert.Equal(beloofd, casus.Enige().Uiterlijk);
    }

    [Fact]
    public void Saying_the_same_twice_is_kept_once()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).Maak();
        var coordinator = EenCoordinator("pool").Zelf();
        foreach (var uur in new[] { 1, 2 })
        {
            casus.WisselVanMeedenker(casus.Enige().Id, Handelende.Inwoner, Standaard, Nu.AddHours(uur));
            casus.WijsToe(casus.Enige().Id, Doet, Lijstkeuze.Eerste, coordinator, Nu.AddHours(uur));
        }

        Assert.Single(casus.LieverNiet);
    }
}
