using FsCheck.Fluent;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Mensen;

/// <summary>Being away, who looks along, and back again; today is 17 November 2026.</summary>
public class AfwezigheidTests
{
    readonly Medewerker cor = EenCoordinator("smwo");
    readonly Medewerker anton = EenMeedenker("smwo");
    readonly Medewerker tess = EenProfessional("smwo");
    readonly Medewerker elders = EenCoordinator("pool");

    [Fact]
    public void Somebody_is_away_from_the_first_day_to_the_last_and_no_longer()
    {
        var weg = Weg(1, 5, tess);
        Assert.False(weg.Geldt(Dag(0)));
        Assert.True(weg.Geldt(Dag(1)));
        Assert.True(weg.Geldt(Dag(5)));
        Assert.False(weg.Geldt(Dag(6)));
        Assert.Equal((anton.Id, (MedewerkerId?)tess.Id, anton.Id, "smwo"), (weg.Medewerker, weg.Vervanger, weg.GemeldDoor, weg.Organisatie.Waarde));
    }

    [Fact]
    public void Back_again_is_back_at_once_and_only_once()
    {
        var weg = Weg(0, 5);
        weg.MeldTerug(anton, Nu);
        Assert.False(weg.Geldt(Vandaag));
        Weigert(Weigering.AfwezigheidIsVoorbij, () => weg.MeldTerug(anton, Nu));
        Weigert(Weigering.AfwezigheidIsVoorbij, () => weg.Wijzig(Verzoek(0, 9), [weg], anton, Vandaag));
    }

    [Fact]
    public void It_can_be_called_off_before_the_first_day_and_not_after_the_last()
    {
        var straks = Weg(3, 5);
        straks.MeldTerug(cor, Nu);
        Assert.False(straks.Geldt(Dag(4)));
        Weigert(Weigering.AfwezigheidIsVoorbij, () => Weg(0, 5).MeldTerug(anton, Nu.AddDays(6)));
    }

    [Theory]
    [InlineData(5, 4, nameof(Weigering.LaatsteDagVoorEerste))]
    [InlineData(-500, -501, nameof(Weigering.LaatsteDagVoorEerste))]
    [InlineData(-10, -1, nameof(Weigering.AfwezigheidIsVoorbij))]
    [InlineData(-32, 3, nameof(Weigering.EersteDagTeLangGeleden))]
    [InlineData(-31, 3, null)]
    [InlineData(0, 0, null)]
    [InlineData(365, 370, null)]
    [InlineData(366, 370, nameof(Weigering.EersteDagTeVer))]
    [InlineData(0, 181, null)]
    [InlineData(0, 182, nameof(Weigering.AfwezigheidTeLang))]
    public void Days_that_cannot_be_are_refused(int eerste, int laatste, string? weigering)
    {
        Assert.Equal(weigering, Afwezigheid.WaaromNiet(Verzoek(eerste, laatste), [], anton, Vandaag)?.Code);
        if (weigering is null) Assert.NotNull(new Afwezigheid(Verzoek(eerste, laatste), [], anton, Nu));
        else Assert.Equal(weigering, Assert.Throws<GeweigerdException>(() => new Afwezigheid(Verzoek(eerste, laatste), [], anton, Nu)).Weigering.Code);
    }

    [Fact]
    public void The_day_is_the_day_here_and_not_that_of_utc()
    {
        var laat = new DateTimeOffset(2026, 11, 17, 23, 30, 0, TimeSpan.Zero); // half past midnight on the 18th in Amsterdam
        Assert.Equal(Weigering.AfwezigheidIsVoorbij, Assert.Throws<GeweigerdException>(() => new Afwezigheid(Verzoek(0, 0), [], anton, laat)).Weigering);
    }

    [Fact]
    public void Only_oneself_and_an_own_coordinator_say_so()
    {
        Assert.Null(Afwezigheid.WaaromNiet(Verzoek(0, 5), [], cor, Vandaag));
        foreach (var ander in (Medewerker[])[tess, elders])
        {
            Assert.Equal(Weigering.AfwezigheidVanAnder, Afwezigheid.WaaromNiet(Verzoek(0, 5), [], ander, Vandaag));
            Weigert(Weigering.AfwezigheidVanAnder, () => Weg(0, 5).Wijzig(Verzoek(0, 6), [], ander, Vandaag));
            Weigert(Weigering.AfwezigheidVanAnder, () => Weg(0, 5, tess).MeldTerug(ander, Nu));
        }
    }

    [Fact]
    public void Who_stopped_is_not_away_and_who_has_a_pause_may_be()
    {
        anton.Pauzeer(cor, [cor, anton]);
        Assert.Null(Afwezigheid.WaaromNiet(Verzoek(0, 5), [], cor, Vandaag));
        anton.Stop(cor, [cor, anton], 0, Nu);
        Assert.Equal(Weigering.IsGestopt, Afwezigheid.WaaromNiet(Verzoek(0, 5), [], cor, Vandaag));
    }

