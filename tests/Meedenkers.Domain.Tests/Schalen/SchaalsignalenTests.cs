using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Schalen;

/// <summary>Each signal: the facts that give it, the facts that do not, and the criterium it is evidence of.</summary>
public class SchaalsignalenTests
{
    static readonly Schaalfeiten Informeel = new() { Onderdeel = OnderdeelId.Nieuw(), Niveau = Niveau.Informeel, Sinds = Vandaag, Termijnen = Standaard, Vandaag = Vandaag, Loopt = true };
    static readonly Schaalfeiten Formeel = Informeel with { Niveau = Niveau.Formeel };

    [Fact]
    public void Nothing_stands_out_in_an_ordinary_onderdeel()
    {
        Assert.Empty(Schaalsignalen.Van(Informeel));
        Assert.Empty(Schaalsignalen.Van(Formeel));
    }

    [Fact]
    public void A_last_day_to_object_or_the_criterium_of_the_aanmelding_is_B07()
    {
        var dag = Vandaag.AddDays(9);

        var termijn = Enig(Informeel with { Bezwaartermijnen = [dag, Vandaag] });
        Assert.Equal((Schaalsignaalcode.Bezwaar, "B07", new Signaalbewijs.Bezwaartermijn(dag)), (termijn.Code, termijn.Criterium, termijn.Bewijs));
        var gezegd = Enig(Informeel with { Criteria = ["A01", "B07"] });
        Assert.Equal((Schaalsignaalcode.Bezwaar, new Signaalbewijs.Gezegd()), (gezegd.Code, gezegd.Bewijs));
        Assert.NotEqual(termijn.Vingerafdruk, gezegd.Vingerafdruk);
    }

    [Fact]
    public void Areas_of_life_of_two_laws_or_the_criterium_of_the_aanmelding_are_B03()
    {
        var wetten = Enig(Informeel with { Leefgebieden = [Leefgebied.Gezondheid, Leefgebied.Wonen] });
        Assert.Equal((Schaalsignaalcode.MeerdereWetten, "B03"), (wetten.Code, wetten.Criterium));
        Assert.Equal([Wet.Wmo, Wet.Zvw], Assert.IsType<Signaalbewijs.Wetten>(wetten.Bewijs).Welke);
        Assert.Equal(new Signaalbewijs.Gezegd(), Enig(Informeel with { Criteria = ["B03"] }).Bewijs);

        Assert.Empty(Schaalsignalen.Van(Informeel with { Leefgebieden = [Leefgebied.Wonen, Leefgebied.SocialeRelaties] }));
        Assert.Empty(Schaalsignalen.Van(Informeel with { Leefgebieden = [Leefgebied.Werken, Leefgebied.Financien] }));
    }

    [Fact]
    public void Every_area_of_life_touches_a_law() =>
        Assert.All(Enum.GetValues<Leefgebied>(), l => Assert.Single(Wettenkaart.Van([l, l])));

    [Fact]
    public void More_than_two_areas_of_life_are_B01()
    {
        var veel = Assert.Single(Schaalsignalen.Van(Informeel with { Leefgebieden = [Leefgebied.Wonen, Leefgebied.Werken, Leefgebied.Financien] }), s => s.Code == Schaalsignaalcode.VeelTegelijk);
        Assert.Equal(("B01", new Signaalbewijs.Leefgebieden(3)), (veel.Criterium, veel.Bewijs));
    }

    [Fact]
    public void Weeks_without_progress_are_B08_from_the_day_after_the_term()
    {
        var begin = Vandaag.AddDays(-84);
        var feiten = Informeel with { Sinds = begin, Contacten = [new(Vandaag, Contactsoort.Telefoon, Contactuitkomst.IetsNodig)] };
        Assert.Empty(Schaalsignalen.Van(feiten));

        var laat = Enig(feiten with { Vandaag = Vandaag.AddDays(1) });
        Assert.Equal((Schaalsignaalcode.GeenVoortgang, "B08", new Signaalbewijs.Sinds(begin)), (laat.Code, laat.Criterium, laat.Bewijs));
        Assert.Empty(Schaalsignalen.Van(feiten with { Vandaag = Vandaag.AddDays(1), LaatsteVoortgang = begin.AddDays(1) }));
        Assert.Empty(Schaalsignalen.Van(feiten with { Vandaag = Vandaag.AddDays(1), Contacten = [.. feiten.Contacten, new(begin.AddDays(1), Contactsoort.Telefoon, Contactuitkomst.GaatGoed)] }));
    }

