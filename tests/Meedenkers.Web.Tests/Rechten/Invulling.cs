using System.Globalization;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>What is typed into each form: good enough that a refusal comes from rights, not from the form.</summary>
static class Invulling
{
    internal static List<KeyValuePair<string, string>> Voor(Ingang ingang, Voorwerp? van, Medewerker? ander, string? organisatie = null)
    {
        var eigen = Bekend(ingang, van, ander, organisatie);
        return eigen.Length > 0 ? [.. eigen.Select(v => KeyValuePair.Create(v.Item1, v.Item2))]
            : [.. ingang.Velden.Select(v => KeyValuePair.Create(v.Naam, Zomaar(v.Naam, v.Soort)))];
    }

    /// <summary>The same for a form about a person.</summary>
    internal static List<KeyValuePair<string, string>> OverMens(Ingang ingang, Mensvoorwerp van)
    {
        (string Naam, string Waarde)[] velden = ingang.Knop switch
        {
            "Weiger" => [("Invoer.Reden", "geen-ruimte")],
            "SpreekAf" => [("Invoer.Op", "1-12-2026"), ("Invoer.Vorm", "huisbezoek")],
            "Bevestig" when ingang.Route.StartsWith("/team/overdrachten", StringComparison.Ordinal) =>
                [("Gesprek.Op", "23-11-2026"), ("Gesprek.Vorm", "huisbezoek"), ("Gesprek.Erbij", "inwoner"), ("Gesprek.Erbij", "ontvanger"), ("Gesprek.Akkoord", "ja")],
            "Koud" => [("Invoer.Koud", "meedenker-is-weg")],
            "Functie" => [("Invoer.Functie", Code.Van(Functie.MeedenkerFormeel))],
            "Herstel" => [("Invoer.Ontmoet", "true")],
            "Minder" => [("Minder.Tot", "")],
            "GaatGoed" => [("Invoer.Volgende", "")],
            not null => [],
            null when ingang.Route.Contains("/kaart/", StringComparison.Ordinal) => [("Invoer.Naam", "Inloop"), ("Invoer.Soort", "inloop"), ("Invoer.Gezien", "1"), ("Nummer", "1")],
            null when ingang.Route.Contains("/afwezig", StringComparison.Ordinal) => Afwezig(),
            null when ingang.Route.EndsWith("/profiel", StringComparison.Ordinal) => [("Invoer.Soort", "ervaringsdeskundige"), ("Invoer.Capaciteit", "4")],
            null when ingang.Route.EndsWith("/stoppen", StringComparison.Ordinal) => [],
            null when ingang.Route.EndsWith("/werk", StringComparison.Ordinal) => [($"Naar[{van.Werk?.Waarde ?? Guid.NewGuid()}]", "niemand")],
            null when ingang.Route.EndsWith("/{code}", StringComparison.Ordinal) =>
                [("Invoer.Naam", "Ander Voorbeeld"), ("Invoer.Email", Los()), ("Invoer.BevestigerNaam", "Getuige Voorbeeld"), ("Invoer.BevestigerEmail", Los())],
            _ => [.. ingang.Velden.Where(v => v.Naam != "Id").Select(v => (v.Naam, Zomaar(v.Naam, v.Soort)))],
        };
        return [.. velden.Select(v => KeyValuePair.Create(v.Naam, v.Waarde))];
    }

    static string Los() => $"{Guid.NewGuid():N}@test.example";

