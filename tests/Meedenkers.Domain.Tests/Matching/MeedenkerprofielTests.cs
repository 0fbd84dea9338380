using FsCheck.Fluent;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>A profile is kept by the meedenker and confirmed by a coördinator; some of it holds at once.</summary>
public class MeedenkerprofielTests
{
    static readonly Bekwaamheid Vrijwilliger = new() { Soort = Profielsoort.Vrijwilliger };
    static readonly Bekwaamheid Ervaren = new() { Soort = Profielsoort.Ervaringsdeskundige, Doelgroepen = [Doelgroep.Ggz], Ervaring = 2 };
    static readonly Beschikbaarheid Avonden = new() { Talen = ["Nederlands", "Turks"], Momenten = [Moment.Avond] };

    readonly Medewerker cor = EenCoordinator("pool");
    readonly Medewerker tweede = EenCoordinator("pool");
    readonly Medewerker mees = EenMeedenker("pool");
    readonly Medewerker elders = EenCoordinator("smwo");

    [Fact]
    public void What_somebody_is_good_at_waits_and_times_and_languages_hold_at_once()
    {
        var profiel = new Meedenkerprofiel(mees);
        profiel.WerkBij(Ervaren, 6, Avonden, mees, Nu);

        Assert.Null(profiel.Bekwaamheid);
        Assert.Equal(Meedenkerprofiel.CapaciteitBegin, profiel.Capaciteit);
        Assert.Equal(new Profielvoorstel(Ervaren, 6, Nu), profiel.Voorstel);
        Assert.Equal(Avonden, profiel.Beschikbaarheid);

        profiel.Bevestig(new(Ervaren, 6, Getraind: true, null), mees, cor, [cor, mees], Nu.AddDays(1));
        Assert.Equal((Ervaren, 6, true, cor.Id), (profiel.Bekwaamheid, profiel.Capaciteit, profiel.Getraind, profiel.Contactpersoon));
        Assert.Equal(new Profielbevestiging(cor.Id, Nu.AddDays(1)), profiel.Bevestiging);
        Assert.Null(profiel.Voorstel);
    }

    [Fact]
    public void Fewer_places_hold_at_once_and_more_wait()
    {
        var profiel = Bevestigd(Vrijwilliger, 5);
        profiel.WerkBij(Vrijwilliger, 2, Avonden, mees, Nu);
        Assert.Equal((2, null), (profiel.Capaciteit, profiel.Voorstel));

        profiel.WerkBij(Vrijwilliger, 5, Avonden, mees, Nu);
        Assert.Equal(2, profiel.Capaciteit);
        Assert.Equal(5, profiel.Voorstel!.Capaciteit);

        profiel.WerkBij(Ervaren, 1, Avonden, mees, Nu);
        Assert.Equal((1, new Profielvoorstel(Ervaren, 1, Nu)), (profiel.Capaciteit, profiel.Voorstel));
    }

    [Fact]
    public void The_same_as_holds_takes_a_proposal_back_and_the_same_proposal_keeps_its_day()
    {
        var profiel = Bevestigd(Vrijwilliger, 5);
        profiel.WerkBij(Ervaren, 5, Avonden, mees, Nu);
        profiel.WerkBij(Ervaren with { Doelgroepen = [.. Ervaren.Doelgroepen] }, 5, Avonden, mees, Nu.AddDays(3));
        Assert.Equal(Nu, profiel.Voorstel!.Op);
        profiel.WerkBij(Vrijwilliger, 5, Avonden, mees, Nu.AddDays(4));
        Assert.Null(profiel.Voorstel);
    }

    [Fact]
    public void A_coordinator_may_leave_it_as_it_was_once()
    {
        var profiel = Bevestigd(Vrijwilliger, 5);
        Weigert(Weigering.GeenVoorstel, () => profiel.WijsVoorstelAf(cor));
        profiel.WerkBij(Ervaren, 5, Avonden, mees, Nu);
        Weigert(Weigering.ProfielVanAnder, () => profiel.WijsVoorstelAf(mees));
        profiel.WijsVoorstelAf(cor);
        Assert.Equal((Vrijwilliger, null), (profiel.Bekwaamheid, profiel.Voorstel));
    }

    [Fact]
    public void A_coordinator_who_keeps_her_own_profile_has_confirmed_it()
    {
        var profiel = new Meedenkerprofiel(cor);
        profiel.WerkBij(Vrijwilliger, 8, Avonden, cor, Nu);
        Assert.Equal((Vrijwilliger, 8, null), (profiel.Bekwaamheid, profiel.Capaciteit, profiel.Voorstel));
        Assert.Equal(cor.Id, Meedenkerprofiel.ContactpersoonVan(cor, null, [cor, tweede]));
    }

