using System.Globalization;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>A situation in words, and what should come of it: a title and lines that begin with a keyword (see <see cref="Vignetten"/>).</summary>
sealed record Vignet(string Titel, IReadOnlyList<(string Soort, string Tekst)> Regels)
{
    const string Tussen = " · ";

    /// <summary>A key like any other: what is expected here never hangs on whose turn it is.</summary>
    static readonly Guid Sleutel = new("11111111-2222-4333-8444-555555555555");

    public static IReadOnlyDictionary<string, Vignet> Lees(string tekst) =>
        tekst.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(VanBlok).ToDictionary(vignet => vignet.Titel);

    public string? Enige(string soort) => Regels.SingleOrDefault(regel => regel.Soort == soort).Tekst;

    public IEnumerable<string> Alle(string soort) => Regels.Where(regel => regel.Soort == soort).Select(regel => regel.Tekst);

    public static IReadOnlyList<string> Delen(string tekst) => tekst.Split(Tussen, StringSplitOptions.TrimEntries);

    public static (string Woord, string Over) Splits(string tekst) => tekst.Split(' ', 2, StringSplitOptions.TrimEntries) is [var eerst, var rest] ? (eerst, rest) : (tekst, "");

    public Matchvraag Vraag(Func<string, MedewerkerId>? meedenker = null) => Delen(Enige("vraag")!).Aggregate(
        new Matchvraag { Sleutel = Sleutel, Gemeente = Streek.Gemeente("Goes") },
        (vraag, woord) => Splits(woord) switch
        {
            ("in", var gemeente) => vraag with { Gemeente = Streek.Gemeente(gemeente) },
            ("over", var waarover) => vraag with { Omvat = vraag.Omvat.Append(waarover).ToHashSet() },
            ("wil", var soort) => vraag with { Wens = vraag.Wens with { Hulp = Code.Lees<WensHulp>(soort) } },
            ("taal", var taal) => vraag with { Wens = vraag.Wens with { Taal = taal } },
            ("moment", var moment) => vraag with { Wens = vraag.Wens with { Momenten = [Code.Lees<Moment>(moment)] } },
            ("vorm", var vorm) => vraag with { Wens = vraag.Wens with { Vormen = [Code.Lees<Vorm>(vorm)] } },
            ("niet-uit", var dorp) => vraag with { Woonplaats = dorp, Wens = vraag.Wens with { NietUitMijnDorp = true } },
            ("woont-in", var dorp) => vraag with { Woonplaats = dorp },
            ("kiest", var wie) => vraag with
            {
                Voorkeur = meedenker is null ? vraag.Voorkeur with { Organisatie = new(wie) } : vraag.Voorkeur with { Meedenker = meedenker(wie) },
            },
            ("liever-niet", var wie) => vraag with
            {
                Voorkeur = meedenker is null
                    ? vraag.Voorkeur with { NietOrganisaties = new HashSet<OrganisatieCode> { new(wie) } }
                    : vraag.Voorkeur with { NietMeedenkers = new HashSet<MedewerkerId> { meedenker(wie) } },
            },
            _ when Code.Probeer<Leefgebied>(woord, out var leefgebied) => vraag with { Leefgebieden = vraag.Leefgebieden.Append(leefgebied).ToHashSet() },
            _ when Code.Probeer<Doelgroep>(woord, out var doelgroep) => vraag with { Doelgroepen = vraag.Doelgroepen.Append(doelgroep).ToHashSet() },
            _ when woord.Length == 3 && char.IsAsciiLetterUpper(woord[0]) => vraag with { Criteria = vraag.Criteria.Append(woord).ToHashSet() },
            _ => throw new FormatException(woord),
        });

    /// <summary>The region with what this vignet says of it.</summary>
    public Streek MaakStreek()
    {
        var streek = new Streek();
        foreach (var (wie, wat) in Alle("stand").Select(Splits)) Stel(streek, wie, wat);
        if (Enige("dag") is { } dag) streek.Dag = DateOnly.Parse(dag, CultureInfo.InvariantCulture);
        return streek;
    }

    static void Stel(Streek streek, string wie, string wat)
    {
        var (woord, rest) = Splits(wat);
        switch (woord)
        {
            case "verdwijnt": streek.Verdwijnt(wie); break;
            case "zonder-coordinator": streek.HeeftGeenCoordinator(wie); break;
            case "alleen-in": streek.WerktAlleenIn(wie, rest); break;
            case "doet-alleen": streek.DoetAlleen(wie, Code.Lees<Leefgebied>(rest)); break;
            case "tweeling": streek.HeeftTweeling(wie, rest); break;
            case "gebruikte": streek.Gebruikte(wie, int.Parse(rest, CultureInfo.InvariantCulture)); break;
            case "erbij": streek.Krijgt(wie, mens => Mens(mens, rest)); break;
            case "is": streek.Verandert(wie, mens => Mens(mens, rest)); break;
            default: throw new FormatException(wat);
        }
    }

    /// <summary>A person as these words say, otherwise like everybody.</summary>
    public static Profielstand Mens(Profielstand mens, string woorden) => Delen(woorden).Aggregate(mens, (mens, woord) => Splits(woord) switch
    {
        ("helpt", var aantallen) when aantallen.Split(" van ") is [var bezet, var capaciteit] =>
            mens with { Bezet = int.Parse(bezet, CultureInfo.InvariantCulture), Capaciteit = int.Parse(capaciteit, CultureInfo.InvariantCulture) },
        ("spreekt", var taal) => mens with { Talen = [.. mens.Talen, taal] },
        ("kan", var moment) => mens with { Momenten = [Code.Lees<Moment>(moment)] },
        ("komt", var vorm) => mens with { Vormen = [Code.Lees<Vorm>(vorm)] },
        ("woont-in", var dorp) => mens with { Woonplaats = dorp },
        ("moment-onbekend", _) => mens with { Momenten = [] },
        ("vorm-onbekend", _) => mens with { Vormen = [] },
        ("taal-onbekend", _) => mens with { Talen = [] },
        ("tijdelijk-minder", _) => mens with { TijdelijkMinder = true },
        ("afwezig", _) => mens with { Afwezig = true },
        ("zonder-contactpersoon", _) => mens with { HeeftContactpersoon = false },
        ("ongetraind", _) => mens with { Getraind = false },
        _ when Code.Probeer<Profielsoort>(woord, out var soort) => mens with { Soort = soort },
        _ when Code.Probeer<Leefgebied>(woord, out var leefgebied) => mens with { Leefgebieden = [.. mens.Leefgebieden, leefgebied] },
        _ when Code.Probeer<Doelgroep>(woord, out var doelgroep) => mens with { Doelgroepen = [.. mens.Doelgroepen, doelgroep] },
        _ => throw new FormatException(woord),
    });

    /// <summary>Reasons as a vignet writes them: + for, - against, ? to find out.</summary>
    public static string Redenen(Onderbouwing onderbouwing) => string.Join(' ',
    [
        .. onderbouwing.Voor.Select(reden => $"+{reden}"),
        .. onderbouwing.Tegen.Select(reden => $"-{reden}"),
        .. onderbouwing.Ontbreekt.Select(reden => $"?{reden}"),
    ]);

    static Vignet VanBlok(string blok)
    {
        var regels = blok.Split('\n', StringSplitOptions.TrimEntries);
        return new(regels[0].TrimStart('#', ' '), [.. regels.Skip(1).Select(Splits)]);
    }
}
