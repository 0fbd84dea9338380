using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>A candidate on the scale.</summary>
readonly record struct Gewogen<T>(T Wie, Punten Punten, long Totaal, Dekkingsbeeld Dekking, ulong Beurt);

/// <summary>
/// One question, and the rules by which it weighs whoever could help: the same for organisations and for persons within one. What the
/// question asks is worked out once; every candidate then costs the same, whoever the others are.
/// </summary>
sealed class Weegschaal
{
    static readonly Leefgebied[] AlleLeefgebieden = Enum.GetValues<Leefgebied>();

    readonly Matchvraag vraag;
    readonly bool wilErvaring;

    public Weegschaal(Matchvraag vraag)
    {
        this.vraag = vraag;
        wilErvaring = vraag.Wens.Hulp == WensHulp.Ervaringsdeskundige;
        VraagtFormeel = vraag.VraagtFormeel;
        Gevraagd = vraag.Leefgebieden.Count > 0 ? [.. vraag.Leefgebieden.Order()] : AlleLeefgebieden;
        Meter = new(vraag.Doelgroepen, Gevraagd);
    }

    public bool VraagtFormeel { get; }
    public IReadOnlyList<Leefgebied> Gevraagd { get; }
    public Dekkingsmeter Meter { get; }

    public bool IsGekozen(Aanbieder aanbieder) => vraag.Voorkeur.Organisatie == aanbieder.Code;

    public bool IsGekozen(Profielstand profiel) => vraag.Voorkeur.Meedenker == profiel.Meedenker;

    /// <summary>No group was shared, and the resident chose this one or asks for somebody with experience: then we ask which (ontwerp §3, doelgroepen are optional).</summary>
    public bool ZonderGroep(Aanbieder aanbieder) => IsGekozen(aanbieder) || (wilErvaring && aanbieder.Bezetting.Beste.Soort);

    public bool ZonderGroep(Profielstand profiel) =>
        IsGekozen(profiel) || vraag.Voorkeur.Organisatie == profiel.Organisatie || (wilErvaring && profiel.IsErvaringsdeskundige);

    /// <summary>A criterion of list B goes before a wish for informal help; among formal helpers the wish counts (criteria.json, overgang B).</summary>
    public bool WensTelt(Niveau niveau) => !VraagtFormeel || niveau == Niveau.Formeel;

    /// <summary>The first hard rule that keeps this organisation from being asked; null when it can be.</summary>
    public Redencode? Belet(Aanbieder aanbieder, DateOnly vandaag) =>
        aanbieder.Stand.Belet(vraag.Gemeente, vandaag)
        ?? (vraag.Voorkeur.NietOrganisaties.Contains(aanbieder.Code) ? Redencode.LieverIemandAnders
        : Meter.Van(aanbieder.Organisatie, ZonderGroep(aanbieder)).Gedekt == 0 ? BeletDekking(Meter.Van(aanbieder.Organisatie, zonderGroep: true), Redencode.DoetDitNiet)
        : aanbieder.Bezetting.Vrij <= 0 ? Redencode.NiemandVrij
        : null);

    /// <summary>The first hard rule that keeps this person from being asked; null when none does. A lack of room comes last.</summary>
    public Redencode? Belet(Profielstand profiel) =>
        vraag.Voorkeur.NietMeedenkers.Contains(profiel.Meedenker) ? Redencode.LieverIemandAnders
        : !profiel.HeeftContactpersoon ? Redencode.ZonderContactpersoon
        : profiel.Afwezig ? Redencode.IsAfwezig
        : profiel.TijdelijkMinder ? Redencode.TijdelijkMinder
        : vraag.Wens.NietUitMijnDorp && WoontInDorp(profiel) ? Redencode.UitEigenDorp
        : Meter.Van(profiel, ZonderGroep(profiel)).Gedekt == 0
            ? BeletDekking(Meter.Van(profiel, zonderGroep: true), profiel.IsErvaringsdeskundige ? Redencode.AndereErvaring : Redencode.DoetDitNiet)
        : profiel.Vrij == 0 ? Redencode.IsVol
        : null;

