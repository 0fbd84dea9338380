using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Mensen;

/// <summary>
/// Who may change whose account. An organisation keeps its own people; the regiobeheerder keeps the rest, and touches a
/// coördinator only where nobody else is left to do it.
/// </summary>
public sealed partial class Medewerker
{
    /// <summary>After these months somebody looks whether an account is still needed.</summary>
    public const int NakijkenNaMaanden = 12;

    /// <summary>Gives NietUwMensen: another organisation, or a function that is not kept by this person.</summary>
    public Weigering? WaaromNietBeheert(Medewerker door) => door.Beheert(this) ? null : Weigering.NietUwMensen;

    /// <summary>May this person see the account in a list? Gives NietUwMensen. The regiobeheerder sees coördinatoren too.</summary>
    public Weigering? WaaromNietInLijst(Medewerker door) => door.Beheert(this) || door.IsRegioOver(this) ? null : Weigering.NietUwMensen;

    /// <summary>Gives IsGestopt, AlGepauzeerd, NietUwMensen, OrganisatieDoetDitZelf or GeenOpvolger.</summary>
    /// <param name="door">Who does it.</param>
    /// <param name="collegas">Everybody of the same organisation, or of the region when there is none.</param>
    public Weigering? WaaromNietPauzeer(Medewerker door, IReadOnlyCollection<Medewerker> collegas) =>
        IsGestopt ? Weigering.IsGestopt
        : !Actief ? Weigering.AlGepauzeerd
        : WaaromNietStilgezet(door, collegas);

    /// <summary>Takes access away until <see cref="Hervat"/>. Throws what <see cref="WaaromNietPauzeer"/> gives.</summary>
    public void Pauzeer(Medewerker door, IReadOnlyCollection<Medewerker> collegas)
    {
        Weigeringen.GooiBij(WaaromNietPauzeer(door, collegas));
        Actief = false;
    }

    /// <summary>Gives IsGestopt, DoetAlMee, NietUwMensen or OrganisatieDoetDitZelf.</summary>
    public Weigering? WaaromNietHervat(Medewerker door, IReadOnlyCollection<Medewerker> collegas) =>
        IsGestopt ? Weigering.IsGestopt
        : Actief ? Weigering.DoetAlMee
        : WaaromNietAlsBeheerder(door, collegas);

    /// <summary>Gives access back. Throws what <see cref="WaaromNietHervat"/> gives.</summary>
    public void Hervat(Medewerker door, IReadOnlyCollection<Medewerker> collegas)
    {
        Weigeringen.GooiBij(WaaromNietHervat(door, collegas));
        Actief = true;
    }

    /// <summary>Gives IsGestopt, NietUwMensen, EerstOverdragen or GeenOpvolger.</summary>
    /// <param name="door">Who does it.</param>
    /// <param name="collegas">Everybody of the same organisation, or of the region when there is none.</param>
    /// <param name="openOnderdelen">What this person still does.</param>
    public Weigering? WaaromNietStop(Medewerker door, IReadOnlyCollection<Medewerker> collegas, int openOnderdelen) =>
        IsGestopt ? Weigering.IsGestopt
        : WaaromNietBeheert(door)
        ?? (openOnderdelen > 0 ? Weigering.EerstOverdragen : WaaromNietZonderMij(door, collegas));

