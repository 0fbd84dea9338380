using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Domain.Logboek;

/// <summary>What the logbook keeps of what somebody did (normen.md, Logging: BIO2 8.15, NEN 7513).</summary>
public enum Loghandeling { Gezien, LijstGezien, Gewijzigd, Geweigerd, Ingelogd, InloggenMislukt, Uitgelogd, AccountGewijzigd }

/// <summary>
/// One line of the logbook: who looked, changed or tried, as what, when, from where, and at which casus. It holds
/// pseudonymous keys only, never a name or a text: what is erased elsewhere leaves a line here that leads to nobody.
/// </summary>
public sealed class Logregel
{
    public const int WatMaximum = 60;

    /// <summary>Given when the line is made, in order of time.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required DateTimeOffset Op { get; init; }
    public required Loghandeling Handeling { get; init; }

    /// <summary>As what somebody acted.</summary>
    public required Hoedanigheid Als { get; init; }
    public MedewerkerId? Medewerker { get; init; }
    public Functie? Functie { get; init; }
    public OrganisatieCode? Organisatie { get; init; }

    /// <summary>The colleague whose work it is, for a coördinator who looks or a colleague who covers.</summary>
    public MedewerkerId? Namens { get; init; }

    /// <summary>The door by which a resident or a naaste came in: which naaste it was.</summary>
    public Guid? Deur { get; init; }
    public CasusId? Casus { get; init; }
    public OnderdeelId? Onderdeel { get; init; }

    /// <summary>All casussen that one list showed; empty for anything else.</summary>
    public IReadOnlyList<CasusId> Casussen { get; init; } = [];

    /// <summary>Which part: a fixed word of the page or of the account change, never what was typed.</summary>
    public required string Wat { get; init; }

    /// <summary>The colleague whose account it was about.</summary>
    public MedewerkerId? Betreft { get; init; }
    public bool Gelukt { get; init; } = true;

    /// <summary>Keyed hash of the network the request came from; empty for a job.</summary>
    public string Herkomst { get; init; } = "";

    /// <summary>The portal itself changed or erased a casus, without anybody asking.</summary>
    public static Logregel VanTaak(string? taak, CasusId casus, DateTimeOffset nu) =>
        new() { Op = nu, Handeling = Loghandeling.Gewijzigd, Als = Hoedanigheid.Systeem, Casus = casus, Wat = $"taak/{taak ?? "onbekend"}" };

    /// <summary>Place in the chain, and the hash up to here; filled by the job that chains, seconds later.</summary>
    public long? Plaats { get; private set; }
    public string? Hash { get; private set; }
}
