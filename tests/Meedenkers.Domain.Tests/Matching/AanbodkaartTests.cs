using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Matching.Gevallen;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>Which cells of the werkmodel are empty, thin or covered.</summary>
public class AanbodkaartTests
{
    static readonly Matchvraag Niets = new() { Sleutel = Guid.Empty, Gemeente = "GM0664" };

    static Aanbodcel Cel(Streek streek, Doelgroep doelgroep, Leefgebied leefgebied, string gemeente = "Goes") =>
        Aanbodkaart.Van(Streek.Gemeente(gemeente), streek.Aanbieders(Niets), streek.Dag).Single(c => c.Doelgroep == doelgroep && c.Leefgebied == leefgebied);

    [Fact]
    public void A_gemeente_has_each_cell_once() =>
        Assert.Equal(Enum.GetValues<Doelgroep>().Length * Enum.GetValues<Leefgebied>().Length,
            Aanbodkaart.Van("GM0664", new Streek().Aanbieders(Niets), Streek.Vandaag).Select(c => (c.Doelgroep, c.Leefgebied)).Distinct().Count());

    [Theory]
    [InlineData(Doelgroep.Jongeren)]
    [InlineData(Doelgroep.NietWesters)]
    [InlineData(Doelgroep.LaagSes)]
    public void Where_research_suspected_a_lack_nobody_names_the_group_in_the_reference_data(Doelgroep doelgroep)
    {
        var cel = Cel(new(), doelgroep, Leefgebied.Wonen);

        Assert.Equal((Celstand.Dun, [Dunreden.NiemandNoemtDeGroep]), (cel.Stand, cel.Redenen.ToArray()), Zelfde);
    }

    [Fact]
    public void Who_names_the_group_with_room_beside_another_covers_it()
    {
        var cel = Cel(new(), Doelgroep.Ouderen, Leefgebied.Wonen);

        Assert.Equal((Celstand.Gedekt, []), (cel.Stand, cel.Redenen.ToArray()), Zelfde);
        Assert.Equal("ouderenadviseurs", cel.Dekkers.First(d => d.NoemtDeGroep).Organisatie.Waarde);
    }

    [Fact]
    public void Without_an_agreement_it_is_listed_with_why_and_does_not_count()
    {
        var streek = new Streek();
        streek.Gebruikte("hersteltalent", 20);

        var cel = Cel(streek, Doelgroep.Ggz, Leefgebied.Leren);

        Assert.Equal(Redencode.AfspraakIsOp, cel.Dekkers.Single(d => d.Organisatie.Waarde == "hersteltalent").Belet);
        Assert.Equal((Celstand.Dun, [Dunreden.NiemandNoemtDeGroep]), (cel.Stand, cel.Redenen.ToArray()), Zelfde);
        Assert.Equal(Celstand.Gedekt, Cel(new(), Doelgroep.Ggz, Leefgebied.Leren).Stand);
        Assert.Equal(Celstand.Dun, Cel(new(), Doelgroep.Ggz, Leefgebied.Leren, "Kapelle").Stand);
    }

    [Fact]
    public void Nobody_with_room_makes_it_thin_and_nobody_to_ask_makes_it_empty()
    {
        var vol = new Streek();
        foreach (var code in new[] { "smwo", "vrijwilligerspool", "ouderenadviseurs" }) vol.Verandert(code, mens => mens with { Bezet = 4 });
        Assert.Contains(Dunreden.NiemandVrij, Cel(vol, Doelgroep.Ouderen, Leefgebied.Wonen).Redenen);

        var weg = new Streek();
        foreach (var code in new[] { "smwo", "vrijwilligerspool", "ouderenadviseurs" }) weg.HeeftGeenCoordinator(code);
        var cel = Cel(weg, Doelgroep.Ouderen, Leefgebied.Wonen);
        Assert.Equal((Celstand.Leeg, []), (cel.Stand, cel.Redenen.ToArray()), Zelfde);
        Assert.All(cel.Dekkers.Where(d => !d.IsPartner), d => Assert.Equal(Redencode.NiemandAntwoordt, d.Belet));
    }

    sealed record Geval(IReadOnlyList<Huis> Huizen, IReadOnlyList<Huis> Geschud, int Plaats)
    {
        public IReadOnlyList<Aanbodcel> Kaart => Van(Huizen);

        public IReadOnlyList<Aanbodcel> Zonder => Van(Huizen.Where((_, i) => i != Plaats));

        public static IReadOnlyList<Aanbodcel> Van(IEnumerable<Huis> huizen) => Aanbodkaart.Van("GM0664", [.. huizen.Select(h => h.Voor(Niets))], Vandaag);
    }

    static readonly Arbitrary<Geval> Alle = (
        from huizen in Huizen
        from geschud in Gen.Shuffle(huizen)
        from plaats in Gen.Choose(0, huizen.Length - 1)
        select new Geval(huizen, geschud, plaats)).ToArbitrary();

    [Fact]
    public void One_organisation_more_never_makes_a_cell_worse() =>
        Prop.ForAll(Alle, geval => geval.Kaart.Zip(geval.Zonder).All(paar => paar.First.Stand >= paar.Second.Stand)).Geldt();

    [Fact]
    public void A_partner_changes_nothing_in_what_is_empty_or_thin() =>
        Prop.ForAll(Alle, geval => !geval.Huizen[geval.Plaats].Voor(Niets).IsPartner
            || geval.Kaart.Zip(geval.Zonder).All(paar => paar.First.Stand == paar.Second.Stand && paar.First.Redenen.SequenceEqual(paar.Second.Redenen))).Geldt();

    [Fact]
    public void The_order_of_the_input_changes_nothing() =>
        Prop.ForAll(Alle, geval => geval.Kaart.Zip(Geval.Van(geval.Geschud)).All(paar => paar.First.Dekkers.SequenceEqual(paar.Second.Dekkers))).Geldt();

    [Fact]
    public void A_cell_counts_who_can_be_asked_and_nobody_else() =>
        Prop.ForAll(Alle, geval => geval.Kaart.All(c => (c.Stand == Celstand.Leeg) == !c.Dekkers.Any(d => d is { IsPartner: false, Belet: null }))).Geldt();

    static bool Zelfde((Celstand Stand, Dunreden[] Redenen) een, (Celstand Stand, Dunreden[] Redenen) ander) => een.Stand == ander.Stand && een.Redenen.SequenceEqual(ander.Redenen);
}
