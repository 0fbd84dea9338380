using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>An organisation that can be asked, and the niveau at which it would take up the question.</summary>
public readonly record struct Aanbieding(OrganisatieCode Organisatie, Niveau Niveau);

/// <summary>Who can be asked, best first. The aanmeldpunt of the gemeente is always the last: it never says no.</summary>
public sealed record Keuzes(IReadOnlyList<Aanbieding> Volgorde)
{
    public Aanbieding Eerste => Volgorde[0];
    public Aanbieding Aanmeldpunt => Volgorde[^1];

    /// <summary>
    /// Whom to ask after a refusal or a lapse: the aanmeldpunt, which offers the next choice with the resident; or at once the
    /// first that has not been asked, when the resident ticked "zoek voor mij verder" (ontwerp §3).
    /// </summary>
    public Aanbieding Na(IReadOnlySet<OrganisatieCode> gevraagd, bool zoekVerder) =>
        zoekVerder && Volgorde.Any(k => !gevraagd.Contains(k.Organisatie))
            ? Volgorde.First(k => !gevraagd.Contains(k.Organisatie))
            : Aanmeldpunt;
}
