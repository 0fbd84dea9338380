using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>What a resident may ask about the data themselves: let it rest, erase it, change one's mind.</summary>
public class RechtenTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");

    [Fact]
    public void While_it_rests_work_is_refused_with_who_can_lift_it()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
        var (deel, moment) = (casus.Enige().Id, casus.Contactmomenten[0]);
        casus.Beperk(Handelende.Inwoner, Nu);

        Weigert(Weigering.CasusIsBeperkt, () => casus.LegContactVast(deel, EenContact(), Doet.Zelf(), Nu));
        Weigert(Weigering.CasusIsBeperkt, () => casus.WijzigContact(moment, EenContact(notitie: "Anders"), Doet.Zelf(), Nu));
        Weigert(Weigering.CasusIsBeperkt, () => casus.MeldGecorrigeerd(Doet.Zelf(), Nu));

        casus.MeldGecorrigeerd(Handelende.Inwoner, Nu);
        casus.HefBeperkingOp(Handelende.Inwoner, Nu);
        casus.LegContactVast(deel, EenContact(), Doet.Zelf(), Nu);
    }

    [Fact]
    public void An_offer_does_not_lapse_while_it_rests()
    {
        var casus = EenCasus().Bij("pool").Maak();
        var deel = casus.Enige();
        casus.Beperk(Handelende.Inwoner, Nu);

        casus.LaatVervallen(deel.Id, Keus("pool"), Standaard, Nu.AddDays(30));
        Assert.Equal("pool", deel.Organisatie.Waarde);

        casus.HefBeperkingOp(Handelende.Inwoner, Nu.AddDays(31));
        casus.LaatVervallen(deel.Id, Keus("pool"), Standaard, Nu.AddDays(31));
        Assert.Equal("smwo", deel.Organisatie.Waarde);
    }

    [Fact]
    public void Asking_to_erase_stops_at_once_and_the_resident_may_think_again()
    {
        var casus = EenCasus().Maak();
        casus.VraagWissen(Handelende.Inwoner, Nu);
        casus.VraagWissen(Handelende.Inwoner, Nu.AddDays(3));

        Assert.False(casus.IsOpen);
        Assert.Equal(Nu.AddDays(7), casus.WistOp(Standaard));

        casus.TrekWissenIn(Handelende.Inwoner, Nu.AddDays(3));
        Assert.Equal(Nu.AddMonths(12), casus.WistOp(Standaard));
        Assert.False(casus.IsOpen);
    }

    [Fact]
    public void Consent_for_groups_taken_back_takes_the_groups_and_keeps_that_it_was_given()
    {
        var aanmelding = EenAanmelding().Met(Doelgroep.Mantelzorgers).MetToestemming(Toestemmingsoort.Delen, Toestemmingsoort.Doelgroepen).Maak();
        aanmelding.VergeetDoelgroepen(Nu.AddDays(1));

        Assert.Empty(aanmelding.Doelgroepen);
        Assert.Equal(Nu.AddDays(1), Assert.Single(aanmelding.Toestemmingen, t => t.Soort == Toestemmingsoort.Doelgroepen).IngetrokkenOp);
        Assert.All(aanmelding.Toestemmingen.Where(t => t.Soort != Toestemmingsoort.Doelgroepen), t => Assert.Null(t.IngetrokkenOp));
    }

    [Theory]
    [InlineData(12, 12, 12)]
    [InlineData(6, 12, 12)]
    [InlineData(24, 12, 24)]
    public void A_closed_casus_is_kept_for_its_term_and_as_long_as_waakvlam(int bewaar, int waakvlam, int maanden)
    {
        var casus = EenCasus().Maak();
        var termijnen = Standaard with { CasusBewaarMaandenNaAfsluiting = bewaar, WaakvlamMaanden = waakvlam };
        Assert.Null(casus.WistOp(termijnen));
        casus.TrekIn(Handelende.Inwoner, Nu);
        Assert.Equal(Nu.AddMonths(maanden), casus.WistOp(termijnen));
    }

    [Fact]
    public void What_is_held_is_not_erased_not_even_when_the_resident_asked_until_it_is_let_go()
    {
        var casus = EenCasus().Maak();
        casus.VraagWissen(Handelende.Inwoner, Nu);
        casus.HoudVast(Nu);
        Assert.Null(casus.WistOp(Standaard));

        casus.LaatLos(Nu);
        Assert.Equal(Nu.AddDays(7), casus.WistOp(Standaard));
    }

    [Fact]
    public void What_a_resident_lets_rest_is_not_erased_by_the_term()
    {
        var casus = EenCasus().Maak();
        casus.TrekIn(Handelende.Inwoner, Nu);
        casus.Beperk(Handelende.Inwoner, Nu);
        Assert.Null(casus.WistOp(Standaard));
    }
}
