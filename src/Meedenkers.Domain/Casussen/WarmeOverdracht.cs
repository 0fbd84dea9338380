using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>The conversation of a handover: when, how, with whom of the receiver, who was there, and whether the resident agreed there.</summary>
public sealed record Gesprek(DateOnly Op, Contactsoort Vorm, MedewerkerId? Met, IReadOnlyList<Aanwezige> Erbij, bool Akkoord)
{
    /// <summary>The first contact with a resident who comes from the own network.</summary>
    public static Gesprek Kennismaking(Contact contact, MedewerkerId met) => new(contact.Op, contact.Soort, met, [Aanwezige.Inwoner, Aanwezige.Ontvanger], true);

    /// <summary>Gives GesprekInDeToekomst, or ErbijOntbreekt unless the resident and the receiver were there: else nothing was handed over warmly.</summary>
    public Weigering? WaaromNiet(DateOnly vandaag) =>
        Op > vandaag ? Weigering.GesprekInDeToekomst
        : !Erbij.Contains(Aanwezige.Inwoner) || !Erbij.Contains(Aanwezige.Ontvanger) ? Weigering.ErbijOntbreekt
        : null;
}

/// <summary>A day and form that the receiver proposed for the conversation.</summary>
public sealed record Afspraakvoorstel(DateOnly Op, Contactsoort Vorm);

/// <summary>
/// What goes along in a handover in words. Apart from the handover, because its structure is seen by every organisation in the
/// casus and these words only by who gives and who receives (heeft_overdracht).
/// </summary>
public sealed class Overdrachtsdossier
{
    public const int Maximum = 1000;

    Overdrachtsdossier() { }

    internal Overdrachtsdossier(OverdrachtId overdracht, CasusId casus, Schaalbesluit besluit) =>
        (OverdrachtId, CasusId, Toelichting, HoeftNietOpnieuw, WaaromToch) = (overdracht, casus, Vrijetekst.Schoon(besluit.Toelichting ?? ""),
            Vrijetekst.SchoonOfNiets(besluit.HoeftNietOpnieuw), besluit.Naar.Wringt ? Vrijetekst.SchoonOfNiets(besluit.WaaromToch) : null);

    public OverdrachtId OverdrachtId { get; private set; }
    public CasusId CasusId { get; private set; }
    public string Toelichting { get; private set; } = "";
    public string? HoeftNietOpnieuw { get; private set; }
    public string? WaaromToch { get; private set; }
}

/// <summary>
/// One organisation hands onderdelen to another (or receives them from the own network), confirmed by a conversation. Until then
/// the giver is responsible; only when somebody is not safe it is the receiver at once.
/// </summary>
public sealed class WarmeOverdracht
{
    WarmeOverdracht() { }

    /// <summary>From the own network: an offer.</summary>
    internal WarmeOverdracht(CasusId casus, IEnumerable<OnderdeelId> onderdelen, Aanbieding naar, IEnumerable<Criteriumcode> criteria, DateTimeOffset nu)
    {
        (Id, CasusId, Overgang, Onderdelen, Naar, NaarNiveau, Criteria, VoorgesteldOp) =
            (OverdrachtId.Nieuw(), casus, Werkmodel.Overgang.A, [.. onderdelen], naar.Organisatie, naar.Niveau, [.. criteria], nu);
    }

    /// <summary>From one organisation to another, by a decision.</summary>
    internal WarmeOverdracht(Schaalbesluit besluit, Onderdeel eerste, DateOnly uiterlijk, DateTimeOffset nu)
    {
        (Id, CasusId, Overgang, Onderdelen, VoorgesteldOp) =
            (OverdrachtId.Nieuw(), eerste.CasusId, Schaalbesluit.OvergangVan(eerste.Niveau, besluit.Naar.Niveau), [.. besluit.Onderdelen.Distinct()], nu);
        (Van, VanNiveau, Naar, NaarNiveau) = (eerste.Organisatie, eerste.Niveau, besluit.Naar.Organisatie, besluit.Naar.Niveau);
        (Criteria, Instemming, MetNotities, Gesprek, Uiterlijk) = ([.. besluit.Criteria.Distinct()], besluit.Instemming, besluit.MetNotities, besluit.AlGeweest, uiterlijk);
        Dossier = new(Id, CasusId, besluit);
    }

    public OverdrachtId Id { get; private set; }
    public CasusId CasusId { get; private set; }

    /// <summary>Null for a move at the same niveau, which has a reason and no criteria.</summary>
    public Overgang? Overgang { get; private set; }
    public IReadOnlyList<OnderdeelId> Onderdelen { get; private set; } = [];

    /// <summary>Who gives; null for the own network.</summary>
    public OrganisatieCode? Van { get; private set; }
    public Niveau VanNiveau { get; private set; }
    public OrganisatieCode Naar { get; private set; }
    public Niveau NaarNiveau { get; private set; }

    /// <summary>The criteria under which it was proposed, with the version of then.</summary>
    public IReadOnlyList<Criteriumcode> Criteria { get; private set; } = [];
    public Instemming? Instemming { get; private set; }

