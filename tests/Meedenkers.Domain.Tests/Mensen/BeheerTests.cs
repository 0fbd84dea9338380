using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Mensen;

/// <summary>Pausing, stopping, another function and the yearly look: who may, and who is left behind.</summary>
public class BeheerTests
{
    readonly Medewerker zij = EenCoordinator("smwo");
    readonly Medewerker tweede = EenCoordinator("smwo");
    readonly Medewerker mees = EenMeedenker("smwo");
    readonly Medewerker elders = EenCoordinator("pool");
    readonly Medewerker beheerder = new(MedewerkerId.Nieuw(), "Rik Voorbeeld", Functie.Regiobeheerder, null);
    readonly Medewerker adviseur = new(MedewerkerId.Nieuw(), "Bea Testers", Functie.Beleidsadviseur, null) { Gemeente = "GM0664" };

    [Fact]
    public void A_pause_takes_access_away_and_gives_it_back()
    {
        mees.Pauzeer(zij, [zij, mees]);
        Assert.False(mees.Actief);
        Weigert(Weigering.AlGepauzeerd, () => mees.Pauzeer(zij, [zij, mees]));

        mees.Hervat(zij, [zij, mees]);
        Assert.True(mees.Actief);
        Weigert(Weigering.DoetAlMee, () => mees.Hervat(zij, [zij, mees]));
    }

    [Fact]
    public void Only_the_own_coordinator_changes_who_works_on_cases()
    {
        foreach (var ander in (Medewerker[])[elders, EenMeedenker("smwo"), adviseur, beheerder])
        {
            Weigert(Weigering.NietUwMensen, () => mees.Pauzeer(ander, [zij, mees]));
            Weigert(Weigering.NietUwMensen, () => mees.Stop(ander, [zij, mees], 0, Nu));
            Weigert(Weigering.NietUwMensen, () => mees.WijzigFunctie(Functie.Coordinator, ander, [zij, mees]));
            Weigert(Weigering.NietUwMensen, () => mees.KijkNa(ander, Nu));
        }
        Assert.True(mees.Actief);
        Assert.Equal(Functie.MeedenkerInformeel, mees.Functie);
    }

    [Fact]
    public void Who_has_a_pause_changes_nothing()
    {
        tweede.Pauzeer(zij, [zij, tweede]);
        Weigert(Weigering.NietUwMensen, () => mees.Pauzeer(tweede, [zij, tweede, mees]));
    }

    [Fact]
    public void Only_the_regiobeheerder_changes_who_works_for_the_region()
    {
        Weigert(Weigering.NietUwMensen, () => adviseur.Pauzeer(zij, []));
        adviseur.Pauzeer(beheerder, []);
        adviseur.Hervat(beheerder, []);
        adviseur.Stop(beheerder, [], 0, Nu);
        Assert.True(adviseur.IsGestopt);
    }

    [Fact]
    public void The_last_coordinator_cannot_leave_without_a_successor()
    {
        Medewerker[] allen = [zij, mees, elders];
        Assert.True(zij.IsLaatsteCoordinator(allen));
        Weigert(Weigering.GeenOpvolger, () => zij.Pauzeer(zij, allen));
        Weigert(Weigering.GeenOpvolger, () => zij.Stop(zij, allen, 0, Nu));
        Weigert(Weigering.GeenOpvolger, () => zij.WijzigFunctie(Functie.MeedenkerFormeel, zij, allen));

        Medewerker[] metTweede = [zij, tweede];
        Assert.False(zij.IsLaatsteCoordinator(metTweede));
        tweede.Pauzeer(zij, metTweede);
        Weigert(Weigering.GeenOpvolger, () => zij.Pauzeer(zij, metTweede));
        tweede.Hervat(zij, metTweede);
        zij.WijzigFunctie(Functie.MeedenkerFormeel, zij, metTweede);
        Assert.Equal(Functie.MeedenkerFormeel, zij.Functie);
    }

    [Fact]
    public void The_last_regiobeheerder_cannot_leave_either()
    {
        var opvolger = new Medewerker(MedewerkerId.Nieuw(), "Op Volger", Functie.Regiobeheerder, null);
        Weigert(Weigering.GeenTweedeRegiobeheerder, () => beheerder.Stop(beheerder, [beheerder, adviseur], 0, Nu));
        beheerder.Stop(beheerder, [beheerder, opvolger], 0, Nu);
        Assert.False(beheerder.Actief);
    }

    [Fact]
    public void The_regiobeheerder_pauses_a_coordinator_only_where_nobody_else_can()
    {
        Weigert(Weigering.OrganisatieDoetDitZelf, () => zij.Pauzeer(beheerder, [zij, tweede]));
        zij.Pauzeer(beheerder, [zij, mees]);
        Weigert(Weigering.OrganisatieDoetDitZelf, () => zij.Hervat(beheerder, [zij, tweede]));
        zij.Hervat(beheerder, [zij, mees]);
        Weigert(Weigering.NietUwMensen, () => zij.Stop(beheerder, [zij, mees], 0, Nu));
        Weigert(Weigering.NietUwMensen, () => zij.WijzigFunctie(Functie.MeedenkerFormeel, beheerder, [zij, mees]));
    }

    [Fact]
    public void Stopping_is_for_good_and_after_handing_over()
    {
        Weigert(Weigering.EerstOverdragen, () => mees.Stop(zij, [zij, mees], openOnderdelen: 1, Nu));
        mees.Stop(zij, [zij, mees], 0, Nu);

        Assert.Equal((false, Nu), (mees.Actief, mees.GestoptOp!.Value));
        Weigert(Weigering.IsGestopt, () => mees.Stop(zij, [zij, mees], 0, Nu));
        Weigert(Weigering.IsGestopt, () => mees.Pauzeer(zij, [zij, mees]));
        Weigert(Weigering.IsGestopt, () => mees.Hervat(zij, [zij, mees]));
        Weigert(Weigering.IsGestopt, () => mees.WijzigFunctie(Functie.Coordinator, zij, [zij, mees]));
        Weigert(Weigering.IsGestopt, () => mees.KijkNa(zij, Nu));
    }

    [Theory]
    [InlineData(Functie.Beleidsadviseur)]
    [InlineData(Functie.Regiobeheerder)]
    public void Nobody_comes_from_cases_to_the_region_or_back(Functie functie)
    {
        Weigert(Weigering.FunctiesGaanNietSamen, () => mees.WijzigFunctie(functie, zij, [zij, mees]));
        Weigert(Weigering.FunctiesGaanNietSamen, () => adviseur.WijzigFunctie(Functie.Coordinator, beheerder, []));
    }

    [Fact]
    public void The_same_function_again_is_refused() =>
        Weigert(Weigering.HeeftDezeFunctie, () => mees.WijzigFunctie(Functie.MeedenkerInformeel, zij, [zij, mees]));

    [Fact]
    public void Somebody_else_looks_each_year_whether_an_account_is_needed()
    {
        Assert.True(mees.MoetNagekeken(Nu));
        Weigert(Weigering.NietUzelfNakijken, () => zij.KijkNa(zij, Nu));

        mees.KijkNa(zij, Nu);
        zij.KijkNa(beheerder, Nu);

        Assert.Equal((Nu, zij.Id), (mees.NagekekenOp!.Value, mees.NagekekenDoor!.Value));
        Assert.False(mees.MoetNagekeken(Nu.AddMonths(12).AddSeconds(-1)));
        Assert.True(mees.MoetNagekeken(Nu.AddMonths(12)));
        Assert.False(zij.MoetNagekeken(Nu));
    }
}
