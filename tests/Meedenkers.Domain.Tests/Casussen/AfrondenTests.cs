using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>Finishing, the waakvlam, the duwtje, and the question whether help should go on.</summary>
public class AfrondenTests
{
    static readonly Medewerker Coordinator = EenCoordinator("pool");
    static readonly Medewerker Mees = EenMeedenker("pool");
    static readonly Terugkeer Zelfde = new(Mees.Id, OrganisatieIsEr: true);

    [Fact]
    public void What_is_finished_keeps_who_did_it_for_the_months_of_the_region()
    {
        var (casus, deel) = Lopend();

        casus.RondAf(deel, Afsluitreden.KanHetZelf, new(Vandaag.AddDays(30)), Mees.Zelf(), Standaard, Nu);

        Assert.Equal(new Waakvlam(Mees.Id, Vandaag.AddMonths(12), Vandaag.AddDays(30)), casus.Onderdeel(deel).Waakvlam);
        Assert.Equal(new OnderdeelWerdAfgerond(deel, new("pool"), Domain.Werkmodel.Niveau.Informeel, Afsluitreden.KanHetZelf, true, true), casus.Laatste<OnderdeelWerdAfgerond>());
        Assert.Equal((Casusstand.Afgesloten, (DateTimeOffset?)Nu), (casus.Stand, casus.AfgeslotenOp));
        Assert.Empty(casus.OpenToegang(deel));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(366)]
    public void A_moment_lies_after_today_and_not_after_the_last_day(int dagen)
    {
        var (casus, deel) = Lopend();
        Weigert(Weigering.WaakvlamMomentKanNiet, () => casus.RondAf(deel, Afsluitreden.KanHetZelf, new(Vandaag.AddDays(dagen)), Mees.Zelf(), Standaard, Nu));
    }

    [Fact]
    public void Who_closes_in_another_way_cannot_call_it_an_outcome()
    {
        var (casus, deel) = Lopend();
        Assert.Throws<ArgumentOutOfRangeException>(() => casus.RondAf(deel, Afsluitreden.Ingetrokken, null, Mees.Zelf(), Standaard, Nu));
    }

    [Fact]
    public void A_duwtje_brings_back_the_same_person_niveau_and_figure_key_with_a_day_to_call()
    {
        var (casus, deel) = Lopend();
        var sleutel = casus.Figuursleutel;
        casus.RondAf(deel, Afsluitreden.EigenNetwerk, new(null), Mees.Zelf(), Standaard, Nu);
        var later = Nu.AddDays(200);

        casus.Heropen(deel, Zelfde, Handelende.Inwoner, Standaard, later);

        var weer = casus.Onderdeel(deel);
        Assert.Equal((Onderdeelstand.Lopend, Mees.Id, Domain.Werkmodel.Niveau.Informeel), (weer.Stand, weer.Toewijzing!.Medewerker, weer.Niveau));
        Assert.Equal(Standaard.AanbodUiterlijk(later, spoed: false), weer.Uiterlijk);
        Assert.Equal((sleutel, null, null), (casus.Figuursleutel, casus.AfgeslotenOp, casus.WistOp(Standaard)));
        Assert.True(casus.Laatste<OnderdeelWerdHeropend>().Duwtje);
        Assert.Empty(casus.Gebeurtenissen.Select(g => g.Voorval).OfType<KennismakingWasEr>().Skip(1));
    }

    [Fact]
    public void The_day_to_call_stays_when_another_is_assigned_and_a_contact_answers_it()
    {
        var (casus, deel) = Lopend();
        casus.RondAf(deel, Afsluitreden.EigenNetwerk, new(null), Mees.Zelf(), Standaard, Nu);
        casus.Heropen(deel, new(null, true), Handelende.Inwoner, Standaard, Nu);
        var dag = casus.Onderdeel(deel).Uiterlijk;
        var ander = EenMeedenker("pool");
        casus.WijsToe(deel, ander, Lijstkeuze.Eerste, Coordinator.Zelf(), Nu);
        Assert.Equal(dag, casus.Onderdeel(deel).Uiterlijk);

        casus.LegContactVast(deel, EenContact(), ander.Zelf(), Nu);

        Assert.Equal((null, null), (casus.Onderdeel(deel).Uiterlijk, casus.Onderdeel(deel).VraagtWeerSinds));
    }