    /// <summary>How this person fits the wishes; nobody is of the wanted kind where that wish does not count.</summary>
    public Aansluiting AansluitingVan(Niveau niveau, Profielstand profiel) => new(
        WensTelt(niveau) && IsGevraagdeSoort(niveau, profiel.Soort),
        SpreektTaal(profiel),
        Vergelijk(vraag.Wens.Momenten, profiel.Momenten),
        Vergelijk(vraag.Wens.Vormen, profiel.Vormen));

    public Gewogen<Aanbieder> Weeg(Aanbieder aanbieder)
    {
        var dekking = Meter.Van(aanbieder.Organisatie, ZonderGroep(aanbieder));
        var punten = Weeg(IsGekozen(aanbieder), aanbieder.Niveau, dekking, aanbieder.Bezetting.Beste, Ruimte(aanbieder.Bezetting.Vrij, aanbieder.Bezetting.Plaatsen));
        return new(aanbieder, punten, punten.Totaal, dekking, Beurt.Van(vraag.Sleutel, aanbieder.Code));
    }

    public Gewogen<Profielstand> Weeg(Profielstand profiel, Niveau niveau)
    {
        var dekking = Meter.Van(profiel, ZonderGroep(profiel));
        var punten = Weeg(IsGekozen(profiel), niveau, dekking, AansluitingVan(niveau, profiel), Ruimte(profiel.Vrij, profiel.Plaatsen));
        return new(profiel, punten, punten.Totaal, dekking, Beurt.Van(vraag.Sleutel, profiel.Meedenker));
    }

    Punten Weeg(bool gekozen, Niveau niveau, Dekkingsbeeld dekking, Aansluiting aansluiting, int ruimte) => new(
        Gekozen: gekozen && WensTelt(niveau) ? 1 : 0,
        SoortHulp: aansluiting.Soort ? 1 : 0,
        Niveau: niveau == Niveau.Formeel == VraagtFormeel ? 1 : 0,
        dekking.Gedekt,
        dekking.Sterkte,
        Groep: dekking.Groep ? 1 : 0,
        (int)aansluiting.Taal,
        (int)aansluiting.Dagdeel,
        (int)aansluiting.Vorm,
        ruimte);

    Redencode BeletDekking(Dekkingsbeeld alsDeGroepPast, Redencode anders) =>
        vraag.Doelgroepen.Count == 0 && alsDeGroepPast.Gedekt > 0 ? Redencode.AlleenEenSituatie : anders;

    bool WoontInDorp(Profielstand profiel) =>
        vraag.Woonplaats is not null && string.Equals(profiel.Woonplaats, vraag.Woonplaats, StringComparison.OrdinalIgnoreCase);

    bool IsGevraagdeSoort(Niveau niveau, Profielsoort soort) => vraag.Wens.Hulp switch
    {
        WensHulp.Vrijwilliger => soort == Profielsoort.Vrijwilliger,
        WensHulp.Ervaringsdeskundige => soort == Profielsoort.Ervaringsdeskundige,
        WensHulp.Professional => niveau == Niveau.Formeel,
        _ => false,
    };

    /// <summary>Of whom no language is known, Dutch is: everybody here speaks it until somebody says otherwise.</summary>
    Past SpreektTaal(Profielstand profiel) =>
        profiel.Talen.Count == 0 ? string.Equals(vraag.Wens.Taal, Wens.Geen.Taal, StringComparison.OrdinalIgnoreCase) ? Past.Ja : Past.Onbekend
        : profiel.Talen.Contains(vraag.Wens.Taal, StringComparer.OrdinalIgnoreCase) ? Past.Ja
        : Past.Nee;

    static Past Vergelijk<T>(IReadOnlyList<T> gevraagd, IReadOnlyList<T> kan) =>
        gevraagd.Count == 0 ? Past.Ja
        : kan.Count == 0 ? Past.Onbekend
        : gevraagd.Any(kan.Contains) ? Past.Ja
        : Past.Nee;

    public static int Ruimte(int vrij, int plaatsen) => plaatsen <= 0 ? 0 : (int)Math.Min(100, 100L * Math.Max(vrij, 0) / plaatsen);
}
