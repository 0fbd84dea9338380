using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Mensen;

/// <summary>Somebody of an organisation who says that its first coördinator is who that person says to be.</summary>
public sealed record Bevestiger(string Naam, Emailadres Email);

/// <summary>Who is asked to come in, and as what.</summary>
/// <param name="Naam">Name of who is invited.</param>
/// <param name="Email">Where the invitation goes.</param>
/// <param name="Functie">What this person will do.</param>
/// <param name="Organisatie">For a case function only.</param>
/// <param name="Gemeente">For a beleidsadviseur only.</param>
/// <param name="Bevestiger">For the first coördinator of an organisation only.</param>
public sealed record Uitnodigingsverzoek(string Naam, Emailadres Email, Functie Functie, OrganisatieCode? Organisatie, string? Gemeente = null, Bevestiger? Bevestiger = null);

/// <summary>What there is already: it decides whether an invitation may go out.</summary>
/// <param name="EigenAdres">With what the one who invites signs in.</param>
/// <param name="AdresHeeftAccount">Somebody signs in with the address.</param>
/// <param name="IsUitgenodigd">An invitation to the address is open in the same organisation.</param>
/// <param name="HeeftCoordinator">The organisation has an active coördinator.</param>
/// <param name="EersteIsUitgenodigd">A first coördinator of the organisation is invited and not confirmed or in yet.</param>
/// <param name="BevestigerWerktElders">The confirmer's address belongs to an account outside the organisation.</param>
public sealed record Accountstand(Emailadres EigenAdres, bool AdresHeeftAccount = false, bool IsUitgenodigd = false, bool HeeftCoordinator = false, bool EersteIsUitgenodigd = false, bool BevestigerWerktElders = false);

/// <summary>Who may invite whom: never above oneself, never in another organisation, never oneself.</summary>
public sealed partial class Medewerker
{
    /// <summary>The functions that this person may give, before asking where and to whom.</summary>
    public IReadOnlyList<Functie> TeGeven => !Actief ? [] : Functie switch
    {
        Functie.Coordinator => [Functie.MeedenkerInformeel, Functie.MeedenkerFormeel, Functie.Coordinator],
        Functie.Regiobeheerder => [Functie.Coordinator, Functie.Beleidsadviseur, Functie.Regiobeheerder],
        _ => [],
    };

    /// <summary>
    /// Gives MagNietUitnodigen, FunctieNietTeGeven, NietInDezeOrganisatie, NietUzelfUitnodigen, AdresHeeftAccount, IsAlUitgenodigd,
    /// GemeenteHoortErbij, OrganisatieHeeftCoordinator, EersteIsAlUitgenodigd, BevestigerOntbreekt, BevestigerIsDezelfde or BevestigerWerktElders.
    /// </summary>
    public Weigering? WaaromNietNodigUit(Uitnodigingsverzoek verzoek, Accountstand stand) =>
        TeGeven.Count == 0 ? Weigering.MagNietUitnodigen
        : !TeGeven.Contains(verzoek.Functie) ? Weigering.FunctieNietTeGeven
        : IsCasusfunctie(verzoek.Functie) != verzoek.Organisatie.HasValue || (Organisatie is not null && verzoek.Organisatie != Organisatie) ? Weigering.NietInDezeOrganisatie
        : IsZelfde(verzoek.Email, stand.EigenAdres) || IsZelfde(verzoek.Naam, Naam) ? Weigering.NietUzelfUitnodigen
        : stand.AdresHeeftAccount ? Weigering.AdresHeeftAccount
        : stand.IsUitgenodigd ? Weigering.IsAlUitgenodigd
        : verzoek.Functie == Functie.Beleidsadviseur && string.IsNullOrEmpty(verzoek.Gemeente) ? Weigering.GemeenteHoortErbij
        : Functie == Functie.Regiobeheerder && verzoek.Functie == Functie.Coordinator ? WaaromNietEersteCoordinator(verzoek, stand)
        : null;

