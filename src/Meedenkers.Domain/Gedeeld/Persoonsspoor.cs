using System.Text.RegularExpressions;

namespace Meedenkers.Domain.Gedeeld;

/// <summary>
/// Recognises what leads to a person in words that should lead to nobody. What is certain enough is refused (numbers and addresses
/// by which somebody is found); what looks like a name is only pointed at, because a machine cannot tell a name from a village.
/// </summary>
public static partial class Persoonsspoor
{
    const int MeesteNamen = 3;

    /// <summary>Words with a capital at the beginning of a sentence, or that are no name of a person.</summary>
    static readonly HashSet<string> GeenNaam = new(StringComparer.OrdinalIgnoreCase)
    {
        "Aan", "Af", "Al", "Alle", "Als", "Bij", "Centrale", "Centrum", "Daar", "Daarna", "Dan", "Dat", "De", "Deze", "Die", "Dit", "Door", "Dus", "Een", "En", "Er", "Eerst", "Eva",
        "Gaat", "Geen", "Gemeente", "Gemeentelijke", "Geldt", "Gezin", "Goede", "Groningen", "Haar", "Had", "Heb", "Hebben", "Heeft", "Heel", "Het", "Hij", "Hoe", "Hoeveel", "Hun", "Iemand", "Ik", "In", "Is", "Ja",
        "Jeugd", "Jeugdwet", "Jongeren", "Kan", "Klopt", "Kunnen", "Kunt", "Maar", "Mag", "Met", "Mijn", "Moet", "Na", "Naar", "Nee", "Nederland", "Nederlandse", "Niet", "Noord", "Nu", "Of", "Om", "Onder", "Ons", "Onze",
        "Ook", "Op", "Over", "Oost", "Provincie", "Raad", "Rechtbank", "Regelt", "Sinds", "Sociaal", "Sociale", "Staat", "Stel", "Stichting", "Team", "Thuis", "Toegang", "Toen", "Tot", "Tussen", "Tweede", "U", "Uit", "Uw",
        "Van", "Vanaf", "Veilig", "Verder", "Via", "Volgens", "Voor", "Wajong", "Want", "Waar", "Waarom", "Wanneer", "Wat", "Weet", "Welk", "Welke", "Werk", "West", "Wet", "Wie", "Wij", "Wil", "Wlz", "Wmo", "Zeeland", "Zeeuwse",
        "Zeeuws", "Ze", "Zij", "Zijn", "Zo", "Zorg", "Zou", "Zuid", "Zvw",
    };

    /// <summary>Words that end as a street does and are none.</summary>
    static readonly HashSet<string> GeenStraat = new(StringComparer.OrdinalIgnoreCase)
    {
        "onderweg", "overweg", "omweg", "uitweg", "terugweg", "heenweg", "snelweg", "rijksweg", "halverweg", "gerechtshof", "kerkhof", "schoolplein", "werkplein", "wijkplein", "zorgplein", "leerplein",
    };

    /// <summary>Null when nothing certain leads to a person. Gives TekstBevatBsn, TekstBevatEmailadres, TekstBevatRekeningnummer, TekstBevatTelefoonnummer or TekstBevatAdres.</summary>
    public static Weigering? WaaromNiet(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return null;
        var gewoon = Vrijetekst.MetGewoneCijfers(tekst);
        return Vrijetekst.BevatBsn(tekst) ? Weigering.TekstBevatBsn
            : Mailadres().IsMatch(gewoon) ? Weigering.TekstBevatEmailadres
            : Rekeningnummer().IsMatch(gewoon) ? Weigering.TekstBevatRekeningnummer
            : BevatTelefoonnummer(gewoon) ? Weigering.TekstBevatTelefoonnummer
            : BevatAdres(gewoon) ? Weigering.TekstBevatAdres
            : null;
    }

    /// <summary>At most three groups of words that look like a name, as they were typed: after "mevrouw" and the like, or two words with a capital.</summary>
    public static IReadOnlyList<string> MogelijkeNamen(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return [];
        var naAanspreking = Aangesproken().Matches(tekst).Select(m => m.Value);
        var naVerwant = Verwant().Matches(tekst).Where(m => !GeenNaam.Contains(m.Groups["naam"].Value)).Select(m => m.Value);
        var paren = Naampaar().Matches(tekst).Where(m => !GeenNaam.Contains(m.Groups["voor"].Value) && !GeenNaam.Contains(m.Groups["na"].Value)).Select(m => m.Value);
        return [.. naAanspreking.Concat(naVerwant).Concat(paren).Distinct(StringComparer.Ordinal).Take(MeesteNamen)];
    }

    // Lines that anybody may call (0800, 0900) reach no resident; dates and times are no telephone number.
    static bool BevatTelefoonnummer(string tekst)
    {
        var zonder = Tijden().Replace(Vrijetekst.ZonderDatums(tekst), "|");
        return Buitenlands().IsMatch(zonder) || Nederlands().Matches(zonder).Any(rij => IsVanIemand(string.Concat(rij.Value.Where(char.IsAsciiDigit))));
    }

