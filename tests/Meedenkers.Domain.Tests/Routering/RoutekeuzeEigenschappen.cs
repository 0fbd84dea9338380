using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Routering;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Routering.Voorbeeldregio;

namespace Meedenkers.Domain.Tests.Routering;

/// <summary>What holds for any table, any organisations and any question.</summary>
public class RoutekeuzeEigenschappen
{
    sealed record Geval(
        Hulpvraag Vraag, List<Routeringsregel> Regels, List<Organisatiestand> Organisaties,
        List<Routeringsregel> RegelsGeschud, List<Organisatiestand> OrganisatiesGeschud)
    {
        public IReadOnlyList<Routestap> Route => Routekeuze.Bepaal(Vraag, Regels, Organisaties, Smwo, Vandaag);
    }

    static readonly string[] Gemeenten = [Goes, Tholen];

    static readonly OrganisatieCode[] Codes = [Smwo, HerstelTalent, EvaRegelt, Ouderenadviseurs, Vrijwilligerspool];

    static readonly Gen<HashSet<string>> EnigeGemeenten = Gen.SubListOf(Gemeenten).Select(gemeenten => gemeenten.ToHashSet());

    static readonly Gen<Hulpvraag> Vraag =
        from gemeente in Gen.Elements(Gemeenten)
        from leefgebieden in Gen.SubListOf(Enum.GetValues<Leefgebied>())
        from doelgroepen in Gen.SubListOf(Enum.GetValues<Doelgroep>())
        from situaties in Gen.SubListOf("mantelzorg", "overzicht", "achttien")
        from criteria in Gen.SubListOf("A01", "A10", "B01", "B06", "B07")
        from wens in Gen.Elements(Enum.GetValues<WensHulp>())
        select new Hulpvraag(
            gemeente, leefgebieden.ToHashSet(), doelgroepen.ToHashSet(), situaties.ToHashSet(), criteria.ToHashSet(), wens);

    static readonly Gen<Routeringsregel> Regel =
        from gemeente in Gen.Elements(Gemeenten)
        from signaal in Gen.Elements(Enum.GetValues<Routeringssignaal>())
        from organisatie in Gen.Elements(Codes)
        select new Routeringsregel(gemeente, signaal, organisatie);

    static readonly Gen<Afspraak> Afspraak =
        from gemeenten in EnigeGemeenten
        from begin in Gen.Choose(-200, 50)
        from duur in Gen.Choose(0, 300)
        from trajecten in Gen.Choose(0, 5)
        from gebruikt in Gen.Choose(0, 6)
        select new Afspraak(gemeenten, Vandaag.AddDays(begin), Vandaag.AddDays(begin + duur), trajecten, gebruikt);

    static readonly Gen<Organisatiestand[]> Organisatiestanden = Gen.CollectToArray(Codes, code =>
        from actief in Gen.Elements(true, true, false)
        from ingekocht in Gen.Elements(true, false)
        from afspraken in Gen.ListOf(Afspraak)
        from gemeenten in EnigeGemeenten
        select new Organisatiestand(code, actief, ingekocht, [.. afspraken], gemeenten));

    static readonly Arbitrary<Geval> Gevallen = (
        from vraag in Vraag
        from regels in Gen.ListOf(Regel)
        from organisaties in Organisatiestanden
        from regelsGeschud in Gen.Shuffle(regels.ToArray())
        from organisatiesGeschud in Gen.Shuffle(organisaties)
        select new Geval(vraag, [.. regels], [.. organisaties], [.. regelsGeschud], [.. organisatiesGeschud])).ToArbitrary();

    [Fact]
    public void The_aanmeldpunt_is_there_exactly_once_and_last() =>
        Prop.ForAll(Gevallen, geval =>
            geval.Route[^1].Organisatie == Smwo && geval.Route.Count(stap => stap.Organisatie == Smwo) == 1).Geldt();

    [Fact]
    public void Nobody_is_chosen_twice() =>
        Prop.ForAll(Gevallen, geval => geval.Route.DistinctBy(stap => stap.Organisatie).Count() == geval.Route.Count).Geldt();

    [Fact]
    public void The_order_of_the_input_changes_nothing() =>
        Prop.ForAll(Gevallen, geval => geval.Route.SequenceEqual(
            Routekeuze.Bepaal(geval.Vraag, geval.RegelsGeschud, geval.OrganisatiesGeschud, Smwo, Vandaag))).Geldt();

    [Fact]
    public void Besides_the_aanmeldpunt_nobody_appears_who_cannot_help_here_today() =>
        Prop.ForAll(Gevallen, geval => geval.Route.SkipLast(1).All(stap =>
        {
            var stand = geval.Organisaties.Single(organisatie => organisatie.Code == stap.Organisatie);
            return stand.Actief
                && stand.Gemeenten.Contains(geval.Vraag.Gemeente)
                && (stand.Ingekocht || stand.Afspraken.Any(afspraak =>
                    afspraak.Gemeenten.Contains(geval.Vraag.Gemeente) && afspraak.Gebruikt < afspraak.Trajecten
                    && afspraak.Van <= Vandaag && afspraak.Tot >= Vandaag));
        })).Geldt();

    [Fact]
    public void Nobody_appears_without_a_row_of_this_gemeente_for_a_signal_of_this_question() =>
        Prop.ForAll(Gevallen, geval => geval.Route.SkipLast(1).All(stap =>
            geval.Vraag.Signalen().Contains(stap.Signaal)
            && geval.Regels.Contains(new(geval.Vraag.Gemeente, stap.Signaal, stap.Organisatie)))).Geldt();

    [Fact]
    public void A_b_criterion_is_always_the_strongest_signal_and_silences_the_informal_ones() =>
        Prop.ForAll(Vraag.ToArbitrary(), vraag =>
        {
            var signalen = vraag.Signalen();
            return !vraag.Criteria.Any(criterium => criterium.StartsWith('B'))
                ? !signalen.Contains(Routeringssignaal.BCriterium)
                : signalen[0] == Routeringssignaal.BCriterium
                    && !signalen.Contains(Routeringssignaal.WensInformeel)
                    && !signalen.Contains(Routeringssignaal.OuderenInformeel);
        }).Geldt();
}
