using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Aanmeldingen;

/// <summary>Who sent an aanmelding.</summary>
public enum IngediendDoor { Inwoner, Naaste, Vertegenwoordiger, Verwijzer, Meedenker, Coordinator }

/// <summary>Whose agreement was given: to share the question with an organisation, to share groups, or for help by a naaste.</summary>
public enum Toestemmingsoort { Delen, Doelgroepen, DoorEenAnder }

/// <summary>One consent: for what, under which version of the text, when, and when asked in person by whom and how.</summary>
public sealed record Toestemming(Toestemmingsoort Soort, int Tekstversie, DateTimeOffset Op)
{
    /// <summary>When the resident took it back.</summary>
    public DateTimeOffset? IngetrokkenOp { get; init; }

    /// <summary>How it was asked when the resident did not tick it: by telephone, face to face, in writing.</summary>
    public Vraagwijze? Wijze { get; init; }
    public MedewerkerId? GevraagdDoor { get; init; }
}

/// <summary>How a consent was asked in person.</summary>
public enum Vraagwijze { Telefoon, Gesprek, Schriftelijk }

/// <summary>Who sends on behalf of the resident: a naaste with a relation, or a representative.</summary>
public sealed record Indiener(string Naam, string Relatie)
{
    public const int Maximum = 80;

    public string Naam { get; init; } = Vrijetekst.Schoon(Naam);
    public string Relatie { get; init; } = Vrijetekst.Schoon(Relatie);
}

/// <summary>What was sent, by whom and with which consent. Stays as sent, but for what the resident takes back.</summary>
public sealed class Aanmelding
{
    public const int EigenWoordenMaximum = 2000;

    IReadOnlyList<Doelgroep> doelgroepen = [];
    IReadOnlyList<Toestemming> toestemmingen = [];

    public required Guid Id { get; init; }
    public required CasusId CasusId { get; init; }
    public required IngediendDoor IngediendDoor { get; init; }
    public required DateTimeOffset Op { get; init; }

    /// <summary>The naaste, representative or verwijzer who sent it; null when the resident did.</summary>
    public Indiener? Indiener { get; init; }

    /// <summary>Codes of recognisable situations (situaties.json).</summary>
    public IReadOnlyList<string> Situaties { get; init; } = [];
    public string? EigenWoorden { get; init => field = Vrijetekst.SchoonOfNiets(value); }
    public IReadOnlyList<Leefgebied> Leefgebieden { get; init; } = [];

    /// <summary>Criteria of the lists A and B that the resident or verwijzer ticked, with their version.</summary>
    public IReadOnlyList<Criteriumcode> Criteria { get; init; } = [];

    /// <summary>Last date to object to a decision, when one was given.</summary>
    public DateOnly? UiterlijkeDatum { get; init; }

    /// <summary>Only with a consent of <see cref="Toestemmingsoort.Doelgroepen"/>.</summary>
    public IReadOnlyList<Doelgroep> Doelgroepen { get => doelgroepen; init => doelgroepen = value; }
    public Wens Wens { get; init; } = Wens.Geen;

    /// <summary>True when the resident chose "Bel mij maar" and answered nothing more.</summary>
    public bool BelMijMaar { get; init; }

    /// <summary>Code of the registered channel by which the portal was found.</summary>
    public string? Kanaal { get; init; }
    public required IReadOnlyList<Toestemming> Toestemmingen { get => toestemmingen; init => toestemmingen = value; }

    public bool Onveilig => Criteria.Any(c => c.Code == Criteriumcode.Onveilig);

    /// <summary>Gives ToestemmingOntbreekt, DoelgroepZonderToestemming, NaasteZonderToestemming, or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNiet() =>
        !Mag(Toestemmingsoort.Delen) ? Weigering.ToestemmingOntbreekt
        : Doelgroepen.Count > 0 && !Mag(Toestemmingsoort.Doelgroepen) ? Weigering.DoelgroepZonderToestemming
        : IngediendDoor == IngediendDoor.Naaste && !Mag(Toestemmingsoort.DoorEenAnder) ? Weigering.NaasteZonderToestemming
        : Vrijetekst.WaaromNiet(EigenWoorden, EigenWoordenMaximum)
            ?? Vrijetekst.WaaromNiet(Indiener?.Naam, Indiener.Maximum)
            ?? Vrijetekst.WaaromNiet(Indiener?.Relatie, Indiener.Maximum)
            ?? Vrijetekst.WaaromNiet(Wens.Taal, Wens.TaalMaximum);

    /// <summary>The resident no longer wants their groups kept: they go, and that they were given and taken back stays.</summary>
    public void VergeetDoelgroepen(DateTimeOffset nu)
    {
        doelgroepen = [];
        toestemmingen = [.. toestemmingen.Select(t => t is { Soort: Toestemmingsoort.Doelgroepen, IngetrokkenOp: null } ? t with { IngetrokkenOp = nu } : t)];
    }

    bool Mag(Toestemmingsoort soort) => Toestemmingen.Any(t => t.Soort == soort && t.IngetrokkenOp is null);
}
