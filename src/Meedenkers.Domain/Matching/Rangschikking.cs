using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>
/// Ranks who could help with a question: organisations, and within one its meedenkers, by one set of rules and one table of weights
/// (<see cref="Weging"/>). A pure function: the same input in any order gives the same list, and no candidate touches the score of another.
/// </summary>
public static class Rangschikking
{
    /// <summary>How many persons a list shows unless asked otherwise.</summary>
    public const int Personen = 20;

    /// <summary>Ranks the organisations.</summary>
    /// <param name="vraag">The question.</param>
    /// <param name="aanbieders">Every organisation of the region, partners too, each with its people added up for this question.</param>
    /// <param name="aanmeldpunt">Of the gemeente: where the question goes when nobody takes it.</param>
    /// <param name="vandaag">The day on which agreements have to run.</param>
    public static Ranglijst VanOrganisaties(Matchvraag vraag, IReadOnlyCollection<Aanbieder> aanbieders, Aanbieding aanmeldpunt, DateOnly vandaag)
    {
        var weegschaal = new Weegschaal(vraag);
        var afvallers = new List<Afvaller>();
        var gewogen = new List<Gewogen<Aanbieder>>(aanbieders.Count);
        foreach (var aanbieder in aanbieders)
        {
            if (aanbieder.IsPartner) continue;
            if (weegschaal.Belet(aanbieder, vandaag) is { } belet) afvallers.Add(new(aanbieder.Code, null, new(belet)));
            else gewogen.Add(weegschaal.Weeg(aanbieder));
        }
        List<Kandidaat> kandidaten = [.. Volgorde(gewogen).Select(wie => Verklaring.Van(vraag, weegschaal, wie))];
        return new()
        {
            Kandidaten = kandidaten,
            Partners = Partners(vraag, weegschaal, aanbieders),
            Afvallers = [.. afvallers.OrderBy(afvaller => afvaller.Organisatie.Waarde, StringComparer.Ordinal)],
            Delen = Delen(vraag, gewogen),
            Opmerkingen = [.. Opmerkingen(vraag, weegschaal, aanbieders, gewogen, aanmeldpunt.Organisatie).Select(code => new Reden(code))],
            Vervolg = new(aanmeldpunt.Organisatie, new(Vervolg(kandidaten, afvallers))),
            Keuzes = Keuzes(kandidaten, weegschaal.VraagtFormeel, aanmeldpunt),
        };
    }

    /// <summary>Ranks the people of one organisation.</summary>
    /// <param name="vraag">The question.</param>
    /// <param name="niveau">Of the assignment of this organisation (profielen.json, opmerking).</param>
    /// <param name="profielen">Its people, or those that a query left over.</param>
    /// <param name="hoogstens">How many are shown.</param>
    public static Meedenkerlijst VanMeedenkers(Matchvraag vraag, Niveau niveau, IEnumerable<Profielstand> profielen, int hoogstens = Personen)
    {
        var weegschaal = new Weegschaal(vraag);
        var afvallers = new List<Afvaller>();
        var gewogen = new List<Gewogen<Profielstand>>();
        foreach (var profiel in profielen)
        {
            if (weegschaal.Belet(profiel) is { } belet) afvallers.Add(new(profiel.Organisatie, profiel.Meedenker, new(belet)));
            else gewogen.Add(weegschaal.Weeg(profiel, niveau));
        }
        return new(
            [.. Volgorde(gewogen).Take(hoogstens).Select(wie => Verklaring.Van(vraag, weegschaal, wie, niveau))],
            [.. afvallers.OrderBy(afvaller => afvaller.Meedenker!.Value.Waarde)],
            gewogen.Count == 0 ? new(Redencode.CoordinatorBeslist) : null);
    }

    static IOrderedEnumerable<Gewogen<T>> Volgorde<T>(IEnumerable<Gewogen<T>> gewogen) => gewogen.OrderByDescending(wie => wie.Totaal).ThenBy(wie => wie.Beurt);

