using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Data.Naslag;

/// <summary>A leefgebied with the words for staff and for residents.</summary>
public sealed record Leefgebieduitleg(Leefgebied Leefgebied, string Naam, string InwonerNaam);

/// <summary>A doelgroep with the words for staff and for residents.</summary>
public sealed record Doelgroepuitleg(Doelgroep Doelgroep, string Naam, string InwonerNaam);

/// <summary>A recognisable situation: an entrance of the home page.</summary>
public sealed record Situatie(string Code, string Titel, IReadOnlyList<Leefgebied> Leefgebieden, Hulprol Rol, IReadOnlyList<Doelgroep> SuggestieDoelgroepen);

/// <summary>Questions that people of a group often have (hulpvragen.json), in plain words.</summary>
public sealed record Hulpvragen(Doelgroep Doelgroep, IReadOnlyList<string> Vragen);

/// <summary>A sign for a verwijzer that a meedenker may help.</summary>
public sealed record RodeVlag(string Code, string Tekst, IReadOnlyList<Leefgebied> Leefgebieden, Hulprol Rol, IReadOnlyList<Doelgroep> SuggestieDoelgroepen);

/// <summary>A task of a meedenker (profielen.json). Its code is the letter of its list and its place there, so those lists only grow at the end.</summary>
public sealed record Taak(string Code, string Lijst, string Tekst)
{
    /// <summary>True for what belongs to a formal meedenker.</summary>
    public bool IsFormeel => Code.StartsWith('F');
}

/// <summary>A part of the compass of a meedenker (kompas.json): a heading and its short sentences.</summary>
public sealed record Kompasdeel(string Titel, IReadOnlyList<string> Zinnen);

/// <summary>A code with its name, such as a hulprol or a soort hulp.</summary>
public sealed record Begrip(string Code, string Naam);

/// <summary>
/// All reference data of this moment, immutable: read once, used by every page. What a regiobeheerder changes is in the next one.
/// </summary>
public sealed record Naslagwerk
{
    public required IReadOnlyList<Leefgebieduitleg> Leefgebieden { get; init; }
    public required IReadOnlyList<Doelgroepuitleg> Doelgroepen { get; init; }
    public required IReadOnlyList<Criterium> Criteria { get; init; }
    public required IReadOnlyList<Situatie> Situaties { get; init; }
    public required IReadOnlyList<RodeVlag> RodeVlaggen { get; init; }
    public required IReadOnlyList<Hulpvragen> Hulpvragen { get; init; }
    public required IReadOnlyList<Begrip> Hulprollen { get; init; }
    public required IReadOnlyList<Begrip> SoortenHulp { get; init; }
    public required IReadOnlyList<Taak> Taken { get; init; }
    public required IReadOnlyList<Kompasdeel> Kompas { get; init; }
    public required IReadOnlyList<string> Vakken { get; init; }
    public required IReadOnlyList<Vermoeden> Vermoedens { get; init; }
    public required IReadOnlyList<Regio> Regios { get; init; }
    public required IReadOnlyList<Gemeente> Gemeenten { get; init; }
    public required IReadOnlyList<Woonplaats> Woonplaatsen { get; init; }
    public required IReadOnlyList<Kanaal> Kanalen { get; init; }
    public required IReadOnlyList<Organisatie> Organisaties { get; init; }

    /// <summary>How the organisations of the network are reached: their entries of the kaart.</summary>
    public required IReadOnlyDictionary<OrganisatieCode, Kaartvermelding> Netwerk { get; init; }

    public Leefgebieduitleg Van(Leefgebied leefgebied) => Leefgebieden.Single(l => l.Leefgebied == leefgebied);

    public Doelgroepuitleg Van(Doelgroep doelgroep) => Doelgroepen.Single(d => d.Doelgroep == doelgroep);

    public Organisatie Organisatie(OrganisatieCode code) => Organisaties.Single(o => o.Code == code);

    /// <summary>The number of an organisation, when it is known.</summary>
    public string? Telefoon(OrganisatieCode code) => Netwerk.GetValueOrDefault(code)?.Telefoon;

    public Gemeente? Gemeente(string? code) => Gemeenten.FirstOrDefault(g => g.Code == code);

    /// <summary>How many people live in all gemeenten, which the figures call the region; null when one was not counted.</summary>
    public Inwonertal? Inwoners => Inwonertal.Samen([.. Gemeenten.Select(g => g.Inwoners)]);

    public Regio RegioVan(string gemeente) => Regios.Single(r => r.Code == Gemeenten.Single(g => g.Code == gemeente).Regio);

    public Taak? Taak(string? code) => Taken.FirstOrDefault(t => t.Code == code);

    public IEnumerable<Criterium> CriteriaVan(Overgang overgang) => Criteria.Where(c => c.Overgang == overgang);

    /// <summary>The criterion of this code as it reads now; null when there is none.</summary>
    public Criterium? Criterium(string? code) => Criteria.FirstOrDefault(c => c.Code == code);

    public Aanbieding Aanbieding(OrganisatieCode code) => new(code, Organisatie(code).Niveau);
}