    /// <summary>Who receives may read the notes that the giver made before.</summary>
    public bool MetNotities { get; private set; }

    /// <summary>Null for an offer, or when whoever loaded it may not read it.</summary>
    public Overdrachtsdossier? Dossier { get; private set; }
    public Overdrachtstand Stand { get; private set; }
    public DateTimeOffset VoorgesteldOp { get; private set; }

    /// <summary>When it was accepted, refused, withdrawn or fell back.</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }
    public Weigerreden? Weigerreden { get; private set; }

    /// <summary>Who of the receiver will go on with it; null when its coördinator divides it afterwards.</summary>
    public MedewerkerId? Ontvanger { get; private set; }

    /// <summary>The working day by which it is answered, or when it was accepted, confirmed; null for an offer, whose onderdeel has the term.</summary>
    public DateOnly? Uiterlijk { get; private set; }
    public Afspraakvoorstel? Afspraak { get; private set; }
    public Gesprek? Gesprek { get; private set; }

    /// <summary>Why it went without a conversation; null when it was warm.</summary>
    public Koudereden? Koud { get; private set; }
    public DateTimeOffset? BevestigdOp { get; private set; }

    /// <summary>When the resident said on /mijn-vraag that it is so.</summary>
    public DateTimeOffset? BeaamdOp { get; private set; }

    public bool Loopt => Stand is Overdrachtstand.Voorgesteld or Overdrachtstand.Aangenomen;

    /// <summary>Between two organisations; an offer from the own network is not.</summary>
    public bool IsTussenOrganisaties => Van is not null;

    /// <summary>Somebody is not safe: the receiver has been responsible from the first second (criteria.json B06).</summary>
    public bool IsSpoed => IsTussenOrganisaties && Criteria.Any(c => c.Code == Criteriumcode.Onveilig);

    /// <summary>The handover that says where an onderdeel stands: the one that runs, else the last that was confirmed, else the last. An offer always came before.</summary>
    public static WarmeOverdracht? Laatste(IEnumerable<WarmeOverdracht> alle, OnderdeelId onderdeel) =>
        alle.Where(o => o.Onderdelen.Contains(onderdeel)).OrderBy(o => o.Loopt).ThenBy(o => o.Stand == Overdrachtstand.Bevestigd)
            .ThenBy(o => o.IsTussenOrganisaties).ThenBy(o => o.VoorgesteldOp).ThenBy(o => o.Id.Waarde).LastOrDefault();

    internal void NeemAan(DateTimeOffset nu) => (Stand, BeantwoordOp) = (Overdrachtstand.Aangenomen, nu);

    internal void NeemAan(MedewerkerId? ontvanger, DateOnly uiterlijk, DateTimeOffset nu)
    {
        NeemAan(nu);
        (Ontvanger, Uiterlijk) = (ontvanger, uiterlijk);
    }

    internal void Weiger(Weigerreden reden, DateTimeOffset nu) => (Stand, Weigerreden, BeantwoordOp, Uiterlijk) = (Overdrachtstand.Geweigerd, reden, nu, null);

    internal void ValTerug(DateTimeOffset nu) => (Stand, BeantwoordOp, Uiterlijk) = (Overdrachtstand.Teruggevallen, nu, null);

    internal void TrekIn(DateTimeOffset nu) => (Stand, BeantwoordOp, Uiterlijk) = (Overdrachtstand.Ingetrokken, nu, null);

    internal void SpreekAf(Afspraakvoorstel afspraak) => Afspraak = afspraak;

    internal void Spreek(Gesprek gesprek) => Gesprek = gesprek;

    internal void Bevestig(Gesprek gesprek, DateTimeOffset nu) => (Stand, Gesprek, Koud, BevestigdOp, Uiterlijk) = (Overdrachtstand.Bevestigd, gesprek, null, nu, null);

    internal void BevestigKoud(Koudereden reden, DateTimeOffset nu) => (Stand, Gesprek, Koud, BevestigdOp, Uiterlijk) = (Overdrachtstand.Bevestigd, null, reden, nu, null);

    internal void Beaam(DateTimeOffset nu) => BeaamdOp = nu;

    /// <summary>Back to where the conversation is still to come.</summary>
    internal void Heropen(DateOnly uiterlijk) =>
        (Stand, Gesprek, Koud, Afspraak, BevestigdOp, BeaamdOp, Uiterlijk) = (Overdrachtstand.Aangenomen, null, null, null, null, null, uiterlijk);

    internal void Voeg(OnderdeelId onderdeel) => Onderdelen = [.. Onderdelen, onderdeel];

    /// <summary>The same handover for one of its onderdelen, which it names no longer itself.</summary>
    internal WarmeOverdracht Apart(OnderdeelId onderdeel)
    {
        Laat(onderdeel);
        return new(CasusId, [onderdeel], new(Naar, NaarNiveau), Criteria, VoorgesteldOp) { Stand = Stand, BeantwoordOp = BeantwoordOp };
    }

    internal void Laat(OnderdeelId onderdeel) => Onderdelen = [.. Onderdelen.Where(o => o != onderdeel)];
}