    static bool IsVanIemand(string cijfers) => !cijfers.StartsWith("0800", StringComparison.Ordinal) && !cijfers.StartsWith("090", StringComparison.Ordinal);

    static bool BevatAdres(string tekst) =>
        Straat().Matches(tekst).Any(m => !GeenStraat.Contains(m.Groups["straat"].Value)) || Postcode().IsMatch(tekst);

    [GeneratedRegex(@"[\p{L}\p{N}._%+'-]+ ?@ ?[\p{L}\p{N}-]+(?: ?\. ?[\p{L}\p{N}-]+)* ?\. ?\p{L}{2,}", RegexOptions.IgnoreCase)]
    private static partial Regex Mailadres();

    // IBAN of the Netherlands, Belgium, Germany and the like: a country, two digits, and groups.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,6}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])", RegexOptions.IgnoreCase)]
    private static partial Regex Rekeningnummer();

    // Ten digits, the second is never 0 (Telefoonnummer), however they are grouped.
    [GeneratedRegex(@"(?<![0-9])\(?0[1-9](?:[ ()./-]{0,3}[0-9]){8}(?![0-9])")]
    private static partial Regex Nederlands();

    [GeneratedRegex(@"(?<![0-9])(?:\+ ?|00)[1-9](?:[ ()./-]{0,3}[0-9]){8,13}(?![0-9])")]
    private static partial Regex Buitenlands();

    // "09.00 - 12.30", "13.15 uur".
    [GeneratedRegex(@"(?<![0-9.])[0-2]?[0-9][.:][0-5][0-9](?: ?(?:-|tot|en|t/m) ?[0-2]?[0-9][.:][0-5][0-9](?![.:]?[0-9])| ?uur)")]
    private static partial Regex Tijden();

    // A word that ends as streets do and a house number, unless what is counted follows: "onderweg 2 uur".
    [GeneratedRegex(@"(?<straat>\p{L}[\p{L}'’-]{2,}(?:straat|laan|weg|plein|dijk|kade|kaai|hof|pad|singel|gracht|steeg|dreef|plantsoen|boulevard))(?:,? (?:nummer |nr\.? ?|huisnummer ))?,? {0,2}[0-9]{1,4}(?:[ -]?[a-zA-Z](?![\p{L}]))?(?![0-9.,:]*[0-9%])(?! ?(?:uur|uren|minu|dag|week|weken|maand|jaar|keer|maal|personen|mensen|euro|km|kilometer|meter|procent))", RegexOptions.IgnoreCase)]
    private static partial Regex Straat();

    // "artikel 1639 BW" is a law; SA, SD and SS are not given out.
    [GeneratedRegex(@"(?<![0-9.,:€-])(?<!(?:artikel|art\.?|lid|boek|wetboek) ?)(?<!€ ?)[1-9][0-9]{3} {0,2}(?!SA|SD|SS|BW|AW)[A-Z]{2}(?![\p{L}\p{N}])")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?<![\p{L}])(?i:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|familie|fam\.?)\s+(?:(?:\p{Lu}\.)+\s*)?(?:(?i:van|de|der|den|ten|ter|te|el|al|in|’t|'t)\s+){0,3}\p{Lu}[\p{L}’'-]*")]
    private static partial Regex Aangesproken();

    [GeneratedRegex(@"(?<![\p{L}])(?i:heet|heten|genaamd|zoon|dochter|broer|zus|moeder|vader|oma|opa|tante|oom|buurman|buurvrouw|cliënt|inwoner|man|vrouw|vriend|vriendin)\s+(?<naam>\p{Lu}\p{Ll}+)")]
    private static partial Regex Verwant();

    [GeneratedRegex(@"(?<![\p{L}’'-])(?<voor>\p{Lu}\p{Ll}[\p{L}’'-]*)\s+(?:(?i:van|de|der|den|ten|ter|te|el|al|’t|'t)\s+){0,3}(?<na>\p{Lu}\p{Ll}[\p{L}’'-]*)")]
    private static partial Regex Naampaar();
}

public sealed partial record Weigering
{
    public static Weigering TekstBevatTelefoonnummer { get; } = new(nameof(TekstBevatTelefoonnummer), "Er staat een telefoonnummer in uw tekst. Haal het weg. Vertel niet om wie het gaat.");

    public static Weigering TekstBevatEmailadres { get; } = new(nameof(TekstBevatEmailadres), "Er staat een e-mailadres in uw tekst. Haal het weg. Vertel niet om wie het gaat.");

    public static Weigering TekstBevatRekeningnummer { get; } = new(nameof(TekstBevatRekeningnummer), "Er staat een rekeningnummer in uw tekst. Haal het weg. Vertel niet om wie het gaat.");

    public static Weigering TekstBevatAdres { get; } = new(nameof(TekstBevatAdres), "Er staat een adres of een postcode in uw tekst. Haal het weg. De gemeente is genoeg.");

    public static Weigering TekstNoemtMisschienNaam(IEnumerable<string> namen) => new(nameof(TekstNoemtMisschienNaam),
        $"Staat hier een naam: {string.Join(", ", namen.Select(naam => $"“{naam}”"))}? Haal die dan weg. Is het geen naam van iemand? Zet dan een vinkje.");
}
