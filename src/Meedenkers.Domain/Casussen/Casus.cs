using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>
/// The work that follows an aanmelding. One root: its verbs keep the invariants of ontwerp §3, and each writes its
/// <see cref="Gebeurtenis"/> and its <see cref="Toegang"/> in the same save.
/// </summary>
public sealed partial class Casus
{
    readonly List<Onderdeel> onderdelen = [];
    readonly List<WarmeOverdracht> overdrachten = [];
    readonly List<Schaalverzoek> schaalverzoeken = [];
    readonly List<Toegang> toegangen = [];
    readonly List<Deur> deuren = [];
    readonly List<Gebeurtenis> gebeurtenissen = [];
    readonly List<Contactmoment> contactmomenten = [];

    Casus() { }

    public CasusId Id { get; private set; }
    public Casusnummer Nummer { get; private set; }

    /// <summary>Random key under which figures count this person; kept when the casus comes back (normen.md, Figures).</summary>
    public Guid Figuursleutel { get; private set; }
    public string Gemeente { get; private set; } = "";
    public string Woonplaats { get; private set; } = "";
    public Wens Wens { get; private set; } = Wens.Geen;

    /// <summary>True when somebody is not safe (B06): same working day, above everything in each list.</summary>
    public bool Spoed { get; private set; }

    /// <summary>Last date to object to a decision.</summary>
    public DateOnly? UiterlijkeDatum { get; private set; }

    public Casusstand Stand { get; private set; }
    public DateTimeOffset AangemeldOp { get; private set; }
    public DateTimeOffset GewijzigdOp { get; private set; }
    public DateTimeOffset? AfgeslotenOp { get; private set; }

    public IReadOnlyList<Onderdeel> Onderdelen => onderdelen;
    public IReadOnlyList<WarmeOverdracht> Overdrachten => overdrachten;

    /// <summary>What this load holds of requests to scale up: the ones that wait, as far as they may be read.</summary>
    public IReadOnlyList<Schaalverzoek> Schaalverzoeken => schaalverzoeken;

    /// <summary>The access rows that the one who loaded this casus may see.</summary>
    public IReadOnlyList<Toegang> Toegangen => toegangen;
    public IReadOnlyList<Deur> Deuren => deuren;

    /// <summary>What the verbs of this load added; older ones are read by projection.</summary>
    public IReadOnlyList<Gebeurtenis> Gebeurtenissen => gebeurtenissen;

    /// <summary>The contacts that this load added or asked for.</summary>
    public IReadOnlyList<Contactmoment> Contactmomenten => contactmomenten;
    public Verwijzing? Verwijzing { get; private set; }
    public bool IsOpen => AfgeslotenOp is null;

    /// <summary>Starts the work: one onderdeel, offered to the first choice, which is responsible from this second on.</summary>
    /// <param name="id">Known before sending, so that sending twice makes one casus.</param>
    /// <param name="aanmelding">As sent; its Weigering is thrown.</param>
    /// <param name="plaats">Woonplaats and gemeente of the resident.</param>
    /// <param name="keuzes">Whom to ask; the first gets the offer.</param>
    /// <param name="termijnen">Terms of the region.</param>
    /// <param name="door">Who sent it.</param>
    /// <param name="nu">The moment of sending.</param>
    public static Casus VanAanmelding(CasusId id, Aanmelding aanmelding, (string Woonplaats, string Gemeente) plaats, Keuzes keuzes, Termijnen termijnen, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(aanmelding.WaaromNiet());
        var casus = new Casus
        {
            Id = id,
            Nummer = Casusnummer.Nieuw(),
            Figuursleutel = Guid.NewGuid(),
            Woonplaats = plaats.Woonplaats,
            Gemeente = plaats.Gemeente,
            Wens = aanmelding.Wens,
            Spoed = aanmelding.Onveilig,
            UiterlijkeDatum = aanmelding.UiterlijkeDatum,
            AangemeldOp = nu,
        };
        var onderdeel = new Onderdeel(id, null, aanmelding.Leefgebieden, keuzes.Eerste.Organisatie);
        casus.onderdelen.Add(onderdeel);
        casus.Meld(new CasusWerdAangemeld(aanmelding.IngediendDoor, plaats.Gemeente, aanmelding.Leefgebieden, aanmelding.Doelgroepen, aanmelding.Criteria, aanmelding.Wens.Hulp, aanmelding.Kanaal, aanmelding.BelMijMaar), door, nu);
        casus.Bied(onderdeel, keuzes.Eerste, aanmelding.Criteria, termijnen, door, nu);
        casus.Werk(nu);
        return casus;
    }

    /// <summary>Gives AlleenDeInwoner: nobody else stops a question, and only the resident's own load holds every access row.</summary>
    public static Weigering? WaaromNietTrekIn(Handelende door) => door.Als == Hoedanigheid.Inwoner ? null : Weigering.AlleenDeInwoner;

