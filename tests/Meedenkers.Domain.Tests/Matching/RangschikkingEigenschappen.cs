using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Matching.Gevallen;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>What holds for any question, any organisations and any people.</summary>
public class RangschikkingEigenschappen
{
    sealed record Geval(Matchvraag Vraag, IReadOnlyList<Huis> Huizen, IReadOnlyList<Huis> Geschud, int Plaats)
    {
        public Huis Gekozen => Huizen[Plaats];

        public Ranglijst Lijst => Van(Huizen);

        public Ranglijst Van(IEnumerable<Huis> huizen) =>
            Rangschikking.VanOrganisaties(Vraag, [.. huizen.Select(huis => huis.Voor(Vraag))], Streek.Aanmeldpunt, Vandaag);
    }

    sealed record Binnen(Matchvraag Vraag, Niveau Niveau, IReadOnlyList<Profielstand> Mensen, IReadOnlyList<Profielstand> Geschud, int Plaats)
    {
        public Profielstand Gekozen => Mensen[Plaats];

        public Meedenkerlijst Lijst => Van(Mensen);

        public Meedenkerlijst Van(IEnumerable<Profielstand> mensen) => Rangschikking.VanMeedenkers(Vraag, Niveau, mensen, hoogstens: int.MaxValue);
    }

    static readonly Arbitrary<Geval> Organisaties = (
        from vraag in Vraag
        from huizen in Huizen
        from geschud in Gen.Shuffle(huizen)
        from plaats in Gen.Choose(0, huizen.Length - 1)
        select new Geval(vraag, huizen, geschud, plaats)).ToArbitrary();

    static readonly Arbitrary<Binnen> Personen = (
        from vraag in Vraag
        from niveau in Gen.Elements(Niveau.Informeel, Niveau.Formeel)
        from mensen in Personeel
        from geschud in Gen.Shuffle(mensen)
        from plaats in Gen.Choose(0, mensen.Length - 1)
        select new Binnen(vraag, niveau, mensen, geschud, plaats)).ToArbitrary();

    [Fact]
    public void The_parts_of_a_score_add_up_and_none_is_more_than_its_row_allows()
    {
        Prop.ForAll(Organisaties, geval => geval.Lijst.Kandidaten.All(Klopt)).Geldt();
        Prop.ForAll(Personen, geval => geval.Lijst.Kandidaten.All(Klopt)).Geldt();

        static bool Klopt(Kandidaat kandidaat) =>
            kandidaat.Score.Totaal == kandidaat.Score.Delen.Sum(deel => deel.Punten * deel.Gewicht)
            && kandidaat.Score.Delen.Zip(Weging.Tabel).All(paar =>
                paar.First.Maatstaf == paar.Second.Maatstaf && paar.First.Gewicht == paar.Second.Gewicht && paar.First.Punten >= 0 && paar.First.Punten <= paar.Second.Hoogste);
    }

    [Fact]
    public void What_is_lower_in_the_table_never_overturns_what_is_higher()
    {
        Prop.ForAll(Organisaties, geval => IsGeordend(geval.Lijst.Kandidaten)).Geldt();
        Prop.ForAll(Personen, geval => IsGeordend(geval.Lijst.Kandidaten)).Geldt();

        // Row by row, without any weight: the first row that differs decides.
        static bool IsGeordend(IReadOnlyList<Kandidaat> kandidaten) => kandidaten.Zip(kandidaten.Skip(1)).All(paar =>
            paar.First.Score.Delen.Zip(paar.Second.Score.Delen).Select(rij => rij.First.Punten.CompareTo(rij.Second.Punten)).FirstOrDefault(verschil => verschil != 0) >= 0);
    }

    [Fact]
    public void Who_stands_on_top_is_asked_by_itself_or_differs_from_who_is_in_room_alone()
    {
        Prop.ForAll(Organisaties, geval => geval.Lijst is var lijst && lijst.StaatBovenaan(lijst.Keuzes.Eerste.Organisatie)
            && lijst.Kandidaten.Where(k => k.Organisatie != lijst.Keuzes.Eerste.Organisatie && lijst.StaatBovenaan(k.Organisatie))
                .All(k => Fit(k).SequenceEqual(Fit(lijst.Kandidaten.Single(eerste => eerste.Organisatie == lijst.Keuzes.Eerste.Organisatie))))).Geldt();
        Prop.ForAll(Personen, geval => geval.Lijst is var lijst
            && lijst.Kandidaten.All(k => lijst.StaatBovenaan(k.Meedenker!.Value) == Fit(k).SequenceEqual(Fit(lijst.Kandidaten[0])))).Geldt();

        static IEnumerable<int> Fit(Kandidaat kandidaat) => kandidaat.Score.Delen.Where(deel => deel.Maatstaf != Maatstaf.Ruimte).Select(deel => deel.Punten);
    }

