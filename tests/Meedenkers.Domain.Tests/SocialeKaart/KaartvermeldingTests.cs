using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.SocialeKaart;

/// <summary>An entry of the kaart: who may keep it, that saving is not checking, and on which day it needs its owner.</summary>
public class KaartvermeldingTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    static readonly DateOnly Vandaag = Nederland.Vandaag(Nu);
    static readonly Medewerker Regio = new(MedewerkerId.Nieuw(), "Rik Regio", Functie.Regiobeheerder, null);
    static readonly Medewerker Cor = new(MedewerkerId.Nieuw(), "Cor Pool", Functie.Coordinator, new("pool"));
    static readonly Medewerker Mee = new(MedewerkerId.Nieuw(), "Mee Pool", Functie.MeedenkerFormeel, new("pool"));
    static readonly Medewerker Ander = new(MedewerkerId.Nieuw(), "An Der", Functie.Coordinator, new("ander"));
    static readonly Kaartinhoud Inloop = new("Inloop De Verzonnen Haven", Kaartsoort.Inloop, Onafhankelijk: true);
    static readonly Naamlozetekst Niets = new(null, GeenNaam: false);

    static Kaartvermelding Haven(OrganisatieCode? eigenaar = null) => Kaartvermelding.Nieuw("inloop-haven", "osr", Inloop, eigenaar, Regio, Nu).Vermelding;

    static Organisatie Organisatie(params Aanbod[] aanbod) => new() { Code = new("pool"), Naam = "De Pool", Soort = OrganisatieSoort.Informeel, Onafhankelijk = true, Gemeenten = ["GM0664"], Aanbod = aanbod };

    [Fact]
    public void Saving_is_not_checking_and_checking_is_not_saving()
    {
        var haven = Haven();
        Assert.Equal((1, null, Kaartversheid.Verlopen), (haven.Versie, haven.GecontroleerdOp, haven.Versheid(Vandaag)));
        haven.Controleer(Termijnen.Standaard, Regio, Vandaag);
        Assert.Equal((1, Nu, Vandaag, Kaartversheid.Vers), (haven.Versie, haven.GewijzigdOp, haven.GecontroleerdOp, haven.Versheid(Vandaag)));

        var later = Nu.AddMonths(7);
        Assert.NotNull(haven.WerkBij(Inloop with { Telefoon = "0113 00 00 01" }, Regio, later));
        Assert.Equal((2, later, Vandaag, Kaartversheid.Verlopen), (haven.Versie, haven.GewijzigdOp, haven.GecontroleerdOp, haven.Versheid(Nederland.Vandaag(later))));
        Assert.Null(haven.WerkBij(Inloop with { Telefoon = " 0113 00 00 01 ", Gemeenten = [] }, Regio, later.AddDays(1)));
        Assert.Equal((2, later), (haven.Versie, haven.GewijzigdOp));
    }

    [Theory]
    [InlineData(0, Kaartversheid.Vers)]
    [InlineData(166, Kaartversheid.Vers)]
    [InlineData(167, Kaartversheid.AanDeBeurt)]
    [InlineData(181, Kaartversheid.AanDeBeurt)]
    [InlineData(182, Kaartversheid.Verlopen)]
    public void Freshness_follows_the_term_of_the_region_at_the_moment_of_checking(int dagen, Kaartversheid verwacht)
    {
        var haven = Haven();
        haven.Controleer(Termijnen.Standaard, Regio, Vandaag); // six months: 23 May, after 181 days
        Assert.Equal(verwacht, haven.Versheid(Vandaag.AddDays(dagen)));
        Assert.Equal(dagen >= 167, haven.VraagtAandacht(Vandaag.AddDays(dagen)));
    }

    [Fact]
    public void The_owner_is_told_once_before_the_term_and_once_after_it_and_again_for_the_next_term()
    {
        var haven = Haven();
        haven.Controleer(Termijnen.Standaard, Regio, Vandaag);
        List<int> verteld = [];
        for (var dag = 0; dag < 230; dag++)
        {
            var op = Nu.AddDays(dag);
            if (!haven.MoetHerinnerd(Nederland.Vandaag(op)) && !haven.MoetGemaand(Nederland.Vandaag(op))) continue;
            haven.Herinner(op);
            verteld.Add(dag);
        }
        Assert.Equal([167, 182], verteld);
        haven.Controleer(Termijnen.Standaard, Regio, Vandaag.AddDays(230));
        Assert.False(haven.MoetGemaand(Vandaag.AddDays(230)));
        Assert.True(haven.MoetHerinnerd(Vandaag.AddDays(230).AddMonths(6)));
    }

    [Fact]
    public void Who_was_not_there_before_the_term_ended_is_told_once_after_it()
    {
        var haven = Haven();
        haven.Controleer(Termijnen.Standaard, Regio, Vandaag);
        var op = Nu.AddMonths(8);
        haven.Herinner(op);
        Assert.Equal((null, op), (haven.HerinnerdOp, haven.GemaandOp));
        haven.Herinner(op.AddDays(1));
        Assert.Equal((null, op), (haven.HerinnerdOp, haven.GemaandOp));
    }

    public static TheoryData<string, bool, bool> Wie() => new() { { nameof(Regio), true, true }, { nameof(Cor), true, false }, { nameof(Mee), false, false }, { nameof(Ander), false, false } };

    [Theory, MemberData(nameof(Wie))]
    public void The_owner_and_the_region_keep_it_and_only_the_region_disposes_of_it(string wie, bool houdtBij, bool beheert)
    {
        var door = wie switch { nameof(Regio) => Regio, nameof(Cor) => Cor, nameof(Mee) => Mee, _ => Ander };
        var haven = Haven(new("pool"));
        var melding = haven.Meld(Guid.NewGuid(), Kaartfout.Telefoon, Niets, Vandaag);
        foreach (var (nee, doe) in new (Weigering?, Action)[]
        {
            (haven.WaaromNietWerkBij(Inloop, door), () => haven.WerkBij(Inloop, door, Nu)),
            (haven.WaaromNietControleer(door), () => haven.Controleer(Termijnen.Standaard, door, Vandaag)),
            (haven.WaaromNietSluit(null, door, Vandaag), () => haven.Sluit(null, door, Nu)),
            (haven.WaaromNietMeldRuimte(door), () => haven.MeldRuimte(Kaartruimte.Vol, door, Nu)),
            (haven.WaaromNietHandelAf(melding, door), () => haven.HandelAf(melding, null, door, Nu)),
        }) Klopt(nee, doe, houdtBij, Weigering.KaartNietVanU);
        foreach (var (nee, doe) in new (Weigering?, Action)[]
        {
            (Kaartvermelding.WaaromNietBeheer(door), () => haven.WijsEigenaar(new("pool"), door)),
            (haven.WaaromNietHaalEraf(door), () => haven.HaalEraf(door, Nu)),
            (Kaartvermelding.WaaromNietBeheer(door), () => haven.ZetErop(door, Nu)),
            (Kaartvermelding.WaaromNietNieuw("nieuwe-haven", Inloop, door), () => Kaartvermelding.Nieuw("nieuwe-haven", "osr", Inloop, null, door, Nu)),
        }) Klopt(nee, doe, beheert, Weigering.KaartAlleenRegio);
    }

    static void Klopt(Weigering? nee, Action doe, bool mag, Weigering anders)
    {
        Assert.Equal(mag ? null : anders, nee);
        if (mag) doe();
        else Assert.Equal(anders, Assert.Throws<GeweigerdException>(doe).Weigering);
    }

    [Fact]
    public void Who_is_paused_keeps_nothing()
    {
        var weg = new Medewerker(MedewerkerId.Nieuw(), "Weg Regio", Functie.Regiobeheerder, null);
        weg.Pauzeer(Regio, [weg, Regio]);
        Assert.False(Haven().MagBijhouden(weg));
    }

    [Fact]
    public void An_organisation_of_the_network_keeps_its_own_texts_and_the_region_the_rest()
    {
        var (pool, eerste) = Kaartvermelding.Van(Organisatie(new Aanbod([Doelgroep.Nah], [Leefgebied.Wonen], Dekking.Focus), new Aanbod([], [Leefgebied.Leren], Dekking.Breed)), "osr", Nu);
        Assert.Equal(("De Pool", Kaartsoort.Informeel, 1, null), (pool.Naam, pool.Soort, eerste.Nummer, eerste.Door));
        Assert.Equal([Leefgebied.Wonen, Leefgebied.Leren], pool.Leefgebieden);
        Assert.Empty(pool.Doelgroepen); // one line is for everybody

        pool.WerkBij(Inloop with { Telefoon = "0113 00 00 01", Onafhankelijk = false, Gemeenten = ["GM0716"] }, Cor, Nu);
        Assert.Equal(("De Pool", Kaartsoort.Informeel, true, "0113 00 00 01"), (pool.Naam, pool.Soort, pool.Onafhankelijk, pool.Telefoon));
        Assert.Equal(["GM0664"], pool.Gemeenten);

        Assert.Null(pool.Volg(Organisatie(new Aanbod([], [Leefgebied.Leren, Leefgebied.Wonen], Dekking.Breed)), Nu));
        Assert.NotNull(pool.Volg(Organisatie(new Aanbod([Doelgroep.Ggz], [], Dekking.Deels)), Nu.AddDays(1)));
        Assert.Equal(("0113 00 00 01", 3), (pool.Telefoon, pool.Versie));
        Assert.Empty(pool.Leefgebieden);
        Assert.Equal(Weigering.KaartNetwerkBlijft, pool.WaaromNietHaalEraf(Regio));
    }

    [Fact]
    public void A_version_that_is_put_back_is_a_new_version_and_the_facts_of_the_region_stay_as_they_are_now()
    {
        var (haven, eerste) = Kaartvermelding.Nieuw("inloop-haven", "osr", Inloop with { Tekst = "Eerst" }, null, Regio, Nu);
        haven.WerkBij(Inloop with { Tekst = "Toen" }, Regio, Nu.AddDays(1));
        var terug = haven.ZetVersieTerug(eerste, Regio, Nu.AddDays(2))!;
        Assert.Equal((3, "Eerst", "Eerst"), (terug.Nummer, haven.Tekst, terug.Inhoud.Tekst));
        Assert.Null(haven.ZetVersieTerug(terug, Regio, Nu.AddDays(3)));

        var (pool, oud) = Kaartvermelding.Van(Organisatie(), "osr", Nu);
        pool.Volg(Organisatie(new Aanbod([Doelgroep.Nah], [], Dekking.Focus)), Nu);
        Assert.Null(pool.ZetVersieTerug(oud, Cor, Nu));
        Assert.Equal([Doelgroep.Nah], pool.Doelgroepen);
        Assert.Throws<ArgumentException>(() => pool.ZetVersieTerug(eerste, Cor, Nu));
    }

    [Fact]
    public void A_report_waits_until_it_is_answered_once()
    {
        var haven = Haven();
        haven.Controleer(Termijnen.Standaard, Regio, Vandaag);
        var een = haven.Meld(Guid.NewGuid(), Kaartfout.Telefoon, Niets, Vandaag.AddDays(2));
        var twee = haven.Meld(Guid.NewGuid(), null, new("De deur was dicht.", false), Vandaag.AddDays(5));
        Assert.Equal((2, Vandaag.AddDays(2)), (haven.OpenMeldingen, haven.AandachtVanaf));

        haven.HandelAf(een, null, Regio, Nu);
        Assert.Equal((1, Kaartmeldingstand.Verbeterd), (haven.OpenMeldingen, een.Stand));
        Assert.Equal(Weigering.KaartmeldingIsAf, haven.WaaromNietHandelAf(een, Regio));
        haven.HandelAf(twee, Kaartmeldingreden.KloptWel, Regio, Nu);
        Assert.Equal((0, Kaartmeldingstand.Weggelegd, Kaartmeldingreden.KloptWel), (haven.OpenMeldingen, twee.Stand, twee.Reden));
        Assert.False(haven.VraagtAandacht(Vandaag.AddDays(5)));
    }

    [Theory]
    [InlineData(null, null, nameof(Weigering.KaartmeldingLeeg))]
    [InlineData(null, "Bel 0612345678", nameof(Weigering.TekstBevatTelefoonnummer))]
    [InlineData(null, "Mevrouw Jansen is weg", nameof(Weigering.TekstNoemtMisschienNaam))]
    [InlineData(Kaartfout.Telefoon, null, null)]
    [InlineData(null, "Zij zijn verhuisd.", null)]
    public void A_report_says_something_and_nothing_about_anybody(Kaartfout? fout, string? tekst, string? nee) =>
        Assert.Equal(nee, Haven().WaaromNietMeld(fout, new(tekst, GeenNaam: false))?.Code);

    [Fact]
    public void What_is_off_the_kaart_needs_nobody_takes_no_report_and_comes_back_as_it_was()
    {
        var haven = Haven(new("pool"));
        haven.HaalEraf(Regio, Nu);
        Assert.False(haven.VraagtAandacht(Vandaag.AddYears(1)));
        Assert.False(haven.MoetGemaand(Vandaag.AddYears(1)));
        Assert.Equal(Weigering.KaartStaatErNietOp, haven.WaaromNietMeld(Kaartfout.Telefoon, Niets));
        Assert.Equal(Weigering.KaartStaatErNietOp, haven.WaaromNietControleer(Cor));
        haven.ZetErop(Regio, Nu.AddDays(1));
        Assert.Equal((true, 1, Inloop.Naam), (haven.StaatOpKaart, haven.Versie, haven.Naam));
    }

    [Fact]
    public void A_link_is_dead_after_failing_on_three_days_and_alive_at_the_first_answer()
    {
        var haven = Haven();
        haven.WerkBij(Inloop with { Website = "www.haven.example" }, Regio, Nu);
        haven.Controleer(Termijnen.Standaard, Regio, Vandaag);
        foreach (var uur in new[] { 0, 1, 24, 25, 30 }) haven.BekekenLink(bereikbaar: false, Nu.AddHours(uur));
        Assert.Equal((2, false), (haven.Link.Foutdagen, haven.Link.IsDood));
        haven.BekekenLink(bereikbaar: false, Nu.AddDays(4));
        Assert.True(haven.Link.IsDood);
        Assert.Equal(Vandaag.AddDays(4), haven.AandachtVanaf);

        haven.WerkBij(Inloop with { Website = "www.nieuwe-haven.example" }, Regio, Nu.AddDays(5));
        Assert.False(haven.Link.IsDood); // of the new address nothing is known
        for (var dag = 6; dag < 9; dag++) haven.BekekenLink(bereikbaar: false, Nu.AddDays(dag));
        haven.BekekenLink(bereikbaar: true, Nu.AddDays(9));
        Assert.Equal(0, haven.Link.Foutdagen);
        Assert.False(haven.VraagtAandacht(Vandaag.AddDays(9)));
    }

    [Fact]
    public void Closed_for_a_time_ends_by_itself_and_room_is_said_on_a_day()
    {
        var haven = Haven();
        foreach (var fout in new[] { Vandaag.AddDays(-1), Vandaag.AddMonths(12).AddDays(1) }) Assert.Equal(Weigering.KaartGeslotenKloptNiet, haven.WaaromNietSluit(fout, Regio, Vandaag));
        haven.Sluit(Vandaag.AddDays(3), Regio, Nu);
        Assert.True(haven.IsGesloten(Vandaag.AddDays(3)));
        Assert.False(haven.IsGesloten(Vandaag.AddDays(4)));
        haven.Sluit(null, Regio, Nu);
        Assert.False(haven.IsGesloten(Vandaag));

        haven.MeldRuimte(Kaartruimte.Vol, Regio, Nu);
        Assert.Equal(new Kaartcapaciteit(Kaartruimte.Vol, Vandaag), haven.Capaciteit);
        haven.MeldRuimte(Kaartruimte.Vol, Regio, Nu.AddDays(9)); // still full, said again
        Assert.Equal(Vandaag.AddDays(9), haven.Capaciteit!.Op);
        haven.MeldRuimte(null, Regio, Nu);
        Assert.Null(haven.Capaciteit);
    }

    [Fact]
    public void A_new_owner_is_reminded_as_if_nobody_was()
    {
        var haven = Haven();
        haven.Herinner(Nu.AddDays(1));
        Assert.NotNull(haven.GemaandOp);
        haven.WijsEigenaar(new("pool"), Regio);
        Assert.True(haven.MoetGemaand(Vandaag.AddDays(1)));
    }

    /// <summary>Any row of verbs: the column for lists is what can be computed from the rest, and readers see the newest version.</summary>
    [Fact]
    public void Whatever_happens_the_day_of_attention_can_be_recomputed()
    {
        for (var begin = 0; begin < 200; begin++)
        {
            var (toeval, open, nu) = (new Random(begin), new List<Kaartmelding>(), Nu);
            var haven = Haven();
            var versies = 1;
            for (var stap = 0; stap < 30; stap++)
            {
                nu = nu.AddHours(toeval.Next(1, 2000));
                var dag = Nederland.Vandaag(nu);
                switch (toeval.Next(7))
                {
                    case 0: haven.Controleer(new() { KaartControleMaanden = toeval.Next(1, 24) }, Regio, dag); break;
                    case 1: open.Add(haven.Meld(Guid.NewGuid(), Kaartfout.Anders, Niets, dag)); break;
                    case 2 when open.Count > 0: haven.HandelAf(open[^1], toeval.Next(2) == 0 ? null : Kaartmeldingreden.Onduidelijk, Regio, nu); open.RemoveAt(open.Count - 1); break;
                    case 3: haven.BekekenLink(toeval.Next(3) == 0, nu); break;
                    case 4: versies += haven.WerkBij(haven.Inhoud with { Website = $"https://s{toeval.Next(4)}.example" }, Regio, nu) is null ? 0 : 1; break;
                    case 5: haven.Herinner(nu); break;
                    default: haven.Sluit(dag.AddDays(toeval.Next(0, 300)), Regio, nu); break;
                }
                var redenen = new List<DateOnly> { haven.GecontroleerdOp is null ? haven.ControleUiterlijk : haven.ControleUiterlijk.AddDays(-Kaartvermelding.VooraankondigingDagen) };
                if (open.Count > 0) redenen.Add(haven.MeldingSinds!.Value);
                if (haven.Link.IsDood) redenen.Add(haven.Link.LaatsteFout!.Value);
                Assert.Equal((redenen.Min(), open.Count, versies), (haven.AandachtVanaf, haven.OpenMeldingen, haven.Versie));
                Assert.Equal(redenen.Any(r => r <= dag), haven.VraagtAandacht(dag));
            }
        }
    }
}