    /// <summary>
    /// The resident stops: everything ends, and with it every access, also that of a naaste and the verwijzer. The resident's own
    /// door stays, to see what is kept and who looked. Doing it twice changes nothing. Throws what <see cref="WaaromNietTrekIn"/>
    /// gives; needs the casus with its doors.
    /// </summary>
    public void TrekIn(Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietTrekIn(door));
        if (!IsOpen) return;
        foreach (var overdracht in overdrachten.Where(o => o.Loopt)) overdracht.TrekIn(nu);
        foreach (var onderdeel in onderdelen.Where(o => o.IsOpen)) Sluit(onderdeel, Afsluitreden.Ingetrokken, nu);
        DoofAlles(nu);
        foreach (var deur in deuren.Where(d => d.IsOpen && d.Voor == Deurhouder.Naaste)) SluitDeur(deur, door, nu);
        Meld(new CasusWerdIngetrokken(), door, nu);
        Werk(nu);
        // After Werk: the referral is finished too, and from now on nobody is told so.
        Verwijzing?.TrekIn(nu);
    }

    /// <summary>Gives AlleenDeInwoner or OnderdeelIsGesloten.</summary>
    public Weigering? WaaromNietTrekDeelIn(OnderdeelId id, Handelende door) =>
        WaaromNietTrekIn(door) ?? (!Onderdeel(id).IsOpen ? Weigering.OnderdeelIsGesloten : null);

    /// <summary>
    /// The resident stops one part: whoever had it sees it no longer, and the other parts go on. Stopping the last part is
    /// stopping. Throws what <see cref="WaaromNietTrekDeelIn"/> gives; needs the casus with its doors.
    /// </summary>
    public void TrekDeelIn(OnderdeelId id, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietTrekDeelIn(id, door));
        if (onderdelen.Count(o => o.IsOpen) == 1)
        {
            TrekIn(door, nu);
            return;
        }
        HaalUitOverdracht(id, nu);
        Sluit(Onderdeel(id), Afsluitreden.Ingetrokken, nu);
        Meld(new OnderdeelWerdIngetrokken(id), door, nu);
        Werk(nu);
    }

    /// <summary>Gives AlleenDeInwoner.</summary>
    public static Weigering? WaaromNietTrekVerwijzingIn(Handelende door) => WaaromNietTrekIn(door);

    /// <summary>
    /// The resident no longer agrees that the verwijzer follows; the question itself goes on. Without a verwijzing, or twice,
    /// changes nothing. Throws what <see cref="WaaromNietTrekVerwijzingIn"/> gives.
    /// </summary>
    public void TrekVerwijzingIn(Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietTrekVerwijzingIn(door));
        if (Verwijzing is not { IngetrokkenOp: null } verwijzing) return;
        verwijzing.TrekIn(nu);
        Meld(new VerwijzingWerdIngetrokken(), door, nu);
        GewijzigdOp = nu;
    }

    /// <summary>Opens a door to /mijn-vraag; for the resident the former door ends, a lost code is replaced this way.</summary>
    public Deur GeefDeur(Deurhouder voor, string? naam, string linkHash, string codeHash, Handelende door, DateTimeOffset nu)
    {
        if (voor == Deurhouder.Inwoner)
            foreach (var oude in deuren.Where(d => d.IsOpen && d.Voor == Deurhouder.Inwoner).ToList()) SluitDeur(oude, door, nu);
        var deur = new Deur(Id, voor, naam, linkHash, codeHash, nu);
        deuren.Add(deur);
        Meld(new DeurWerdGegeven(deur.Id, voor), door, nu);
        GewijzigdOp = nu;
        return deur;
    }

    /// <summary>
    /// May this person help the resident with what is the resident's own: contact details and a lost code? Gives AlleenWieHetDoet
    /// unless they do an open onderdeel that was taken up, or are a coördinator of who does.
    /// </summary>
    public Weigering? WaaromNietVoorInwoner(Handelende door) =>
        onderdelen.Any(o => o.IsOpen && o.Stand != Onderdeelstand.Aangeboden && o.Organisatie == door.Organisatie
            && (door.IsCoordinator || door.Is(o.Toewijzing?.Medewerker))) ? null : Weigering.AlleenWieHetDoet;

    /// <summary>
    /// Replaces a lost code, after the resident was heard on the known number or seen (ontwerp §7); the former door ends. Throws
    /// what <see cref="WaaromNietVoorInwoner"/> gives; needs the casus with its doors.
    /// </summary>
    public Deur GeefNieuweCode(string linkHash, string codeHash, Vraagwijze na, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietVoorInwoner(door));
        var deur = GeefDeur(Deurhouder.Inwoner, null, linkHash, codeHash, door, nu);
        Meld(new CodeWerdVernieuwd(deur.Id, na), door, nu);
        return deur;
    }

    /// <summary>Closes the door of a naaste; an unknown or closed door, or the resident's own, changes nothing.</summary>
    public void SluitDeur(Guid deur, Handelende door, DateTimeOffset nu)
    {
        var gevonden = deuren.FirstOrDefault(d => d.Id == deur && d.IsOpen && d.Voor == Deurhouder.Naaste);
        if (gevonden is null) return;
        SluitDeur(gevonden, door, nu);
        GewijzigdOp = nu;
    }

    /// <summary>Gives AlleenWieHetDoet or, to anybody but the resident, CasusIsBeperkt.</summary>
    public Weigering? WaaromNietMeldGecorrigeerd(Handelende door) =>
        door.Als == Hoedanigheid.Inwoner ? null : WaaromNietVoorInwoner(door) ?? (IsBeperkt ? Weigering.CasusIsBeperkt : null);

    /// <summary>
    /// Records that contact details were corrected; the details themselves are in <see cref="Inwoner"/>. Throws what
    /// <see cref="WaaromNietMeldGecorrigeerd"/> gives.
    /// </summary>
    public void MeldGecorrigeerd(Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietMeldGecorrigeerd(door));
        Meld(new GegevensWerdenGecorrigeerd(), door, nu);
        GewijzigdOp = nu;
    }

    /// <summary>Keeps who referred this resident, so that the verwijzer can follow the status.</summary>
    public void KomtVan(Verwijzing verwijzing) => Verwijzing = verwijzing;

    /// <summary>The state that follows from the onderdelen; the column must always equal it.</summary>
    public Casusstand BerekenStand()
    {
        var open = onderdelen.Where(o => o.IsOpen).ToList();
        return open.Count == 0 ? Casusstand.Afgesloten
            : open.Any(o => o.Niveau != Niveau.EigenNetwerk) ? Casusstand.InContact
            : open.Any(o => o.Stand != Onderdeelstand.Aangeboden) ? Casusstand.Opgepakt
            : Casusstand.Aangemeld;
    }

    /// <summary>The handover that says where this onderdeel stands: see <see cref="WarmeOverdracht.Laatste"/>.</summary>
    public WarmeOverdracht? LaatsteOverdracht(OnderdeelId onderdeel) => WarmeOverdracht.Laatste(overdrachten, onderdeel);

    /// <summary>An onderdeel of this casus; an unknown one is a programming error, because pages only know visible ones.</summary>
    public Onderdeel Onderdeel(OnderdeelId id) => onderdelen.Single(o => o.Id == id);

    void SluitDeur(Deur deur, Handelende door, DateTimeOffset nu)
    {
        deur.Beeindig(nu);
        Meld(new DeurWerdGesloten(deur.Id, deur.Voor), door, nu);
    }

    void Bied(Onderdeel onderdeel, Aanbieding aan, IEnumerable<Criteriumcode> criteria, Termijnen termijnen, Handelende door, DateTimeOffset nu)
    {
        onderdeel.WordtVan(aan.Organisatie);
        overdrachten.Add(new WarmeOverdracht(Id, [onderdeel.Id], aan, criteria, nu));
        toegangen.Add(new Toegang(onderdeel, aan.Organisatie, null, Toegangsreden.Aanbod, nu));
        Meld(new OnderdeelWerdAangeboden(onderdeel.Id, aan.Organisatie, aan.Niveau), door, nu);
        Zet(onderdeel, termijnen.AanbodUiterlijk(nu, Spoed));
    }

    /// <summary>The running handover for this onderdeel alone: parts that were split off from it go their own way from here.</summary>
    WarmeOverdracht Apart(OnderdeelId onderdeel)
    {
        var overdracht = LaatsteOverdracht(onderdeel)!;
        if (overdracht.Onderdelen.Count == 1) return overdracht;
        var apart = overdracht.Apart(onderdeel);
        overdrachten.Add(apart);
        return apart;
    }

    void Zet(Onderdeel onderdeel, DateOnly? uiterlijk)
    {
        var laatste = LaatsteOverdracht(onderdeel.Id);
        onderdeel.Zet(laatste, uiterlijk);
        foreach (var toegang in toegangen.Where(t => t.OnderdeelId == onderdeel.Id && t.IsOpen)) toegang.Volg(onderdeel, laatste, Spoed);
    }

    void Sluit(Onderdeel onderdeel, Afsluitreden reden, DateTimeOffset nu)
    {
        onderdeel.Sluit(reden, nu);
        Verzoek(onderdeel.Id)?.HandelAf(nu);
        Zet(onderdeel, null);
        EindigToegang(onderdeel, _ => true, nu);
    }

    void EindigToegang(Onderdeel onderdeel, Func<Toegang, bool> welke, DateTimeOffset nu)
    {
        foreach (var toegang in toegangen.Where(t => t.OnderdeelId == onderdeel.Id && t.IsOpen && welke(t))) toegang.Beeindig(nu);
    }

    void Meld(Voorval voorval, Handelende door, DateTimeOffset nu) => gebeurtenissen.Add(new(Id, voorval, door, nu));

    /// <summary>Every verb on the root ends here: the version changes even when only a child did.</summary>
    void Werk(DateTimeOffset nu)
    {
        GewijzigdOp = nu;
        Stand = BerekenStand();
        AfgeslotenOp = Stand == Casusstand.Afgesloten ? AfgeslotenOp ?? nu : null;
        if (Stand == Casusstand.InContact) Verwijzing?.Zet(Verwijzingstand.InContact);
        if (Stand == Casusstand.Afgesloten) Verwijzing?.Zet(Verwijzingstand.Afgerond);
    }
}