    [Theory]
    [InlineData(5, 9)]
    [InlineData(-3, 2)]
    [InlineData(3, 3)]
    public void The_same_day_is_not_registered_twice(int eerste, int laatste)
    {
        var weg = Weg(2, 5);
        Assert.Equal(Weigering.AlAfwezig, Afwezigheid.WaaromNiet(Verzoek(eerste, laatste), [weg], anton, Vandaag));
        weg.MeldTerug(anton, Nu);
        Assert.Null(Afwezigheid.WaaromNiet(Verzoek(eerste, laatste), [weg], anton, Vandaag));
    }

    [Fact]
    public void A_mistake_is_changed_also_when_it_began_long_ago()
    {
        var weg = Weg(-20, 5);
        weg.Wijzig(Verzoek(-20, 30, tess), [weg], cor, Dag(4));
        Assert.Equal((Dag(30), (MedewerkerId?)tess.Id), (weg.Periode.Laatste, weg.Vervanger));
        weg.Wijzig(Verzoek(-20, 30), [weg], cor, Dag(20));
        Assert.Null(weg.Vervanger);
        Weigert(Weigering.EersteDagTeLangGeleden, () => weg.Wijzig(Verzoek(-19, 30), [weg], cor, Dag(20)));
        Weigert(Weigering.AlAfwezig, () => weg.Wijzig(Verzoek(-20, 40), [weg, Weg(35, 50)], cor, Dag(20)));
        Assert.Throws<ArgumentException>(() => weg.Wijzig(new(tess, weg.Periode, null), [weg], cor, Dag(20)));
    }

    [Fact]
    public void Only_a_colleague_who_is_there_and_promised_looks_along()
    {
        Assert.Equal(Weigering.VervangerIsZelf, Waarom(new(anton, true)));
        Assert.Equal(Weigering.VervangerDoetNietMee, Waarom(new(elders, true)));
        Assert.Equal(Weigering.VervangerHeeftNietBeloofd, Waarom(new(tess, false)));
        Assert.Equal(Weigering.VervangerIsAfwezig, Waarom(new(tess, true), new Afwezigheid(new(tess, new(Dag(5), Dag(8)), null), [], tess, Nu)));
        Assert.Null(Waarom(new(tess, true), new Afwezigheid(new(tess, new(Dag(6), Dag(8)), null), [], tess, Nu)));
        tess.Pauzeer(cor, [cor, tess]);
        Assert.Equal(Weigering.VervangerDoetNietMee, Waarom(new(tess, true)));

        Weigering? Waarom(Vervanger vervanger, params Afwezigheid[] bekend) => Afwezigheid.WaaromNiet(new(anton, new(Dag(0), Dag(5)), vervanger), bekend, anton, Vandaag);
    }

    [Theory]
    [InlineData(7, false, false)]
    [InlineData(7, true, true)]
    [InlineData(8, false, true)]
    public void A_week_off_is_written_about_only_when_something_was_planned(int dagen, bool gepland, bool verwacht) =>
        Assert.Equal(verwacht, Weg(1, dagen).IsHetMeldenWaard(gepland));

    [Fact]
    public void Nobody_looks_at_the_work_when_nobody_looks_along_or_that_one_is_away_too()
    {
        Medewerker[] mensen = [cor, anton, tess];
        Assert.Empty(new Aanwezigheid([], mensen, Vandaag).ZonderHelper);
        Assert.Equal([anton.Id], new Aanwezigheid([Weg(0, 5)], mensen, Vandaag).ZonderHelper);
        var weg = Weg(0, 5, tess);
        var gedekt = new Aanwezigheid([weg], mensen, Vandaag);
        Assert.Empty(gedekt.ZonderHelper);
        Assert.Equal(tess, gedekt.NeemtWaar(anton.Id));
        Assert.Null(gedekt.NeemtWaar(tess.Id));
        Assert.Equal([anton.Id, tess.Id], new Aanwezigheid([weg, new(new(tess, new(Vandaag, Vandaag), null), [], tess, Nu)], mensen, Vandaag).ZonderHelper);
        tess.Pauzeer(cor, mensen);
        Assert.Equal([anton.Id, tess.Id], gedekt.ZonderHelper);
        tess.Stop(cor, mensen, 0, Nu);
        Assert.Equal([anton.Id], gedekt.ZonderHelper);
    }

    [Fact]
    public void What_is_now_comes_before_what_comes_and_what_is_over_is_gone()
    {
        var (nu, straks) = (Weg(0, 5), Weg(10, 12));
        Assert.Equal(nu, new Aanwezigheid([straks, nu], [anton], Vandaag).Eerstvolgende(anton.Id));
        Assert.Equal(straks, new Aanwezigheid([straks, nu], [anton], Dag(6)).Eerstvolgende(anton.Id));
        Assert.Null(new Aanwezigheid([straks, nu], [anton], Dag(13)).Eerstvolgende(anton.Id));
    }

