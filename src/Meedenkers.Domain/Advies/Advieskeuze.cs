using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Advies;

/// <summary>Decides which organisation is asked for advice.</summary>
public static class Advieskeuze
{
    /// <summary>Professionals who support residents, and who work in this gemeente; null asks for any gemeente.</summary>
    public static bool KanAntwoorden(Organisatie organisatie, string? gemeente) =>
        organisatie is { KanMeedenken: true, Niveau: Niveau.Formeel } && (gemeente is null || organisatie.Gemeenten.Count == 0 || organisatie.Gemeenten.Contains(gemeente));

    /// <summary>
    /// The organisation that was chosen when it can answer today (professional, works there, has an active coördinator), else the
    /// aanmeldpunt, which is always there.
    /// </summary>
    public static OrganisatieCode Bepaal(OrganisatieCode? gekozen, IEnumerable<OrganisatieCode> kunnen, OrganisatieCode aanmeldpunt) =>
        gekozen is { } organisatie && kunnen.Contains(organisatie) ? organisatie : aanmeldpunt;
}