    [Fact]
    public void The_last_day_counts_and_the_day_after_does_not()
    {
        var (casus, deel) = Lopend();
        casus.RondAf(deel, Afsluitreden.KanHetZelf, new(null), Mees.Zelf(), Standaard, Nu);
        var tot = casus.Onderdeel(deel).Waakvlam!.Tot;

        Assert.Null(casus.WaaromNietHeropen(deel, Zelfde, Handelende.Inwoner, tot));
        Assert.Equal(Weigering.WaakvlamIsUit, casus.WaaromNietHeropen(deel, Zelfde, Handelende.Inwoner, tot.AddDays(1)));
        Assert.Equal(Weigering.OrganisatieIsGestopt, casus.WaaromNietHeropen(deel, Zelfde with { OrganisatieIsEr = false }, Handelende.Inwoner, tot));
    }

    [Fact]
    public void After_the_resident_stopped_nothing_burns_and_nothing_comes_back()
    {
        var (casus, deel) = Lopend();
        var tweede = casus.Splits(deel, "De brief", casus.Onderdeel(deel).Leefgebieden.Take(1).ToHashSet(), Mees.Zelf(), Nu).Id;
        casus.RondAf(deel, Afsluitreden.KanHetZelf, new(Vandaag.AddDays(1)), Mees.Zelf(), Standaard, Nu);
        casus.WekWaakvlam(deel, meedenkerIsEr: true, Nu.AddDays(1));
        Assert.Equal(2, casus.OpenToegang(deel).Count);

        casus.TrekDeelIn(tweede, Handelende.Inwoner, Nu.AddDays(2));

        Assert.Empty(casus.OpenToegang(deel));
        Assert.Equal(Weigering.WaakvlamIsUit, casus.WaaromNietHeropen(deel, Zelfde, Handelende.Inwoner, Vandaag.AddDays(2)));
    }

    [Fact]
    public void A_resident_who_wants_all_erased_is_called_by_nobody()
    {
        var (casus, deel) = Lopend();
        casus.RondAf(deel, Afsluitreden.KanHetZelf, new(Vandaag.AddDays(1)), Mees.Zelf(), Standaard, Nu);

        casus.VraagWissen(Handelende.Inwoner, Nu);
        casus.TrekWissenIn(Handelende.Inwoner, Nu);

        Assert.False(casus.MoetWaken(deel, Vandaag.AddDays(1)));
    }

    [Fact]
    public void While_it_rests_nobody_is_woken_and_nobody_comes_back()
    {
        var (casus, deel) = Lopend();
        casus.RondAf(deel, Afsluitreden.KanHetZelf, new(Vandaag.AddDays(1)), Mees.Zelf(), Standaard, Nu);
        casus.Beperk(Handelende.Inwoner, Nu);

        casus.WekWaakvlam(deel, meedenkerIsEr: true, Nu.AddDays(1));

        Assert.Empty(casus.OpenToegang(deel));
        Weigert(Weigering.EerstWeerVerder, () => casus.Heropen(deel, Zelfde, Handelende.Inwoner, Standaard, Nu.AddDays(1)));
    }

    [Theory]
    [InlineData(0, 11, false)]
    [InlineData(0, 12, true)]
    [InlineData(181, 0, true)]
    [InlineData(180, 0, false)]
    public void We_ask_whether_it_is_afgebakend_by_months_or_contacts_and_anew_after_each_yes(int dagen, int contacten, bool vraagt)
    {
        var (casus, deel) = Lopend();
        var dag = Vandaag.AddDays(dagen);
        Assert.Equal(vraagt, casus.VraagtAfbakening(deel, contacten, Standaard, dag));

        casus.GaatDoor(deel, Mees.Zelf(), Nu.AddDays(dagen));

        Assert.False(casus.VraagtAfbakening(deel, 0, Standaard, dag));
        Assert.True(casus.VraagtAfbakening(deel, 0, Standaard, dag.AddMonths(Standaard.ScopeMaanden)));
    }

    static (Casus Casus, OnderdeelId Deel) Lopend()
    {
        var casus = EenCasus().Bij("pool").Maak();
        var deel = casus.Enige().Id;
        casus.NeemAan(deel, Mees.Zelf(), Standaard, Nu);
        casus.LegContactVast(deel, EenContact(), Mees.Zelf(), Nu);
        return (casus, deel);
    }
}