    /// <summary>Who is not independent but works here and helps with this; first whose condition is met, then by dekking.</summary>
    static IReadOnlyList<Partner> Partners(Matchvraag vraag, Weegschaal weegschaal, IReadOnlyCollection<Aanbieder> aanbieders) =>
    [
        .. aanbieders.Where(aanbieder => aanbieder.IsPartner && aanbieder.Stand.Gemeenten.Contains(vraag.Gemeente))
            .Select(weegschaal.Weeg)
            .Where(partner => partner.Dekking.Gedekt > 0)
            .OrderByDescending(partner => Verklaring.VoorwaardeKlopt(vraag, partner.Wie.Organisatie))
            .ThenByDescending(partner => partner.Dekking.Gedekt).ThenByDescending(partner => partner.Dekking.Sterkte).ThenBy(partner => partner.Beurt)
            .Select(partner => Verklaring.VanPartner(vraag, weegschaal, partner)),
    ];

    static IReadOnlyList<Deelvoorstel> Delen(Matchvraag vraag, List<Gewogen<Aanbieder>> gewogen) =>
    [
        .. vraag.Leefgebieden.Order().Select(leefgebied =>
        {
            var deel = new Weegschaal(vraag with { Leefgebieden = new HashSet<Leefgebied> { leefgebied } });
            var beste = Volgorde(gewogen.Select(wie => deel.Weeg(wie.Wie)).Where(wie => wie.Dekking.Gedekt > 0)).FirstOrDefault().Wie;
            return new Deelvoorstel(leefgebied, beste is null ? null : new Aanbieding(beste.Code, beste.Niveau));
        }),
    ];

    static IEnumerable<Redencode> Opmerkingen(
        Matchvraag vraag, Weegschaal weegschaal, IReadOnlyCollection<Aanbieder> aanbieders, List<Gewogen<Aanbieder>> gewogen, OrganisatieCode aanmeldpunt)
    {
        var wilSoort = vraag.Wens.Hulp != WensHulp.KiesVoorMij;
        if (vraag.Voorkeur.Organisatie is { } code)
        {
            var gekozen = aanbieders.FirstOrDefault(aanbieder => aanbieder.Code == code);
            if (gekozen is null) yield return Redencode.GekozenIsWeg;
            else if (gekozen.IsPartner) yield return Redencode.GekozenIsPartner;
            else if (!gewogen.Exists(wie => wie.Wie.Code == code)) yield return Redencode.GekozenKanNiet;
            else if (wilSoort && weegschaal.WensTelt(gekozen.Niveau) && !gekozen.Bezetting.Beste.Soort) yield return Redencode.WensenBotsen;
        }
        var wilInformeel = vraag.Wens.Hulp is WensHulp.Vrijwilliger or WensHulp.Ervaringsdeskundige;
        var geenVanDeSoort = wilSoort && !gewogen.Exists(wie => wie.Wie.Bezetting.Beste.Soort);
        if (weegschaal.VraagtFormeel && ((wilInformeel && geenVanDeSoort) || gewogen.Exists(wie => weegschaal.IsGekozen(wie.Wie) && !weegschaal.WensTelt(wie.Wie.Niveau))))
            yield return Redencode.WensWijkt;
        else if (geenVanDeSoort) yield return Redencode.NiemandVanDeSoort;
        if (vraag.Voorkeur.NietOrganisaties.Contains(aanmeldpunt)) yield return Redencode.AanmeldpuntZoektMee;
    }

    static Redencode Vervolg(List<Kandidaat> kandidaten, List<Afvaller> afvallers) =>
        kandidaten.Count > 0 ? Redencode.AanmeldpuntDaarna
        : afvallers.Exists(afvaller => afvaller.Reden.Code == Redencode.NiemandVrij) ? Redencode.IedereenIsVol
        : Redencode.NiemandPast;

    static Keuzes Keuzes(List<Kandidaat> kandidaten, bool vraagtFormeel, Aanbieding aanmeldpunt) => new(
    [
        .. kandidaten.TakeWhile(kandidaat => kandidaat.Organisatie != aanmeldpunt.Organisatie && (!vraagtFormeel || kandidaat.Niveau == Niveau.Formeel))
            .Select(kandidaat => kandidaat.Aanbieding),
        aanmeldpunt,
    ]);
}
