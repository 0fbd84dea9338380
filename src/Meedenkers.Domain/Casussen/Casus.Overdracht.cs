using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Casussen;

/// <summary>A warm handover between two organisations, from the question to the conversation that confirms it.</summary>
public sealed partial class Casus
{
    /// <summary>A handover between organisations of this casus; an unknown one is a programming error, because pages only know visible ones.</summary>
    public WarmeOverdracht Overdracht(OverdrachtId id) => overdrachten.Single(o => o.Id == id && o.IsTussenOrganisaties);

    /// <summary>The handover between organisations in which this onderdeel is now; null when none runs.</summary>
    public WarmeOverdracht? LoopendeOverdracht(OnderdeelId onderdeel) =>
        overdrachten.FirstOrDefault(o => o is { Loopt: true, IsTussenOrganisaties: true } && o.Onderdelen.Contains(onderdeel));

    /// <summary>Who of the giver does its onderdelen now.</summary>
    public IReadOnlyList<MedewerkerId> Uitvoerders(WarmeOverdracht overdracht) =>
        [.. overdracht.Onderdelen.Select(Onderdeel).Where(o => o.Organisatie == overdracht.Van).Select(o => o.Toewijzing?.Medewerker).OfType<MedewerkerId>().Distinct()];

    /// <summary>Gives OverdrachtIsVoorbij, OverdrachtIsVanAnderen, CasusIsBeperkt or OntvangerDoetGeenCasussen.</summary>
    public Weigering? WaaromNietNeemOverdrachtAan(OverdrachtId id, Medewerker? voor, Handelende door)
    {
        var overdracht = Overdracht(id);
        return WaaromNietAlsOntvanger(overdracht, door)
            ?? (voor is not null && (!voor.Actief || voor.Organisatie != overdracht.Naar || (!door.IsCoordinator && voor.Id != door.Medewerker)) ? Weigering.OntvangerDoetGeenCasussen : null);
    }

