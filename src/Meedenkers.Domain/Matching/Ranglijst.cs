using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>Somebody who can be asked: an organisation, or a meedenker of it, with a score and why.</summary>
/// <param name="Organisatie">The organisation that would be responsible.</param>
/// <param name="Meedenker">The person, when persons are ranked.</param>
/// <param name="Niveau">The niveau at which the question would be taken up.</param>
/// <param name="Score">What it weighs.</param>
/// <param name="Onderbouwing">Why, why not, and what is missing.</param>
/// <param name="DektAlles">Helps with every leefgebied that was asked.</param>
public sealed record Kandidaat(OrganisatieCode Organisatie, MedewerkerId? Meedenker, Niveau Niveau, Score Score, Onderbouwing Onderbouwing, bool DektAlles)
{
    public Aanbieding Aanbieding => new(Organisatie, Niveau);
}

/// <summary>
/// Somebody who cannot be asked now, and the first rule that says so. Whom the resident would rather not have is not for the eyes of
/// that organisation or person.
/// </summary>
public sealed record Afvaller(OrganisatieCode Organisatie, MedewerkerId? Meedenker, Reden Reden);

/// <summary>An organisation that helps with this question but is not independent: listed beside the candidates, never among them.</summary>
public sealed record Partner(OrganisatieCode Organisatie, Onderbouwing Onderbouwing);

/// <summary>Who fits one leefgebied of the question best, if each went to somebody of its own; nobody means the aanmeldpunt.</summary>
public sealed record Deelvoorstel(Leefgebied Leefgebied, Aanbieding? Wie);

/// <summary>Where a question goes when nobody of the list takes it, and why.</summary>
public sealed record Vervolgstap(OrganisatieCode Aanmeldpunt, Reden Reden);

/// <summary>The organisations for a question, best first, with everything that was left out and why.</summary>
public sealed record Ranglijst
{
    public required IReadOnlyList<Kandidaat> Kandidaten { get; init; }

    /// <summary>Not independent, best first.</summary>
    public required IReadOnlyList<Partner> Partners { get; init; }
    public required IReadOnlyList<Afvaller> Afvallers { get; init; }

    /// <summary>A proposal for each leefgebied that was asked.</summary>
    public required IReadOnlyList<Deelvoorstel> Delen { get; init; }

    /// <summary>What the resident or the coördinator should know about the wish.</summary>
    public required IReadOnlyList<Reden> Opmerkingen { get; init; }
    public required Vervolgstap Vervolg { get; init; }

    /// <summary>
    /// Whom to ask, best first, up to and with the aanmeldpunt, which never says no. With a criterion of list B nobody informal is
    /// asked by itself: a coördinator may, with a reason.
    /// </summary>
    public required Keuzes Keuzes { get; init; }

    /// <summary>Is asked first by itself, or is equal to who is but for how much room there is: choosing this one needs no reason.</summary>
    public bool StaatBovenaan(OrganisatieCode wie) => wie == Keuzes.Eerste.Organisatie
        || (Vind(Keuzes.Eerste.Organisatie) is { } eerste && Vind(wie)?.Score.ZonderRuimte == eerste.Score.ZonderRuimte);

    Kandidaat? Vind(OrganisatieCode wie) => Kandidaten.FirstOrDefault(kandidaat => kandidaat.Organisatie == wie);

    /// <summary>The best that helps with every leefgebied that was asked; nobody when parts have to go to different helpers.</summary>
    public OrganisatieCode? EenVoorAlles => Kandidaten.FirstOrDefault(kandidaat => kandidaat.DektAlles)?.Organisatie;
}

/// <summary>The meedenkers of one organisation for a question, best first, with who was left out and why.</summary>
/// <param name="Kandidaten">Best first, no more than were asked for.</param>
/// <param name="Afvallers">Who cannot be asked now.</param>
/// <param name="Vervolg">What is next when nobody is left; otherwise nothing.</param>
public sealed record Meedenkerlijst(IReadOnlyList<Kandidaat> Kandidaten, IReadOnlyList<Afvaller> Afvallers, Reden? Vervolg)
{
    /// <summary>The same without this person: who does it already is no choice.</summary>
    public Meedenkerlijst Zonder(MedewerkerId? wie)
    {
        List<Kandidaat> over = [.. Kandidaten.Where(kandidaat => kandidaat.Meedenker != wie)];
        return new(over, [.. Afvallers.Where(afvaller => afvaller.Meedenker != wie)], over.Count == 0 ? new(Redencode.CoordinatorBeslist) : null);
    }

    /// <summary>Is first, or equal to who is but for room; with nobody left the coördinator decides, and there is no first to pass over.</summary>
    public bool StaatBovenaan(MedewerkerId wie) => Kandidaten.Count == 0
        || Kandidaten.Any(kandidaat => kandidaat.Meedenker == wie && kandidaat.Score.ZonderRuimte == Kandidaten[0].Score.ZonderRuimte);
}