    [Fact]
    public void Days_without_contact_are_a_signal_without_a_criterium_only_while_somebody_does_it()
    {
        foreach (var feiten in new[] { Informeel, Formeel })
        {
            var stil = feiten with { Sinds = Vandaag.AddDays(-40), Contacten = [new(Vandaag.AddDays(-21), Contactsoort.Bericht, Contactuitkomst.IetsNodig)] };
            Assert.Empty(Schaalsignalen.Van(stil));
            var signaal = Enig(stil with { Vandaag = Vandaag.AddDays(1) });
            Assert.Equal((Schaalsignaalcode.GeenContact, null, new Signaalbewijs.Sinds(Vandaag.AddDays(-21))), (signaal.Code, signaal.Criterium, signaal.Bewijs));
            Assert.Empty(Schaalsignalen.Van(stil with { Vandaag = Vandaag.AddDays(1), Loopt = false }));
        }
    }

    [Fact]
    public void A_task_of_a_formal_meedenker_in_informal_hands_is_B09()
    {
        var taak = Enig(Informeel with { FormeleTaken = ["F09", "F05", "F09"] });
        Assert.Equal((Schaalsignaalcode.FormeleTaak, "B09"), (taak.Code, taak.Criterium));
        Assert.Equal(["F05", "F09"], Assert.IsType<Signaalbewijs.Taken>(taak.Bewijs).Codes);
        Assert.Empty(Schaalsignalen.Van(Formeel with { FormeleTaken = ["F09"] }));
    }

    [Fact]
    public void Three_contacts_of_help_with_forms_are_C02_and_going_along_is_not()
    {
        var regelen = Formeel with { SoortHulp = SoortHulp.Regelhulp, Contacten = [Contact(3), Contact(2), Contact(1)] };
        var signaal = Enig(regelen);
        Assert.Equal((Schaalsignaalcode.VooralRegelen, "C02", new Signaalbewijs.Reeks(3, Vandaag.AddDays(-6))), (signaal.Code, signaal.Criterium, signaal.Bewijs));

        Assert.Empty(Schaalsignalen.Van(regelen with { SoortHulp = SoortHulp.Uitzoeken }));
        Assert.Empty(Schaalsignalen.Van(regelen with { Contacten = [Contact(3), Contact(2)] }));
        Assert.Empty(Schaalsignalen.Van(regelen with { Contacten = [Contact(4), Contact(3) with { Soort = Contactsoort.SamenNaarGesprek }, Contact(2), Contact(1)] }));
    }

    [Fact]
    public void Three_contacts_that_go_well_are_C04_and_one_more_is_the_same_row()
    {
        var goed = Formeel with { Contacten = [Goed(3), Goed(2), Goed(1), Contact(0)] };
        var signaal = Enig(goed);
        Assert.Equal((Schaalsignaalcode.GaatGoed, "C04", new Signaalbewijs.Reeks(3, Vandaag.AddDays(-6))), (signaal.Code, signaal.Criterium, signaal.Bewijs));
        Assert.Equal(signaal.Vingerafdruk, Enig(goed with { Contacten = [Goed(4), .. goed.Contacten] }).Vingerafdruk);

        Assert.Empty(Schaalsignalen.Van(goed with { Contacten = [Contact(4), .. goed.Contacten] }));
        Assert.NotEqual(signaal.Vingerafdruk, Enig(goed with { Contacten = [Goed(7), Goed(6), Goed(5), Contact(4), .. goed.Contacten] }).Vingerafdruk);
    }

    [Fact]
    public void Who_can_only_meet_outside_office_hours_is_C06_unless_it_worked_in_a_weekend()
    {
        var avond = Formeel with { Momenten = [Moment.Weekend, Moment.Avond] };
        var signaal = Enig(avond);
        Assert.Equal((Schaalsignaalcode.BuitenKantoortijd, "C06"), (signaal.Code, signaal.Criterium));
        Assert.Equal([Moment.Avond, Moment.Weekend], Assert.IsType<Signaalbewijs.Momenten>(signaal.Bewijs).Welke);

        var zaterdag = new DateOnly(2026, 11, 14);
        Assert.Empty(Schaalsignalen.Van(avond with { Momenten = [Moment.Avond, Moment.Overdag] }));
        Assert.Empty(Schaalsignalen.Van(avond with { Contacten = [new(zaterdag, Contactsoort.Telefoon, Contactuitkomst.IetsNodig)] }));
        Assert.Single(Schaalsignalen.Van(avond with { Contacten = [new(zaterdag, Contactsoort.Bericht, Contactuitkomst.IetsNodig)] }));
    }

