using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Mensen;

/// <summary>For a new account, or to let somebody in again who lost every key.</summary>
public enum Uitnodigingsoort { Account, Herstel }

/// <summary>
/// The only way to an account: one use, for one person, for some hours (Termijnen.UitnodigingUren), with the function it
/// gives. There is no session before the second factor is set (normen.md, Access).
/// </summary>
/// <remarks>
/// The first coördinator of an organisation is invited by the regiobeheerder and confirmed by a person who is named
/// there; a herstel is confirmed by a second colleague of the same organisation. Until then the link opens nothing.
/// </remarks>
public sealed partial class Uitnodiging
{
    Uitnodiging() { }

    public Uitnodiging(Linksleutel sleutel, string naam, Emailadres email, Functie functie, OrganisatieCode? organisatie, string? gemeente, MedewerkerId? door, DateTimeOffset vervaltOp, DateTimeOffset nu)
    {
        if (Medewerker.IsCasusfunctie(functie) != organisatie.HasValue)
            throw new ArgumentException("A case function belongs to an organisation, any other function to none.", nameof(organisatie));
        (Id, SleutelHash, Naam, Email, Functie, Organisatie, Gemeente, Door, VervaltOp, Op) = (Guid.CreateVersion7(), sleutel.Hash(), naam, email, functie, organisatie, gemeente, door, vervaltOp, nu);
    }

    public Guid Id { get; private set; }
    public Uitnodigingsoort Soort { get; private set; } = Uitnodigingsoort.Account;

    /// <summary>Hash of the link; the link itself is mailed or printed and not kept.</summary>
    public string SleutelHash { get; private set; } = "";
    public string Naam { get; private set; } = "";
    public Emailadres Email { get; private set; }
    public Functie Functie { get; private set; }
    public OrganisatieCode? Organisatie { get; private set; }
    public string? Gemeente { get; private set; }

    /// <summary>Who invited; nobody when it was a command on the server.</summary>
    public MedewerkerId? Door { get; private set; }
    public DateTimeOffset Op { get; private set; }
    public DateTimeOffset VervaltOp { get; private set; }
    public DateTimeOffset? GebruiktOp { get; private set; }
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>Whose account is opened again, for a herstel.</summary>
    public MedewerkerId? Voor { get; private set; }

    /// <summary>Must somebody else confirm it first?</summary>
    public bool VraagtBevestiging { get; private set; }
    public string? BevestigerNaam { get; private set; }
    public Emailadres? BevestigerEmail { get; private set; }

    /// <summary>Hash of the link with which the named person confirms.</summary>
    public string? BevestigHash { get; private set; }
    public MedewerkerId? BevestigdDoor { get; private set; }
    public DateTimeOffset? BevestigdOp { get; private set; }

    /// <summary>Gives UitnodigingWerktNiet when it was used, withdrawn or expired, NogNietBevestigd before the second person confirmed.</summary>
    public Weigering? WaaromNietGebruik(DateTimeOffset nu) =>
        GebruiktOp is not null || IngetrokkenOp is not null || nu >= VervaltOp ? Weigering.UitnodigingWerktNiet
        : VraagtBevestiging && BevestigdOp is null ? Weigering.NogNietBevestigd
        : null;

    /// <summary>Who was invited, as a medewerker. Who invites says that the account is needed: it is looked at again a year later.</summary>
    public Medewerker MaakMedewerker(MedewerkerId id)
    {
        var nieuw = new Medewerker(id, Naam, Functie, Organisatie) { Gemeente = Gemeente };
        if (Door is { } wie) nieuw.IsNodigVolgens(wie, Op);
        return nieuw;
    }

    /// <summary>The account is there: the link opens nothing any more.</summary>
    public void Gebruik(DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietGebruik(nu));
        GebruiktOp = nu;
    }
}