    /// <summary>Ends this person's access for good. Throws what <see cref="WaaromNietStop"/> gives.</summary>
    public void Stop(Medewerker door, IReadOnlyCollection<Medewerker> collegas, int openOnderdelen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietStop(door, collegas, openOnderdelen));
        (Actief, GestoptOp) = (false, nu);
    }

    /// <summary>Gives IsGestopt, NietUwMensen, FunctiesGaanNietSamen, HeeftDezeFunctie or GeenOpvolger.</summary>
    public Weigering? WaaromNietWijzigFunctie(Functie naar, Medewerker door, IReadOnlyCollection<Medewerker> collegas) =>
        IsGestopt ? Weigering.IsGestopt
        : WaaromNietBeheert(door)
        ?? (!IsCasusfunctie(Functie) || !IsCasusfunctie(naar) ? Weigering.FunctiesGaanNietSamen
        : Functie == naar ? Weigering.HeeftDezeFunctie
        : WaaromNietZonderMij(door, collegas));

    /// <summary>Another function in the same organisation. Throws what <see cref="WaaromNietWijzigFunctie"/> gives.</summary>
    public void WijzigFunctie(Functie naar, Medewerker door, IReadOnlyCollection<Medewerker> collegas)
    {
        Weigeringen.GooiBij(WaaromNietWijzigFunctie(naar, door, collegas));
        Functie = naar;
    }

    /// <summary>Was this account looked at too long ago, or never?</summary>
    public bool MoetNagekeken(DateTimeOffset nu) => !IsGestopt && !(NagekekenOp > nu.AddMonths(-NakijkenNaMaanden));

    /// <summary>Gives IsGestopt, NietUzelfNakijken or NietUwMensen. A coördinator may be looked at by the regiobeheerder too: she may be the only one.</summary>
    public Weigering? WaaromNietKijkNa(Medewerker door) =>
        IsGestopt ? Weigering.IsGestopt
        : door.Id == Id ? Weigering.NietUzelfNakijken
        : door.Beheert(this) || door.IsRegioOver(this) ? null
        : Weigering.NietUwMensen;

    /// <summary>Says that this account is still needed; saying it twice moves the day. Throws what <see cref="WaaromNietKijkNa"/> gives.</summary>
    public void KijkNa(Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietKijkNa(door));
        (NagekekenOp, NagekekenDoor) = (nu, door.Id);
    }

    /// <summary>Who invited somebody said so: that counts as looking.</summary>
    internal void IsNodigVolgens(MedewerkerId door, DateTimeOffset op) => (NagekekenOp, NagekekenDoor) = (op, door);

    /// <summary>Pausing or stopping this person would leave the organisation without coördinator: nothing can be offered to it any more.</summary>
    public bool IsLaatsteCoordinator(IReadOnlyCollection<Medewerker> collegas) =>
        Functie == Functie.Coordinator && Actief && !HeeftOpvolger(collegas);

    bool Beheert(Medewerker wie) => Actief && (Functie == Functie.Coordinator ? wie.Organisatie == Organisatie
        : Functie == Functie.Regiobeheerder && !IsCasusfunctie(wie.Functie));

    bool IsRegioOver(Medewerker wie) => Actief && Functie == Functie.Regiobeheerder && wie.Functie == Functie.Coordinator;

    bool HeeftOpvolger(IReadOnlyCollection<Medewerker> collegas) =>
        collegas.Any(c => c.Id != Id && c.Actief && c.Functie == Functie && c.Organisatie == Organisatie);

    Weigering? WaaromNietStilgezet(Medewerker door, IReadOnlyCollection<Medewerker> collegas) =>
        WaaromNietAlsBeheerder(door, collegas) ?? WaaromNietZonderMij(door, collegas);

    Weigering? WaaromNietAlsBeheerder(Medewerker door, IReadOnlyCollection<Medewerker> collegas) =>
        !door.IsRegioOver(this) ? WaaromNietBeheert(door)
        : HeeftOpvolger(collegas) ? Weigering.OrganisatieDoetDitZelf
        : null;

    /// <summary>Who goes leaves somebody behind who can let people in again.</summary>
    Weigering? WaaromNietZonderMij(Medewerker door, IReadOnlyCollection<Medewerker> collegas) =>
        door.Id != Id || Functie is not (Functie.Coordinator or Functie.Regiobeheerder) || HeeftOpvolger(collegas) ? null
        : Functie == Functie.Coordinator ? Weigering.GeenOpvolger
        : Weigering.GeenTweedeRegiobeheerder;
}