    [Fact]
    public void Somebody_who_is_not_on_the_list_never_stands_on_top_unless_nobody_is()
    {
        Prop.ForAll(Organisaties, geval => geval.Lijst is var lijst
            && lijst.Afvallers.All(afvaller => afvaller.Organisatie == Streek.Aanmeldpunt.Organisatie || !lijst.StaatBovenaan(afvaller.Organisatie))).Geldt();
        Prop.ForAll(Personen, geval => geval.Lijst is var lijst && lijst.Afvallers.All(afvaller => lijst.StaatBovenaan(afvaller.Meedenker!.Value) == (lijst.Kandidaten.Count == 0))).Geldt();
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        Prop.ForAll(Organisaties, geval => Beeld(geval.Lijst) == Beeld(geval.Van(geval.Geschud))).Geldt();
        Prop.ForAll(Personen, geval => Beeld(geval.Lijst) == Beeld(geval.Van(geval.Geschud))).Geldt();
    }

    [Fact]
    public void Who_is_there_or_not_never_changes_the_order_or_the_score_of_others()
    {
        Prop.ForAll(Organisaties, geval => Beeld(geval.Lijst.Kandidaten.Where(kandidaat => kandidaat.Organisatie != geval.Gekozen.Organisatie.Code))
            == Beeld(geval.Van(geval.Huizen.Where(huis => huis != geval.Gekozen)).Kandidaten)).Geldt();
        Prop.ForAll(Personen, geval => Beeld(geval.Lijst.Kandidaten.Where(kandidaat => kandidaat.Meedenker != geval.Gekozen.Meedenker))
            == Beeld(geval.Van(geval.Mensen.Where(mens => mens != geval.Gekozen)).Kandidaten)).Geldt();
    }

    // Among any others, and among others who differ in room only: there room decides.
    [Fact]
    public void More_room_never_lowers_the_rank_of_an_organisation() =>
        Prop.ForAll(Organisaties, geval => BlijftOfStijgt(geval, geval.Huizen) && BlijftOfStijgt(geval, [.. geval.Huizen.Select(huis => geval.Gekozen.Tweeling(
            huis.Organisatie.Code, [.. huis.Mensen.Zip(geval.Gekozen.Mensen, (aantallen, mens) => mens with { Capaciteit = aantallen.Capaciteit, Bezet = aantallen.Bezet })]))])).Geldt();

    [Fact]
    public void More_room_never_lowers_the_rank_of_a_person() =>
        Prop.ForAll(Personen, geval => BlijftOfStijgt(geval, geval.Mensen) && BlijftOfStijgt(geval, [.. geval.Mensen.Select(mens =>
            geval.Gekozen with { Meedenker = mens.Meedenker, Capaciteit = mens.Capaciteit, Bezet = mens.Bezet })])).Geldt();

    [Fact]
    public void Every_organisation_is_a_candidate_has_dropped_out_or_is_a_partner_and_never_two() =>
        Prop.ForAll(Organisaties, geval =>
        {
            var lijst = geval.Lijst;
            var meedenkers = lijst.Kandidaten.Select(k => k.Organisatie).Concat(lijst.Afvallers.Select(a => a.Organisatie));
            var onafhankelijk = geval.Huizen.Where(huis => huis.Organisatie.Onafhankelijk && huis.Organisatie.KanMeedenken).Select(huis => huis.Organisatie.Code).ToHashSet();
            return meedenkers.Count() == onafhankelijk.Count && onafhankelijk.SetEquals(meedenkers) && !lijst.Partners.Any(partner => onafhankelijk.Contains(partner.Organisatie));
        }).Geldt();

