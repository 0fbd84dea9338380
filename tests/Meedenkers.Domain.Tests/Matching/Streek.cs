using System.Text.Json.Nodes;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>
/// The organisations of the region as the reference data has them, each with one person who helps two of four. A test says only what is different.
/// </summary>
sealed class Streek
{
    /// <summary>A day on which the agreements of the reference data run.</summary>
    public static readonly DateOnly Vandaag = new(2026, 11, 26);

    static readonly JsonNode Naslag = Lees("organisaties.json");

    static readonly IReadOnlyDictionary<string, string> Gemeenten =
        Lees("gemeenten.json")["gemeenten"]!.AsArray().ToDictionary(gemeente => (string)gemeente!["naam"]!, gemeente => (string)gemeente!["code"]!);

    readonly List<Organisatie> organisaties = [.. Naslag["organisaties"]!.AsArray().Select(VanNaslag)];
    readonly Dictionary<string, List<Afspraak>> afsprakenVan = [];
    readonly Dictionary<string, List<Profielstand>> mensen = [];
    readonly HashSet<string> zonderCoordinator = [];

    public Streek()
    {
        foreach (var afspraak in Naslag["demoAfspraken"]!.AsArray())
        {
            afsprakenVan[(string)afspraak!["organisatie"]!] =
            [
                new(Teksten(afspraak["gemeenten"]!).ToHashSet(), Datum(afspraak["van"]!), Datum(afspraak["tot"]!), (int)afspraak["trajecten"]!, Gebruikt: 5),
            ];
        }
        foreach (var organisatie in organisaties.Where(organisatie => organisatie.KanMeedenken)) mensen[organisatie.Code.Waarde] = [Iemand(organisatie)];
    }

    public static Aanbieding Aanmeldpunt { get; } =
        new(new((string)Naslag["organisaties"]!.AsArray().Single(organisatie => (bool?)organisatie!["aanmeldpunt"] == true)!["code"]!), Niveau.Formeel);

    public static string Gemeente(string naam) => Gemeenten[naam];

    public DateOnly Dag { get; set; } = Vandaag;

    public Organisatie Van(string code) => organisaties.Single(organisatie => organisatie.Code.Waarde == code);

    public IReadOnlyList<Profielstand> MensenVan(string code) => mensen.GetValueOrDefault(code, []);

    public void Verdwijnt(string code) => organisaties.RemoveAll(organisatie => organisatie.Code.Waarde == code);

    public void HeeftGeenCoordinator(string code) => zonderCoordinator.Add(code);

    public void WerktAlleenIn(string code, string gemeente) => Vervang(code, organisatie => Met(organisatie, gemeenten: [Gemeente(gemeente)]));

    public void DoetAlleen(string code, Leefgebied leefgebied) => Vervang(code, organisatie => Met(organisatie, aanbod: [new([], [leefgebied], Dekking.Breed)]));

    /// <summary>An organisation that is in everything like another, but for its code.</summary>
    public void HeeftTweeling(string code, string tweeling)
    {
        organisaties.Add(Met(Van(code), code: tweeling));
        mensen[tweeling] = [Iemand(Van(tweeling))];
    }

    public void Gebruikte(string code, int trajecten) => afsprakenVan[code] = [.. afsprakenVan[code].Select(afspraak => afspraak with { Gebruikt = trajecten })];

    public void Verandert(string code, Func<Profielstand, Profielstand> mens) => mensen[code] = [.. mensen[code].Select(mens)];

    public void Krijgt(string code, Func<Profielstand, Profielstand> mens) => mensen[code].Add(mens(Iemand(Van(code))));

    public Ranglijst Rangschik(Matchvraag vraag) => Rangschikking.VanOrganisaties(vraag, Aanbieders(vraag), Aanmeldpunt, Dag);

    public IReadOnlyList<Aanbieder> Aanbieders(Matchvraag vraag) =>
        [.. organisaties.Select(organisatie => new Aanbieder(organisatie, Stand(organisatie), Bezetting.Van(vraag, organisatie.Niveau, MensenVan(organisatie.Code.Waarde))))];

