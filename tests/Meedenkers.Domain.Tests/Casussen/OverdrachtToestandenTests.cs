using System.Reflection;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Tijd;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>Who can do what with a warm handover in which state: where the handover and the responsibility then are, or the refusal.</summary>
public class OverdrachtToestandenTests
{
    /// <summary>The states of a handover; Besproken: the conversation was, the resident has yet to agree; Spoed: B06; Oud: confirmed weeks ago.</summary>
    public enum Toestand { Voorgesteld, Aangenomen, Besproken, Spoed, Bevestigd, Oud, Geweigerd, Ingetrokken, Teruggevallen }

    /// <summary>The columns: people of the pool, which gives; of evaregelt, which receives; a coördinator of a third organisation; the resident.</summary>
    public enum Wie { Gever, WieHetDoet, Ontvanger, WieHetGaatDoen, Ander, Inwoner }

    // A " repeats the cell on its left. A handover lapses by itself: it does not matter who looks.
    const string Tabel = """
        toestand      | verb                    | gever                    | wie het doet             | ontvanger                | wie het gaat doen        | ander                    | inwoner
        Voorgesteld   | NeemOverdrachtAan       | OverdrachtIsVanAnderen   | "                        | Aangenomen@pool          | "                        | OverdrachtIsVanAnderen   | "
        Voorgesteld   | WeigerOverdracht        | OverdrachtIsVanAnderen   | "                        | Geweigerd@pool           | AlleenCoordinator        | OverdrachtIsVanAnderen   | "
        Voorgesteld   | TrekOverdrachtIn        | Ingetrokken@pool         | "                        | OverdrachtEerstAannemen  | "                        | OverdrachtIsVanAnderen   | Ingetrokken@pool
        Voorgesteld   | SpreekAf                | OverdrachtEerstAannemen  | "                        | "                        | "                        | "                        | "
        Voorgesteld   | BevestigOverdracht      | OverdrachtEerstAannemen  | "                        | "                        | "                        | "                        | "
        Voorgesteld   | BevestigKoud            | OverdrachtEerstAannemen  | "                        | "                        | "                        | "                        | "
        Voorgesteld   | Beaam                   | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Voorgesteld   | Betwist                 | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Voorgesteld   | LaatOverdrachtVervallen | Teruggevallen@pool       | "                        | "                        | "                        | "                        | "
        Aangenomen    | NeemOverdrachtAan       | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Aangenomen    | WeigerOverdracht        | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Aangenomen    | TrekOverdrachtIn        | Ingetrokken@pool         | "                        | "                        | "                        | OverdrachtIsVanAnderen   | Ingetrokken@pool
        Aangenomen    | SpreekAf                | Aangenomen@pool          | "                        | "                        | "                        | OverdrachtIsVanAnderen   | "
        Aangenomen    | BevestigOverdracht      | Bevestigd@evaregelt      | "                        | "                        | "                        | OverdrachtIsVanAnderen   | "
        Aangenomen    | BevestigKoud            | Bevestigd@evaregelt      | AlleenCoordinator        | Bevestigd@evaregelt      | AlleenCoordinator        | OverdrachtIsVanAnderen   | "
        Aangenomen    | Beaam                   | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Aangenomen    | Betwist                 | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Aangenomen    | LaatOverdrachtVervallen | Teruggevallen@pool       | "                        | "                        | "                        | "                        | "
        Besproken     | NeemOverdrachtAan       | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Besproken     | WeigerOverdracht        | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Besproken     | TrekOverdrachtIn        | Ingetrokken@pool         | "                        | "                        | "                        | OverdrachtIsVanAnderen   | Ingetrokken@pool
        Besproken     | SpreekAf                | Aangenomen@pool          | "                        | "                        | "                        | OverdrachtIsVanAnderen   | "
        Besproken     | BevestigOverdracht      | Bevestigd@evaregelt      | "                        | "                        | "                        | OverdrachtIsVanAnderen   | "
        Besproken     | BevestigKoud            | Bevestigd@evaregelt      | AlleenCoordinator        | Bevestigd@evaregelt      | AlleenCoordinator        | OverdrachtIsVanAnderen   | "
        Besproken     | Beaam                   | AlleenDeInwoner          | "                        | "                        | "                        | "                        | Bevestigd@evaregelt
        Besproken     | Betwist                 | AlleenDeInwoner          | "                        | "                        | "                        | "                        | Aangenomen@pool
        Besproken     | LaatOverdrachtVervallen | Teruggevallen@pool       | "                        | "                        | "                        | "                        | "
        Spoed         | NeemOverdrachtAan       | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Spoed         | WeigerOverdracht        | OverdrachtIsVanAnderen   | "                        | SpoedWachtNiet           | "                        | OverdrachtIsVanAnderen   | "
        Spoed         | TrekOverdrachtIn        | SpoedWachtNiet           | "                        | "                        | "                        | "                        | "
        Spoed         | SpreekAf                | Aangenomen@evaregelt     | "                        | "                        | AlleenWieHetDoet         | OverdrachtIsVanAnderen   | "
        Spoed         | BevestigOverdracht      | Bevestigd@evaregelt      | "                        | "                        | AlleenWieHetDoet         | OverdrachtIsVanAnderen   | "
        Spoed         | BevestigKoud            | Bevestigd@evaregelt      | AlleenCoordinator        | Bevestigd@evaregelt      | AlleenWieHetDoet         | OverdrachtIsVanAnderen   | "
        Spoed         | Beaam                   | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Spoed         | Betwist                 | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Spoed         | LaatOverdrachtVervallen | Aangenomen@evaregelt     | "                        | "                        | "                        | "                        | "
        Bevestigd     | NeemOverdrachtAan       | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Bevestigd     | WeigerOverdracht        | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Bevestigd     | TrekOverdrachtIn        | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Bevestigd     | SpreekAf                | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Bevestigd     | BevestigOverdracht      | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Bevestigd     | BevestigKoud            | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Bevestigd     | Beaam                   | AlleenDeInwoner          | "                        | "                        | "                        | "                        | Bevestigd@evaregelt
        Bevestigd     | Betwist                 | AlleenDeInwoner          | "                        | "                        | "                        | "                        | Aangenomen@pool
        Bevestigd     | LaatOverdrachtVervallen | Bevestigd@evaregelt      | "                        | "                        | "                        | "                        | "
        Oud           | NeemOverdrachtAan       | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Oud           | WeigerOverdracht        | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Oud           | TrekOverdrachtIn        | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Oud           | SpreekAf                | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Oud           | BevestigOverdracht      | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Oud           | BevestigKoud            | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Oud           | Beaam                   | AlleenDeInwoner          | "                        | "                        | "                        | "                        | Bevestigd@evaregelt
        Oud           | Betwist                 | AlleenDeInwoner          | "                        | "                        | "                        | "                        | TeLaatVoorBezwaar
        Oud           | LaatOverdrachtVervallen | Bevestigd@evaregelt      | "                        | "                        | "                        | "                        | "
        Geweigerd     | NeemOverdrachtAan       | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Geweigerd     | WeigerOverdracht        | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Geweigerd     | TrekOverdrachtIn        | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Geweigerd     | SpreekAf                | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Geweigerd     | BevestigOverdracht      | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Geweigerd     | BevestigKoud            | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Geweigerd     | Beaam                   | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Geweigerd     | Betwist                 | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Geweigerd     | LaatOverdrachtVervallen | Geweigerd@pool           | "                        | "                        | "                        | "                        | "
        Ingetrokken   | NeemOverdrachtAan       | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Ingetrokken   | WeigerOverdracht        | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Ingetrokken   | TrekOverdrachtIn        | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Ingetrokken   | SpreekAf                | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Ingetrokken   | BevestigOverdracht      | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Ingetrokken   | BevestigKoud            | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Ingetrokken   | Beaam                   | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Ingetrokken   | Betwist                 | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Ingetrokken   | LaatOverdrachtVervallen | Ingetrokken@pool         | "                        | "                        | "                        | "                        | "
        Teruggevallen | NeemOverdrachtAan       | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Teruggevallen | WeigerOverdracht        | OverdrachtIsVanAnderen   | "                        | OverdrachtIsVoorbij      | "                        | OverdrachtIsVanAnderen   | "
        Teruggevallen | TrekOverdrachtIn        | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Teruggevallen | SpreekAf                | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Teruggevallen | BevestigOverdracht      | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Teruggevallen | BevestigKoud            | OverdrachtIsVoorbij      | "                        | "                        | "                        | "                        | "
        Teruggevallen | Beaam                   | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Teruggevallen | Betwist                 | AlleenDeInwoner          | "                        | "                        | "                        | "                        | OverdrachtIsVoorbij
        Teruggevallen | LaatOverdrachtVervallen | Teruggevallen@pool       | "                        | "                        | "                        | "                        | "
        """;

