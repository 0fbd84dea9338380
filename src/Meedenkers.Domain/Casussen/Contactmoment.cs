using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Casussen;

/// <summary>One contact with a resident about an onderdeel. Append-only; its author may correct it within a day.</summary>
public sealed class Contactmoment
{
    public const int NotitieMaximum = 2000;
    public const int MinutenMaximum = 600;

    Contactmoment() { }

    internal Contactmoment(Onderdeel onderdeel, Contact contact, MedewerkerId door, OrganisatieCode organisatie, DateTimeOffset nu) =>
        (Id, CasusId, OnderdeelId, Contact, Door, Organisatie, VastgelegdOp) =
        (Guid.CreateVersion7(), onderdeel.CasusId, onderdeel.Id, contact.Schoon(), door, organisatie, nu);

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public OnderdeelId OnderdeelId { get; private set; }
    public Contact Contact { get; private set; } = null!;
    public MedewerkerId Door { get; private set; }
    public OrganisatieCode Organisatie { get; private set; }
    public DateTimeOffset VastgelegdOp { get; private set; }
    public DateTimeOffset? GewijzigdOp { get; private set; }

    /// <summary>Gives ContactLigtVast after 24 hours, ContactVanEenAnder, or the refusals of <see cref="Contact.WaaromNiet"/>.</summary>
    public Weigering? WaaromNietWijzig(Contact nieuw, MedewerkerId door, DateTimeOffset nu) =>
        door != Door ? Weigering.ContactVanEenAnder
        : nu - VastgelegdOp > TimeSpan.FromDays(1) ? Weigering.ContactLigtVast
        : nieuw.WaaromNiet(nu);

    internal bool Wijzig(Contact nieuw, DateTimeOffset nu)
    {
        if (nieuw.Schoon() == Contact) return false;
        (Contact, GewijzigdOp) = (nieuw.Schoon(), nu);
        return true;
    }
}

/// <summary>What is recorded of a contact: day, kind, what it showed, an optional note and optional minutes.</summary>
public sealed record Contact(DateOnly Op, Contactsoort Soort, Contactuitkomst Uitkomst, string? Notitie, int? Minuten)
{
    /// <summary>Gives ContactInDeToekomst, MinutenBuitenBereik, or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNiet(DateTimeOffset nu) =>
        Op > Tijd.Nederland.Vandaag(nu) ? Weigering.ContactInDeToekomst
        : Minuten is < 0 or > Contactmoment.MinutenMaximum ? Weigering.MinutenBuitenBereik
        : Vrijetekst.WaaromNiet(Notitie, Contactmoment.NotitieMaximum);

    internal Contact Schoon() => this with { Notitie = Vrijetekst.SchoonOfNiets(Notitie) };
}
