using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Routering;

/// <summary>Decides who is offered a question, and who next.</summary>
public static class Routekeuze
{
    /// <summary>
    /// The first step gets the offer, the others are the next choices. The aanmeldpunt ends the list and is in it
    /// once: it cannot decline, so nobody comes after it, and somebody is always responsible (ontwerp §3). It is
    /// therefore also there when it has no active coördinator itself; every other organisation is skipped then.
    /// </summary>
    public static IReadOnlyList<Routestap> Bepaal(
        Hulpvraag hulpvraag,
        IEnumerable<Routeringsregel> regels,
        IEnumerable<Organisatiestand> organisaties,
        OrganisatieCode aanmeldpunt,
        DateOnly vandaag)
    {
        var kunnenHelpen = organisaties
            .Where(organisatie => organisatie.KanHelpenIn(hulpvraag.Gemeente, vandaag))
            .Select(organisatie => organisatie.Code)
            .Append(aanmeldpunt)
            .ToHashSet();
        var perSignaal = regels
            .Where(regel => regel.Gemeente == hulpvraag.Gemeente && kunnenHelpen.Contains(regel.Organisatie))
            .ToLookup(regel => regel.Signaal, regel => regel.Organisatie);

        var stappen = hulpvraag.Signalen()
            .SelectMany(signaal => perSignaal[signaal]
                .OrderBy(organisatie => organisatie.Waarde, StringComparer.Ordinal)
                .Select(organisatie => new Routestap(organisatie, signaal, Reden(signaal))))
            .DistinctBy(stap => stap.Organisatie)
            .ToList();

        var eigenStap = stappen.FindIndex(stap => stap.Organisatie == aanmeldpunt);
        return eigenStap >= 0
            ? stappen[..(eigenStap + 1)]
            : [.. stappen, new(aanmeldpunt, Routeringssignaal.WeetNiet, "Het aanmeldpunt van de gemeente vangt deze vraag op.")];
    }

    // Read by the team and by the inwoner: says why, without giving away what exactly was ticked.
    static string Reden(Routeringssignaal signaal) => signaal switch
    {
        Routeringssignaal.BCriterium => "Bij deze vraag is een professional nodig.",
        Routeringssignaal.WensFormeel => "De inwoner wil graag een professional.",
        Routeringssignaal.WensErvaringsdeskundige => "De inwoner wil graag iemand die hetzelfde heeft meegemaakt.",
        Routeringssignaal.Mantelzorg => "De vraag gaat over zorgen voor een ander.",
        Routeringssignaal.OuderenInformeel => "De inwoner is ouder en wil graag een vrijwilliger.",
        Routeringssignaal.WensInformeel => "De inwoner wil graag een vrijwilliger.",
        Routeringssignaal.WeetNiet => "De inwoner laat de keuze aan ons.",
        _ => throw new ArgumentOutOfRangeException(nameof(signaal)),
    };
}

/// <summary>One choice of the route: which organisation, by which signal, and the reason in words.</summary>
public sealed record Routestap(OrganisatieCode Organisatie, Routeringssignaal Signaal, string Reden);