    Organisatiestand Stand(Organisatie organisatie) => new(
        organisatie.Code,
        Actief: !zonderCoordinator.Contains(organisatie.Code.Waarde),
        organisatie.Ingekocht,
        afsprakenVan.GetValueOrDefault(organisatie.Code.Waarde, []),
        (organisatie.Gemeenten.Count > 0 ? organisatie.Gemeenten : Gemeenten.Values).ToHashSet());

    void Vervang(string code, Func<Organisatie, Organisatie> verandering)
    {
        var plaats = organisaties.FindIndex(organisatie => organisatie.Code.Waarde == code);
        organisaties[plaats] = verandering(organisaties[plaats]);
    }

    /// <summary>Speaks Dutch, can by day in any form, helps two of four.</summary>
    public static Profielstand Iemand(Organisatie organisatie) => new()
    {
        Meedenker = MedewerkerId.Nieuw(),
        Organisatie = organisatie.Code,
        Soort = organisatie.WerktMet == "ervaringsdeskundigen" ? Profielsoort.Ervaringsdeskundige
            : organisatie.Niveau == Niveau.Formeel ? Profielsoort.Formeel
            : Profielsoort.Vrijwilliger,
        Doelgroepen = organisatie.WerktMet == "ervaringsdeskundigen" ? organisatie.Aanbod[0].Doelgroepen : [],
        Momenten = [Moment.Overdag],
        Vormen = Enum.GetValues<Vorm>(),
        Getraind = true,
        Capaciteit = 4,
        Bezet = 2,
    };

    // As Naslaglader does when it fills a new database.
    static Organisatie VanNaslag(JsonNode? json)
    {
        var soort = Code.Lees<OrganisatieSoort>((string)json!["soort"]!);
        return new()
        {
            Code = new((string)json["code"]!),
            Naam = (string)json["naam"]!,
            Soort = soort,
            Onafhankelijk = (bool)json["onafhankelijk"]!,
            Gemeenten = json["gemeenten"] is JsonArray gemeenten ? [.. Teksten(gemeenten)] : [],
            Ingekocht = (string?)json["afspraak"] == "ingekocht" || soort == OrganisatieSoort.Informeel,
            Voorwaarde = (string?)json["voorwaarde"],
            WerktMet = (string?)json["werktMet"],
            Aanbod =
            [
                .. json["aanbod"]!.AsArray().Select(rij => new Aanbod(
                    Codes<Doelgroep>(rij!["doelgroepen"]!), Codes<Leefgebied>(rij["leefgebieden"]!), Code.Lees<Dekking>((string)rij["dekking"]!))),
            ],
        };
    }

    static Organisatie Met(Organisatie van, string? code = null, IReadOnlyList<string>? gemeenten = null, IReadOnlyList<Aanbod>? aanbod = null) => new()
    {
        Code = code is null ? van.Code : new(code),
        Naam = van.Naam,
        Soort = van.Soort,
        Onafhankelijk = van.Onafhankelijk,
        Gemeenten = gemeenten ?? van.Gemeenten,
        Ingekocht = van.Ingekocht,
        Voorwaarde = van.Voorwaarde,
        WerktMet = van.WerktMet,
        Aanbod = aanbod ?? van.Aanbod,
    };

    static IReadOnlyList<T> Codes<T>(JsonNode json) where T : struct, Enum => json is JsonArray lijst ? [.. Teksten(lijst).Select(Code.Lees<T>)] : [];

    static IEnumerable<string> Teksten(JsonNode json) => json.AsArray().Select(tekst => (string)tekst!);

    static DateOnly Datum(JsonNode json) => DateOnly.Parse((string)json!, System.Globalization.CultureInfo.InvariantCulture);

    static JsonNode Lees(string bestand) => JsonNode.Parse(File.ReadAllText(Path.Combine(Opslagplaats.Map, "src", "Meedenkers.Data", "Naslag", bestand)))!;
}
