using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Aanmeldingen;

/// <summary>What fits the resident: kind of meedenker, language, when, how, and two wishes about who and how far to look.</summary>
public sealed record Wens
{
    public const int TaalMaximum = 40;

    public static readonly Wens Geen = new();

    public WensHulp Hulp { get; init; }

    /// <summary>Whom the resident chose; nobody is "kies voor mij". Kept with what was sent, and not with the work that follows.</summary>
    public OrganisatieCode? Organisatie { get; init; }
    public string Taal { get; init => field = Vrijetekst.Schoon(value); } = "Nederlands";
    public IReadOnlyList<Moment> Momenten { get; init; } = [];
    public IReadOnlyList<Vorm> Vormen { get; init; } = [];

    /// <summary>The resident would rather not have somebody from the own village.</summary>
    public bool NietUitMijnDorp { get; init; }

    /// <summary>When an organisation says no, the next choice may be asked at once, without asking the resident first.</summary>
    public bool ZoekVerder { get; init; }
}
