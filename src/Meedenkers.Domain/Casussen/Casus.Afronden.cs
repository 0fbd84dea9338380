using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>The end of an onderdeel and what stays of it: the waakvlam, the duwtje that brings it back, and the question whether it should end.</summary>
public sealed partial class Casus
{
    /// <summary>How an onderdeel can be finished; the other reasons are of verbs of their own.</summary>
    public static readonly IReadOnlyList<Afsluitreden> Uitkomsten = [Afsluitreden.KanHetZelf, Afsluitreden.EigenNetwerk, Afsluitreden.BegeleidingElders, Afsluitreden.NietMeerNodig];

    /// <summary>May this onderdeel be finished now? Gives OnderdeelIsGesloten, NietVanUwOrganisatie, CasusIsBeperkt, EerstAannemen, AlleenWieHetDoet, EerstKennismaken or OverdrachtLooptNog.</summary>
    public Weigering? WaaromNietRondAf(OnderdeelId id, Handelende door) =>
        WaaromNietVerdeelVraag(Onderdeel(id), door)
        ?? (Onderdeel(id).Niveau == Niveau.EigenNetwerk ? Weigering.EerstKennismaken
        : LoopendeOverdracht(id) is not null ? Weigering.OverdrachtLooptNog
        : null);

    /// <summary>Gives what <see cref="WaaromNietRondAf(OnderdeelId, Handelende)"/> gives, or WaakvlamMomentKanNiet.</summary>
    public Weigering? WaaromNietRondAf(OnderdeelId id, Waakvlamkeuze? waakvlam, Handelende door, Termijnen termijnen, DateTimeOffset nu) =>
        WaaromNietRondAf(id, door)
        ?? (waakvlam is null ? null : WaaromNietMoment(waakvlam.Moment, termijnen.WaakvlamTot(nu), Nederland.Vandaag(nu)));

    /// <summary>
    /// The help ends as agreed with the resident: nobody sees it any more. With a waakvlam the resident can come back, and it is kept
    /// who did it. Throws what <see cref="WaaromNietRondAf(OnderdeelId, Waakvlamkeuze?, Handelende, Termijnen, DateTimeOffset)"/> gives.
    /// </summary>
    public void RondAf(OnderdeelId id, Afsluitreden uitkomst, Waakvlamkeuze? waakvlam, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        if (!Uitkomsten.Contains(uitkomst)) throw new ArgumentOutOfRangeException(nameof(uitkomst), uitkomst, "Not an outcome.");
        Weigeringen.GooiBij(WaaromNietRondAf(id, waakvlam, door, termijnen, nu));
        var onderdeel = Onderdeel(id);
        var wie = onderdeel.Toewijzing?.Medewerker;
        SluitVerzoek(id, door, nu);
        Sluit(onderdeel, uitkomst, nu);
        if (waakvlam is not null) onderdeel.Waak(new(wie, termijnen.WaakvlamTot(nu), waakvlam.Moment));
        Meld(new OnderdeelWerdAfgerond(id, onderdeel.Organisatie, onderdeel.Niveau, uitkomst, waakvlam is not null, waakvlam?.Moment is not null), door, nu);
        Werk(nu);
    }

    /// <summary>True when somebody should now ask how it goes, and nobody sees that yet; not while the resident lets it rest.</summary>
    public bool MoetWaken(OnderdeelId id, DateOnly vandaag) =>
        !IsBeperkt && Onderdeel(id).Waakvlam is { } waakvlam && waakvlam.IsAanDeBeurt(vandaag) && !IsWakker(id);

    /// <summary>The day of the waakvlam has come: who did it sees name and number again. One whose day has not come changes nothing.</summary>
    /// <param name="id">Which onderdeel.</param>
    /// <param name="meedenkerIsEr">Who did it is still active at the organisation; else its coördinator asks.</param>
    /// <param name="nu">The moment of looking.</param>
    public void WekWaakvlam(OnderdeelId id, bool meedenkerIsEr, DateTimeOffset nu)
    {
        if (!MoetWaken(id, Nederland.Vandaag(nu))) return;
        var onderdeel = Onderdeel(id);
        toegangen.Add(new Toegang(onderdeel, onderdeel.Organisatie, null, Toegangsreden.Waakvlam, nu));
        if (meedenkerIsEr && onderdeel.Waakvlam!.Bij is { } wie) toegangen.Add(new Toegang(onderdeel, onderdeel.Organisatie, wie, Toegangsreden.Waakvlam, nu));
        Zet(onderdeel, null);
        Meld(new WaakvlamWerdGewekt(id), Handelende.Systeem, nu);
        Werk(nu);
    }

