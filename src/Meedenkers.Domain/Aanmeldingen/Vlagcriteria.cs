namespace Meedenkers.Domain.Aanmeldingen;

/// <summary>
/// Which signs of a verwijzer (verwijzers.json) are, in other words, a criterion for opschalen (criteria.json). Only these three say
/// the same thing; every other sign tells the meedenker something and decides nothing.
/// </summary>
public static class Vlagcriteria
{
    static readonly IReadOnlyDictionary<string, string> Tabel = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["RV05"] = "A01", // no network, or it is at a loss: there is no network
        ["RV07"] = "B03", // stuck between laws or counters: several laws at once
        ["RV08"] = "B07", // disagrees with a decision: complaint, dispute, objection or appeal
    };

    /// <summary>Codes of the criteria that follow from these signs, each once.</summary>
    public static IReadOnlyList<string> Van(IEnumerable<string> vlaggen) => [.. vlaggen.Where(Tabel.ContainsKey).Select(vlag => Tabel[vlag]).Distinct()];
}
