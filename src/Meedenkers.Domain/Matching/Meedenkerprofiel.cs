using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Domain.Matching;

/// <summary>
/// What is known of one meedenker to find who fits a question. The meedenker keeps it. What somebody is and is good at, and more room,
/// holds only after a coördinator of the same organisation said yes; less room, times, forms, languages and "for a while less" hold at
/// once, because nobody decides about that but the person (docs/besluiten/0017).
/// </summary>
public sealed class Meedenkerprofiel
{
    /// <summary>How many residents at the same time, as long as nobody said otherwise.</summary>
    public const int CapaciteitBegin = 4;

    public const int CapaciteitMaximum = 60;

    Meedenkerprofiel() { }

    /// <summary>Nothing was said yet.</summary>
    public Meedenkerprofiel(Medewerker wie)
    {
        Medewerker = wie.Id;
        Organisatie = wie.Organisatie ?? throw new ArgumentException("Only a case function has a profile.", nameof(wie));
    }

    public MedewerkerId Medewerker { get; private set; }
    public OrganisatieCode Organisatie { get; private set; }

    /// <summary>What holds; null until a coördinator confirmed it for the first time.</summary>
    public Bekwaamheid? Bekwaamheid { get; private set; }

    public Profielbevestiging? Bevestiging { get; private set; }

    /// <summary>What waits for a coördinator.</summary>
    public Profielvoorstel? Voorstel { get; private set; }

    /// <summary>Number of residents that this person can help at the same time.</summary>
    public int Capaciteit { get; private set; } = CapaciteitBegin;

    public Beschikbaarheid Beschikbaarheid { get; private set; } = Beschikbaarheid.Onbekend;

    /// <summary>Not asked up to and with this day; <see cref="DateOnly.MaxValue"/> is until this person says otherwise. Why is not kept.</summary>
    public DateOnly? MinderTot { get; private set; }

    /// <summary>Followed the basic training: a coördinator says so.</summary>
    public bool Getraind { get; private set; }

    /// <summary>Whom this person falls back on, as a coördinator chose; <see cref="ContactpersoonVan"/> says who it is now.</summary>
    public MedewerkerId? Contactpersoon { get; private set; }

    public bool IsMinder(DateOnly vandaag) => MinderTot >= vandaag;

    /// <summary>Whom somebody falls back on: a coördinator on herself, others on who was chosen and is still there, or on whoever of the coördinatoren was there first.</summary>
    public static MedewerkerId? ContactpersoonVan(Medewerker wie, MedewerkerId? gekozen, IReadOnlyCollection<Medewerker> collegas)
    {
        if (wie.Functie == Functie.Coordinator) return wie.Id;
        List<MedewerkerId> coordinatoren = [.. collegas.Where(c => c.Actief && c.Functie == Functie.Coordinator && c.Organisatie == wie.Organisatie).Select(c => c.Id)];
        return gekozen is { } zij && coordinatoren.Contains(zij) ? zij : coordinatoren is [] ? null : coordinatoren.MinBy(c => c.Waarde);
    }

    /// <summary>Gives ProfielVanAnder, SoortPastNietBijFunctie, ErvaringHoortNietBijSoort or PlaatsenKanNiet.</summary>
    public Weigering? WaaromNietWerkBij(Bekwaamheid bekwaamheid, int capaciteit, Medewerker door) =>
        !door.Actief || door.Id != Medewerker ? Weigering.ProfielVanAnder : WaaromNietInhoud(bekwaamheid, capaciteit, door);

