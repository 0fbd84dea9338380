using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werk;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Werk;

public class BezwaartermijnTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Besluit Brief = new("Wmo", Vandaag, Besluit.Laatste(Vandaag));

    [Fact]
    public void The_last_day_is_six_weeks_after_the_decision() => Assert.Equal(new DateOnly(2026, 12, 29), Besluit.Laatste(new(2026, 11, 17)));

    [Fact]
    public void It_is_recorded_corrected_and_ended_and_told_in_codes()
    {
        var casus = EenLopende();
        var voor = Foto.VanWortel(casus);
        var termijn = new Bezwaartermijn(casus, casus.Enige().Id, Brief with { Over = " Wmo " }, Doet.Zelf(), Nu);
        Assert.Equal((Brief, Bezwaarstand.Loopt, null), (termijn.Besluit, termijn.Stand, termijn.StandOp));

        termijn.Verbeter(casus, Brief with { Uiterlijk = Vandaag.AddDays(30) }, Doet.Zelf(), Nu);
        termijn.Zet(casus, Bezwaarstand.Gemaakt, Vandaag, Doet.Zelf(), Nu);
        Assert.Equal((Vandaag.AddDays(30), Bezwaarstand.Gemaakt, Vandaag), (termijn.Besluit.Uiterlijk, termijn.Stand, termijn.StandOp!.Value));
        termijn.Zet(casus, Bezwaarstand.Loopt, Vandaag, Doet.Zelf(), Nu);
        Assert.Null(termijn.StandOp);

        Assert.Equal(voor, Foto.VanWortel(casus));
        Assert.Equal([new BesluitKwam(termijn.OnderdeelId), new BezwaartermijnWerdGewijzigd(termijn.OnderdeelId, Bezwaarstand.Loopt), new BezwaartermijnWerdGewijzigd(termijn.OnderdeelId, Bezwaarstand.Gemaakt), new BezwaartermijnWerdGewijzigd(termijn.OnderdeelId, Bezwaarstand.Loopt)],
            casus.Gebeurtenissen.TakeLast(4).Select(g => g.Voorval));
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var casus = EenLopende();
        var termijn = new Bezwaartermijn(casus, casus.Enige().Id, Brief, Doet.Zelf(), Nu);
        termijn.Zet(casus, Bezwaarstand.NietNodig, Vandaag, Doet.Zelf(), Nu);
        var gebeurd = casus.Gebeurtenissen.Count;
        termijn.Verbeter(casus, Brief, Doet.Zelf(), Nu);
        termijn.Zet(casus, Bezwaarstand.NietNodig, Vandaag.AddDays(-1), Doet.Zelf(), Nu);
        Assert.Equal((gebeurd, Vandaag), (casus.Gebeurtenissen.Count, termijn.StandOp!.Value));
    }

    [Fact]
    public void Days_have_an_order_and_words_no_burgerservicenummer()
    {
        Assert.Null(Brief.WaaromNiet(Nu));
        Assert.Equal(Weigering.DagInDeToekomst, (Brief with { GekomenOp = Vandaag.AddDays(1) }).WaaromNiet(Nu));
        Assert.Equal(Weigering.TermijnVoorBesluit, (Brief with { Uiterlijk = Vandaag.AddDays(-1) }).WaaromNiet(Nu));
        Assert.Equal(Weigering.TekstBevatBsn, (Brief with { Over = "111222333" }).WaaromNiet(Nu));
        var casus = EenLopende();
        var termijn = new Bezwaartermijn(casus, casus.Enige().Id, Brief, Doet.Zelf(), Nu);
        Weigert(Weigering.DagInDeToekomst, () => termijn.Zet(casus, Bezwaarstand.Gemaakt, Vandaag.AddDays(1), Doet.Zelf(), Nu));
    }

    [Fact]
    public void Only_who_does_it_or_their_coordinator_keeps_it_and_nobody_while_it_rests()
    {
        var casus = EenLopende();
        var deel = casus.Enige().Id;
        Weigert(Weigering.AlleenWieHetDoet, () => _ = new Bezwaartermijn(casus, deel, Brief, EenMeedenker("pool").Zelf(), Nu));
        Weigert(Weigering.NietVanUwOrganisatie, () => _ = new Bezwaartermijn(casus, deel, Brief, Handelende.Inwoner, Nu));
        var termijn = new Bezwaartermijn(casus, deel, Brief, EenCoordinator("pool").Zelf(), Nu);
        casus.Beperk(Handelende.Inwoner, Nu);
        Weigert(Weigering.CasusIsBeperkt, () => termijn.Verbeter(casus, Brief with { Over = "Anders" }, Doet.Zelf(), Nu));
        Weigert(Weigering.CasusIsBeperkt, () => termijn.Zet(casus, Bezwaarstand.Gemaakt, Vandaag, Doet.Zelf(), Nu));
    }

    static Casus EenLopende() => EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
}