    static (string, string)[] Bekend(Ingang ingang, Voorwerp? van, Medewerker? ander, string? organisatie) => ingang.Naam.Split('/')[^1] switch
    {
        "contact" when van is not null => Contact,
        "{momentid:guid}" => Contact,
        "toewijzen" => [("Invoer.Wie", $"{ander?.Id.Waarde}"), ("Invoer.Waarom", "PastBeter")],
        "aanbieden" => [("Invoer.Aan", organisatie ?? "smwo"), ("Invoer.Waarom", "PastBeter"), ("Invoer.Besproken", "true")],
        "afronden" => [("Invoer.Uitkomst", "kan-het-zelf"), ("Invoer.Waakvlam", "ja"), ("Invoer.Moment", "")],
        "afgerond:Weer" or "afgerond:Uit" => [("deel", $"{Guid.NewGuid()}")],
        "afgerond:Ervaring" => [("deel", $"{Guid.NewGuid()}"), ("ervaring", "ja")],
        "splitsen" => [("Invoer.Vraag", "Een stukje van de vraag"), ("Invoer.Leefgebieden", "financien")],
        "samenvoegen" => [("Invoer.Weg", $"{van?.Rest.Waarde}")],
        "typeren" => [("Invoer.Leefgebieden", "financien"), ("Invoer.Soort", "uitzoeken")],
        "{gesprekid:guid?}" => [("Invoer.Met", "Het loket"), ("Invoer.Gezien", $"{DateTimeOffset.MaxValue.UtcTicks}")],
        "termijnen:Besluit" => [("Besluit.GekomenOp", "2026-11-23"), ("Besluit.Stand", "loopt")],
        "termijnen:Wacht" => [("Wacht.Waarop", "Dagbesteding"), ("Wacht.Sinds", "2026-11-23")],
        "{casusid:guid}:Wegleggen" => [("onderdeel", $"{van?.Onderdeel.Waarde}"), ("signaal", "buiten-kantoortijd"), ("vingerafdruk", van?.Vingerafdruk ?? ""), ("reden", "nu-niet-nodig")],
        "netwerk" => [("Invoer.Naam", "Mijn zus"), ("Invoer.Schil", "eigen-netwerk")],
        "netwerk:Weg" => [("Regel", $"{van?.Plek ?? Guid.NewGuid()}")],
        "plan:Doel" => [("Doel.Tekst", "Ik wil weer slapen")],
        "plan:Stap" => [("Stap.Tekst", "Bel de woningbouw"), ("Stap.Wie", "meedenker"), ("Stap.Uiterlijk", "1-12-2026")],
        "plan:Zet" => [("Regel", $"{van?.Stap}"), ("Stand", "gedaan")],
        "gegevens" => [("Invoer.Naam", "Ander Voorbeeld"), ("Invoer.Telefoon", "0612345678")],
        "code" => [("Invoer.Na", "telefoon")],
        "{onderdeelid:guid}:Weiger" => [("Invoer.Reden", "geen-ruimte")],
        "afwezig" => Afwezig(),
        "profiel" => [("Invoer.Soort", "ervaringsdeskundige"), ("Invoer.Capaciteit", "4")],
        "profiel:Minder" => [("Minder.Tot", "")],
        "casussen" => [("Invoer.Zoek", "Kanarie")],
        "meekijken" => [("Invoer.Naam", "Anna Proefman"), ("Invoer.Sleutel", Guid.NewGuid().ToString())],
        _ => [],
    };

    static int afwezig;

    /// <summary>A day on which nobody in the tests is away yet: somebody is away once on a day.</summary>
    static (string, string)[] Afwezig()
    {
        var dag = new DateOnly(2026, 11, 24).AddDays(Interlocked.Increment(ref afwezig) % 170).ToString("O", CultureInfo.InvariantCulture);
        return [("Invoer.Eerste", dag), ("Invoer.Laatste", dag), ("Invoer.Vervanger", "")];
    }

    static readonly (string, string)[] Contact = [("Invoer.Op", "2026-11-23"), ("Invoer.Soort", "telefoon"), ("Invoer.Uitkomst", "gaat-goed"), ("Invoer.Notitie", "Gesproken")];

    static string Zomaar(string naam, Type soort) => soort == typeof(Guid) ? Guid.NewGuid().ToString()
        : soort == typeof(bool) ? "true"
        : soort == typeof(DateOnly) ? "2026-11-23"
        : soort.IsPrimitive ? 1.ToString(CultureInfo.InvariantCulture)
        : naam.EndsWith("mail", StringComparison.OrdinalIgnoreCase) ? "iemand@voorbeeld.example"
        : naam.EndsWith("Telefoon", StringComparison.Ordinal) ? "0612345678"
        : "Voorbeeld";
}