    /// <summary>
    /// The meedenker says how it is: what needs no yes holds now, the rest waits; the same as holds already takes back what waited. A
    /// coördinator who keeps her own profile says yes to it. Throws what <see cref="WaaromNietWerkBij"/> gives.
    /// </summary>
    public void WerkBij(Bekwaamheid bekwaamheid, int capaciteit, Beschikbaarheid beschikbaarheid, Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietWerkBij(bekwaamheid, capaciteit, door));
        Beschikbaarheid = beschikbaarheid;
        if (door.Functie == Functie.Coordinator)
        {
            StelVast(bekwaamheid, capaciteit, door, nu);
            return;
        }
        Capaciteit = Math.Min(Capaciteit, capaciteit);
        var isNieuw = bekwaamheid != Bekwaamheid || capaciteit > Capaciteit;
        if (!isNieuw) Voorstel = null;
        else if (Voorstel is not { } wacht || wacht.Bekwaamheid != bekwaamheid || wacht.Capaciteit != capaciteit) Voorstel = new(bekwaamheid, capaciteit, nu);
    }

    /// <summary>Gives ProfielVanAnder, IsGestopt, SoortPastNietBijFunctie, ErvaringHoortNietBijSoort, PlaatsenKanNiet or ContactpersoonOntbreekt.</summary>
    /// <param name="besluit">What will hold.</param>
    /// <param name="wie">Whose profile it is.</param>
    /// <param name="door">Who decides.</param>
    /// <param name="collegas">Everybody of the organisation.</param>
    public Weigering? WaaromNietBevestig(Profielbesluit besluit, Medewerker wie, Medewerker door, IReadOnlyCollection<Medewerker> collegas) =>
        !IsCoordinatorVan(door) ? Weigering.ProfielVanAnder
        : wie.IsGestopt ? Weigering.IsGestopt
        : WaaromNietInhoud(besluit.Bekwaamheid, besluit.Capaciteit, wie)
        ?? (ContactpersoonVan(wie, besluit.Contactpersoon, collegas) is { } zij && (besluit.Contactpersoon is null || besluit.Contactpersoon == zij) ? null : Weigering.ContactpersoonOntbreekt);

    /// <summary>A coördinator says what holds: what was proposed, or something else. Nothing waits any more. Throws what <see cref="WaaromNietBevestig"/> gives.</summary>
    public void Bevestig(Profielbesluit besluit, Medewerker wie, Medewerker door, IReadOnlyCollection<Medewerker> collegas, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBevestig(besluit, wie, door, collegas));
        StelVast(besluit.Bekwaamheid, besluit.Capaciteit, door, nu);
        (Getraind, Contactpersoon) = (besluit.Getraind, ContactpersoonVan(wie, besluit.Contactpersoon, collegas));
    }

    /// <summary>Gives ProfielVanAnder or GeenVoorstel.</summary>
    public Weigering? WaaromNietWijsVoorstelAf(Medewerker door) =>
        !IsCoordinatorVan(door) ? Weigering.ProfielVanAnder : Voorstel is null ? Weigering.GeenVoorstel : null;

    /// <summary>What held, holds. Throws what <see cref="WaaromNietWijsVoorstelAf"/> gives.</summary>
    public void WijsVoorstelAf(Medewerker door)
    {
        Weigeringen.GooiBij(WaaromNietWijsVoorstelAf(door));
        Voorstel = null;
    }

    /// <summary>Gives ProfielVanAnder, IsGestopt or MinderIsVoorbij.</summary>
    /// <param name="totEnMet">The last day of it; empty is until further notice.</param>
    /// <param name="wie">Whose profile it is.</param>
    /// <param name="door">That person, or a coördinator.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public Weigering? WaaromNietMeldMinder(DateOnly? totEnMet, Medewerker wie, Medewerker door, DateOnly vandaag) =>
        WaaromNietZelf(wie, door) ?? (totEnMet < vandaag ? Weigering.MinderIsVoorbij : null);

    /// <summary>For a while not asked, up to and with a day or until further notice; saying it again moves the day. Throws what <see cref="WaaromNietMeldMinder"/> gives.</summary>
    public void MeldMinder(DateOnly? totEnMet, Medewerker wie, Medewerker door, DateOnly vandaag)
    {
        Weigeringen.GooiBij(WaaromNietMeldMinder(totEnMet, wie, door, vandaag));
        MinderTot = totEnMet ?? DateOnly.MaxValue;
    }

    /// <summary>Gives ProfielVanAnder or IsGestopt. Who was not less available just is so.</summary>
    public Weigering? WaaromNietMeldWeer(Medewerker wie, Medewerker door) => WaaromNietZelf(wie, door);

    /// <summary>May be asked again. Throws what <see cref="WaaromNietMeldWeer"/> gives.</summary>
    public void MeldWeer(Medewerker wie, Medewerker door)
    {
        Weigeringen.GooiBij(WaaromNietMeldWeer(wie, door));
        MinderTot = null;
    }

    void StelVast(Bekwaamheid bekwaamheid, int capaciteit, Medewerker door, DateTimeOffset nu) =>
        (Bekwaamheid, Capaciteit, Bevestiging, Voorstel) = (bekwaamheid, capaciteit, new(door.Id, nu), null);

    static Weigering? WaaromNietInhoud(Bekwaamheid bekwaamheid, int capaciteit, Medewerker wie) =>
        bekwaamheid.WaaromNietVan(wie.Functie) ?? (capaciteit is < 0 or > CapaciteitMaximum ? Weigering.PlaatsenKanNiet : null);

    Weigering? WaaromNietZelf(Medewerker wie, Medewerker door) =>
        !door.Actief || (door.Id != Medewerker && !IsCoordinatorVan(door)) ? Weigering.ProfielVanAnder
        : wie.IsGestopt ? Weigering.IsGestopt
        : null;

    bool IsCoordinatorVan(Medewerker door) => door.Actief && door.Functie == Functie.Coordinator && door.Organisatie == Organisatie;
}
