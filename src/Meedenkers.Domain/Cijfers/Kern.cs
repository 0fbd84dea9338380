using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Cijfers;

/// <summary>Where something is counted in a quarter: the finest that is kept.</summary>
public readonly record struct Plek(string Soort, string Gemeente, Kenmerk Kenmerk);

/// <summary>How many persons there are in one place, and how many of those each organisation knows itself.</summary>
/// <param name="Aantal">Persons, each once.</param>
/// <param name="Eigen">Per organisation those of them that it knows; somebody may be known by several. Who is not named knows nobody.</param>
public sealed record Telling(int Aantal, IReadOnlyDictionary<OrganisatieCode, int> Eigen)
{
    public static Telling Niemand { get; } = new(0, new Dictionary<OrganisatieCode, int>());

    public int EigenVan(OrganisatieCode organisatie) => Eigen.GetValueOrDefault(organisatie);
}

/// <summary>The inner counts of a quarter: frozen at its release, never shown and never recomputed. A year is the sum of four.</summary>
public sealed class Kern
{
    static readonly HashSet<Plek> Overal = [];

    readonly Dictionary<Plek, Telling> tellingen;
    readonly HashSet<Plek> kanNiet;

    /// <param name="kwartaal">The quarter.</param>
    /// <param name="plan">What was counted in it.</param>
    /// <param name="gemeenten">Codes of the gemeenten that there were in it.</param>
    /// <param name="tellingen">Places with a count; a place that is absent has 0.</param>
    /// <param name="kanNiet">Structural zeros: places where nobody can be, as anybody may know.</param>
    /// <exception cref="ArgumentException">A place outside the plan, or counts of persons that contradict each other.</exception>
    public Kern(Kwartaal kwartaal, Telplan plan, IReadOnlyList<string> gemeenten, IReadOnlyDictionary<Plek, Telling> tellingen, IReadOnlySet<Plek>? kanNiet = null)
    {
        (Kwartaal, Plan, Gemeenten) = (kwartaal, plan, [.. gemeenten]);
        this.tellingen = tellingen.Where(t => t.Value.Aantal != 0 || t.Value.Eigen.Count > 0).ToDictionary();
        this.kanNiet = [.. kanNiet ?? Overal];
        Organisaties = [.. this.tellingen.Values.SelectMany(t => t.Eigen.Keys).Distinct().OrderBy(o => o.Waarde, StringComparer.Ordinal)];
        Kerncontrole.Eis(this);
    }

    public Kwartaal Kwartaal { get; }
    public Telplan Plan { get; }
    public IReadOnlyList<string> Gemeenten { get; }
    public IReadOnlyDictionary<Plek, Telling> Tellingen => tellingen;
    public IReadOnlySet<Plek> StructureleNullen => kanNiet;

    /// <summary>Every organisation that knows somebody in it, in order of code.</summary>
    public IReadOnlyList<OrganisatieCode> Organisaties { get; }

    public Telling Van(Plek plek) => tellingen.GetValueOrDefault(plek, Telling.Niemand);

    /// <summary>Nobody can be counted here: the gemeente or the value was not there in this quarter, or the place is a structural zero.</summary>
    public bool KanNiet(Plek plek) => !Gemeenten.Contains(plek.Gemeente) || !Plan.KenmerkenVan(plek.Soort).Contains(plek.Kenmerk) || kanNiet.Contains(plek);
}