    /// <summary>The last day of a waakvlam is over: sight ends, and the resident asks anew from now on. One that burns changes nothing.</summary>
    public void LaatWaakvlamDoven(OnderdeelId id, DateTimeOffset nu)
    {
        if (Onderdeel(id).Waakvlam is not { } waakvlam || waakvlam.Brandt(Nederland.Vandaag(nu))) return;
        Doof(Onderdeel(id), nu);
        Meld(new WaakvlamDoofde(id), Handelende.Systeem, nu);
        Werk(nu);
    }

    /// <summary>Gives WaakvlamIsUit, NietVanUwOrganisatie, CasusIsBeperkt, WaakvlamSlaapt, AlleenWieHetDoet or WaakvlamMomentKanNiet.</summary>
    public Weigering? WaaromNietMeldGaatGoed(OnderdeelId id, DateOnly? volgende, Handelende door, DateOnly vandaag) =>
        WaaromNietWaak(id, door, vandaag) ?? WaaromNietMoment(volgende, Onderdeel(id).Waakvlam!.Tot, vandaag);

    /// <summary>
    /// Somebody asked, and it goes well: sight ends until the next moment, when there is one. The waakvlam itself burns on until the
    /// day that the resident was told. Throws what <see cref="WaaromNietMeldGaatGoed"/> gives.
    /// </summary>
    public void MeldGaatGoed(OnderdeelId id, DateOnly? volgende, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietMeldGaatGoed(id, volgende, door, Nederland.Vandaag(nu)));
        var onderdeel = Onderdeel(id);
        EindigToegang(onderdeel, _ => true, nu);
        onderdeel.Waak(onderdeel.Waakvlam! with { Moment = volgende });
        Meld(new WaakvlamWasEr(id, volgende is not null), door, nu);
        Werk(nu);
    }

    /// <summary>
    /// To the resident: EerstWeerVerder, WaakvlamIsUit or OrganisatieIsGestopt. To others: WaakvlamIsUit, NietVanUwOrganisatie,
    /// CasusIsBeperkt, WaakvlamSlaapt or AlleenWieHetDoet.
    /// </summary>
    public Weigering? WaaromNietHeropen(OnderdeelId id, Terugkeer terug, Handelende door, DateOnly vandaag) =>
        door.Als != Hoedanigheid.Inwoner ? WaaromNietWaak(id, door, vandaag)
        : IsBeperkt ? Weigering.EerstWeerVerder
        : Onderdeel(id).Waakvlam?.Brandt(vandaag) != true ? Weigering.WaakvlamIsUit
        : !terug.OrganisatieIsEr ? Weigering.OrganisatieIsGestopt
        : null;

    /// <summary>
    /// The duwtje: the resident wants help again, or said so when asked. The onderdeel is open as it was, at the same organisation,
    /// niveau and person, without a new intake or kennismaking. Throws what <see cref="WaaromNietHeropen"/> gives.
    /// </summary>
    public void Heropen(OnderdeelId id, Terugkeer terug, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietHeropen(id, terug, door, Nederland.Vandaag(nu)));
        var onderdeel = Onderdeel(id);
        EindigToegang(onderdeel, _ => true, nu);
        onderdeel.Heropen(nu);
        toegangen.Add(new Toegang(onderdeel, onderdeel.Organisatie, null, Toegangsreden.Verantwoordelijk, nu));
        Meld(new OnderdeelWerdHeropend(id, onderdeel.Organisatie, onderdeel.Niveau, door.Als == Hoedanigheid.Inwoner), door, nu);
        if (terug.Meedenker is { } wie) Verdeel(onderdeel, wie, door, nu);
        Zet(onderdeel, termijnen.AanbodUiterlijk(nu, Spoed));
        Werk(nu);
    }

    /// <summary>Gives AlleenDeInwoner or WaakvlamIsUit.</summary>
    public Weigering? WaaromNietZetWaakvlamUit(OnderdeelId id, Handelende door) =>
        WaaromNietTrekIn(door) ?? (Onderdeel(id).Waakvlam is null ? Weigering.WaakvlamIsUit : null);

    /// <summary>"Bel mij niet meer": the resident wants no contact about what has ended. Throws what <see cref="WaaromNietZetWaakvlamUit"/> gives.</summary>
    public void ZetWaakvlamUit(OnderdeelId id, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietZetWaakvlamUit(id, door));
        Doof(Onderdeel(id), nu);
        Meld(new WaakvlamWerdUitgezet(id), door, nu);
        Werk(nu);
    }

    /// <summary>Gives AlleenDeInwoner, NogNietAfgerond or ErvaringIsGedeeld.</summary>
    public Weigering? WaaromNietDeelErvaring(OnderdeelId id, Handelende door) =>
        WaaromNietTrekIn(door)
        ?? (Onderdeel(id).Afsluiting is not { } einde || !Uitkomsten.Contains(einde.Reden) ? Weigering.NogNietAfgerond
        : Onderdeel(id).BeoordeeldOp is not null ? Weigering.ErvaringIsGedeeld
        : null);

    /// <summary>
    /// "Hielp het?": one tap, never asked twice, and counted. The answer itself is only in the Gebeurtenis, and no page of the team
    /// shows it. Throws what <see cref="WaaromNietDeelErvaring"/> gives.
    /// </summary>
    public void DeelErvaring(OnderdeelId id, Ervaring ervaring, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietDeelErvaring(id, door));
        var onderdeel = Onderdeel(id);
        onderdeel.IsBeoordeeld(nu);
        Meld(new ErvaringWerdGedeeld(id, onderdeel.Organisatie, onderdeel.Niveau, ervaring), door, nu);
        Werk(nu);
    }

    /// <summary>Since when it is counted whether an onderdeel is still the work of a meedenker; null before the first contact.</summary>
    public DateTimeOffset? AfgebakendSinds(OnderdeelId id) => Onderdeel(id).AfgebakendOp
        ?? overdrachten.Where(o => o.Onderdelen.Contains(id) && o.BevestigdOp is not null).Min(o => o.BevestigdOp);

    /// <summary>Must we ask whether this is still the work of a meedenker (termijnen.json, scopeVraag)?</summary>
    /// <param name="id">Which onderdeel.</param>
    /// <param name="contacten">How many contacts there were since <see cref="AfgebakendSinds"/>.</param>
    /// <param name="termijnen">Terms of the region.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public bool VraagtAfbakening(OnderdeelId id, int contacten, Termijnen termijnen, DateOnly vandaag) =>
        Onderdeel(id) is { IsOpen: true } onderdeel && onderdeel.Niveau != Niveau.EigenNetwerk && AfgebakendSinds(id) is { } sinds
        && (contacten >= termijnen.ScopeContacten || Nederland.Vandaag(sinds).AddMonths(termijnen.ScopeMaanden) <= vandaag);

    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, CasusIsBeperkt, EerstAannemen, AlleenWieHetDoet or EerstKennismaken.</summary>
    public Weigering? WaaromNietGaatDoor(OnderdeelId id, Handelende door) =>
        WaaromNietVerdeelVraag(Onderdeel(id), door) ?? (Onderdeel(id).Niveau == Niveau.EigenNetwerk ? Weigering.EerstKennismaken : null);

    /// <summary>"Ja, dit is nog afgebakend": we ask again when the term has passed anew, and count it; twice on one day is once. Throws what <see cref="WaaromNietGaatDoor"/> gives.</summary>
    public void GaatDoor(OnderdeelId id, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietGaatDoor(id, door));
        if (Onderdeel(id).AfgebakendOp is { } eerder && Nederland.Vandaag(eerder) == Nederland.Vandaag(nu)) return;
        Onderdeel(id).IsAfgebakend(nu);
        Meld(new OnderdeelBleefAfgebakend(id), door, nu);
        Werk(nu);
    }

    /// <summary>Nothing burns after the resident stopped: nobody calls, and nothing comes back.</summary>
    void DoofAlles(DateTimeOffset nu)
    {
        foreach (var onderdeel in onderdelen.Where(o => o.Waakvlam is not null)) Doof(onderdeel, nu);
    }

    void Doof(Onderdeel onderdeel, DateTimeOffset nu)
    {
        onderdeel.Waak(null);
        EindigToegang(onderdeel, _ => true, nu);
    }

    bool IsWakker(OnderdeelId id) => toegangen.Any(t => t is { IsOpen: true, Reden: Toegangsreden.Waakvlam } && t.OnderdeelId == id);

    Weigering? WaaromNietWaak(OnderdeelId id, Handelende door, DateOnly vandaag)
    {
        var onderdeel = Onderdeel(id);
        return onderdeel.Waakvlam?.Brandt(vandaag) != true ? Weigering.WaakvlamIsUit
            : door.Organisatie != onderdeel.Organisatie ? Weigering.NietVanUwOrganisatie
            : IsBeperkt ? Weigering.CasusIsBeperkt
            : !IsWakker(id) ? Weigering.WaakvlamSlaapt
            : door.IsCoordinator || door.Is(onderdeel.Waakvlam.Bij) ? null : Weigering.AlleenWieHetDoet;
    }

    static Weigering? WaaromNietMoment(DateOnly? moment, DateOnly tot, DateOnly vandaag) =>
        moment is { } dag && (dag <= vandaag || dag > tot) ? Weigering.WaakvlamMomentKanNiet : null;
}
