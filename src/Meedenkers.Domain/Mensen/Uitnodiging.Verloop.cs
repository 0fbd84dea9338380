using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Mensen;

/// <summary>Confirming, sending again and withdrawing. Every mail gets a link of its own; the one before it ends.</summary>
public sealed partial class Uitnodiging
{
    /// <summary>Neither used nor withdrawn; it may be too old.</summary>
    public bool IsOpen => GebruiktOp is null && IngetrokkenOp is null;

    /// <summary>Somebody else must say yes first.</summary>
    public bool WachtOpBevestiging => VraagtBevestiging && BevestigdOp is null;

    public bool IsVerlopen(DateTimeOffset nu) => nu >= VervaltOp;

    /// <summary>Gives NietUwMensen or UitnodigingIsAf.</summary>
    public Weigering? WaaromNietBeheer(Medewerker door) =>
        !IsVan(door) ? Weigering.NietUwMensen
        : !IsOpen ? Weigering.UitnodigingIsAf
        : null;

    /// <summary>Ends it: the link opens nothing any more. Throws what <see cref="WaaromNietBeheer"/> gives.</summary>
    public void TrekIn(Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBeheer(door));
        IngetrokkenOp = nu;
    }

    /// <summary>Ends it because the account it was for paused or stopped; doing it twice changes nothing.</summary>
    public void Vervalt(DateTimeOffset nu) => IngetrokkenOp = IsOpen ? nu : IngetrokkenOp;

    /// <summary>A herstel that waits for a colleague has no link to send: asking again only gives it more time.</summary>
    public bool KrijgtAlleenTijd => Soort == Uitnodigingsoort.Herstel && WachtOpBevestiging;

    /// <summary>A new link, to whoever is asked now: who confirms, or who is invited. The old one ends. Throws what <see cref="WaaromNietBeheer"/> gives.</summary>
    public void StuurOpnieuw(Linksleutel sleutel, Medewerker door, DateTimeOffset vervaltOp)
    {
        Weigeringen.GooiBij(WaaromNietBeheer(door));
        if (WachtOpBevestiging && Soort == Uitnodigingsoort.Account) (BevestigHash, VervaltOp) = (sleutel.Hash(), vervaltOp);
        else (SleutelHash, VervaltOp) = (sleutel.Hash(), vervaltOp);
    }

    /// <summary>Gives BevestigingWerktNiet, or OrganisatieHeeftCoordinator when one came meanwhile.</summary>
    public Weigering? WaaromNietBevestig(bool heeftCoordinator, DateTimeOffset nu) =>
        Soort != Uitnodigingsoort.Account || !IsOpen || !WachtOpBevestiging || IsVerlopen(nu) ? Weigering.BevestigingWerktNiet
        : heeftCoordinator ? Weigering.OrganisatieHeeftCoordinator
        : null;

    /// <summary>The named person says yes: from now on this link works for who was invited. Throws what <see cref="WaaromNietBevestig"/> gives.</summary>
    public void Bevestig(bool heeftCoordinator, Linksleutel sleutel, DateTimeOffset vervaltOp, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBevestig(heeftCoordinator, nu));
        (BevestigdOp, SleutelHash, VervaltOp) = (nu, sleutel.Hash(), vervaltOp);
    }

    /// <summary>The named person says no: it ends. Throws BevestigingWerktNiet.</summary>
    public void WijsAf(DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBevestig(heeftCoordinator: false, nu));
        IngetrokkenOp = nu;
    }

    /// <summary>Gives NietUwMensen, NietDezelfdeCollega or HerstelStaatNietOpen.</summary>
    public Weigering? WaaromNietBevestigHerstel(Medewerker collega, DateTimeOffset nu) =>
        !collega.Actief || collega.Organisatie is null || collega.Organisatie != Organisatie ? Weigering.NietUwMensen
        : collega.Id == Door || collega.Id == Voor ? Weigering.NietDezelfdeCollega
        : Soort != Uitnodigingsoort.Herstel || !IsOpen || !WachtOpBevestiging || IsVerlopen(nu) ? Weigering.HerstelStaatNietOpen
        : null;

    /// <summary>A second colleague met this person too: from now on this link works. Throws what <see cref="WaaromNietBevestigHerstel"/> gives.</summary>
    public void BevestigHerstel(Medewerker collega, Linksleutel sleutel, DateTimeOffset vervaltOp, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBevestigHerstel(collega, nu));
        (BevestigdDoor, BevestigdOp, SleutelHash, VervaltOp) = (collega.Id, nu, sleutel.Hash(), vervaltOp);
    }

    /// <summary>A second colleague does not know of it: it ends. Throws what <see cref="WaaromNietBevestigHerstel"/> gives.</summary>
    public void WijsHerstelAf(Medewerker collega, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBevestigHerstel(collega, nu));
        IngetrokkenOp = nu;
    }

    internal void LaatBevestigenDoor(Bevestiger wie, Linksleutel sleutel) =>
        (VraagtBevestiging, BevestigerNaam, BevestigerEmail, BevestigHash) = (true, wie.Naam, wie.Email, sleutel.Hash());

    internal void IsHerstelVan(MedewerkerId wie) => (Soort, VraagtBevestiging, Voor) = (Uitnodigingsoort.Herstel, true, wie);

    /// <summary>An organisation keeps its own invitations; the regiobeheerder those without organisation and those of first coördinatoren.</summary>
    bool IsVan(Medewerker door) => door.Actief && (door.Functie == Functie.Coordinator ? Organisatie == door.Organisatie
        : door.Functie == Functie.Regiobeheerder && (Organisatie is null || (Soort == Uitnodigingsoort.Account && VraagtBevestiging)));
}
