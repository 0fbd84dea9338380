using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>The work inside an organisation: who does it, contacts, splitting and merging.</summary>
public sealed partial class Casus
{
    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, EerstAannemen, AlleenCoordinator, MedewerkerDoetGeenCasussen, AlToegewezen or AfwijkredenOntbreekt.</summary>
    public Weigering? WaaromNietWijsToe(OnderdeelId id, Medewerker aan, Lijstkeuze keuze, Handelende door)
    {
        var onderdeel = Onderdeel(id);
        return WaaromNietWerk(onderdeel, door)
            ?? (onderdeel.Stand == Onderdeelstand.Aangeboden ? Weigering.EerstAannemen
            : !door.IsCoordinator ? Weigering.AlleenCoordinator
            : !aan.Actief || aan.Organisatie != onderdeel.Organisatie ? Weigering.MedewerkerDoetGeenCasussen
            : onderdeel.Toewijzing?.Medewerker == aan.Id ? Weigering.AlToegewezen
            : keuze.WaaromNiet);
    }

    /// <summary>The coördinator says who does it; who did it before sees it no longer, and the day that was promised to the resident stays. Throws what <see cref="WaaromNietWijsToe"/> gives.</summary>
    public void WijsToe(OnderdeelId id, Medewerker aan, Lijstkeuze keuze, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietWijsToe(id, aan, keuze, door));
        var onderdeel = Onderdeel(id);
        EindigToegang(onderdeel, IsVanWieHetDoet(onderdeel), nu);
        SluitVerzoek(id, door, nu);
        Verdeel(onderdeel, aan.Id, door, nu);
        MeldAfwijking(id, keuze, door, nu);
        Zet(onderdeel, onderdeel.Niveau == Niveau.EigenNetwerk ? onderdeel.Uiterlijk : TermijnVanLopend(onderdeel));
        Werk(nu);
    }

    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, NiemandToegewezen or AlleenCoordinator (a meedenker may always relieve oneself, and nobody for whom they look along).</summary>
    public Weigering? WaaromNietOntlast(OnderdeelId id, Handelende door)
    {
        var onderdeel = Onderdeel(id);
        return WaaromNietWerk(onderdeel, door)
            ?? (onderdeel.Toewijzing is null ? Weigering.NiemandToegewezen
            : !door.IsCoordinator && !door.IsZelf(onderdeel.Toewijzing.Medewerker) ? Weigering.AlleenCoordinator
            : null);
    }

    /// <summary>A meedenker who cannot go on is relieved at once; the organisation stays responsible and the coördinator divides again. Throws what <see cref="WaaromNietOntlast"/> gives.</summary>
    public void Ontlast(OnderdeelId id, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietOntlast(id, door));
        Ontlast(Onderdeel(id), door, termijnen, nu);
    }

    void Ontlast(Onderdeel onderdeel, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        var wie = onderdeel.Toewijzing!.Medewerker;
        onderdeel.Verdeel(null);
        EindigToegang(onderdeel, IsVanWieHetDoet(onderdeel), nu);
        Meld(new MeedenkerWerdOntlast(onderdeel.Id, wie), door, nu);
        Zet(onderdeel, onderdeel.Niveau == Niveau.EigenNetwerk ? onderdeel.Uiterlijk : termijnen.AanbodUiterlijk(nu, Spoed));
        Werk(nu);
    }

    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, EerstToewijzen, AlleenWieHetDoet or a refusal of <see cref="Contact.WaaromNiet"/>.</summary>
    public Weigering? WaaromNietLegContactVast(OnderdeelId id, Contact contact, Handelende door, DateTimeOffset nu)
    {
        var onderdeel = Onderdeel(id);
        return WaaromNietWerk(onderdeel, door)
            ?? (onderdeel.Stand == Onderdeelstand.Aangeboden ? Weigering.EerstAannemen
            : onderdeel.Toewijzing is null ? Weigering.EerstToewijzen
            : !door.IsCoordinator && !door.Is(onderdeel.Toewijzing.Medewerker) ? Weigering.AlleenWieHetDoet
            : contact.WaaromNiet(nu));
    }

    /// <summary>
    /// Records a contact. The first one is the kennismaking: it confirms the warm handover from the own network, and the
    /// onderdeel comes to the niveau of who took it up, with every part that was split off from it and that the same person does. Throws what <see cref="WaaromNietLegContactVast"/> gives.
    /// </summary>
    public Contactmoment LegContactVast(OnderdeelId id, Contact contact, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietLegContactVast(id, contact, door, nu));
        var onderdeel = Onderdeel(id);
        var moment = new Contactmoment(onderdeel, contact, door.Medewerker!.Value, onderdeel.Organisatie, nu);
        contactmomenten.Add(moment);
        Meld(new ContactWerdVastgelegd(id, contact.Soort, contact.Uitkomst), door, nu);
        if (onderdeel.Stand == Onderdeelstand.Kennismaken) Bevestig(onderdeel, contact, door, nu);
        else if (onderdeel.VraagtWeerSinds is not null || onderdeel.Uiterlijk != TermijnVanLopend(onderdeel)) KomBij(onderdeel, nu);
        return moment;
    }

    /// <summary>
    /// Corrects what was recorded of a contact; the same again changes nothing. Throws CasusIsBeperkt or what
    /// <see cref="Contactmoment.WaaromNietWijzig"/> gives.
    /// </summary>
    public void WijzigContact(Contactmoment moment, Contact nieuw, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(IsBeperkt ? Weigering.CasusIsBeperkt : moment.WaaromNietWijzig(nieuw, door.Medewerker!.Value, nu));
        if (moment.Wijzig(nieuw, nu)) Meld(new ContactWerdVerbeterd(moment.OnderdeelId, nieuw.Soort, nieuw.Uitkomst), door, nu);
    }

    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, EerstAannemen, AlleenWieHetDoet, OverdrachtLooptNog, VraagOntbreekt, LeefgebiedOntbreekt, LeefgebiedHoortErNietBij or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNietSplits(OnderdeelId id, string vraag, IReadOnlySet<Leefgebied> leefgebieden, Handelende door)
    {
        var onderdeel = Onderdeel(id);
        return WaaromNietVerdeelVraag(onderdeel, door)
            ?? (LoopendeOverdracht(id) is not null ? Weigering.OverdrachtLooptNog
            : Vrijetekst.SchoonOfNiets(vraag) is null ? Weigering.VraagOntbreekt
            : onderdeel.Leefgebieden.Count > 0 && leefgebieden.Count == 0 ? Weigering.LeefgebiedOntbreekt
            : onderdeel.Leefgebieden.Count > 0 && !leefgebieden.IsSubsetOf(onderdeel.Leefgebieden) ? Weigering.LeefgebiedHoortErNietBij
            : Vrijetekst.WaaromNiet(vraag, Casussen.Onderdeel.VraagMaximum));
    }

    /// <summary>
    /// Makes a part of the question an onderdeel of its own, at the same organisation, person and niveau. The areas of life
    /// move along, unless that would leave none behind. Throws what <see cref="WaaromNietSplits"/> gives.
    /// </summary>
    public Onderdeel Splits(OnderdeelId id, string vraag, IReadOnlySet<Leefgebied> leefgebieden, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietSplits(id, vraag, leefgebieden, door));
        var oud = Onderdeel(id);
        var nieuw = new Onderdeel(Id, vraag, leefgebieden, oud.Organisatie);
        nieuw.KomtOp(oud.Niveau);
        onderdelen.Add(nieuw);
        // By every handover that holds, so that undoing the last one leads to where the whole was before.
        foreach (var overdracht in overdrachten.Where(o => o.Onderdelen.Contains(id) && (o.Loopt || o.Stand == Overdrachtstand.Bevestigd))) overdracht.Voeg(nieuw.Id);
        if (!leefgebieden.IsSupersetOf(oud.Leefgebieden)) oud.Beschrijf(oud.Vraag, oud.Leefgebieden.Except(leefgebieden));
        toegangen.Add(new Toegang(nieuw, nieuw.Organisatie, null, Toegangsreden.Verantwoordelijk, nu));
        Meld(new OnderdeelWerdGesplitst(id, nieuw.Id, nieuw.Leefgebieden), door, nu);
        if (oud.Toewijzing is { } toewijzing) Verdeel(nieuw, toewijzing.Medewerker, door, nu);
        Zet(nieuw, oud.Uiterlijk);
        Werk(nu);
        return nieuw;
    }

    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, EerstAannemen, AlleenWieHetDoet, OverdrachtLooptNog, OnderdelenVerschillen or VragenPassenNietSamen.</summary>
    public Weigering? WaaromNietVoegSamen(OnderdeelId id, OnderdeelId weg, Handelende door)
    {
        var blijft = Onderdeel(id);
        var vervalt = Onderdeel(weg);
        return WaaromNietVerdeelVraag(blijft, door) ?? WaaromNietVerdeelVraag(vervalt, door)
            ?? (LoopendeOverdracht(id) is not null || LoopendeOverdracht(weg) is not null ? Weigering.OverdrachtLooptNog
            : id == weg || blijft.Niveau != vervalt.Niveau || blijft.Toewijzing?.Medewerker != vervalt.Toewijzing?.Medewerker ? Weigering.OnderdelenVerschillen
            : Samen(blijft, vervalt)?.Length > Casussen.Onderdeel.VraagMaximum ? Weigering.VragenPassenNietSamen
            : null);
    }

    /// <summary>
    /// Makes one onderdeel of two that the same person does at the same niveau; nothing of either is lost, and splitting again
    /// undoes it. Throws what <see cref="WaaromNietVoegSamen"/> gives.
    /// </summary>
    public void VoegSamen(OnderdeelId id, OnderdeelId weg, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietVoegSamen(id, weg, door));
        var blijft = Onderdeel(id);
        var vervalt = Onderdeel(weg);
        var uiterlijk = new[] { blijft.Uiterlijk, vervalt.Uiterlijk }.Min();
        blijft.Beschrijf(Samen(blijft, vervalt), blijft.Leefgebieden.Union(vervalt.Leefgebieden));
        blijft.Typeer(blijft.Rol ?? vervalt.Rol, blijft.SoortHulp ?? vervalt.SoortHulp);
        HaalUitOverdracht(weg, nu);
        Sluit(vervalt, Afsluitreden.Samengevoegd, nu);
        Zet(blijft, uiterlijk);
        Meld(new OnderdelenWerdenSamengevoegd(id, weg), door, nu);
        Werk(nu);
    }

    /// <summary>Gives OnderdeelIsGesloten, NietVanUwOrganisatie, EerstAannemen or AlleenWieHetDoet.</summary>
    public Weigering? WaaromNietTypeer(OnderdeelId id, Handelende door) => WaaromNietVerdeelVraag(Onderdeel(id), door);

    /// <summary>
    /// The meedenker says what this onderdeel touches (a resident who only asked to be called did not) and which role and kind of
    /// help it needs; all optional. Throws what <see cref="WaaromNietTypeer"/> gives.
    /// </summary>
    public void Typeer(OnderdeelId id, IReadOnlyList<Leefgebied> leefgebieden, Hulprol? rol, SoortHulp? soort, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietTypeer(id, door));
        var onderdeel = Onderdeel(id);
        if (onderdeel.Rol == rol && onderdeel.SoortHulp == soort && onderdeel.Leefgebieden.ToHashSet().SetEquals(leefgebieden)) return;
        onderdeel.Beschrijf(onderdeel.Vraag, leefgebieden);
        onderdeel.Typeer(rol, soort);
        Meld(new OnderdeelWerdGetypeerd(id, onderdeel.Leefgebieden, rol, soort), door, nu);
        Werk(nu);
    }

    /// <summary>A contact answers what waited for one, such as a handover that came back or a resident who did.</summary>
    void KomBij(Onderdeel onderdeel, DateTimeOffset nu)
    {
        onderdeel.IsGesproken();
        Zet(onderdeel, TermijnVanLopend(onderdeel));
        Werk(nu);
    }

    /// <summary>No term runs for what somebody does, unless the coördinator was asked to scale it up, a conversation of B06 is due, or the resident came back.</summary>
    DateOnly? TermijnVanLopend(Onderdeel onderdeel) =>
        Verzoek(onderdeel.Id) is not null || onderdeel.VraagtWeerSinds is not null || LoopendeOverdracht(onderdeel.Id) is { IsSpoed: true } ? onderdeel.Uiterlijk : null;

    /// <summary>Not the sight of people of a running handover.</summary>
    static Func<Toegang, bool> IsVanWieHetDoet(Onderdeel onderdeel) =>
        t => t.Medewerker is not null && t.Organisatie == onderdeel.Organisatie && t.Reden == Toegangsreden.Toewijzing;

    void Verdeel(Onderdeel onderdeel, MedewerkerId aan, Handelende door, DateTimeOffset nu)
    {
        onderdeel.Verdeel(new(aan, nu));
        toegangen.Add(new Toegang(onderdeel, onderdeel.Organisatie, aan, Toegangsreden.Toewijzing, nu));
        Meld(new OnderdeelWerdToegewezen(onderdeel.Id, aan), door, nu);
    }

    void Bevestig(Onderdeel onderdeel, Contact contact, Handelende door, DateTimeOffset nu)
    {
        var overdracht = LaatsteOverdracht(onderdeel.Id)!;
        // Who was split off to somebody else has yet to meet that person.
        foreach (var deel in overdracht.Onderdelen.Select(Onderdeel).Where(d => d.Toewijzing?.Medewerker != onderdeel.Toewijzing!.Medewerker).ToList())
            Apart(deel.Id);
        overdracht.Bevestig(Gesprek.Kennismaking(contact, door.Medewerker!.Value), nu);
        foreach (var deel in overdracht.Onderdelen.Select(Onderdeel))
        {
            deel.KomtOp(overdracht.NaarNiveau);
            Zet(deel, TermijnVanLopend(deel));
            Meld(new KennismakingWasEr(deel.Id, overdracht.NaarNiveau, contact.Soort), door, nu);
        }
        Werk(nu);
    }

    /// <summary>
    /// May this person do the work itself (plan, conversations, terms)? Who does the onderdeel, or a coördinator of who is responsible.
    /// Gives OnderdeelIsGesloten, NietVanUwOrganisatie, CasusIsBeperkt, EerstAannemen or AlleenWieHetDoet.
    /// </summary>
    public Weigering? WaaromNietWerkAan(OnderdeelId id, Handelende door) => WaaromNietVerdeelVraag(Onderdeel(id), door);

    /// <summary>Records what happened in the work itself; its content is kept apart, so the root stays as it is.</summary>
    internal void MeldWerk(Voorval voorval, Handelende door, DateTimeOffset nu) => Meld(voorval, door, nu);

    Weigering? WaaromNietVerdeelVraag(Onderdeel onderdeel, Handelende door) =>
        WaaromNietWerk(onderdeel, door)
        ?? (onderdeel.Stand == Onderdeelstand.Aangeboden ? Weigering.EerstAannemen
        : !door.IsCoordinator && !door.Is(onderdeel.Toewijzing?.Medewerker) ? Weigering.AlleenWieHetDoet
        : null);

    // The whole question as it was sent (null) already holds what was split off from it.
    static string? Samen(Onderdeel een, Onderdeel ander) =>
        een.Vraag is null || ander.Vraag is null ? null : $"{een.Vraag}\n{ander.Vraag}";
}
