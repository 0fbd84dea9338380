using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>Direction A: from the offer to the organisation that takes it up.</summary>
public sealed partial class Casus
{
    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie or AanbodIsAlBeantwoord.</summary>
    public Weigering? WaaromNietNeemAan(OnderdeelId onderdeel, Handelende door) =>
        WaaromNietBeantwoord(Onderdeel(onderdeel), door);

    /// <summary>
    /// The organisation takes up the onderdeel; a meedenker who answers will do it, a coördinator divides it later.
    /// Throws what <see cref="WaaromNietNeemAan"/> gives.
    /// </summary>
    public void NeemAan(OnderdeelId id, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietNeemAan(id, door));
        var onderdeel = Onderdeel(id);
        LaatsteOverdracht(id)!.NeemAan(nu);
        EindigToegang(onderdeel, t => t.Reden == Toegangsreden.Aanbod, nu);
        toegangen.Add(new Toegang(onderdeel, onderdeel.Organisatie, null, Toegangsreden.Verantwoordelijk, nu));
        Meld(new OnderdeelWerdAangenomen(id, onderdeel.Organisatie), door, nu);
        if (door is { IsCoordinator: false, Medewerker: { } zelf }) Verdeel(onderdeel, zelf, door, nu);
        Zet(onderdeel, EersteContactUiterlijk(termijnen, nu));
        Werk(nu);
    }

    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, AanbodIsAlBeantwoord, AlleenCoordinator or AanmeldpuntWeigertNiet.</summary>
    public Weigering? WaaromNietWeiger(OnderdeelId onderdeel, Keuzes keuzes, Handelende door) =>
        WaaromNietBeantwoord(Onderdeel(onderdeel), door)
        ?? (!door.IsCoordinator ? Weigering.AlleenCoordinator
        : Onderdeel(onderdeel).Organisatie == keuzes.Aanmeldpunt.Organisatie ? Weigering.AanmeldpuntWeigertNiet : null);

    /// <summary>The organisation does not take it up: its access ends now, and somebody else holds the offer in the same save. Throws what <see cref="WaaromNietWeiger"/> gives.</summary>
    public void Weiger(OnderdeelId id, Weigerreden reden, Keuzes keuzes, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietWeiger(id, keuzes, door));
        var onderdeel = Onderdeel(id);
        LaatsteOverdracht(id)!.Weiger(reden, nu);
        Meld(new OnderdeelWerdGeweigerd(id, onderdeel.Organisatie, reden), door, nu);
        VraagVolgende(onderdeel, keuzes, termijnen, door, nu);
    }

    /// <summary>True when the offer's term has passed and somebody else can be asked: the aanmeldpunt keeps what it has, late.</summary>
    public bool IsVervallen(OnderdeelId onderdeel, Keuzes keuzes, DateOnly vandaag) =>
        !IsBeperkt && Onderdeel(onderdeel) is { Stand: Onderdeelstand.Aangeboden, Uiterlijk: { } uiterlijk } deel
        && uiterlijk < vandaag && deel.Organisatie != keuzes.Aanmeldpunt.Organisatie;

    /// <summary>Lets an offer fall back when its term has passed; one that has not passed changes nothing.</summary>
    public void LaatVervallen(OnderdeelId id, Keuzes keuzes, Termijnen termijnen, DateTimeOffset nu)
    {
        if (!IsVervallen(id, keuzes, Nederland.Vandaag(nu))) return;
        var onderdeel = Onderdeel(id);
        LaatsteOverdracht(id)!.ValTerug(nu);
        Meld(new AanbodViel(id, onderdeel.Organisatie), Handelende.Systeem, nu);
        VraagVolgende(onderdeel, keuzes, termijnen, Handelende.Systeem, nu);
    }

    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, EerstAannemen, AlleenCoordinator, KennismakingWasErAl, AlBijDezeOrganisatie or AfwijkredenOntbreekt.</summary>
    public Weigering? WaaromNietBiedAan(OnderdeelId id, OrganisatieCode aan, Lijstkeuze keuze, Handelende door)
    {
        var onderdeel = Onderdeel(id);
        return WaaromNietWerk(onderdeel, door)
            ?? (onderdeel.Stand == Onderdeelstand.Aangeboden ? Weigering.EerstAannemen
            : !door.IsCoordinator ? Weigering.AlleenCoordinator
            : onderdeel.Niveau != Niveau.EigenNetwerk ? Weigering.KennismakingWasErAl
            : onderdeel.Organisatie == aan ? Weigering.AlBijDezeOrganisatie
            : keuze.WaaromNiet);
    }

    /// <summary>Before the first contact a coördinator asks another organisation, as agreed with the resident. Throws what <see cref="WaaromNietBiedAan"/> gives.</summary>
    public void BiedAan(OnderdeelId id, Aanbieding aan, Lijstkeuze keuze, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBiedAan(id, aan.Organisatie, keuze, door));
        // As agreed with the resident: what they said before no longer holds.
        LieverNiet = [.. LieverNiet.Where(l => l != new LieverNiet(aan.Organisatie))];
        BiedElders(Onderdeel(id), aan, door, termijnen, nu);
        MeldAfwijking(id, keuze, door, nu);
    }

    void MeldAfwijking(OnderdeelId id, Lijstkeuze keuze, Handelende door, DateTimeOffset nu)
    {
        if (keuze.Afwijking is { } reden) Meld(new LijstWerdNietGevolgd(id, reden), door, nu);
    }

    void BiedElders(Onderdeel onderdeel, Aanbieding aan, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        var vorige = Apart(onderdeel.Id);
        vorige.TrekIn(nu);
        SluitVerzoek(onderdeel.Id, door, nu);
        EindigToegang(onderdeel, _ => true, nu);
        Bied(onderdeel, aan, vorige.Criteria, termijnen, door, nu);
        Werk(nu);
    }

    void VraagVolgende(Onderdeel onderdeel, Keuzes keuzes, Termijnen termijnen, Handelende door, DateTimeOffset nu)
    {
        var vorige = LaatsteOverdracht(onderdeel.Id)!;
        var gevraagd = overdrachten.Where(o => o.Onderdelen.Contains(onderdeel.Id)).Select(o => o.Naar).ToHashSet();
        EindigToegang(onderdeel, _ => true, nu);
        Bied(onderdeel, keuzes.Na(gevraagd, Wens.ZoekVerder), vorige.Criteria, termijnen, door, nu);
        Werk(nu);
    }

    /// <summary>"Binnen vijf werkdagen hoort u van ons" counts from sending; who accepts late has until the next working day.</summary>
    DateOnly EersteContactUiterlijk(Termijnen termijnen, DateTimeOffset nu)
    {
        var beloofd = termijnen.EersteContactUiterlijk(AangemeldOp, Spoed);
        var morgen = Werkdagen.Na(Nederland.Vandaag(nu), 1);
        return beloofd > morgen || Spoed ? beloofd : morgen;
    }

    Weigering? WaaromNietBeantwoord(Onderdeel onderdeel, Handelende door) =>
        WaaromNietWerk(onderdeel, door)
        ?? (onderdeel.Stand != Onderdeelstand.Aangeboden ? Weigering.AanbodIsAlBeantwoord : null);

    Weigering? WaaromNietWerk(Onderdeel onderdeel, Handelende door) =>
        !onderdeel.IsOpen ? Weigering.OnderdeelIsGesloten
        : door.Organisatie != onderdeel.Organisatie ? Weigering.NietVanUwOrganisatie
        : IsBeperkt ? Weigering.CasusIsBeperkt
        : null;
}
