using System.Globalization;
using Microsoft.OpenApi;

namespace Meedenkers.Web.Api.Hsds;

/// <summary>What is asked of a list; every value was looked at.</summary>
sealed record Vraag
{
    internal const int MeestePerBlad = 100;

    public int Blad { get; init; } = 1;
    public int PerBlad { get; init; } = 50;
    public IReadOnlyList<string> Zoekwoorden { get; init; } = [];
    public bool Regels { get; init; }
    public Guid? Woord { get; init; }
    public Guid? Lijst { get; init; }
    public Guid? Organisatie { get; init; }
    public Guid? Boven { get; init; }
    public bool Volledig { get; init; }
    public bool VolledigeDiensten { get; init; }
    public bool Minimaal { get; init; }
    public DateTimeOffset? GewijzigdNa { get; init; }

    /// <summary>Are all words that are looked for somewhere in these texts? Without capitals and accents.</summary>
    internal bool Vindt(params IEnumerable<string?> teksten)
    {
        if (Zoekwoorden.Count == 0) return true;
        var tekst = string.Join(' ', teksten);
        return Zoekwoorden.All(woord => CultureInfo.InvariantCulture.CompareInfo.IndexOf(tekst, woord, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }
}

/// <summary>
/// A parameter of HSDS: its name, kind and meaning for the OpenAPI document, what to do when a value is refused, and the question
/// with that value in it (null: refused).
/// </summary>
sealed record Filter(string Naam, JsonSchemaType Soort, string Uitleg, string Eis, Func<Vraag, string, Vraag?> Zet)
{
    const int LangsteZoekvraag = 100;
    const string JaOfNee = "Give true or false.";
    const string Uuid = "Give a uuid.";

    internal static readonly Filter Blad = new("page", JsonSchemaType.Integer, "Number of the page, from 1. A page after the last one is empty.", "Give a whole number from 1.",
        (vraag, waarde) => Getal(waarde, int.MaxValue) is { } getal ? vraag with { Blad = getal } : null);

    internal static readonly Filter PerBlad = new("per_page", JsonSchemaType.Integer, "Items on a page: 1 to 100, else 50.", "Give a whole number from 1 to 100.",
        (vraag, waarde) => Getal(waarde, Vraag.MeestePerBlad) is { } getal ? vraag with { PerBlad = getal } : null);

    internal static readonly Filter Vorm = new("format", JsonSchemaType.String, "json, or ndjson: everything, one item a line, without pages.", "Give json or ndjson.",
        (vraag, waarde) => waarde is "json" or "ndjson" ? vraag with { Regels = waarde == "ndjson" } : null);

    internal static readonly Filter Zoek = new("search", JsonSchemaType.String, "Words that must all occur; capitals and accents do not matter.", "Give at most 100 characters.",
        (vraag, waarde) => waarde.Length <= LangsteZoekvraag ? vraag with { Zoekwoorden = waarde.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) } : null);

    internal static readonly Filter Woord = new("taxonomy_term_id", JsonSchemaType.String, "Only what is classified by this term.", Uuid,
        (vraag, waarde) => Id(waarde) is { } id ? vraag with { Woord = id } : null);

    internal static readonly Filter Lijst = new("taxonomy_id", JsonSchemaType.String, "Only what is classified by, or is, a term of this taxonomy.", Uuid,
        (vraag, waarde) => Id(waarde) is { } id ? vraag with { Lijst = id } : null);

    internal static readonly Filter Organisatie = new("organization_id", JsonSchemaType.String, "Only what this organization does.", Uuid,
        (vraag, waarde) => Id(waarde) is { } id ? vraag with { Organisatie = id } : null);

    internal static readonly Filter Boven = new("parent_id", JsonSchemaType.String, "Only terms below this one. Our taxonomies are flat: there are none.", Uuid,
        (vraag, waarde) => Id(waarde) is { } id ? vraag with { Boven = id } : null);

    internal static readonly Filter AlleenBoven = new("top_only", JsonSchemaType.Boolean, "Only terms that stand alone. Our taxonomies are flat: these are all.", JaOfNee,
        (vraag, waarde) => JaNee(waarde) is null ? null : vraag);

    internal static readonly Filter Volledig = new("full", JsonSchemaType.Boolean, "With everything that belongs to it.", JaOfNee,
        (vraag, waarde) => JaNee(waarde) is { } ja ? vraag with { Volledig = ja } : null);

    internal static readonly Filter VolledigeDiensten = new("full_service", JsonSchemaType.Boolean, "With everything that belongs to it, and its services in full.", JaOfNee,
        (vraag, waarde) => JaNee(waarde) is { } ja ? vraag with { VolledigeDiensten = ja } : null);

    internal static readonly Filter GewijzigdNa = new("modified_after", JsonSchemaType.String, "Only what was modified at or after this moment, as 2026-11-03 or 2026-11-03T09:00:00Z.", "Give a day or a moment of ISO 8601, such as 2026-11-03 or 2026-11-03T09:00:00Z.",
        (vraag, waarde) => Moment(waarde) is { } moment ? vraag with { GewijzigdNa = moment } : null);

    internal static readonly Filter Postcode = Onbekend("postcode", JsonSchemaType.String, "We know gemeenten, not postcodes. Leave this out, and look at service_areas.");

    internal static readonly Filter Afstand = Onbekend("proximity", JsonSchemaType.String, "We know no addresses. Leave this out, and look at service_areas.");

    internal static readonly Filter Minimaal = new("minimal", JsonSchemaType.Boolean, "Only id and last_modified, and the name and status without which no service is one.", JaOfNee,
        (vraag, waarde) => JaNee(waarde) is { } ja ? vraag with { Minimaal = ja } : null);

    /// <summary>An answer would look like one and be none.</summary>
    static Filter Onbekend(string naam, JsonSchemaType soort, string waarom) => new(naam, soort, "Refused. " + waarom, waarom, (_, _) => null);

    /// <summary>The question, or what is wrong with it by the name of the parameter.</summary>
    internal static (Vraag Vraag, Dictionary<string, string[]> Fouten) Lees(IQueryCollection query, IReadOnlyList<Filter> filters)
    {
        var (vraag, fouten) = (new Vraag(), new Dictionary<string, string[]>(StringComparer.Ordinal));
        foreach (var (naam, waarden) in query)
        {
            if (filters.FirstOrDefault(f => f.Naam == naam) is not { } filter)
                fouten[naam] = [filters.Count == 0 ? "Unknown here. This address has no parameters." : $"Unknown here. Known are: {string.Join(", ", filters.Select(f => f.Naam))}."];
            else if (waarden is not [{ } waarde])
                fouten[naam] = ["Give this once."];
            else if (filter.Zet(vraag, waarde) is { } verder)
                vraag = verder;
            else
                fouten[naam] = [filter.Eis];
        }
        if (vraag.Regels)
            foreach (var blad in new[] { Blad.Naam, PerBlad.Naam }.Where(query.ContainsKey)) fouten[blad] = ["Leave this out: ndjson has no pages."];
        return (vraag, fouten);
    }

    static int? Getal(string waarde, int hoogste) => int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= 1 && getal <= hoogste ? getal : null;

    /// <summary>A moment without an offset, and a day, are of UTC.</summary>
    static DateTimeOffset? Moment(string waarde) =>
        DateTimeOffset.TryParseExact(waarde, Vormen, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;

    static readonly string[] Vormen = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    internal static Guid? Id(string waarde) => Guid.TryParseExact(waarde, "D", out var id) ? id : null;

    static bool? JaNee(string waarde) => waarde switch { "true" => true, "false" => false, _ => null };
}
