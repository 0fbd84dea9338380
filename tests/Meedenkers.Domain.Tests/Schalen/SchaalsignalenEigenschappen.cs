using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Schalen;

/// <summary>What holds for signals whatever the facts are.</summary>
public class SchaalsignalenEigenschappen
{
    static readonly OnderdeelId Deel = OnderdeelId.Nieuw();

    static readonly Gen<Contactfeit> Contacten =
        from dagen in Gen.Choose(0, 200)
        from soort in Gen.Elements(Enum.GetValues<Contactsoort>())
        from uitkomst in Gen.Elements(Enum.GetValues<Contactuitkomst>())
        select new Contactfeit(Vandaag.AddDays(-dagen), soort, uitkomst);

    static readonly Gen<Schaalfeiten> Feiten =
        from niveau in Gen.Elements(Niveau.Informeel, Niveau.Formeel)
        from sinds in Gen.Choose(0, 200)
        from contacten in Gen.ListOf(Contacten)
        from leefgebieden in Gen.SubListOf(Enum.GetValues<Leefgebied>())
        from momenten in Gen.SubListOf(Enum.GetValues<Moment>())
        from soort in Gen.Elements<SoortHulp?>(null, SoortHulp.Regelhulp, SoortHulp.Uitzoeken)
        from criteria in Gen.SubListOf("A01", Criteriumcode.MeerdereWetten, Criteriumcode.Bezwaar)
        from taken in Gen.SubListOf("F05", "F09")
        from termijn in Gen.Elements<int?>(null, -5, 5)
        from voortgang in Gen.Elements<int?>(null, 3, 90, 150)
        from vlaggen in Gen.Choose(0, 15)
        select new Schaalfeiten
        {
            Onderdeel = Deel,
            Niveau = niveau,
            Sinds = Vandaag.AddDays(-sinds),
            Termijnen = Standaard,
            Vandaag = Vandaag,
            Contacten = [.. contacten.OrderByDescending(c => c.Op)],
            Leefgebieden = [.. leefgebieden],
            Momenten = [.. momenten],
            SoortHulp = soort,
            Criteria = [.. criteria],
            FormeleTaken = [.. taken],
            Bezwaartermijnen = termijn is { } over ? [Vandaag.AddDays(over)] : [],
            LaatsteVoortgang = voortgang is { } geleden ? Vandaag.AddDays(-geleden) : null,
            Onveilig = (vlaggen & 1) == 1,
            VraagtOpschaling = (vlaggen & 2) == 2,
            Loopt = (vlaggen & 4) == 4,
            InOverdracht = vlaggen > 13,
        };

    [Fact]
    public void The_same_facts_give_the_same_signals_in_whatever_order_lists_are() => Voor(feiten =>
    {
        var andersom = feiten with
        {
            Leefgebieden = [.. feiten.Leefgebieden.Reverse()],
            Momenten = [.. feiten.Momenten.Reverse()],
            Criteria = [.. feiten.Criteria.Reverse()],
            FormeleTaken = [.. feiten.FormeleTaken.Reverse()],
            Bezwaartermijnen = [.. feiten.Bezwaartermijnen, .. feiten.Bezwaartermijnen],
        };
        Assert.Equal(Kort(Schaalsignalen.Van(feiten)), Kort(Schaalsignalen.Van(feiten)));
        Assert.Equal(Kort(Schaalsignalen.Van(feiten)), Kort(Schaalsignalen.Van(andersom)));
    });

    [Fact]
    public void A_signal_stays_the_same_while_only_time_passes() => Voor(feiten =>
    {
        var straks = Kort(Schaalsignalen.Van(feiten with { Vandaag = Vandaag.AddDays(30) }));
        Assert.Subset(straks.ToHashSet(), Kort(Schaalsignalen.Van(feiten)).ToHashSet());
    });

    [Fact]
    public void A_longer_term_never_gives_more_signals() => Voor(feiten =>
    {
        var ruimer = feiten with { Termijnen = Standaard with { GeenContactDagen = Standaard.GeenContactDagen + 30, GeenVoortgangWeken = Standaard.GeenVoortgangWeken + 6 } };
        Assert.Subset(Kort(Schaalsignalen.Van(feiten)).ToHashSet(), Kort(Schaalsignalen.Van(ruimer)).ToHashSet());
    });

    [Fact]
    public void Each_signal_comes_once_points_the_way_that_is_open_and_has_a_fingerprint_of_its_own() => Voor(feiten =>
    {
        var signalen = Schaalsignalen.Van(feiten);
        Assert.Distinct(signalen.Select(s => s.Code));
        Assert.Distinct(signalen.Select(s => s.Vingerafdruk));
        Assert.All(signalen, s => Assert.Equal(Schaalsignaal.VingerafdrukLengte, s.Vingerafdruk.Length));
        Assert.All(signalen.Select(s => s.Criterium).OfType<string>(), c => Assert.Equal(feiten.Niveau == Niveau.Informeel ? Overgang.B : Overgang.C, new Criteriumcode(c, 1).Overgang));
    });

    // A guard that guards nothing: the random facts give every signal.
    [Fact]
    public void The_facts_come_everywhere()
    {
        var teZien = Enum.GetValues<Schaalsignaalcode>().ToHashSet();
        for (var ronde = 0; ronde < 50 && teZien.Count > 0; ronde++)
            teZien.ExceptWith(Feiten.Sample(100).SelectMany(f => Schaalsignalen.Van(f)).Select(s => s.Code));
        Assert.Empty(teZien);
    }

    static List<(Schaalsignaalcode, string)> Kort(IEnumerable<Schaalsignaal> signalen) => [.. signalen.Select(s => (s.Code, s.Vingerafdruk))];

    static void Voor(Action<Schaalfeiten> klopt) => Prop.ForAll(Arb.From(Feiten), feiten =>
    {
        klopt(feiten);
        return true;
    }).Geldt();
}
