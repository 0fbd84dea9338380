using System.Text.Json;
using System.Text.Json.Serialization;
using Meedenkers.Data.Mappings;
using Meedenkers.Domain.Cijfers;

namespace Meedenkers.Data.Cijfers;

/// <summary>What a release shows, what it hides and why: codes and shares, no count of persons. For /beheer.</summary>
/// <param name="Regels">Per table and dimensie.</param>
/// <param name="Verborgen">Every hidden cell with its <see cref="Celgrond"/>.</param>
/// <param name="Bevindingen">Cells that earlier releases gave away in part.</param>
/// <param name="Behouden">Share of person-counts that is shown, of what the threshold alone would show; 0 to 1.</param>
public sealed record Cijferverslag(IReadOnlyList<Verslagregel> Regels, IReadOnlyList<Verborgencel> Verborgen, IReadOnlyList<string> Bevindingen, double Behouden)
{
    /// <summary>Something is not small: only then is there a share to speak of.</summary>
    [JsonIgnore]
    public bool HeeftGroot => Regels.Any(r => r.Getoond + r.Organisatie + r.Beschermt > 0);

    public static Cijferverslag Van(Uitgave uitgave) => new(
        [.. uitgave.Cellen.GroupBy(c => Tabel(c.Code)).Select(g => new Verslagregel(g.Key.Regio, g.Key.Jaar, g.Key.Soort, g.Key.Dimensie, g.Count(c => c.IsZichtbaar), Telt(g, Celgrond.Klein), Telt(g, Celgrond.Organisatie), Telt(g, Celgrond.Beschermt)))],
        [.. uitgave.Cellen.Where(c => !c.IsZichtbaar).Select(c => new Verborgencel(c.Code.ToString(), c.Grond))],
        [.. uitgave.Bevindingen.Select(b => b.Code.ToString())],
        uitgave.Behouden);

    public string Schrijf() => JsonSerializer.Serialize(this, Conventies.Json);

    public static Cijferverslag Lees(string json) => JsonSerializer.Deserialize<Cijferverslag>(json, Conventies.Json)!;

    /// <summary>Is this cell of that table?</summary>
    public static bool Hoort(Verborgencel cel, Verslagregel regel) => Celcode.Probeer(cel.Code, out var code) && Tabel(code!) == (regel.Regio, regel.Jaar, regel.Soort, regel.Dimensie);

    static (bool Regio, bool Jaar, string Soort, string Dimensie) Tabel(Celcode code) => (code.IsRegio, code.Tijdvak.Kwartaal is null, code.Soort, Dimensie(code.Kenmerk));

    static string Dimensie(Kenmerk kenmerk) => kenmerk.IsTotaal ? "totaal" : kenmerk.IsKruising ? $"{kenmerk.Dimensie}/{kenmerk.Kruisdimensie}" : kenmerk.Dimensie!;

    static int Telt(IEnumerable<Cel> cellen, Celgrond grond) => cellen.Count(c => c.Grond == grond);
}

/// <summary>How many cells of one table are shown, and hidden for which reason.</summary>
public sealed record Verslagregel(bool Regio, bool Jaar, string Soort, string Dimensie, int Getoond, int Klein, int Organisatie, int Beschermt);

/// <summary>A cell that is hidden, and why.</summary>
public sealed record Verborgencel(string Code, Celgrond Grond);