    [Fact]
    public void Nobody_else_keeps_it_and_only_an_own_coordinator_confirms_it()
    {
        var profiel = new Meedenkerprofiel(mees);
        foreach (var ander in (Medewerker[])[cor, elders, EenMeedenker("pool")]) Weigert(Weigering.ProfielVanAnder, () => profiel.WerkBij(Vrijwilliger, 4, Avonden, ander, Nu));
        foreach (var ander in (Medewerker[])[mees, elders]) Weigert(Weigering.ProfielVanAnder, () => profiel.Bevestig(new(Vrijwilliger, 4, false, null), mees, ander, [cor, mees], Nu));
        cor.Pauzeer(tweede, [cor, tweede]);
        Weigert(Weigering.ProfielVanAnder, () => profiel.Bevestig(new(Vrijwilliger, 4, false, null), mees, cor, [cor, tweede, mees], Nu));
        Assert.Throws<ArgumentException>(() => new Meedenkerprofiel(new(MedewerkerId.Nieuw(), "Rik Regio", Functie.Regiobeheerder, null)));
    }

    [Theory]
    [InlineData(Functie.MeedenkerInformeel, Profielsoort.Formeel, null, 4, nameof(Weigering.SoortPastNietBijFunctie))]
    [InlineData(Functie.MeedenkerFormeel, Profielsoort.Vrijwilliger, null, 4, nameof(Weigering.SoortPastNietBijFunctie))]
    [InlineData(Functie.MeedenkerFormeel, Profielsoort.Ervaringsdeskundige, 3, 4, null)]
    [InlineData(Functie.MeedenkerInformeel, Profielsoort.Ervaringsdeskundige, null, 4, null)]
    [InlineData(Functie.MeedenkerInformeel, Profielsoort.Vrijwilliger, 1, 4, nameof(Weigering.ErvaringHoortNietBijSoort))]
    [InlineData(Functie.MeedenkerInformeel, Profielsoort.Ervaringsdeskundige, 4, 4, nameof(Weigering.ErvaringHoortNietBijSoort))]
    [InlineData(Functie.MeedenkerInformeel, Profielsoort.Vrijwilliger, null, -1, nameof(Weigering.PlaatsenKanNiet))]
    [InlineData(Functie.MeedenkerInformeel, Profielsoort.Vrijwilliger, null, 0, null)]
    [InlineData(Functie.MeedenkerInformeel, Profielsoort.Vrijwilliger, null, 60, null)]
    [InlineData(Functie.MeedenkerInformeel, Profielsoort.Vrijwilliger, null, 61, nameof(Weigering.PlaatsenKanNiet))]
    public void What_cannot_be_is_refused_to_both(Functie functie, Profielsoort soort, int? ervaring, int capaciteit, string? weigering)
    {
        var wie = new Medewerker(MedewerkerId.Nieuw(), "Mees Proefman", functie, new("pool"));
        var (profiel, wat) = (new Meedenkerprofiel(wie), new Bekwaamheid { Soort = soort, Ervaring = ervaring });
        Assert.Equal(weigering, profiel.WaaromNietWerkBij(wat, capaciteit, wie)?.Code);
        Assert.Equal(weigering, profiel.WaaromNietBevestig(new(wat, capaciteit, false, null), wie, cor, [cor, wie])?.Code);
    }

    [Fact]
    public void Who_is_confirmed_has_somebody_to_fall_back_on()
    {
        var profiel = new Meedenkerprofiel(mees);
        Weigert(Weigering.ContactpersoonOntbreekt, () => profiel.Bevestig(new(Vrijwilliger, 4, false, elders.Id), mees, cor, [cor, mees], Nu));
        profiel.Bevestig(new(Vrijwilliger, 4, false, tweede.Id), mees, cor, [cor, tweede, mees], Nu);
        Assert.Equal(tweede.Id, profiel.Contactpersoon);
        profiel.Bevestig(new(Vrijwilliger, 4, false, null), mees, cor, [tweede, cor, mees], Nu);
        Assert.Equal(Eerste, profiel.Contactpersoon);
    }

    MedewerkerId Eerste => new[] { cor.Id, tweede.Id }.MinBy(c => c.Waarde);

    [Fact]
    public void Whom_somebody_falls_back_on_follows_who_is_there()
    {
        Assert.Equal(cor.Id, Meedenkerprofiel.ContactpersoonVan(mees, null, [cor, mees, elders]));
        Assert.Equal([Eerste, Eerste], [Meedenkerprofiel.ContactpersoonVan(mees, null, [tweede, mees, cor]), Meedenkerprofiel.ContactpersoonVan(mees, null, [cor, tweede])]);
        Assert.Equal(tweede.Id, Meedenkerprofiel.ContactpersoonVan(mees, tweede.Id, [cor, tweede, mees]));
        tweede.Pauzeer(cor, [cor, tweede]);
        Assert.Equal(cor.Id, Meedenkerprofiel.ContactpersoonVan(mees, tweede.Id, [cor, tweede, mees]));
        Assert.Null(Meedenkerprofiel.ContactpersoonVan(mees, tweede.Id, [mees]));
    }