    /// <summary>Invites; the link of a first coördinator comes only after <see cref="Uitnodiging.Bevestig"/>. Throws what <see cref="WaaromNietNodigUit"/> gives.</summary>
    /// <param name="verzoek">Who, and as what.</param>
    /// <param name="stand">What there is already.</param>
    /// <param name="sleutel">Of the link that is mailed now: to the confirmer when there is one, else to who is invited.</param>
    /// <param name="vervaltOp">When the link ends.</param>
    /// <param name="nu">Now.</param>
    public Uitnodiging NodigUit(Uitnodigingsverzoek verzoek, Accountstand stand, Linksleutel sleutel, DateTimeOffset vervaltOp, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietNodigUit(verzoek, stand));
        var bevestiger = Functie == Functie.Regiobeheerder && verzoek.Functie == Functie.Coordinator ? verzoek.Bevestiger : null;
        var uitnodiging = new Uitnodiging(bevestiger is null ? sleutel : Linksleutel.Nieuw(), verzoek.Naam, verzoek.Email, verzoek.Functie, verzoek.Organisatie,
            verzoek.Functie == Functie.Beleidsadviseur ? verzoek.Gemeente : null, Id, vervaltOp, nu);
        if (bevestiger is not null) uitnodiging.LaatBevestigenDoor(bevestiger, sleutel);
        return uitnodiging;
    }

    /// <summary>Gives NietUwMensen, HerstelVanUzelf, IsGestopt, EerstHervatten or GeenTweedeCollega.</summary>
    /// <param name="voor">Who lost every key.</param>
    /// <param name="collegas">Everybody of the organisation.</param>
    public Weigering? WaaromNietStartHerstel(Medewerker voor, IReadOnlyCollection<Medewerker> collegas) =>
        Functie != Functie.Coordinator || !Beheert(voor) ? Weigering.NietUwMensen
        : voor.Id == Id ? Weigering.HerstelVanUzelf
        : voor.IsGestopt ? Weigering.IsGestopt
        : !voor.Actief ? Weigering.EerstHervatten
        : !collegas.Any(c => c.Actief && c.Organisatie == Organisatie && c.Id != Id && c.Id != voor.Id) ? Weigering.GeenTweedeCollega
        : null;

    /// <summary>Begins to let a colleague in again, after meeting face to face; a second colleague must confirm. Throws what <see cref="WaaromNietStartHerstel"/> gives.</summary>
    public Uitnodiging StartHerstel(Medewerker voor, Emailadres adres, IReadOnlyCollection<Medewerker> collegas, DateTimeOffset vervaltOp, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietStartHerstel(voor, collegas));
        var herstel = new Uitnodiging(Linksleutel.Nieuw(), voor.Naam, adres, voor.Functie, voor.Organisatie, null, Id, vervaltOp, nu);
        herstel.IsHerstelVan(voor.Id);
        return herstel;
    }

    Weigering? WaaromNietEersteCoordinator(Uitnodigingsverzoek verzoek, Accountstand stand) =>
        stand.HeeftCoordinator ? Weigering.OrganisatieHeeftCoordinator
        : stand.EersteIsUitgenodigd ? Weigering.EersteIsAlUitgenodigd
        : verzoek.Bevestiger is not { } ander ? Weigering.BevestigerOntbreekt
        : IsZelfde(ander.Email, verzoek.Email) || IsZelfde(ander.Naam, verzoek.Naam) || IsZelfde(ander.Email, stand.EigenAdres) || IsZelfde(ander.Naam, Naam) ? Weigering.BevestigerIsDezelfde
        : stand.BevestigerWerktElders ? Weigering.BevestigerWerktElders
        : null;

    static bool IsZelfde(Emailadres een, Emailadres ander) => een.Waarde.Equals(ander.Waarde, StringComparison.OrdinalIgnoreCase);

    static bool IsZelfde(string een, string ander) => Kaal(een).Equals(Kaal(ander), StringComparison.OrdinalIgnoreCase);

    static string Kaal(string naam) => string.Join(' ', naam.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