    [Fact]
    public void Nobody_is_asked_who_may_not_help_here_today() =>
        Prop.ForAll(Organisaties, geval => geval.Lijst.Kandidaten.All(kandidaat =>
        {
            var huis = geval.Huizen.Single(huis => huis.Organisatie.Code == kandidaat.Organisatie);
            return huis.Stand.KanHelpenIn(geval.Vraag.Gemeente, Vandaag)
                && !geval.Vraag.Voorkeur.NietOrganisaties.Contains(kandidaat.Organisatie)
                && huis.Mensen.Any(mens => mens is { TijdelijkMinder: false } && mens.Bezet < mens.Capaciteit);
        })).Geldt();

    [Fact]
    public void No_person_is_asked_who_is_full_or_can_do_less_or_lives_there_or_has_another_experience() =>
        Prop.ForAll(Personen, geval => geval.Lijst.Kandidaten.All(kandidaat =>
        {
            var (vraag, mens) = (geval.Vraag, geval.Mensen.Single(mens => mens.Meedenker == kandidaat.Meedenker));
            return mens.Bezet < mens.Capaciteit
                && !mens.TijdelijkMinder
                && !vraag.Voorkeur.NietMeedenkers.Contains(mens.Meedenker)
                && (!vraag.Wens.NietUitMijnDorp || mens.Woonplaats != vraag.Woonplaats)
                && (mens.Soort != Profielsoort.Ervaringsdeskundige || mens.Doelgroepen.Count == 0 || vraag.Doelgroepen.Count == 0 || mens.Doelgroepen.Any(vraag.Doelgroepen.Contains))
                && (mens.Leefgebieden.Count == 0 || vraag.Leefgebieden.Count == 0 || mens.Leefgebieden.Any(vraag.Leefgebieden.Contains));
        })).Geldt();

    [Fact]
    public void With_a_b_criterion_everybody_formal_comes_before_everybody_informal() =>
        Prop.ForAll(Organisaties, geval => !geval.Vraag.VraagtFormeel
            || geval.Lijst.Kandidaten.SkipWhile(k => k.Niveau == Niveau.Formeel).All(k => k.Niveau == Niveau.Informeel)).Geldt();

    [Fact]
    public void Whom_to_ask_ends_once_at_the_aanmeldpunt_and_asks_nobody_informal_with_a_b_criterion() =>
        Prop.ForAll(Organisaties, geval =>
        {
            var volgorde = geval.Lijst.Keuzes.Volgorde;
            return volgorde[^1] == Streek.Aanmeldpunt
                && volgorde.DistinctBy(keuze => keuze.Organisatie).Count() == volgorde.Count
                && (!geval.Vraag.VraagtFormeel || volgorde.All(keuze => keuze.Niveau == Niveau.Formeel))
                && geval.Lijst.Kandidaten.Select(kandidaat => kandidaat.Aanbieding).Take(volgorde.Count - 1).SequenceEqual(volgorde.SkipLast(1));
        }).Geldt();

    [Fact]
    public void A_part_goes_to_a_candidate_who_helps_with_it_and_to_nobody_only_when_none_does() =>
        Prop.ForAll(Organisaties, geval =>
        {
            var lijst = geval.Lijst;
            return lijst.Delen.Select(deel => deel.Leefgebied).SequenceEqual(geval.Vraag.Leefgebieden.Order()) && lijst.Delen.All(deel => deel.Wie is { } wie
                ? lijst.Kandidaten.Any(kandidaat => kandidaat.Aanbieding == wie && !DektNiet(kandidaat, deel.Leefgebied))
                : lijst.Kandidaten.All(kandidaat => DektNiet(kandidaat, deel.Leefgebied)));
        }).Geldt();

    [Fact]
    public void Who_helps_with_all_of_it_helps_with_each_part() =>
        Prop.ForAll(Organisaties, geval => geval.Lijst.Kandidaten.All(kandidaat =>
            kandidaat.DektAlles == !kandidaat.Onderbouwing.Tegen.Any(reden => reden.Code == Redencode.DektNiet) || geval.Vraag.Leefgebieden.Count == 0)).Geldt();

