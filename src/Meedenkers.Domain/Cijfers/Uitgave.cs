using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Meedenkers.Domain.Cijfers;

/// <summary>Why a cell shows what it shows; for the report inside. Outside, the three that hide look the same.</summary>
public enum Celgrond { Getoond, KanNiet, Klein, Organisatie, Beschermt }

/// <summary>One cell of a release with its exact count: never leaves the jobs and the report inside.</summary>
/// <param name="Code">Which cell.</param>
/// <param name="Aantal">Persons, exactly.</param>
/// <param name="Grond">Why it is shown or hidden.</param>
public sealed record Cel(Celcode Code, int Aantal, Celgrond Grond)
{
    public bool IsZichtbaar => Grond is Celgrond.Getoond or Celgrond.KanNiet;

    /// <summary>Hidden on its own account; a cell that only protects others is not.</summary>
    public bool IsPrimair => Grond is Celgrond.Klein or Celgrond.Organisatie;
}

/// <summary>One cell as everybody may see it.</summary>
/// <param name="Code">Which cell.</param>
/// <param name="Waarde">Rounded; null when hidden, for whatever reason.</param>
public sealed record OpenbareCel(Celcode Code, int? Waarde);

/// <summary>A cell that earlier releases already gave away in part: nothing in this release can mend that.</summary>
/// <param name="Code">Which cell.</param>
/// <param name="Wie">The organisation that can compute it, or null when anybody can.</param>
public sealed record Bevinding(Celcode Code, string? Wie);

/// <summary>What earlier releases left behind: the frozen counts and which cells were shown.</summary>
/// <param name="Kern">The frozen counts.</param>
/// <param name="Getoond">Codes of the cells that were shown with a number.</param>
/// <param name="Ingetrokken">Withdrawn: what was seen stays known to whoever saw it, but no year is made of it.</param>
public sealed record EerdereUitgave(Kern Kern, IReadOnlySet<string> Getoond, bool Ingetrokken = false);

/// <summary>A release: every cell of every table of a quarter (and, with the fourth, of the year), each with a number or hidden. Nothing in it changes.</summary>
/// <param name="Kern">The counts that it was made of.</param>
/// <param name="Cellen">All cells, in the order of the tables.</param>
/// <param name="Bevindingen">What could not be protected any more.</param>
/// <param name="Drempel">The threshold that was used.</param>
public sealed record Uitgave(Kern Kern, IReadOnlyList<Cel> Cellen, IReadOnlyList<Bevinding> Bevindingen, Drempel Drempel)
{
    /// <summary>First line of <see cref="Tekst"/>: which text it is and in which form.</summary>
    internal const string Kop = "meedenkers-cijfers 1";

    public Kwartaal Kwartaal => Kern.Kwartaal;

    /// <summary>The tables of the year came along: this is a fourth quarter, and the other three were released.</summary>
    public bool MetJaar => Cellen.Any(cel => cel.Code.Tijdvak.Kwartaal is null);

    /// <summary>What everybody may see; the reasons for hiding cannot be told apart.</summary>
    public IReadOnlyList<OpenbareCel> Openbaar { get; } =
        [.. Cellen.Select(cel => new OpenbareCel(cel.Code, cel.Grond switch { Celgrond.Getoond => Drempel.RondAf(cel.Aantal), Celgrond.KanNiet => 0, _ => null }))];

    /// <summary>Codes of the cells shown with a number: with the frozen counts all that a next release needs of this one.</summary>
    public IReadOnlySet<string> Getoond { get; } = Cellen.Where(cel => cel.Grond == Celgrond.Getoond).Select(cel => cel.Code.ToString()).ToHashSet();

    public int Telt(Celgrond grond) => Cellen.Count(cel => cel.Grond == grond);

    /// <summary>The share of person-counts that is shown, of what the threshold alone would show; 1 when there was nothing to show.</summary>
    public double Behouden
    {
        get
        {
            var boven = Cellen.Where(cel => !Drempel.IsKlein(cel.Aantal)).Sum(cel => (long)cel.Aantal);
            return boven == 0 ? 1 : (double)Cellen.Where(cel => cel.Grond == Celgrond.Getoond).Sum(cel => (long)cel.Aantal) / boven;
        }
    }

    public EerdereUitgave AlsEerdere(bool ingetrokken = false) => new(Kern, Getoond, ingetrokken);

    /// <summary>
    /// The public cells as one text that is the same everywhere: what is hashed. Exact counts and reasons are not in it, for whoever knows
    /// a hash can try counts until one fits.
    /// </summary>
    /// <param name="vorigeAfdruk">Hash of the release before this one; null for the first.</param>
    public string Tekst(string? vorigeAfdruk)
    {
        var tekst = new StringBuilder().Append(Kop).Append('\n').Append(Kwartaal).Append('\n').Append(vorigeAfdruk ?? "-").Append('\n');
        foreach (var cel in Openbaar) tekst.Append(cel.Code).Append(' ').Append(cel.Waarde?.ToString(CultureInfo.InvariantCulture) ?? "-").Append('\n');
        return tekst.ToString();
    }

    /// <summary>SHA-256 of <see cref="Tekst"/> in small hexadecimals.</summary>
    public string Afdruk(string? vorigeAfdruk) => AfdrukVan(Tekst(vorigeAfdruk));

    /// <summary>The same for a text that was kept.</summary>
    public static string AfdrukVan(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));
}
