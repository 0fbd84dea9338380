using System.Globalization;
using System.Text.RegularExpressions;

namespace Meedenkers.TestKit;

/// <summary>
/// Measures whether a text for residents is plain Dutch (normen.md): sentences of 12 words on average, none above 20,
/// Flesch-Douma of at least 60, no words of the trade, no abbreviation that is not explained.
/// <code>Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(html)));</code>
/// </summary>
public static partial class PlatteTaal
{
    public const int LangsteZin = 20;
    public const double GemiddeldeZin = 12;
    public const double MinsteLeesgemak = 60;

    /// <summary>Names that everyone in the region knows as they are.</summary>
    static readonly string[] BekendeAfkortingen = ["SMWO", "AA"];

    /// <summary>What not to write, and what to write instead.</summary>
    static readonly (Regex Woord, string Liever)[] Vakwoorden =
    [
        .. new (string Woord, string Liever)[]
        {
            ("cliënt\\w*|client\\w*", "u, of inwoner"),
            ("casus\\w*", "uw vraag"),
            ("onderdeel|onderdelen", "uw vraag, of een stuk van uw vraag"),
            ("doelgroep\\w*", "mensen die"),
            ("leefgebied\\w*", "onderwerp"),
            ("indice\\w+|indicatie\\w*|geïndiceerd\\w*", "vaststellen wat u nodig hebt"),
            ("maatwerk\\w*|voorziening\\w*", "hulp die bij u past"),
            ("integra(al|le)\\w*", "alles samen"),
            ("opschal\\w+|afschal\\w+", "iemand met meer, of minder, kennis erbij"),
            ("informele|formele|informeel|formeel", "vrijwilliger, of professional"),
            ("toewijz\\w+|toegewezen", "wie u helpt"),
            ("hulpvraag\\w*|zorgvraag\\w*|ondersteuningsvraag\\w*", "uw vraag"),
            ("zelfredzaam\\w*", "zelf doen"),
            ("participatie\\w*|participeren", "meedoen"),
            ("problematiek", "problemen"),
            ("regie", "zelf beslissen"),
            ("traject\\w*", "hulp, of stappen"),
            ("intake\\w*|screening\\w*", "eerste gesprek"),
            ("dossier\\w*", "wat wij van u weten"),
            ("casemanager\\w*", "vaste hulpverlener"),
            ("ketenpartner\\w*|stakeholder\\w*", "andere organisaties"),
            ("faciliter\\w+|optimaliser\\w+|implementer\\w+", "helpen, beter maken, invoeren"),
            ("middels", "met"),
            ("teneinde", "om"),
            ("derhalve", "daarom"),
            ("tevens|alsmede", "ook"),
            ("indien", "als"),
            ("inzake|omtrent|betreffende|aangaande", "over"),
            ("conform", "volgens"),
            ("dient te|dienen te", "moet"),
            ("geschieden|geschiedt", "gebeurt"),
            ("ongeldig\\w*", "zeg wat er wel moet staan"),
        }.Select(paar => (new Regex($@"(?<![\w-])(?:{paar.Woord})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), paar.Liever)),
    ];

    /// <summary>What is wrong with these pieces of text, each with the piece; empty when it is plain Dutch.</summary>
    /// <param name="stukken">Paragraphs, headings, labels: one line of thought each.</param>
    /// <param name="bekend">Abbreviations that the page itself explains.</param>
    public static IReadOnlyList<string> Bezwaren(IEnumerable<string> stukken, params string[] bekend)
    {
        var alles = stukken.Select(stuk => Wit().Replace(stuk, " ").Trim()).Where(stuk => stuk.Length > 0).ToList();
        var zinnen = alles.SelectMany(Zinnen).ToList();
        var bezwaren = new List<string>();

        bezwaren.AddRange(zinnen.Where(zin => Woorden(zin).Count > LangsteZin)
            .Select(zin => $"Zin van {Woorden(zin).Count} woorden (hoogstens {LangsteZin}): {zin}"));
        foreach (var (woord, liever) in Vakwoorden)
            bezwaren.AddRange(alles.Where(stuk => woord.IsMatch(stuk))
                .Select(stuk => $"Vakwoord ‘{woord.Match(stuk).Value}’ (liever: {liever}): {stuk}"));
        bezwaren.AddRange(alles
            .SelectMany(stuk => Afkorting().Matches(stuk).Select(afkorting => (afkorting.Value, stuk)))
            .Where(paar => !BekendeAfkortingen.Contains(paar.Value) && !bekend.Contains(paar.Value))
            .Select(paar => $"Afkorting ‘{paar.Value}’ zonder uitleg: {paar.stuk}"));

        var lopend = zinnen.Where(zin => ".!?".Contains(zin[^1], StringComparison.Ordinal)).ToList();
        if (lopend.Count is 0) return bezwaren;
        var gemiddeld = lopend.Average(zin => Woorden(zin).Count);
        if (gemiddeld > GemiddeldeZin) bezwaren.Add(string.Create(CultureInfo.InvariantCulture, $"Gemiddeld {gemiddeld:0.0} woorden per zin (hoogstens {GemiddeldeZin})"));
        var leesgemak = Leesgemak(lopend);
        if (leesgemak < MinsteLeesgemak) bezwaren.Add(string.Create(CultureInfo.InvariantCulture, $"Flesch-Douma {leesgemak:0} (minstens {MinsteLeesgemak})"));
        return bezwaren;
    }

    /// <summary>Flesch's reading ease as Douma fitted it to Dutch: 206.84 − 0.93 × words a sentence − 77 × syllables a word.</summary>
    public static double Leesgemak(IReadOnlyCollection<string> zinnen)
    {
        ArgumentNullException.ThrowIfNull(zinnen);
        var woorden = zinnen.SelectMany(Woorden).ToList();
        return woorden.Count is 0 ? 100
            : 206.84 - 0.93 * woorden.Count / zinnen.Count - 77.0 * woorden.Sum(Lettergrepen) / woorden.Count;
    }

    /// <summary>Sentences of one piece; a piece without a full stop is one sentence.</summary>
    public static IReadOnlyList<string> Zinnen(string stuk) =>
        [.. Zinseinde().Split(stuk).Select(zin => zin.Trim()).Where(zin => Woorden(zin).Count > 0)];

    /// <summary>Words; a telephone number or an address is one.</summary>
    public static IReadOnlyList<string> Woorden(string zin) =>
        [.. Woord().Matches(Cijferreeks().Replace(zin, m => m.Value.Replace(" ", "", StringComparison.Ordinal))).Select(woord => woord.Value)];

    /// <summary>Syllables by Dutch vowel groups; good enough for an average, not for a poem.</summary>
    public static int Lettergrepen(string woord) => Math.Max(1, Klinkers().Count(woord));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();

    [GeneratedRegex(@"(?<=[.!?][”’"")]?)\s+(?=[“‘""(]?[\p{Lu}\p{N}’'])")]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"[\p{L}\p{N}@][\p{L}\p{N}@'’.\-]*[\p{L}\p{N}]|[\p{L}\p{N}]")]
    private static partial Regex Woord();

    [GeneratedRegex(@"\b\d[\d ]+\d\b")]
    private static partial Regex Cijferreeks();

    [GeneratedRegex(@"(?<![\p{L}\d-])\p{Lu}{2,6}(?![\p{L}])")]
    private static partial Regex Afkorting();

    [GeneratedRegex("aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáéíóúàèêëïöüä]", RegexOptions.IgnoreCase)]
    private static partial Regex Klinkers();
}