    static readonly DateTimeOffset Later = Nu.AddDays(2);

    static readonly Medewerker Gever = EenCoordinator("pool");
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Medewerker Ontvanger = EenCoordinator("evaregelt");
    static readonly Medewerker GaatDoen = EenProfessional("evaregelt");

    static readonly List<(Toestand Toestand, string Verb, Wie Wie, string Uitkomst)> Cellen = LeesTabel();

    public static TheoryData<Toestand, string, Wie, string> AlleCellen { get; } = new(Cellen.Select(c => (c.Toestand, c.Verb, c.Wie, c.Uitkomst)));

    [Theory]
    [MemberData(nameof(AlleCellen))]
    public void The_table_is_what_happens(Toestand toestand, string verb, Wie wie, string uitkomst)
    {
        var (casus, id) = In(toestand);
        var (waarom, doe) = Lees(casus, verb, id, Als(wie), toestand == Toestand.Oud ? Nu.AddDays(30) : Later);
        var voor = Foto.Van(casus);

        if (typeof(Weigering).GetField(uitkomst)?.GetValue(null) is Weigering weigering)
        {
            Assert.Equal(weigering, waarom());
            Weigert(weigering, doe);
            Assert.Equal(voor, Foto.Van(casus));
            return;
        }
        Assert.Null(waarom());
        doe();
        Assert.Equal(uitkomst, Uitkomst(casus, id));
    }

