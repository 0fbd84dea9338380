using Meedenkers.Data.Naslag;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Pages.Kaart;

namespace Meedenkers.Web.Api.Hsds;

/// <summary>
/// What services and organisations are classified by, in the words of residents. The term of the trade for a doelgroep is never
/// said to a resident (werkmodel.json, regels), and who reads this will show it to residents: the code tells developers which it is.
/// </summary>
sealed class Woordenlijst
{
    internal const string Leefgebied = "leefgebied";
    internal const string Doelgroep = "doelgroep";
    internal const string Dekking = "dekking";
    internal const string Soort = "soort";
    internal const string Onafhankelijkheid = "onafhankelijkheid";

    readonly Dictionary<(string Lijst, string Code), TaxonomyTerm> woorden;

    Woordenlijst(IEnumerable<(Taxonomy Lijst, IEnumerable<(string Code, string Naam, string Uitleg)> Woorden)> lijsten)
    {
        var alle = lijsten.ToList();
        Lijsten = [.. alle.Select(l => l.Lijst)];
        Woorden = [.. alle.SelectMany(l => l.Woorden.Select(w => Woord(l.Lijst, w.Code, w.Naam, w.Uitleg)))];
        woorden = Woorden.ToDictionary(w => (w.Taxonomy, w.Code));
    }

    internal IReadOnlyList<Taxonomy> Lijsten { get; }

    internal IReadOnlyList<TaxonomyTerm> Woorden { get; }

    internal static Woordenlijst Van(Naslagwerk naslag) => new(
    [
        (Lijst(Leefgebied, "The area of life that a question is about."), naslag.Leefgebieden.Select(l => (Code.Van(l.Leefgebied), l.InwonerNaam, "Onderwerp van een vraag."))),
        (Lijst(Doelgroep, "For whom; each term is a sentence that residents say of themselves."), naslag.Doelgroepen.Select(d => (Code.Van(d.Doelgroep), d.InwonerNaam, "Zo zegt een inwoner het zelf."))),
        (Lijst(Dekking, "How strongly an organisation covers it."), Enum.GetValues<Dekking>().Select(d => (Code.Van(d), Kaartwoorden.Dekking(d), "Hoe goed een organisatie dit kan."))),
        (Lijst(Soort, "The kind of help."), Enum.GetValues<Kaartsoort>().Select(s => (Code.Van(s), Kaartwoorden.Titel(s), Kaartwoorden.Uitleg(s)))),
        (Lijst(Onafhankelijkheid, "Whether an organisation has a stake in what somebody chooses."), new[] { true, false }.Select(ja => (Onafhankelijk(ja), ja ? "Onafhankelijk" : "Niet onafhankelijk", Kaartwoorden.Onafhankelijk(ja)))),
    ]);

    internal static string Onafhankelijk(bool ja) => ja ? "onafhankelijk" : "niet-onafhankelijk";

    /// <summary>That something is classified by a term.</summary>
    internal Attribute Kenmerk(Guid van, string soort, (string Lijst, string Code) woord)
    {
        var term = woorden[woord];
        return new(Naamsleutel.Van($"kenmerk/{van}/{woord.Lijst}/{woord.Code}"), van, term.Id, woord.Lijst, soort, term with { TaxonomyDetail = null });
    }

    static Taxonomy Lijst(string naam, string uitleg) => new(Naamsleutel.Van($"lijst/{naam}"), naam, uitleg);

    static TaxonomyTerm Woord(Taxonomy lijst, string code, string woord, string uitleg) => new()
    {
        Id = Naamsleutel.Van($"woord/{lijst.Name}/{code}"),
        Code = code,
        Name = woord,
        Description = uitleg,
        Taxonomy = lijst.Name,
        TaxonomyId = lijst.Id,
        Language = "nl",
        TaxonomyDetail = lijst,
    };
}
