using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Data.Toegang;

/// <summary>
/// As whom the database is used. Row-level security reads these settings; nobody and nothing is the default, and then no case
/// row is visible (ontwerp §6).
/// </summary>
public sealed record Toegangscontext
{
    Toegangscontext() { }

    public static readonly Toegangscontext Niemand = new();

    public MedewerkerId? Medewerker { get; private init; }
    public OrganisatieCode? Organisatie { get; private init; }
    public bool IsCoordinator { get; private init; }
    public CasusId? Casus { get; private init; }

    /// <summary>Keys of for whom this medewerker looks along today, with commas. Text, so that two contexts can be compared.</summary>
    string Gedekt { get; init; } = "";

    /// <summary>Oneself, and for whom one looks along today: their onderdelen open as if they were one's own.</summary>
    public IReadOnlyList<MedewerkerId> Mensen =>
        Medewerker is not { } ik ? [] : [ik, .. Gedekt.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(sleutel => new MedewerkerId(Guid.Parse(sleutel)))];

    /// <summary>Is a row with this medewerker one of <see cref="Mensen"/>?</summary>
    public bool IsVan(MedewerkerId? wie) => wie is { } iemand && Mensen.Contains(iemand);

    /// <summary>Hash of a secret that the visitor holds: of a draft, a door, a session or a verwijzing.</summary>
    public string? SleutelHash { get; private init; }

    /// <summary>Casusnummer that the visitor typed; shows only that casus's doors.</summary>
    public string? Nummer { get; private init; }
    public string? Taak { get; private init; }

    /// <summary>Of somebody who works for a region or a gemeente: opens knelpunten and no case row at all.</summary>
    public Functie? Functie { get; private init; }

    public static Toegangscontext VoorMedewerker(MedewerkerId medewerker, OrganisatieCode organisatie, bool isCoordinator) =>
        new() { Medewerker = medewerker, Organisatie = organisatie, IsCoordinator = isCoordinator };

    /// <summary>The same medewerker, who looks along for these colleagues today.</summary>
    public Toegangscontext Waarnemend(params IEnumerable<MedewerkerId> voor) => this with { Gedekt = string.Join(',', voor.Select(m => m.Waarde)) };

    /// <summary>The same medewerker while adding this casus: it belongs to nobody yet. For that one save only.</summary>
    public Toegangscontext MetNieuweCasus(CasusId casus) => this with { Casus = casus };

    public static Toegangscontext VoorInwoner(CasusId casus) => new() { Casus = casus };

    /// <summary>A resident who sends: the casus that is being made, and the draft it is made from.</summary>
    public static Toegangscontext VoorInwoner(CasusId casus, string sleutelHash) => new() { Casus = casus, SleutelHash = sleutelHash };

    /// <summary>Whoever holds this secret: the row that belongs to it, and nothing else.</summary>
    public static Toegangscontext VoorSleutel(string hash) => new() { SleutelHash = hash };

    public static Toegangscontext VoorNummer(Casusnummer nummer) => new() { Nummer = nummer.Waarde };

    /// <summary>A regiobeheerder or a beleidsadviseur.</summary>
    public static Toegangscontext VoorFunctie(Functie functie) =>
        Domain.Mensen.Medewerker.IsCasusfunctie(functie) ? throw new ArgumentException("A case function acts for an organisation.", nameof(functie)) : new() { Functie = functie };

    /// <summary>A job; only the role meedenkers_taken is let through by the policies.</summary>
    public static Toegangscontext VoorSysteem(string taak) => new() { Taak = taak };

    internal IEnumerable<(string Naam, string Waarde)> Instellingen() =>
    [
        ("meedenkers.medewerker", Medewerker?.Waarde.ToString() ?? ""),
        ("meedenkers.gedekt", Gedekt),
        ("meedenkers.organisatie", Organisatie?.Waarde ?? ""),
        ("meedenkers.coordinator", IsCoordinator ? "ja" : ""),
        ("meedenkers.casus", Casus?.Waarde.ToString() ?? ""),
        ("meedenkers.sleutel", SleutelHash ?? ""),
        ("meedenkers.nummer", Nummer ?? ""),
        ("meedenkers.taak", Taak ?? ""),
        ("meedenkers.functie", Functie is { } functie ? Code.Van(functie) : ""),
    ];
}
