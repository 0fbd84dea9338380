using System.Globalization;

namespace Meedenkers.Domain.Cijfers;

/// <summary>A release as it was published: read from its own text, which its afdruk vouches for.</summary>
public sealed class OpenbareUitgave
{
    readonly Dictionary<string, int?> waarden;

    OpenbareUitgave(Kwartaal kwartaal, string? vorige, IReadOnlyList<OpenbareCel> cellen, string tekst, string afdruk)
    {
        (Kwartaal, Vorige, Cellen, Tekst, Afdruk) = (kwartaal, vorige, cellen, tekst, afdruk);
        Tijdvakken = [.. cellen.Select(cel => cel.Code.Tijdvak).Distinct()];
        waarden = cellen.ToDictionary(cel => cel.Code.ToString(), cel => cel.Waarde, StringComparer.Ordinal);
    }

    public Kwartaal Kwartaal { get; }

    /// <summary>Afdruk of the release before this one; null for the first.</summary>
    public string? Vorige { get; }

    /// <summary>Every cell, in the order of the tables.</summary>
    public IReadOnlyList<OpenbareCel> Cellen { get; }

    /// <summary>The quarter; with the fourth also the year, when all of its quarters came out.</summary>
    public IReadOnlyList<Tijdvak> Tijdvakken { get; }

    /// <summary>What <see cref="Uitgave.Tekst"/> wrote.</summary>
    public string Tekst { get; }
    public string Afdruk { get; }

    /// <summary>Is there such a cell in this release?</summary>
    public bool Kent(Celcode code) => waarden.ContainsKey(code.ToString());

    /// <summary>The shown number; null when it is hidden or not there.</summary>
    public int? Van(Celcode code) => waarden.GetValueOrDefault(code.ToString());

    /// <summary>Codes of the cells that show a number of people; a structural zero shows nobody.</summary>
    public IReadOnlySet<string> Getoond => waarden.Where(w => w.Value > 0).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads what <see cref="Uitgave.Tekst"/> wrote; null when it is not that text any more.</summary>
    /// <param name="tekst">The text as it was kept.</param>
    /// <param name="afdruk">The hash of then.</param>
    public static OpenbareUitgave? Lees(string tekst, string afdruk)
    {
        if (Uitgave.AfdrukVan(tekst) != afdruk || tekst.Split('\n') is not [Uitgave.Kop, var kop, var vorige, .. var regels]) return null;
        if (!Kwartaal.Probeer(kop, out var kwartaal)) return null;
        var cellen = regels.Where(regel => regel.Length > 0).Select(Cel).ToList();
        return cellen.Contains(null) ? null : new(kwartaal, vorige == "-" ? null : vorige, [.. cellen.OfType<OpenbareCel>()], tekst, afdruk);
    }

    static OpenbareCel? Cel(string regel) =>
        regel.Split(' ') is not [var tekst, var getal] || !Celcode.Probeer(tekst, out var code) ? null
        : getal == "-" ? new(code!, null)
        : int.TryParse(getal, NumberStyles.None, CultureInfo.InvariantCulture, out var waarde) ? new(code!, waarde) : null;
}
