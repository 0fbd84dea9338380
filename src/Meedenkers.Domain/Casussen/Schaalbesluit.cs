using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>That the resident agreed: who asked, how, and on which day.</summary>
public sealed record Instemming(MedewerkerId GevraagdDoor, Vraagwijze Wijze, DateOnly Op);

/// <summary>Who could receive onderdelen, as it is today in the gemeente of the resident.</summary>
/// <param name="Organisatie">Which organisation.</param>
/// <param name="Niveau">The niveau at which it would go on.</param>
/// <param name="IsActief">Somebody is there to answer; without an active coördinator it is never asked (ontwerp §3).</param>
/// <param name="WerktHier">It works in this gemeente, by its own rules or an agreement.</param>
/// <param name="Vrij">How many more residents its people can help together.</param>
public sealed record Ontvanger(OrganisatieCode Organisatie, Niveau Niveau, bool IsActief, bool WerktHier, int Vrij)
{
    public bool HeeftRuimte => Vrij > 0;

    /// <summary>Choosing this one needs a reason.</summary>
    public bool Wringt => !WerktHier || !HeeftRuimte;
}

/// <summary>
/// The decision to scale parts of a casus up or down, or to move them at the same niveau: what, to whom, why, and that the resident
/// agrees. It starts a <see cref="WarmeOverdracht"/>.
/// </summary>
public sealed record Schaalbesluit
{
    public required IReadOnlyList<OnderdeelId> Onderdelen { get; init; }
    public required Ontvanger Naar { get; init; }

    /// <summary>Of the list of this transition, as they were read on the form; none for a move at the same niveau.</summary>
    public IReadOnlyList<Criteriumcode> Criteria { get; init; } = [];

    /// <summary>What the facts proposed when it was decided; only counted.</summary>
    public IReadOnlyList<Schaalsignaal> Signalen { get; init; } = [];

    /// <summary>Why, for who receives it.</summary>
    public required string? Toelichting { get; init; }

    /// <summary>What the resident need not tell again.</summary>
    public string? HoeftNietOpnieuw { get; init; }

    /// <summary>Why this receiver although it does not work here or has no room.</summary>
    public string? WaaromToch { get; init; }

    /// <summary>Null only when somebody is not safe.</summary>
    public Instemming? Instemming { get; init; }

    /// <summary>The notes of earlier contacts go along; the resident was asked.</summary>
    public bool MetNotities { get; init; }

    /// <summary>The conversation, when it has been already: then taking it up confirms the handover.</summary>
    public Gesprek? AlGeweest { get; init; }

    /// <summary>Somebody is not safe: the receiver is responsible at once (criteria.json B06).</summary>
    public bool IsSpoed => Criteria.Any(c => c.Code == Criteriumcode.Onveilig);

    /// <summary>The list that belongs to a change of niveau; null at the same niveau. From the own network is an offer, no decision.</summary>
    public static Overgang? OvergangVan(Niveau van, Niveau naar) => (van, naar) switch
    {
        (Niveau.Informeel, Niveau.Formeel) => Overgang.B,
        (Niveau.Formeel, Niveau.Informeel) => Overgang.C,
        _ => null,
    };
}
