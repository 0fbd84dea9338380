using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werk;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Werk;

public class PlanTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Stapinhoud Bellen = new("Bel de woningbouw", Stapdoener.Meedenker, Vandaag.AddDays(3));

    [Fact]
    public void Goals_and_steps_come_in_the_words_in_which_they_were_said_and_the_casus_stays_as_it_was()
    {
        var (casus, plan) = EenPlan();
        var voor = Foto.VanWortel(casus);

        var doel = plan.Stel(casus, "  Weer rustig\u0000 slapen. ", Doet.Zelf(), Nu);
        var stap = plan.SpreekAf(casus, Bellen with { Tekst = " Bel de woningbouw\r\n" }, Doet.Zelf(), Nu);

        Assert.Equal(("Weer rustig slapen.", Planstand.Open, Nu), (doel.Tekst, doel.Stand, doel.GemaaktOp));
        Assert.Equal(Bellen, stap.Inhoud);
        Assert.Equal((casus.Id, plan.OnderdeelId), (stap.CasusId, stap.OnderdeelId));
        Assert.Equal(voor, Foto.VanWortel(casus));
        Assert.Equal([new DoelWerdGesteld(plan.OnderdeelId), new StapWerdAfgesproken(plan.OnderdeelId)], casus.Gebeurtenissen.TakeLast(2).Select(g => g.Voorval));
    }

    [Fact]
    public void A_step_that_is_ticked_off_is_progress_until_it_is_opened_again()
    {
        var (casus, plan) = EenPlan();
        var doel = plan.Stel(casus, "Weer slapen", Doet.Zelf(), Nu);
        var stap = plan.SpreekAf(casus, Bellen, Doet.Zelf(), Nu);
        Assert.Null(plan.LaatsteVoortgang);

        plan.Zet(casus, stap, Planstand.Gedaan, Doet.Zelf(), Nu.AddDays(1));
        Assert.Equal((Vandaag.AddDays(1), Vandaag.AddDays(1)), (stap.StandOp, plan.LaatsteVoortgang));
        Assert.Equal(new StapWerdGezet(plan.OnderdeelId), casus.Laatste<StapWerdGezet>());

        plan.Zet(casus, doel, Planstand.Gedaan, Doet.Zelf(), Nu.AddDays(2));
        Assert.Equal(Vandaag.AddDays(2), plan.LaatsteVoortgang);
        plan.Zet(casus, doel, Planstand.Open, Doet.Zelf(), Nu.AddDays(3));
        Assert.Equal((null, Vandaag.AddDays(1)), (doel.StandOp, plan.LaatsteVoortgang));
        plan.Zet(casus, stap, Planstand.Vervallen, Doet.Zelf(), Nu.AddDays(3));
        Assert.Null(plan.LaatsteVoortgang);
        Assert.Equal(plan.BerekenVoortgang(), plan.LaatsteVoortgang);
    }

    [Fact]
    public void Doing_it_twice_and_saying_the_same_again_change_nothing()
    {
        var (casus, plan) = EenPlan();
        var (doel, stap) = (plan.Stel(casus, "Weer slapen", Doet.Zelf(), Nu), plan.SpreekAf(casus, Bellen, Doet.Zelf(), Nu));
        plan.Zet(casus, stap, Planstand.Gedaan, Doet.Zelf(), Nu);
        var gebeurd = casus.Gebeurtenissen.Count;

        plan.Zet(casus, stap, Planstand.Gedaan, Doet.Zelf(), Nu.AddDays(5));
        plan.Verbeter(casus, doel, " Weer slapen ", Doet.Zelf(), Nu);
        plan.Verbeter(casus, stap, Bellen, Doet.Zelf(), Nu);

        Assert.Equal((Vandaag, gebeurd), (stap.StandOp, casus.Gebeurtenissen.Count));
        plan.Verbeter(casus, doel, "Elke nacht slapen", Doet.Zelf(), Nu);
        plan.Verbeter(casus, stap, Bellen with { Wie = Stapdoener.Inwoner, Uiterlijk = null }, Doet.Zelf(), Nu);
        Assert.Equal(("Elke nacht slapen", Stapdoener.Inwoner, null), (doel.Tekst, stap.Wie, stap.Uiterlijk));
        Assert.Equal(gebeurd + 2, casus.Gebeurtenissen.Count);
    }

    [Fact]
    public void Only_who_does_it_or_their_coordinator_keeps_it_and_nobody_while_it_rests()
    {
        var (casus, plan) = EenPlan();
        var (doel, stap) = (plan.Stel(casus, "Weer slapen", Doet.Zelf(), Nu), plan.SpreekAf(casus, Bellen, EenCoordinator("pool").Zelf(), Nu));
        foreach (var (wie, weigering) in new[]
        {
            (EenMeedenker("pool").Zelf(), Weigering.AlleenWieHetDoet), (EenCoordinator("smwo").Zelf(), Weigering.NietVanUwOrganisatie),
            (Handelende.Inwoner, Weigering.NietVanUwOrganisatie), (Handelende.Naaste, Weigering.NietVanUwOrganisatie),
        }) AllesWeigert(weigering, wie);

        casus.Beperk(Handelende.Inwoner, Nu);
        AllesWeigert(Weigering.CasusIsBeperkt, Doet.Zelf());
        casus.HefBeperkingOp(Handelende.Inwoner, Nu);
        casus.TrekIn(Handelende.Inwoner, Nu);
        AllesWeigert(Weigering.OnderdeelIsGesloten, Doet.Zelf());

        void AllesWeigert(Weigering weigering, Handelende wie)
        {
            Weigert(weigering, () => plan.Stel(casus, "Iets", wie, Nu));
            Weigert(weigering, () => plan.SpreekAf(casus, Bellen, wie, Nu));
            Weigert(weigering, () => plan.Verbeter(casus, doel, "Anders", wie, Nu));
            Weigert(weigering, () => plan.Verbeter(casus, stap, Bellen with { Tekst = "Anders" }, wie, Nu));
            Weigert(weigering, () => plan.Zet(casus, stap, Planstand.Gedaan, wie, Nu));
        }
    }

    [Fact]
    public void An_offer_has_no_plan_yet()
    {
        var casus = EenCasus().Bij("pool").Maak();
        Weigert(Weigering.EerstAannemen, () => new Plan(casus, casus.Enige().Id).Stel(casus, "Iets", EenCoordinator("pool").Zelf(), Nu));
    }

    [Theory]
    [InlineData(null, "DoelOntbreekt", "StapOntbreekt")]
    [InlineData(" \u0000 ", "DoelOntbreekt", "StapOntbreekt")]
    [InlineData("bsn 111222333", "TekstBevatBsn", "TekstBevatBsn")]
    public void Words_are_needed_and_hold_no_burgerservicenummer(string? tekst, string doel, string stap)
    {
        var (casus, plan) = EenPlan();
        Assert.Equal(doel, plan.WaaromNietStel(casus, tekst, Doet.Zelf())!.Code);
        Assert.Equal(stap, plan.WaaromNietSpreekAf(casus, Bellen with { Tekst = tekst }, Doet.Zelf())!.Code);
        Assert.Equal(Weigering.TekstTeLang(1, 300), Plandoel.WaaromNiet(new string('x', 301)));
        Assert.Null(Plandoel.WaaromNiet(new string('x', 300)));
    }

    [Fact]
    public void A_plan_stays_something_to_read()
    {
        var (casus, plan) = EenPlan();
        for (var nr = 0; nr < Plan.RegelsMaximum; nr++) plan.SpreekAf(casus, Bellen, Doet.Zelf(), Nu);
        Assert.Equal((Weigering.PlanIsVol, Weigering.PlanIsVol), (plan.WaaromNietStel(casus, "Iets", Doet.Zelf()), plan.WaaromNietSpreekAf(casus, Bellen, Doet.Zelf())));
    }

    [Fact]
    public void A_step_is_late_the_day_after_and_only_while_it_is_open()
    {
        var (casus, plan) = EenPlan();
        var (met, zonder) = (plan.SpreekAf(casus, Bellen, Doet.Zelf(), Nu), plan.SpreekAf(casus, Bellen with { Uiterlijk = null }, Doet.Zelf(), Nu));
        Assert.Equal((false, true, false), (met.IsTeLaat(Vandaag.AddDays(3)), met.IsTeLaat(Vandaag.AddDays(4)), zonder.IsTeLaat(Vandaag.AddYears(1))));
        plan.Zet(casus, met, Planstand.Gedaan, Doet.Zelf(), Nu);
        Assert.False(met.IsTeLaat(Vandaag.AddDays(4)));
    }

    [Fact]
    public void Two_plans_that_become_one_lose_nothing()
    {
        var (casus, plan) = EenPlan();
        var deel = casus.Splits(plan.OnderdeelId, "Een stukje", casus.Enige().Leefgebieden.Take(1).ToHashSet(), Doet.Zelf(), Nu);
        var ander = new Plan(casus, deel.Id);
        var doel = ander.Stel(casus, "Weer slapen", Doet.Zelf(), Nu);
        var stap = ander.SpreekAf(casus, Bellen, Doet.Zelf(), Nu);
        ander.Zet(casus, stap, Planstand.Gedaan, Doet.Zelf(), Nu);

        plan.VoegBij(ander);

        Assert.Same(doel, Assert.Single(plan.Doelen));
        Assert.Same(stap, Assert.Single(plan.Stappen));
        Assert.All<Planregel>([doel, stap], r => Assert.Equal(plan.OnderdeelId, r.OnderdeelId));
        Assert.Equal((Vandaag, null, 0, 0), (plan.LaatsteVoortgang, ander.LaatsteVoortgang, ander.Doelen.Count, ander.Stappen.Count));
    }

    static (Casus Casus, Plan Plan) EenPlan()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
        return (casus, new Plan(casus, casus.Enige().Id));
    }
}
