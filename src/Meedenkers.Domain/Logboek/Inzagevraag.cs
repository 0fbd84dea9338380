using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Domain.Logboek;

/// <summary>What a resident asks an organisation about one look at their data, and what its coördinator answers. One for each line of the logbook.</summary>
public sealed class Inzagevraag
{
    public const int TekstMaximum = 1000;

    Inzagevraag() { }

    /// <summary>Throws what <see cref="WaaromNiet"/> gives.</summary>
    /// <param name="regel">The line it is about; of an organisation, about this casus.</param>
    /// <param name="vraag">In the resident's own words.</param>
    /// <param name="nu">The moment of asking.</param>
    public Inzagevraag(Logregel regel, string? vraag, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNiet(vraag));
        (Id, CasusId, Regel, Organisatie, Vraag, GesteldOp) = (Guid.CreateVersion7(),
            regel.Casus ?? throw new ArgumentException("This line is about no casus.", nameof(regel)), regel.Id,
            regel.Organisatie ?? throw new ArgumentException("Nobody of an organisation looked.", nameof(regel)), Vrijetekst.SchoonOfNiets(vraag)!, nu);
    }

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }

    /// <summary>Key of the line of the logbook.</summary>
    public Guid Regel { get; private set; }
    public OrganisatieCode Organisatie { get; private set; }
    public string Vraag { get; private set; } = "";
    public DateTimeOffset GesteldOp { get; private set; }
    public string? Antwoord { get; private set; }
    public MedewerkerId? BeantwoordDoor { get; private set; }
    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>Gives InzagevraagOntbreekt or a refusal of <see cref="Vrijetekst"/>.</summary>
    public static Weigering? WaaromNiet(string? vraag) =>
        Vrijetekst.SchoonOfNiets(vraag) is null ? Weigering.InzagevraagOntbreekt : Vrijetekst.WaaromNiet(vraag, TekstMaximum);

    /// <summary>Gives NietVanUwOrganisatie, AlleenCoordinator, InzagevraagIsBeantwoord, AntwoordOntbreekt or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNietBeantwoord(string? antwoord, Handelende door) =>
        door.Organisatie != Organisatie ? Weigering.NietVanUwOrganisatie
        : !door.IsCoordinator ? Weigering.AlleenCoordinator
        : BeantwoordOp is not null ? Weigering.InzagevraagIsBeantwoord
        : Vrijetekst.SchoonOfNiets(antwoord) is null ? Weigering.AntwoordOntbreekt
        : Vrijetekst.WaaromNiet(antwoord, TekstMaximum);

    /// <summary>The resident reads it where they asked. Throws what <see cref="WaaromNietBeantwoord"/> gives.</summary>
    public void Beantwoord(string? antwoord, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBeantwoord(antwoord, door));
        (Antwoord, BeantwoordDoor, BeantwoordOp) = (Vrijetekst.SchoonOfNiets(antwoord), door.Medewerker, nu);
    }
}