    [Fact]
    public void What_is_not_safe_or_asked_for_is_a_reason_that_cannot_be_put_aside()
    {
        var signalen = Schaalsignalen.Van(Informeel with { Onveilig = true, VraagtOpschaling = true });
        Assert.Equal([("B06", false), ("B10", false)], signalen.Select(s => (s.Criterium!, s.MagWeg)));
    }

    [Fact]
    public void Before_the_kennismaking_at_rest_and_in_a_handover_nothing_is_proposed()
    {
        var feiten = Informeel with { Onveilig = true, Bezwaartermijnen = [Vandaag], Sinds = Vandaag.AddDays(-200) };
        Assert.Empty(Schaalsignalen.Van(feiten with { Sinds = null, Niveau = Niveau.EigenNetwerk }));
        Assert.Empty(Schaalsignalen.Van(feiten with { StaatStil = true }));
        Assert.Equal([Schaalsignaalcode.GeenContact], Schaalsignalen.Van(feiten with { InOverdracht = true }).Select(s => s.Code));
    }

    [Fact]
    public void The_facts_of_a_casus_are_those_of_the_onderdeel_since_it_is_where_it_is()
    {
        var doet = EenMeedenker("pool");
        var casus = EenCasus().Uit(EenAanmelding().MetCriteria("B07").Met(new Wens { Momenten = [Moment.Avond] }).Met(Leefgebied.Wonen, Leefgebied.Financien)).Bij("pool").AangenomenDoor(doet).Maak();
        var deel = casus.Enige().Id;
        Contactfeit[] contacten = [new(Vandaag, Contactsoort.Telefoon, Contactuitkomst.GaatGoed), new(Vandaag.AddDays(-1), Contactsoort.Telefoon, Contactuitkomst.GaatGoed)];
        Schaalfeiten Feiten() => Schaalfeiten.Van(casus, deel, new(contacten, Vandaag, [Vandaag.AddDays(5)], ["F09"]), Standaard, Vandaag);
        Assert.Null(Feiten().Sinds);

        casus.LegContactVast(deel, EenContact(), doet.Zelf(), Nu);
        var feiten = Feiten();
        Assert.Equal((Niveau.Informeel, Vandaag, true, false, false, Vandaag), (feiten.Niveau, feiten.Sinds, feiten.Loopt, feiten.InOverdracht, feiten.StaatStil, feiten.LaatsteVoortgang));
        Assert.Equal([Criteriumcode.Bezwaar], feiten.Criteria);
        Assert.Equal([Vandaag.AddDays(5)], feiten.Bezwaartermijnen);
        Assert.Equal(["F09"], feiten.FormeleTaken);
        Assert.Equal([Moment.Avond], feiten.Momenten);
        Assert.Equal([contacten[0]], feiten.Contacten);

        casus.VraagOpschaling(deel, null, ontlast: false, doet.Zelf(), Standaard, Nu);
        Assert.True(Feiten().VraagtOpschaling);
        casus.Schaal(EenBesluit("evaregelt", [deel], "B10"), Criteria, EenCoordinator("pool").Zelf(), Standaard, Nu);
        Assert.Equal((true, false), (Feiten().InOverdracht, Feiten().VraagtOpschaling));
        casus.Beperk(Handelende.Inwoner, Nu);
        Assert.True(Feiten().StaatStil);
    }

    static Schaalsignaal Enig(Schaalfeiten feiten) => Assert.Single(Schaalsignalen.Van(feiten));

    // Later numbers are later days; none in a weekend matters here.
    static Contactfeit Contact(int nummer) => new(Vandaag.AddDays(nummer - 7), Contactsoort.Telefoon, Contactuitkomst.IetsNodig);

    static Contactfeit Goed(int nummer) => Contact(nummer) with { Uitkomst = Contactuitkomst.GaatGoed };
}
