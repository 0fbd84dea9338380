using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.SocialeKaart;

/// <summary>Kind of organisation in the region's network (organisaties.json): formal support, partner for an aspect, or informal support.</summary>
public enum OrganisatieSoort { Formeel, Aspect, Informeel }

/// <summary>How strongly an organisation covers a cell of doelgroep × leefgebied (organisaties.json).</summary>
public enum Dekking { Focus, Breed, Deels }

/// <summary>What an organisation covers; no doelgroep or no leefgebied means all of them.</summary>
public sealed record Aanbod(IReadOnlyList<Doelgroep> Doelgroepen, IReadOnlyList<Leefgebied> Leefgebieden, Dekking Dekking);

/// <summary>An organisation in the network: a giver of support, a partner or an informal pool.</summary>
public sealed class Organisatie
{
    public const int NaamMaximum = 120;

    public required OrganisatieCode Code { get; init; }
    public required string Naam { get; init; }
    public string? Voluit { get; init; }
    public required OrganisatieSoort Soort { get; init; }
    public required bool Onafhankelijk { get; init; }

    /// <summary>Gemeente codes; empty means every gemeente of the region.</summary>
    public IReadOnlyList<string> Gemeenten { get; init; } = [];

    /// <summary>True when the gemeenten buy its support structurally; otherwise it needs a <see cref="Maatwerkafspraak"/>.</summary>
    public bool Ingekocht { get; init; }
    public string? Voorwaarde { get; init; }
    public string? WerktMet { get; init; }
    public OrganisatieCode? ValtOnder { get; init; }
    public IReadOnlyList<Aanbod> Aanbod { get; init; } = [];

    /// <summary>Only these can be responsible for an onderdeel; partners for an aspect are not independent (werkmodel.json, matching rule 1).</summary>
    public bool KanMeedenken => Soort != OrganisatieSoort.Aspect;

    /// <summary>By what it says itself; an agreement may be needed too.</summary>
    public bool WerktIn(string gemeente) => Gemeenten.Count == 0 || Gemeenten.Contains(gemeente);

    /// <summary>Its people went through something like it themselves (organisaties.json, werktMet).</summary>
    public bool WerktMetErvaring => WerktMet?.Contains("ervaringsdeskundige", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The niveau at which this organisation takes up a question.</summary>
    public Niveau Niveau => Soort == OrganisatieSoort.Informeel ? Niveau.Informeel : Niveau.Formeel;
}

/// <summary>An agreement of gemeenten with an organisation for a number of trajecten in a period.</summary>
public sealed class Maatwerkafspraak
{
    public required Guid Id { get; init; }
    public required OrganisatieCode Organisatie { get; init; }
    public required IReadOnlyList<string> Gemeenten { get; init; }
    public required DateOnly Van { get; init; }
    public required DateOnly Tot { get; init; }
    public required int Trajecten { get; init; }
}
