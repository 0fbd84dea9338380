using System.Reflection;
using FsCheck.Fluent;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Tests.Advies;

/// <summary>Who can do what with a request for advice in which state, its term, and what is counted.</summary>
public class AdviesvraagTests
{
    public enum Wie { Vrager, EigenCoordinator, EigenCollega, Professional, GevraagdeCoordinator, GevraagdeVrijwilliger, Ander }

    /// <summary>A Monday at noon.</summary>
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 11, 0, 0, TimeSpan.Zero);

    static readonly OrganisatieCode Pool = new("pool");
    static readonly OrganisatieCode Smwo = new("smwo");

    static readonly Dictionary<Wie, Medewerker> Mensen = new()
    {
        [Wie.Vrager] = new(MedewerkerId.Nieuw(), "Vera Vrager", Functie.MeedenkerInformeel, Pool),
        [Wie.EigenCoordinator] = new(MedewerkerId.Nieuw(), "Cor Eigen", Functie.Coordinator, Pool),
        [Wie.EigenCollega] = new(MedewerkerId.Nieuw(), "Col Eigen", Functie.MeedenkerInformeel, Pool),
        [Wie.Professional] = new(MedewerkerId.Nieuw(), "Petra Gevraagd", Functie.MeedenkerFormeel, Smwo),
        [Wie.GevraagdeCoordinator] = new(MedewerkerId.Nieuw(), "Cora Gevraagd", Functie.Coordinator, Smwo),
        [Wie.GevraagdeVrijwilliger] = new(MedewerkerId.Nieuw(), "Vrij Gevraagd", Functie.MeedenkerInformeel, Smwo),
        [Wie.Ander] = new(MedewerkerId.Nieuw(), "Ans Ander", Functie.Coordinator, new("ander")),
    };

    static readonly Naamlozetekst Woorden = new("Mag een gemeente dit weigeren?", GeenNaam: false);

    // A " repeats the cell on its left.
    const string Tabel = """
        stand      | verb       | vrager        | eigen coördinator | eigen collega  | professional   | gevraagde coördinator | gevraagde vrijwilliger | ander
        Wacht      | Lees       | Wacht         | "                 | AdviesNietAanU | Wacht          | "                     | AdviesNietAanU         | "
        Wacht      | Beantwoord | AdviesNietAanU | "                | "              | Beantwoord     | "                     | AdviesNietAanU         | "
        Wacht      | VraagVerder | Wacht        | "                 | AdviesNietVanU | "              | "                     | "                      | "
        Wacht      | Sluit      | Gesloten      | "                 | AdviesNietVanU | "              | "                     | "                      | "
        Beantwoord | Lees       | Beantwoord    | "                 | AdviesNietAanU | Beantwoord     | "                     | AdviesNietAanU         | "
        Beantwoord | Beantwoord | AdviesNietAanU | "                | "              | Beantwoord     | "                     | AdviesNietAanU         | "
        Beantwoord | VraagVerder | Wacht        | "                 | AdviesNietVanU | "              | "                     | "                      | "
        Beantwoord | Sluit      | Gesloten      | "                 | AdviesNietVanU | "              | "                     | "                      | "
        Gesloten   | Lees       | Gesloten      | "                 | AdviesNietAanU | Gesloten       | "                     | AdviesNietAanU         | "
        Gesloten   | Beantwoord | AdviesNietAanU | "                | "              | AdviesIsGesloten | "                   | AdviesNietAanU         | "
        Gesloten   | VraagVerder | AdviesIsGesloten | "             | AdviesNietVanU | "              | "                     | "                      | "
        Gesloten   | Sluit      | AdviesIsGesloten | "              | AdviesNietVanU | "              | "                     | "                      | "
        """;

    public static TheoryData<Adviesstand, string, Wie, string> Cellen()
    {
        var data = new TheoryData<Adviesstand, string, Wie, string>();
        foreach (var rij in Tabel.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(r => r.Split('|', StringSplitOptions.TrimEntries)))
            foreach (var wie in Enum.GetValues<Wie>())
            {
                var plek = (int)wie + 2;
                while (rij[plek] == "\"") plek--;
                data.Add(Enum.Parse<Adviesstand>(rij[0]), rij[1], wie, rij[plek]);
            }
        return data;
    }

    [Theory, MemberData(nameof(Cellen))]
    public void The_table_says_who_can_do_what(Adviesstand stand, string verb, Wie wie, string verwacht)
    {
        var vraag = In(stand);
        var door = Mensen[wie];
        var nee = WaaromNiet(vraag, verb, door);
        Assert.Equal(Enum.TryParse<Adviesstand>(verwacht, out _) ? null : verwacht, nee?.Code);
        if (nee is not null && verb != "Lees") Assert.Equal(nee, Assert.Throws<GeweigerdException>(() => Doe(vraag, verb, door, Nu.AddHours(1))).Weigering);
        else Doe(vraag, verb, door, Nu.AddHours(1));
        Assert.Equal(nee is null ? verwacht : stand.ToString(), vraag.Stand.ToString());
    }

    [Fact]
    public void The_table_has_every_state_with_every_verb()
    {
        string[] verben = ["Lees", "Beantwoord", "VraagVerder", "Sluit"];
        Assert.Equal(Enum.GetValues<Adviesstand>().Length * verben.Length * Enum.GetValues<Wie>().Length, Cellen().Count);
        var methoden = typeof(Adviesvraag).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName && m.Name.StartsWith("WaaromNiet", StringComparison.Ordinal)).Select(m => m.Name["WaaromNiet".Length..]);
        Assert.Equal(verben.Append("Antwoorden").Order(), methoden.Order());
    }

    [Fact]
    public void An_answer_is_promised_within_a_working_day_and_a_new_question_gets_a_new_day()
    {
        var vraag = In(Adviesstand.Wacht);
        Assert.Equal(new DateOnly(2026, 11, 24), vraag.AntwoordUiterlijk);

        vraag.VraagVerder(Woorden, Van(Wie.Vrager), Termijnen.Standaard, Nu.AddDays(1)); // more about the same: the day stays
        Assert.Equal(new DateOnly(2026, 11, 24), vraag.AntwoordUiterlijk);

        vraag.Beantwoord(Woorden, Mensen[Wie.Professional], Nu.AddDays(1));
        Assert.Null(vraag.AntwoordUiterlijk);
        vraag.VraagVerder(Woorden, Van(Wie.Vrager), Termijnen.Standaard, Nu.AddDays(4)); // a Friday
        Assert.Equal(new DateOnly(2026, 11, 30), vraag.AntwoordUiterlijk);
    }

    [Fact]
    public void A_reminder_goes_once_in_a_term_and_only_after_its_day()
    {
        var vraag = In(Adviesstand.Wacht);
        Assert.False(vraag.MoetHerinnerd(new(2026, 11, 24)));
        Assert.True(vraag.MoetHerinnerd(new(2026, 11, 25)));
        vraag.Herinner(Nu); // too early: nothing
        Assert.Null(vraag.HerinnerdOp);
        vraag.Herinner(Nu.AddDays(2));
        Assert.False(vraag.MoetHerinnerd(new(2026, 12, 25)));

        vraag.Beantwoord(Woorden, Mensen[Wie.Professional], Nu.AddDays(2));
        vraag.VraagVerder(Woorden, Van(Wie.Vrager), Termijnen.Standaard, Nu.AddDays(2));
        Assert.True(vraag.MoetHerinnerd(new(2026, 11, 27)));
        vraag.Sluit(Adviesuitkomst.Geholpen, Van(Wie.Vrager), Nu.AddDays(2));
        Assert.False(vraag.MoetHerinnerd(new(2026, 11, 27)));
    }

    [Fact]
    public void Advice_counts_as_work_once_for_each_term_and_says_whether_it_was_in_time()
    {
        var vraag = In(Adviesstand.Wacht);
        var feit = vraag.Beantwoord(Woorden, Mensen[Wie.Professional], Nu.AddDays(1))!;
        Assert.Equal((Adviesfeitsoort.Beantwoord, Smwo, "GM0664", true, Hoedanigheid.Medewerker, new DateOnly(2026, 11, 1)), (feit.Soort, feit.Organisatie, feit.Gemeente, feit.OpTijd, feit.Vrager, feit.Maand));
        Assert.Null(vraag.Beantwoord(Woorden, Mensen[Wie.GevraagdeCoordinator], Nu.AddDays(1)));

        vraag.VraagVerder(Woorden, Van(Wie.Vrager), Termijnen.Standaard, Nu.AddDays(1));
        Assert.False(vraag.Beantwoord(Woorden, Mensen[Wie.Professional], Nu.AddDays(9))!.OpTijd);
        var einde = vraag.Sluit(Adviesuitkomst.WordtOpschaling, Van(Wie.Vrager), Nu.AddDays(9));
        Assert.Equal((Adviesfeitsoort.Gesloten, Adviesuitkomst.WordtOpschaling, (bool?)null), (einde.Soort, einde.Uitkomst, einde.OpTijd));
        Assert.Equal(new DateOnly(2026, 1, 1), Adviesfeit.JaarVanaf(new(2026, 12, 31)));
    }

    [Fact]
    public void A_verwijzer_leaves_a_way_to_be_reached_and_has_no_casus_to_scale()
    {
        Emailadres.Probeer("dokter@praktijk.example", out var mail);
        Assert.Equal(Weigering.AdviesNietBereikbaar, Adviesvraag.WaaromNietVanVerwijzer(Woorden, new("huisarts", null, null)));
        var link = Linksleutel.Nieuw();
        var vraag = Adviesvraag.VanVerwijzer(Guid.NewGuid(), Woorden, null, Smwo, new("huisarts", mail, null), link, Termijnen.Standaard, Nu);

        Assert.Equal((link.Hash(), Nu.AddDays(90)), (vraag.LinkHash, vraag.LinkVervaltOp(Termijnen.Standaard)));
        Assert.Equal(Weigering.AdviesNietVanU, vraag.WaaromNietSluit(Adviesuitkomst.Geholpen, Van(Wie.GevraagdeCoordinator)));
        Assert.Equal(Weigering.AdviesZonderCasus, vraag.WaaromNietSluit(Adviesuitkomst.WordtOpschaling, Handelende.Verwijzer));
        Assert.Equal(Hoedanigheid.Verwijzer, vraag.Sluit(Adviesuitkomst.WordtCasus, Handelende.Verwijzer, Nu).Vrager);
    }

    [Fact]
    public void Who_asks_the_own_organisation_does_not_answer_oneself()
    {
        var eigen = Mensen[Wie.Professional];
        var vraag = Adviesvraag.VanMedewerker(Guid.NewGuid(), Woorden, null, Smwo, Handelende.Van(eigen), Termijnen.Standaard, Nu);
        Assert.Equal(Weigering.AdviesEigenVraag, vraag.WaaromNietBeantwoord(Woorden, eigen));
        Assert.Null(vraag.WaaromNietBeantwoord(Woorden, Mensen[Wie.GevraagdeCoordinator]));
    }

    [Fact]
    public void The_aanmeldpunt_is_asked_when_nobody_else_can_answer()
    {
        OrganisatieCode hersteltalent = new("hersteltalent");
        Assert.Equal(hersteltalent, Advieskeuze.Bepaal(hersteltalent, [hersteltalent, Smwo], Smwo));
        Assert.Equal(Smwo, Advieskeuze.Bepaal(hersteltalent, [Smwo], Smwo));
        Assert.Equal(Smwo, Advieskeuze.Bepaal(null, [], Smwo));

        var vraag = Adviesvraag.VanMedewerker(Guid.NewGuid(), Woorden, "GM0664", hersteltalent, Van(Wie.Vrager), Termijnen.Standaard, Nu);
        vraag.Verleg(Smwo, Termijnen.Standaard, Nu.AddDays(3));
        Assert.Equal((Smwo, new DateOnly(2026, 11, 27)), (vraag.Aan, vraag.AntwoordUiterlijk));
        vraag.Beantwoord(Woorden, Mensen[Wie.Professional], Nu.AddDays(3));
        vraag.Verleg(hersteltalent, Termijnen.Standaard, Nu.AddDays(3)); // answered: it stays where it is
        Assert.Equal(Smwo, vraag.Aan);
    }

    [Theory]
    [InlineData(null, false, nameof(Weigering.AdviesvraagOntbreekt))]
    [InlineData(" \n", false, nameof(Weigering.AdviesvraagOntbreekt))]
    [InlineData("Bel 06 12 34 56 78", true, nameof(Weigering.TekstBevatTelefoonnummer))]
    [InlineData("Mevrouw Voorbeeld wil bezwaar maken", false, nameof(Weigering.TekstNoemtMisschienNaam))]
    [InlineData("Mevrouw Voorbeeld wil bezwaar maken", true, null)]
    public void A_question_leads_to_nobody(string? tekst, bool geenNaam, string? code) => Assert.Equal(code, Adviesvraag.WaaromNiet(new(tekst, geenNaam))?.Code);

    /// <summary>Whatever people do in whatever order: the thread only grows, an answer is awaited exactly while it waits, and closed stays closed.</summary>
    [Fact]
    public void No_order_of_deeds_breaks_the_thread() => Prop.ForAll(
        Gen.Elements("Beantwoord", "VraagVerder", "Sluit", "Herinner").SelectMany(v => Gen.Elements(Enum.GetValues<Wie>()).Select(w => (Verb: v, Wie: w))).ListOf().ToArbitrary(), zetten =>
        {
            var vraag = In(Adviesstand.Wacht);
            var nu = Nu;
            foreach (var (verb, wie) in zetten)
            {
                nu = nu.AddHours(9);
                var (berichten, was) = (vraag.Berichten.Count, vraag.Stand);
                if (verb == "Herinner") vraag.Herinner(nu);
                else if (WaaromNiet(vraag, verb, Mensen[wie]) is null) Doe(vraag, verb, Mensen[wie], nu);
                if (vraag.Berichten.Count < berichten || (was == Adviesstand.Gesloten && vraag.Stand != was)) return false;
                if ((vraag.Stand == Adviesstand.Wacht) != (vraag.Uiterlijk < DateOnly.MaxValue) || (vraag.Stand == Adviesstand.Gesloten) != vraag.Uitkomst.HasValue) return false;
            }
            return true;
        }).Geldt();

    static Handelende Van(Wie wie) => Handelende.Van(Mensen[wie]);

    static Adviesvraag In(Adviesstand stand)
    {
        var vraag = Adviesvraag.VanMedewerker(Guid.NewGuid(), Woorden, "GM0664", Smwo, Van(Wie.Vrager), Termijnen.Standaard, Nu);
        if (stand != Adviesstand.Wacht) vraag.Beantwoord(Woorden, Mensen[Wie.Professional], Nu);
        if (stand == Adviesstand.Gesloten) vraag.Sluit(Adviesuitkomst.Geholpen, Van(Wie.Vrager), Nu);
        return vraag;
    }

    static Weigering? WaaromNiet(Adviesvraag vraag, string verb, Medewerker door) => verb switch
    {
        "Lees" => vraag.WaaromNietLees(door),
        "Beantwoord" => vraag.WaaromNietBeantwoord(Woorden, door),
        "VraagVerder" => vraag.WaaromNietVraagVerder(Woorden, Handelende.Van(door)),
        _ => vraag.WaaromNietSluit(Adviesuitkomst.Geholpen, Handelende.Van(door)),
    };

    static void Doe(Adviesvraag vraag, string verb, Medewerker door, DateTimeOffset nu)
    {
        if (verb == "Beantwoord") vraag.Beantwoord(Woorden, door, nu);
        else if (verb == "VraagVerder") vraag.VraagVerder(Woorden, Handelende.Van(door), Termijnen.Standaard, nu);
        else if (verb == "Sluit") vraag.Sluit(Adviesuitkomst.Geholpen, Handelende.Van(door), nu);
    }
}