    /// <summary>Whatever is asked in whatever order: on no day somebody is away twice, or was chosen to look along while away.</summary>
    [Fact]
    public void Whatever_is_registered_nobody_is_away_twice_on_one_day_and_who_was_chosen_was_there()
    {
        Medewerker[] mensen = [cor, anton, tess];
        var vraag = Gen.Choose(0, 2).SelectMany(wie => Gen.Choose(0, 3).SelectMany(ander => Gen.Choose(-40, 60).SelectMany(van => Gen.Choose(-3, 20).Select(lengte => (wie, ander, van, lengte)))));
        Prop.ForAll(vraag.ListOf(12).ToArbitrary(), vragen =>
        {
            List<Afwezigheid> bekend = [];
            foreach (var (wie, ander, van, lengte) in vragen)
            {
                var verzoek = new Afwezigheidsverzoek(mensen[wie], new(Dag(van), Dag(van + lengte)), ander == 3 ? null : new(mensen[ander], true));
                var waarom = Afwezigheid.WaaromNiet(verzoek, bekend, cor, Vandaag);
                if (waarom is null && verzoek.Vervanger is { } vervanger && bekend.Any(a => a.Medewerker == vervanger.Wie.Id && a.Periode.Overlapt(verzoek.Periode))) return false;
                if (waarom is null) bekend.Add(new(verzoek, bekend, cor, Nu));
            }
            return Enumerable.Range(-40, 130).All(d => mensen.All(m => bekend.Count(a => a.Medewerker == m.Id && a.Geldt(Dag(d))) <= 1)) && bekend.All(a => a.Vervanger != a.Medewerker);
        }).Geldt();
    }

    [Fact]
    public void Who_looks_along_records_a_contact_in_their_own_name_and_it_stays_assigned()
    {
        var casus = EenCasus().AangenomenDoor(anton).Maak();
        var id = casus.Enige().Id;
        var neemtWaar = tess.Zelf() with { Gedekt = [anton.Id] };
        Weigert(Weigering.AlleenWieHetDoet, () => casus.LegContactVast(id, EenContact(), tess.Zelf(), Nu));

        var moment = casus.LegContactVast(id, EenContact(), neemtWaar, Nu);

        Assert.Equal(tess.Id, moment.Door);
        Assert.Equal((anton.Id, Onderdeelstand.Lopend), (casus.Enige().Toewijzing!.Medewerker, casus.Enige().Stand));
        Assert.Equal(tess.Id, casus.Gebeurtenissen[^1].Medewerker);
        casus.Splits(id, "Een deel", new HashSet<Leefgebied>(), neemtWaar, Nu);
        Assert.All(casus.Onderdelen, o => Assert.Equal(anton.Id, o.Toewijzing!.Medewerker));
        Assert.DoesNotContain(casus.Toegangen, t => t.Medewerker == tess.Id);
    }

    [Fact]
    public void Who_looks_along_gives_nothing_back_for_another()
    {
        var casus = EenCasus().AangenomenDoor(anton).Maak();
        var neemtWaar = tess.Zelf() with { Gedekt = [anton.Id] };
        Weigert(Weigering.AlleenCoordinator, () => casus.Ontlast(casus.Enige().Id, neemtWaar, Termijnen.Standaard, Nu));
        Weigert(Weigering.AlleenWieHetDoet, () => casus.VraagOpschaling(casus.Enige().Id, null, ontlast: true, neemtWaar, Termijnen.Standaard, Nu));
        Assert.False(neemtWaar.IsZelf(anton.Id));
        Assert.False(neemtWaar.Is(cor.Id));
        Assert.False(neemtWaar.Is(null));
    }

    [Fact]
    public void A_volunteer_who_looks_along_for_a_professional_does_not_decide_on_scaling()
    {
        var casus = EenCasus().AangenomenDoor(tess).KennisgemaaktMet(tess).Maak();
        Assert.Null(casus.WaaromNietSchaal(casus.Enige().Id, EenProfessional("smwo").Zelf() with { Gedekt = [tess.Id] }));
        Assert.NotNull(casus.WaaromNietSchaal(casus.Enige().Id, anton.Zelf() with { Gedekt = [tess.Id] }));
    }

    static DateOnly Dag(int over) => Vandaag.AddDays(over);

    Afwezigheidsverzoek Verzoek(int eerste, int laatste, Medewerker? vervanger = null) => new(anton, new(Dag(eerste), Dag(laatste)), vervanger is null ? null : new(vervanger, HeeftVerklaard: true));

    Afwezigheid Weg(int eerste, int laatste, Medewerker? vervanger = null) => new(Verzoek(eerste, laatste, vervanger), [], anton, Nu);
}
