using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>Directions B and C, and moves at the same niveau: asking for it, and deciding.</summary>
public sealed partial class Casus
{
    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, CasusIsBeperkt, EerstAannemen, AlleenWieHetDoet, OverdrachtLooptNog, VerzoekLooptAl or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNietVraagOpschaling(OnderdeelId id, string? zin, Handelende door)
    {
        var onderdeel = Onderdeel(id);
        return WaaromNietWerk(onderdeel, door)
            ?? (onderdeel.Stand == Onderdeelstand.Aangeboden ? Weigering.EerstAannemen
            : !door.IsZelf(onderdeel.Toewijzing?.Medewerker) ? Weigering.AlleenWieHetDoet
            : LoopendeOverdracht(id) is not null ? Weigering.OverdrachtLooptNog
            : Verzoek(id) is not null ? Weigering.VerzoekLooptAl
            : Vrijetekst.WaaromNiet(zin, Schaalverzoek.ZinMaximum));
    }

    /// <summary>
    /// "Dit wordt mij te veel": the coördinator will scale it up or find somebody else; relieved at once when asked. Throws what
    /// <see cref="WaaromNietVraagOpschaling"/> gives.
    /// </summary>
    public void VraagOpschaling(OnderdeelId id, string? zin, bool ontlast, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietVraagOpschaling(id, zin, door));
        var onderdeel = Onderdeel(id);
        schaalverzoeken.Add(new(onderdeel, zin, door.Medewerker!.Value, nu));
        Meld(new OpschalingWerdGevraagd(id, ontlast), door, nu);
        if (ontlast) Ontlast(id, door, termijnen, nu);
        else Zet(onderdeel, onderdeel.Uiterlijk ?? termijnen.AanbodUiterlijk(nu, Spoed));
        Werk(nu);
    }

    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, CasusIsBeperkt, GeenVerzoek or AlleenCoordinator.</summary>
    public Weigering? WaaromNietHandelVerzoekAf(OnderdeelId id, Handelende door) =>
        WaaromNietWerk(Onderdeel(id), door)
        ?? (Verzoek(id) is null ? Weigering.GeenVerzoek : !door.IsCoordinator ? Weigering.AlleenCoordinator : null);

    /// <summary>The coördinator talked about it, and it goes on like this. Throws what <see cref="WaaromNietHandelVerzoekAf"/> gives.</summary>
    public void HandelVerzoekAf(OnderdeelId id, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietHandelVerzoekAf(id, door));
        SluitVerzoek(id, door, nu);
        var onderdeel = Onderdeel(id);
        Zet(onderdeel, onderdeel.Stand == Onderdeelstand.Lopend ? TermijnVanLopend(onderdeel) : onderdeel.Uiterlijk);
        Werk(nu);
    }

    /// <summary>
    /// May this onderdeel be scaled at all now? Gives OnderdeelIsGesloten, NietVanUwOrganisatie, CasusIsBeperkt, EerstAannemen,
    /// EerstKennismaken, OverdrachtLooptNog, AlleenWieSchaalt or AlleenWieHetDoet.
    /// </summary>
    public Weigering? WaaromNietSchaal(OnderdeelId id, Handelende door)
    {
        var onderdeel = Onderdeel(id);
        return WaaromNietWerk(onderdeel, door)
            ?? (onderdeel.Stand == Onderdeelstand.Aangeboden ? Weigering.EerstAannemen
            : onderdeel.Niveau == Niveau.EigenNetwerk ? Weigering.EerstKennismaken
            : LoopendeOverdracht(id) is not null ? Weigering.OverdrachtLooptNog
            : !door.MagSchalen ? Weigering.AlleenWieSchaalt
            : !door.IsCoordinator && !door.Is(onderdeel.Toewijzing?.Medewerker) ? Weigering.AlleenWieHetDoet
            : null);
    }

    /// <summary>
    /// Gives GeenOnderdeelGekozen, what <see cref="WaaromNietSchaal(OnderdeelId, Handelende)"/> gives for one of the onderdelen,
    /// OnderdelenOpAnderNiveau, OntvangerIsGever, OntvangerIsErNiet, WaaromTochOntbreekt, ToelichtingOntbreekt, CriteriumOntbreekt, CriteriumHoortErNietBij,
    /// CriteriumIsVeranderd, CriteriumAlleenOrganisatie, InstemmingOntbreekt, InstemmingInDeToekomst, or a refusal of
    /// <see cref="Vrijetekst"/> or <see cref="Gesprek.WaaromNiet"/>.
    /// </summary>
    /// <param name="besluit">What was decided.</param>
    /// <param name="geldend">The criteria that hold now.</param>
    /// <param name="door">Who decides.</param>
    /// <param name="nu">The moment of deciding.</param>
    public Weigering? WaaromNietSchaal(Schaalbesluit besluit, IReadOnlyCollection<Criterium> geldend, Handelende door, DateTimeOffset nu)
    {
        if (besluit.Onderdelen.Count == 0) return Weigering.GeenOnderdeelGekozen;
        if (besluit.Onderdelen.Select(id => WaaromNietSchaal(id, door)).FirstOrDefault(w => w is not null) is { } weigering) return weigering;
        var niveaus = besluit.Onderdelen.Select(id => Onderdeel(id).Niveau).Distinct().ToList();
        return niveaus.Count > 1 ? Weigering.OnderdelenOpAnderNiveau
            : besluit.Naar.Organisatie == door.Organisatie ? Weigering.OntvangerIsGever
            : !besluit.Naar.IsActief ? Weigering.OntvangerIsErNiet
            : WaaromNietCriteria(besluit, Schaalbesluit.OvergangVan(niveaus[0], besluit.Naar.Niveau), geldend, door)
            ?? (besluit.Naar.Wringt && Vrijetekst.SchoonOfNiets(besluit.WaaromToch) is null ? Weigering.WaaromTochOntbreekt
            : Vrijetekst.SchoonOfNiets(besluit.Toelichting) is null ? Weigering.ToelichtingOntbreekt
            : WaaromNietInstemming(besluit, Nederland.Vandaag(nu))
            ?? Vrijetekst.WaaromNiet(besluit.Toelichting, Overdrachtsdossier.Maximum)
            ?? Vrijetekst.WaaromNiet(besluit.HoeftNietOpnieuw, Overdrachtsdossier.Maximum)
            ?? Vrijetekst.WaaromNiet(besluit.WaaromToch, Overdrachtsdossier.Maximum)
            ?? besluit.AlGeweest?.WaaromNiet(Nederland.Vandaag(nu)));
    }

    /// <summary>
    /// Decides to scale these onderdelen, or to move them: the receiver is asked, and the giver stays responsible until the
    /// conversation is confirmed. When somebody is not safe (B06) the receiver is responsible from this second on and the giver
    /// keeps sight until the conversation. Throws what
    /// <see cref="WaaromNietSchaal(Schaalbesluit, IReadOnlyCollection{Criterium}, Handelende, DateTimeOffset)"/> gives.
    /// </summary>
    public WarmeOverdracht Schaal(Schaalbesluit besluit, IReadOnlyCollection<Criterium> geldend, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietSchaal(besluit, geldend, door, nu));
        var overdracht = new WarmeOverdracht(besluit, Onderdeel(besluit.Onderdelen[0]), termijnen.OverdrachtBeantwoordUiterlijk(nu, Spoed), nu);
        overdrachten.Add(overdracht);
        Meld(new SchaalbesluitWerdGenomen(overdracht.Id, overdracht.Overgang, overdracht.Onderdelen, overdracht.Van!.Value, overdracht.Naar, overdracht.VanNiveau, overdracht.NaarNiveau,
            overdracht.Criteria, besluit.Naar.Wringt, besluit.Instemming?.Wijze), door, nu);
        foreach (var signaal in Gebruikt(besluit)) Meld(new SchaalsignaalWerdGebruikt(signaal.Onderdeel, signaal.Code), door, nu);
        foreach (var id in overdracht.Onderdelen) SluitVerzoek(id, door, nu);
        if (overdracht.IsSpoed) NeemMeteenOver(overdracht, door, termijnen, nu);
        else Vraag(overdracht, nu);
        Werk(nu);
        return overdracht;
    }

    Schaalverzoek? Verzoek(OnderdeelId id) => schaalverzoeken.FirstOrDefault(v => v.OnderdeelId == id && v.AfgehandeldOp is null);

    void SluitVerzoek(OnderdeelId id, Handelende door, DateTimeOffset nu)
    {
        if (Verzoek(id) is not { } verzoek) return;
        verzoek.HandelAf(nu);
        Meld(new SchaalverzoekWerdAfgehandeld(id), door, nu);
    }

    void Vraag(WarmeOverdracht overdracht, DateTimeOffset nu)
    {
        foreach (var deel in overdracht.Onderdelen.Select(Onderdeel))
        {
            toegangen.Add(new Toegang(deel, overdracht.Naar, null, Toegangsreden.Aanbod, nu));
            Zet(deel, deel.Stand == Onderdeelstand.Lopend ? null : deel.Uiterlijk);
        }
    }

    /// <summary>B06: first the responsibility, then the conversation; who gave keeps sight until then (ontwerp §3).</summary>
    void NeemMeteenOver(WarmeOverdracht overdracht, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        var uiterlijk = termijnen.EersteContactUiterlijk(nu, spoed: true);
        overdracht.NeemAan(null, uiterlijk, nu);
        foreach (var deel in overdracht.Onderdelen.Select(Onderdeel))
        {
            var wie = deel.Toewijzing?.Medewerker;
            Krijgt(deel, overdracht, nu);
            ZietMee(deel, overdracht.Van!.Value, wie, nu);
            Zet(deel, uiterlijk);
        }
        if (overdracht.Gesprek is { Akkoord: true } gesprek) Bevestig(overdracht, gesprek, door, termijnen, nu);
    }

    static Weigering? WaaromNietCriteria(Schaalbesluit besluit, Overgang? overgang, IReadOnlyCollection<Criterium> geldend, Handelende door)
    {
        if (overgang is null) return besluit.Criteria.Count > 0 ? Weigering.CriteriumHoortErNietBij : null;
        if (besluit.Criteria.Count == 0) return Weigering.CriteriumOntbreekt;
        foreach (var gekozen in besluit.Criteria)
        {
            var criterium = geldend.FirstOrDefault(c => c.Code == gekozen.Code);
            if (criterium is null || criterium.Overgang != overgang) return Weigering.CriteriumHoortErNietBij;
            if (criterium.Versie != gekozen.Versie) return Weigering.CriteriumIsVeranderd;
            if (criterium.AlleenOrganisatie && !door.IsCoordinator) return Weigering.CriteriumAlleenOrganisatie;
        }
        return null;
    }

    static Weigering? WaaromNietInstemming(Schaalbesluit besluit, DateOnly vandaag) =>
        besluit.Instemming is null ? besluit.IsSpoed ? null : Weigering.InstemmingOntbreekt
        : besluit.Instemming.Op > vandaag ? Weigering.InstemmingInDeToekomst
        : null;
}