    [Fact]
    public void Less_for_a_while_holds_through_its_last_day_or_until_further_notice()
    {
        var profiel = new Meedenkerprofiel(mees);
        Assert.False(profiel.IsMinder(Vandaag));
        Weigert(Weigering.MinderIsVoorbij, () => profiel.MeldMinder(Vandaag.AddDays(-1), mees, mees, Vandaag));
        profiel.MeldMinder(Vandaag.AddDays(2), mees, mees, Vandaag);
        Assert.True(profiel.IsMinder(Vandaag.AddDays(2)));
        Assert.False(profiel.IsMinder(Vandaag.AddDays(3)));
        profiel.MeldMinder(null, mees, cor, Vandaag);
        Assert.True(profiel.IsMinder(Vandaag.AddYears(5)));
        profiel.MeldWeer(mees, mees);
        profiel.MeldWeer(mees, mees);
        Assert.False(profiel.IsMinder(Vandaag));
        foreach (var ander in (Medewerker[])[elders, EenMeedenker("pool")])
        {
            Weigert(Weigering.ProfielVanAnder, () => profiel.MeldMinder(null, mees, ander, Vandaag));
            Weigert(Weigering.ProfielVanAnder, () => profiel.MeldWeer(mees, ander));
        }
    }

    [Fact]
    public void Two_that_say_the_same_are_equal_in_any_order()
    {
        var een = new Bekwaamheid { Soort = Profielsoort.Formeel, Leefgebieden = [Leefgebied.Financien, Leefgebied.Wonen, Leefgebied.Wonen], Wetten = [Wet.Wlz, Wet.Wmo] };
        var ander = new Bekwaamheid { Soort = Profielsoort.Formeel, Leefgebieden = [Leefgebied.Wonen, Leefgebied.Financien], Wetten = [Wet.Wmo, Wet.Wlz] };
        Assert.Equal(een, ander);
        Assert.Equal(een.GetHashCode(), ander.GetHashCode());
        Assert.NotEqual(een, ander with { Wetten = [Wet.Wmo] });
        Assert.NotEqual(een, ander with { Soort = Profielsoort.Vrijwilliger });
        Assert.NotEqual(een, ander with { Doelgroepen = [Doelgroep.Nah] });
        Assert.NotEqual(een, ander with { Leefgebieden = [] });
        Assert.NotEqual(Ervaren, Ervaren with { Ervaring = 3 });
    }

    /// <summary>Whatever a meedenker writes, in any order: what holds never grows without a coördinator, and never more places than that person wants.</summary>
    [Fact]
    public void What_holds_never_grows_by_what_a_meedenker_writes() =>
        Prop.ForAll(Arb.From(Gen.ListOf(Gen.Zip(Gen.Choose(0, 60), Gen.Elements(Vrijwilliger, Ervaren)))), zetten =>
        {
            var profiel = Bevestigd(Vrijwilliger, 10);
            foreach (var (capaciteit, wat) in zetten)
            {
                var eerst = profiel.Capaciteit;
                profiel.WerkBij(wat, capaciteit, Avonden, mees, Nu);
                if (profiel.Capaciteit > eerst || profiel.Capaciteit > capaciteit || profiel.Bekwaamheid != Vrijwilliger) return false;
                if (profiel.Voorstel is { } wacht != (wat != Vrijwilliger || capaciteit > profiel.Capaciteit)) return false;
            }
            return true;
        }).Geldt();

    [Fact]
    public void Who_stopped_for_good_gets_no_profile_any_more()
    {
        var profiel = new Meedenkerprofiel(mees);
        mees.Stop(cor, [cor, mees], 0, Nu);
        Weigert(Weigering.IsGestopt, () => profiel.Bevestig(new(Vrijwilliger, 4, false, null), mees, cor, [cor, mees], Nu));
        Weigert(Weigering.IsGestopt, () => profiel.MeldMinder(null, mees, cor, Vandaag));
        Weigert(Weigering.IsGestopt, () => profiel.MeldWeer(mees, cor));
    }

    Meedenkerprofiel Bevestigd(Bekwaamheid wat, int capaciteit)
    {
        var profiel = new Meedenkerprofiel(mees);
        profiel.Bevestig(new(wat, capaciteit, true, null), mees, cor, [cor, mees], Nu.AddDays(-30));
        return profiel;
    }

    static void Weigert(Weigering weigering, Action doe) => Assert.Equal(weigering, Assert.Throws<GeweigerdException>(doe).Weigering);
}