    // What a query has to do: count places of who may be asked, and take the best fit of who has room.
    [Fact]
    public void Adding_up_people_gives_the_best_fit_among_those_who_would_be_listed() =>
        Prop.ForAll(Personen, geval =>
        {
            var bezetting = Bezetting.Van(geval.Vraag, geval.Niveau, geval.Mensen);
            var gevraagd = geval.Lijst.Kandidaten.Select(k => geval.Mensen.Single(mens => mens.Meedenker == k.Meedenker)).ToList();
            var beste = gevraagd.Count == 0 ? 0 : gevraagd.Max(mens => Bezetting.Van(geval.Vraag, geval.Niveau, [mens]).Beste.Rang);
            return bezetting.Vrij == gevraagd.Sum(mens => mens.Vrij) && bezetting.Plaatsen >= bezetting.Vrij && bezetting.Beste.Rang == beste
                && Aansluiting.VanRang(beste) == bezetting.Beste;
        }).Geldt();

    [Fact]
    public void A_shorter_list_is_the_beginning_of_a_longer_one() =>
        Prop.ForAll(Personen, geval => Rangschikking.VanMeedenkers(geval.Vraag, geval.Niveau, geval.Mensen, hoogstens: 3).Kandidaten.Select(k => k.Meedenker)
            .SequenceEqual(geval.Lijst.Kandidaten.Take(3).Select(k => k.Meedenker))).Geldt();

    static bool BlijftOfStijgt(Geval geval, IReadOnlyList<Huis> huizen)
    {
        var code = geval.Gekozen.Organisatie.Code;
        var ruimer = huizen.Select(huis => huis.Organisatie.Code == code
            ? huis with { Mensen = [.. huis.Mensen.Select((mens, plaats) => plaats == 0 ? mens with { Capaciteit = mens.Capaciteit + 3 } : mens)] }
            : huis);
        return Plaats(geval.Van(ruimer).Kandidaten, kandidaat => kandidaat.Organisatie == code) <= Plaats(geval.Van(huizen).Kandidaten, kandidaat => kandidaat.Organisatie == code);
    }

    static bool BlijftOfStijgt(Binnen geval, IReadOnlyList<Profielstand> mensen)
    {
        var wie = geval.Gekozen.Meedenker;
        var ruimer = mensen.Select(mens => mens.Meedenker == wie ? mens with { Capaciteit = mens.Capaciteit + 3 } : mens);
        return Plaats(geval.Van(ruimer).Kandidaten, kandidaat => kandidaat.Meedenker == wie) <= Plaats(geval.Van(mensen).Kandidaten, kandidaat => kandidaat.Meedenker == wie);
    }

    static bool DektNiet(Kandidaat kandidaat, Leefgebied leefgebied) => kandidaat.Onderbouwing.Tegen.Contains(new(Redencode.DektNiet, leefgebied));

    static int Plaats(IReadOnlyList<Kandidaat> kandidaten, Func<Kandidaat, bool> wie) =>
        kandidaten.Select((kandidaat, plaats) => wie(kandidaat) ? plaats : int.MaxValue).Append(int.MaxValue).Min();

    /// <summary>Everything that a list says, as one text.</summary>
    static string Beeld(Ranglijst lijst) => string.Join('\n',
    [
        Beeld(lijst.Kandidaten),
        .. lijst.Partners.Select(partner => $"{partner.Organisatie} {Vignet.Redenen(partner.Onderbouwing)}"),
        .. lijst.Afvallers.Select(afvaller => afvaller.ToString()),
        .. lijst.Delen.Select(deel => deel.ToString()),
        .. lijst.Opmerkingen.Select(reden => reden.ToString()),
        .. lijst.Keuzes.Volgorde.Select(keuze => keuze.ToString()),
        $"{lijst.EenVoorAlles} {lijst.Vervolg}",
    ]);

    static string Beeld(Meedenkerlijst lijst) => string.Join('\n', [Beeld(lijst.Kandidaten), .. lijst.Afvallers.Select(afvaller => afvaller.ToString()), $"{lijst.Vervolg}"]);

    static string Beeld(IEnumerable<Kandidaat> kandidaten) => string.Join('\n', kandidaten.Select(kandidaat =>
        $"{kandidaat.Organisatie} {kandidaat.Meedenker} {kandidaat.Niveau} {kandidaat.Score.Totaal} {kandidaat.DektAlles} {Vignet.Redenen(kandidaat.Onderbouwing)}"));
}