    [Fact]
    public void The_table_holds_each_state_with_each_verb_once()
    {
        var verwacht = Enum.GetValues<Toestand>().SelectMany(t => Verbs().Select(v => $"{t} {v}"));

        Assert.Equal(verwacht.Order(StringComparer.Ordinal), Cellen.Where(c => c.Wie == Wie.Gever).Select(c => $"{c.Toestand} {c.Verb}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_states_hold_each_stand() =>
        Assert.Equal(Enum.GetValues<Overdrachtstand>(), Enum.GetValues<Toestand>().Select(In).Select(s => s.Casus.Overdracht(s.Id).Stand).Distinct().Order());

    static string Uitkomst(Casus casus, OverdrachtId id) => $"{casus.Overdracht(id).Stand}@{casus.Onderdelen[0].Organisatie}";

    static IEnumerable<string> Verbs() =>
        typeof(Casus).GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(m => m.Name.StartsWith("WaaromNiet", StringComparison.Ordinal) && m.GetParameters()[0].ParameterType == typeof(OverdrachtId))
            .Select(m => m.Name["WaaromNiet".Length..]).Append(nameof(Casus.LaatOverdrachtVervallen));

    static (Casus Casus, OverdrachtId Id) In(Toestand toestand)
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
        var id = casus.Schaal(EenBesluit("evaregelt", [casus.Enige().Id], toestand == Toestand.Spoed ? "B06" : "B10"), Criteria, Gever.Zelf(), Standaard, Nu).Id;
        if (toestand == Toestand.Geweigerd) casus.WeigerOverdracht(id, Weigerreden.GeenRuimte, Ontvanger.Zelf(), Standaard, Nu);
        if (toestand == Toestand.Ingetrokken) casus.TrekOverdrachtIn(id, Doet.Zelf(), Standaard, Nu);
        if (toestand == Toestand.Teruggevallen) casus.LaatOverdrachtVervallen(id, ontvangerIsEr: true, Standaard, Nu.AddDays(9));
        if (toestand is Toestand.Aangenomen or Toestand.Besproken or Toestand.Bevestigd or Toestand.Oud) casus.NeemOverdrachtAan(id, null, GaatDoen.Zelf(), Standaard, Nu);
        if (toestand == Toestand.Besproken) casus.BevestigOverdracht(id, EenGesprek(akkoord: false), Doet.Zelf(), Standaard, Nu);
        if (toestand is Toestand.Bevestigd or Toestand.Oud) casus.BevestigOverdracht(id, EenGesprek(), Doet.Zelf(), Standaard, Nu);
        return (casus, id);
    }

    static Handelende Als(Wie wie) => wie switch
    {
        Wie.Gever => Gever.Zelf(),
        Wie.WieHetDoet => Doet.Zelf(),
        Wie.Ontvanger => Ontvanger.Zelf(),
        Wie.WieHetGaatDoen => GaatDoen.Zelf(),
        Wie.Ander => EenCoordinator("hersteltalent").Zelf(),
        _ => Handelende.Inwoner,
    };

    static (Func<Weigering?> Waarom, Action Doe) Lees(Casus casus, string verb, OverdrachtId id, Handelende wie, DateTimeOffset nu)
    {
        var vandaag = Nederland.Vandaag(nu);
        var afspraak = new Afspraakvoorstel(vandaag.AddDays(3), Contactsoort.Huisbezoek);
        return verb switch
        {
            nameof(Casus.NeemOverdrachtAan) => (() => casus.WaaromNietNeemOverdrachtAan(id, null, wie), () => casus.NeemOverdrachtAan(id, null, wie, Standaard, nu)),
            nameof(Casus.WeigerOverdracht) => (() => casus.WaaromNietWeigerOverdracht(id, wie), () => casus.WeigerOverdracht(id, Weigerreden.AnderePlek, wie, Standaard, nu)),
            nameof(Casus.TrekOverdrachtIn) => (() => casus.WaaromNietTrekOverdrachtIn(id, wie), () => casus.TrekOverdrachtIn(id, wie, Standaard, nu)),
            nameof(Casus.SpreekAf) => (() => casus.WaaromNietSpreekAf(id, afspraak, wie, vandaag), () => casus.SpreekAf(id, afspraak, wie, nu)),
            nameof(Casus.BevestigOverdracht) => (() => casus.WaaromNietBevestigOverdracht(id, EenGesprek(), wie, nu), () => casus.BevestigOverdracht(id, EenGesprek(), wie, Standaard, nu)),
            nameof(Casus.BevestigKoud) => (() => casus.WaaromNietBevestigKoud(id, wie), () => casus.BevestigKoud(id, Koudereden.MeedenkerIsWeg, wie, Standaard, nu)),
            nameof(Casus.Beaam) => (() => casus.WaaromNietBeaam(id, wie), () => casus.Beaam(id, wie, Standaard, nu)),
            nameof(Casus.Betwist) => (() => casus.WaaromNietBetwist(id, wie, Standaard, vandaag), () => casus.Betwist(id, wie, Standaard, nu)),
            nameof(Casus.LaatOverdrachtVervallen) => (() => null, () => casus.LaatOverdrachtVervallen(id, ontvangerIsEr: true, Standaard, nu.AddDays(40))),
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "A verb without a row in the table."),
        };
    }

    static List<(Toestand, string, Wie, string)> LeesTabel()
    {
        List<(Toestand, string, Wie, string)> cellen = [];
        foreach (var regel in Tabel.Split('\n').Skip(1).Select(r => r.Split('|', StringSplitOptions.TrimEntries)))
        {
            var links = "";
            foreach (var wie in Enum.GetValues<Wie>())
            {
                links = regel[2 + (int)wie] is var cel && cel == "\"" ? links : cel;
                cellen.Add((Enum.Parse<Toestand>(regel[0]), regel[1], wie, links));
            }
        }
        return cellen;
    }
}