    /// <summary>
    /// The receiver takes it up. A meedenker who answers will do it; a coördinator may name who, or divide it afterwards. When the
    /// conversation was before, and the resident agreed there, this confirms the handover. Throws what
    /// <see cref="WaaromNietNeemOverdrachtAan"/> gives.
    /// </summary>
    public void NeemOverdrachtAan(OverdrachtId id, Medewerker? voor, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietNeemOverdrachtAan(id, voor, door));
        var overdracht = Overdracht(id);
        var ontvanger = voor?.Id ?? (door.IsCoordinator ? null : door.Medewerker);
        overdracht.NeemAan(ontvanger, termijnen.OverdrachtBevestigdUiterlijk(nu, Spoed), nu);
        Meld(new OverdrachtWerdAangenomen(id, overdracht.Naar, ontvanger), door, nu);
        foreach (var deel in overdracht.Onderdelen.Select(Onderdeel))
        {
            EindigToegang(deel, t => t.Reden == Toegangsreden.Aanbod, nu);
            ZietMee(deel, overdracht.Naar, ontvanger, nu);
            Zet(deel, deel.Uiterlijk);
        }
        if (overdracht.Gesprek is { Akkoord: true } gesprek) Bevestig(overdracht, gesprek, door, termijnen, nu);
        Werk(nu);
    }

    /// <summary>Gives OverdrachtIsVoorbij, OverdrachtIsVanAnderen, CasusIsBeperkt, AlleenCoordinator or SpoedWachtNiet.</summary>
    public Weigering? WaaromNietWeigerOverdracht(OverdrachtId id, Handelende door)
    {
        var overdracht = Overdracht(id);
        return overdracht.IsSpoed && door.Organisatie == overdracht.Naar ? Weigering.SpoedWachtNiet
            : WaaromNietAlsOntvanger(overdracht, door) ?? (!door.IsCoordinator ? Weigering.AlleenCoordinator : null);
    }

    /// <summary>The receiver does not take it up: its access ends now, and the giver chooses again. Throws what <see cref="WaaromNietWeigerOverdracht"/> gives.</summary>
    public void WeigerOverdracht(OverdrachtId id, Weigerreden reden, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietWeigerOverdracht(id, door));
        var overdracht = Overdracht(id);
        overdracht.Weiger(reden, nu);
        Meld(new OverdrachtWerdGeweigerd(id, overdracht.Naar, reden), door, nu);
        KomTerug(overdracht, termijnen.AanbodUiterlijk(nu, Spoed), nu);
    }

    /// <summary>
    /// Gives OverdrachtIsVoorbij or SpoedWachtNiet; to the resident also EerstWeerVerder; to others OverdrachtIsVanAnderen, CasusIsBeperkt
    /// or AlleenWieHetDoet; to who receives OverdrachtEerstAannemen, because before that one declines.
    /// </summary>
    public Weigering? WaaromNietTrekOverdrachtIn(OverdrachtId id, Handelende door)
    {
        var overdracht = Overdracht(id);
        return !overdracht.Loopt ? Weigering.OverdrachtIsVoorbij
            : overdracht.IsSpoed ? Weigering.SpoedWachtNiet
            : door.Als == Hoedanigheid.Inwoner ? WaaromNietAlsInwoner(door)
            : door.Organisatie == overdracht.Naar && overdracht.Stand == Overdrachtstand.Voorgesteld ? Weigering.OverdrachtEerstAannemen
            : WaaromNietAanEenKant(overdracht, door);
    }

    /// <summary>One of the sides or the resident stops the handover: it does not go on after all. The receiver sees nothing any more. Throws what <see cref="WaaromNietTrekOverdrachtIn"/> gives.</summary>
    public void TrekOverdrachtIn(OverdrachtId id, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietTrekOverdrachtIn(id, door));
        var overdracht = Overdracht(id);
        overdracht.TrekIn(nu);
        Meld(new OverdrachtWerdIngetrokken(id, overdracht.Naar), door, nu);
        // A giver who withdraws it knows; else the giver has to choose again.
        KomTerug(overdracht, door.Organisatie == overdracht.Van ? null : termijnen.AanbodUiterlijk(nu, Spoed), nu);
    }

    /// <summary>True when the term of a handover has passed, or nobody is left to answer; never when somebody is not safe.</summary>
    /// <param name="id">Which handover.</param>
    /// <param name="ontvangerIsEr">The receiver has an active coördinator.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public bool IsOverdrachtVervallen(OverdrachtId id, bool ontvangerIsEr, DateOnly vandaag) =>
        Overdracht(id) is { Loopt: true, IsSpoed: false, Uiterlijk: { } uiterlijk } && !IsBeperkt && (uiterlijk < vandaag || !ontvangerIsEr);

    /// <summary>Lets a handover fall back to the giver; one that has not lapsed changes nothing.</summary>
    public void LaatOverdrachtVervallen(OverdrachtId id, bool ontvangerIsEr, Termijnen termijnen, DateTimeOffset nu)
    {
        if (!IsOverdrachtVervallen(id, ontvangerIsEr, Nederland.Vandaag(nu))) return;
        var overdracht = Overdracht(id);
        overdracht.ValTerug(nu);
        Meld(new OverdrachtViel(id, overdracht.Naar), Handelende.Systeem, nu);
        KomTerug(overdracht, termijnen.AanbodUiterlijk(nu, Spoed), nu);
    }

    /// <summary>Gives OverdrachtEerstAannemen, OverdrachtIsVoorbij, OverdrachtIsVanAnderen, CasusIsBeperkt, AlleenWieHetDoet or AfspraakIsVoorbij.</summary>
    public Weigering? WaaromNietSpreekAf(OverdrachtId id, Afspraakvoorstel afspraak, Handelende door, DateOnly vandaag) =>
        WaaromNietBijGesprek(Overdracht(id), door) ?? (afspraak.Op < vandaag ? Weigering.AfspraakIsVoorbij : null);

    /// <summary>A day for the conversation, told to the resident; the same again changes nothing. Throws what <see cref="WaaromNietSpreekAf"/> gives.</summary>
    public void SpreekAf(OverdrachtId id, Afspraakvoorstel afspraak, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietSpreekAf(id, afspraak, door, Nederland.Vandaag(nu)));
        var overdracht = Overdracht(id);
        if (overdracht.Afspraak == afspraak) return;
        overdracht.SpreekAf(afspraak);
        Meld(new GesprekWerdAfgesproken(id, afspraak.Vorm), door, nu);
        GewijzigdOp = nu;
    }

    /// <summary>Gives OverdrachtEerstAannemen, OverdrachtIsVoorbij, OverdrachtIsVanAnderen, CasusIsBeperkt, AlleenWieHetDoet or a refusal of <see cref="Gesprek.WaaromNiet"/>.</summary>
    public Weigering? WaaromNietBevestigOverdracht(OverdrachtId id, Gesprek gesprek, Handelende door, DateTimeOffset nu) =>
        WaaromNietBijGesprek(Overdracht(id), door) ?? gesprek.WaaromNiet(Nederland.Vandaag(nu));

    /// <summary>
    /// The conversation has been. When the resident agreed there, niveau and responsibility change now; else the resident still has to
    /// say so on /mijn-vraag. Throws what <see cref="WaaromNietBevestigOverdracht"/> gives.
    /// </summary>
    public void BevestigOverdracht(OverdrachtId id, Gesprek gesprek, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBevestigOverdracht(id, gesprek, door, nu));
        var overdracht = Overdracht(id);
        if (gesprek.Akkoord)
        {
            Bevestig(overdracht, gesprek, door, termijnen, nu);
        }
        else
        {
            overdracht.Spreek(gesprek);
            Meld(new GesprekWerdVastgelegd(id, gesprek.Vorm), door, nu);
        }
        Werk(nu);
    }

    /// <summary>Gives OverdrachtEerstAannemen, OverdrachtIsVoorbij, OverdrachtIsVanAnderen, CasusIsBeperkt or AlleenCoordinator.</summary>
    public Weigering? WaaromNietBevestigKoud(OverdrachtId id, Handelende door) =>
        WaaromNietBijGesprek(Overdracht(id), door) ?? (!door.IsCoordinator ? Weigering.AlleenCoordinator : null);

    /// <summary>A koude overdracht: without a conversation, with a reason, and counted. Throws what <see cref="WaaromNietBevestigKoud"/> gives.</summary>
    public void BevestigKoud(OverdrachtId id, Koudereden reden, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBevestigKoud(id, door));
        var overdracht = Overdracht(id);
        overdracht.BevestigKoud(reden, nu);
        GaOver(overdracht, door, termijnen, nu);
        Werk(nu);
    }

    /// <summary>Gives AlleenDeInwoner, EerstWeerVerder, or OverdrachtIsVoorbij when there was no conversation to say yes to.</summary>
    public Weigering? WaaromNietBeaam(OverdrachtId id, Handelende door) =>
        WaaromNietAlsInwoner(door)
        ?? (Overdracht(id) is { Stand: Overdrachtstand.Bevestigd } or { Stand: Overdrachtstand.Aangenomen, Gesprek: not null } ? null : Weigering.OverdrachtIsVoorbij);

    /// <summary>
    /// "Ja, zo is het": the resident says that the conversation was so. It confirms a handover that waited for this; saying it twice
    /// changes nothing. Throws what <see cref="WaaromNietBeaam"/> gives.
    /// </summary>
    public void Beaam(OverdrachtId id, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBeaam(id, door));
        var overdracht = Overdracht(id);
        if (overdracht.BeaamdOp is not null) return;
        overdracht.Beaam(nu);
        Meld(new OverdrachtWerdBeaamd(id), door, nu);
        if (overdracht.Stand == Overdrachtstand.Aangenomen) Bevestig(overdracht, overdracht.Gesprek! with { Akkoord = true }, door, termijnen, nu);
        Werk(nu);
    }

    /// <summary>
    /// Gives AlleenDeInwoner or EerstWeerVerder; OverdrachtIsVoorbij when there is nothing to undo or a later handover followed; TeLaatVoorBezwaar after
    /// <see cref="Termijnen.OverdrachtBevestigenWerkdagen"/>.
    /// </summary>
    public Weigering? WaaromNietBetwist(OverdrachtId id, Handelende door, Termijnen termijnen, DateOnly vandaag)
    {
        if (WaaromNietAlsInwoner(door) is { } weigering) return weigering;
        var overdracht = Overdracht(id);
        return overdracht is { Stand: Overdrachtstand.Aangenomen, Gesprek: not null } ? null
            : overdracht.Stand != Overdrachtstand.Bevestigd ? Weigering.OverdrachtIsVoorbij
            : overdracht.Onderdelen.Any(o => !Onderdeel(o).IsOpen || LaatsteOverdracht(o) != overdracht) ? Weigering.OverdrachtIsVoorbij
            : termijnen.OverdrachtBevestigdUiterlijk(overdracht.BevestigdOp!.Value, spoed: false) < vandaag ? Weigering.TeLaatVoorBezwaar
            : null;
    }

    /// <summary>
    /// "Klopt niet": the handover is open again. The giver is responsible until a conversation confirms it, and who receives keeps
    /// sight; when somebody was not safe the receiver stays responsible. Throws what <see cref="WaaromNietBetwist"/> gives.
    /// </summary>
    public void Betwist(OverdrachtId id, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBetwist(id, door, termijnen, Nederland.Vandaag(nu)));
        var overdracht = Overdracht(id);
        var wasBevestigd = overdracht.Stand == Overdrachtstand.Bevestigd;
        overdracht.Heropen(termijnen.OverdrachtBevestigdUiterlijk(nu, Spoed));
        Meld(new OverdrachtWerdBetwist(id), door, nu);
        foreach (var deel in overdracht.Onderdelen.Select(Onderdeel))
        {
            if (wasBevestigd) DraaiTerug(deel, overdracht, door, termijnen, nu);
            else Zet(deel, deel.Uiterlijk);
        }
        Werk(nu);
    }

    void DraaiTerug(Onderdeel deel, WarmeOverdracht overdracht, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        SluitVerzoek(deel.Id, door, nu);
        if (overdracht.IsSpoed)
        {
            ZietMee(deel, overdracht.Van!.Value, null, nu);
            Zet(deel, deel.Uiterlijk ?? termijnen.EersteContactUiterlijk(nu, spoed: true));
            return;
        }
        EindigToegang(deel, _ => true, nu);
        deel.WordtVan(overdracht.Van!.Value);
        deel.KomtOp(overdracht.VanNiveau);
        toegangen.Add(new Toegang(deel, overdracht.Van!.Value, null, Toegangsreden.Verantwoordelijk, nu));
        ZietMee(deel, overdracht.Naar, overdracht.Ontvanger, nu);
        Zet(deel, termijnen.AanbodUiterlijk(nu, Spoed));
    }

    void Bevestig(WarmeOverdracht overdracht, Gesprek gesprek, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        overdracht.Bevestig(gesprek, nu);
        GaOver(overdracht, door, termijnen, nu);
    }

    /// <summary>What was decided happens: responsibility, niveau and access go to the receiver.</summary>
    void GaOver(WarmeOverdracht overdracht, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Meld(new OverdrachtWerdBevestigd(overdracht.Id, overdracht.Onderdelen, overdracht.Van!.Value, overdracht.Naar, overdracht.NaarNiveau, overdracht.Gesprek?.Vorm, overdracht.Koud), door, nu);
        foreach (var deel in overdracht.Onderdelen.Select(Onderdeel))
        {
            if (overdracht.IsSpoed)
            {
                EindigToegang(deel, t => t.Reden == Toegangsreden.Overdracht, nu);
            }
            else
            {
                Krijgt(deel, overdracht, nu);
                if (overdracht.Ontvanger is { } wie) Verdeel(deel, wie, door, nu);
            }
            Zet(deel, deel.Toewijzing is null ? termijnen.AanbodUiterlijk(nu, Spoed) : null);
        }
    }

    void Krijgt(Onderdeel deel, WarmeOverdracht overdracht, DateTimeOffset nu)
    {
        EindigToegang(deel, _ => true, nu);
        deel.WordtVan(overdracht.Naar);
        deel.KomtOp(overdracht.NaarNiveau);
        toegangen.Add(new Toegang(deel, overdracht.Naar, null, Toegangsreden.Verantwoordelijk, nu));
    }

    void ZietMee(Onderdeel deel, OrganisatieCode organisatie, MedewerkerId? wie, DateTimeOffset nu)
    {
        toegangen.Add(new Toegang(deel, organisatie, null, Toegangsreden.Overdracht, nu));
        if (wie is not null) toegangen.Add(new Toegang(deel, organisatie, wie, Toegangsreden.Overdracht, nu));
    }

    /// <summary>The giver has it as before; with a term when it has to choose again.</summary>
    void KomTerug(WarmeOverdracht overdracht, DateOnly? uiterlijk, DateTimeOffset nu)
    {
        foreach (var deel in overdracht.Onderdelen.Select(Onderdeel))
        {
            EindigToegang(deel, t => t.Organisatie == overdracht.Naar, nu);
            Zet(deel, deel.Stand == Onderdeelstand.Lopend ? uiterlijk : deel.Uiterlijk ?? uiterlijk);
        }
        Werk(nu);
    }

    /// <summary>A part that ends leaves the handover it was in.</summary>
    void HaalUitOverdracht(OnderdeelId id, DateTimeOffset nu)
    {
        if (LaatsteOverdracht(id) is not { Loopt: true } overdracht) return;
        if (overdracht.Onderdelen.Count == 1) overdracht.TrekIn(nu);
        else overdracht.Laat(id);
    }

    /// <summary>Does one of its onderdelen, or has sight because of the handover itself.</summary>
    bool IsErbij(WarmeOverdracht overdracht, Handelende door) =>
        overdracht.Onderdelen.Any(o => door.Is(Onderdeel(o).Toewijzing?.Medewerker))
        || toegangen.Any(t => t is { IsOpen: true, Reden: Toegangsreden.Overdracht } && t.Overdracht == overdracht.Id && door.Is(t.Medewerker));

    Weigering? WaaromNietAlsInwoner(Handelende door) => WaaromNietTrekIn(door) ?? (IsBeperkt ? Weigering.EerstWeerVerder : null);

    Weigering? WaaromNietAlsOntvanger(WarmeOverdracht overdracht, Handelende door) =>
        door.Organisatie != overdracht.Naar ? Weigering.OverdrachtIsVanAnderen
        : overdracht.Stand != Overdrachtstand.Voorgesteld ? Weigering.OverdrachtIsVoorbij
        : IsBeperkt ? Weigering.CasusIsBeperkt
        : null;

    /// <summary>Both sides plan and record the conversation: who does it, who will do it, or a coördinator of one of them.</summary>
    Weigering? WaaromNietBijGesprek(WarmeOverdracht overdracht, Handelende door) =>
        overdracht.Stand == Overdrachtstand.Voorgesteld ? Weigering.OverdrachtEerstAannemen
        : overdracht.Stand != Overdrachtstand.Aangenomen ? Weigering.OverdrachtIsVoorbij
        : WaaromNietAanEenKant(overdracht, door);

    Weigering? WaaromNietAanEenKant(WarmeOverdracht overdracht, Handelende door) =>
        door.Organisatie is null || (door.Organisatie != overdracht.Van && door.Organisatie != overdracht.Naar) ? Weigering.OverdrachtIsVanAnderen
        : IsBeperkt ? Weigering.CasusIsBeperkt
        : door.IsCoordinator || IsErbij(overdracht, door) ? null : Weigering.AlleenWieHetDoet;
}
