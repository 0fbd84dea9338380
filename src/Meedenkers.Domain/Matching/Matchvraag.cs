using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>What matching may know of a question: codes and wishes only, nothing that tells who asks.</summary>
public sealed record Matchvraag
{
    /// <summary>Key of the casus, or of the draft before it: turns the order of equal candidates (<see cref="Beurt"/>), so the same question gives the same list.</summary>
    public required Guid Sleutel { get; init; }

    /// <summary>Code of the gemeente.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Only to keep out who lives there, when the resident wishes that.</summary>
    public string? Woonplaats { get; init; }

    /// <summary>Empty when the resident did not say: then it can be about any.</summary>
    public IReadOnlySet<Leefgebied> Leefgebieden { get; init; } = new HashSet<Leefgebied>();

    /// <summary>Empty when the resident did not share any: then the leefgebied counts alone (werkmodel.json, regels).</summary>
    public IReadOnlySet<Doelgroep> Doelgroepen { get; init; } = new HashSet<Doelgroep>();

    /// <summary>What a doelgroep includes and this question is about, such as <c>dementie</c> (werkmodel.json, omvat).</summary>
    public IReadOnlySet<string> Omvat { get; init; } = new HashSet<string>();

    /// <summary>Codes of criteria that hold; those of list B ask for a formal meedenker, those of list A decide nothing here.</summary>
    public IReadOnlySet<string> Criteria { get; init; } = new HashSet<string>();

    public Wens Wens { get; init; } = Wens.Geen;

    public Voorkeur Voorkeur { get; init; } = Voorkeur.Geen;

    /// <summary>The same question without this organisation: who has it now is no choice.</summary>
    public Matchvraag Zonder(OrganisatieCode organisatie) => this with { Voorkeur = Voorkeur with { NietOrganisaties = Voorkeur.NietOrganisaties.Append(organisatie).ToHashSet() } };

    /// <summary>A criterion of the transition from informal to formal holds (criteria.json, overgang B).</summary>
    public bool VraagtFormeel => Criteria.Any(criterium => criterium.StartsWith('B'));
}

/// <summary>Whom the resident chose, and with whom they would rather not; no reason is asked for either.</summary>
public sealed record Voorkeur
{
    /// <summary>"Kies voor mij."</summary>
    public static readonly Voorkeur Geen = new();

    /// <summary>The chosen organisation.</summary>
    public OrganisatieCode? Organisatie { get; init; }

    /// <summary>The chosen meedenker, within an organisation.</summary>
    public MedewerkerId? Meedenker { get; init; }

    /// <summary>"Liever iemand anders": organisations that are not asked.</summary>
    public IReadOnlySet<OrganisatieCode> NietOrganisaties { get; init; } = new HashSet<OrganisatieCode>();

    /// <summary>"Liever iemand anders": persons who are not asked.</summary>
    public IReadOnlySet<MedewerkerId> NietMeedenkers { get; init; } = new HashSet<MedewerkerId>();
}
