using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The onderdelen of a casus as the page shows them: where they stand, what can be done now, and why not.</summary>
sealed class Onderdeelbeelden(Naslagwerk naslag, Gebruiker ik, DateTimeOffset nu, Casus casus,
    IReadOnlyDictionary<MedewerkerId, string> namen, IReadOnlyDictionary<OnderdeelId, Contactstand> contacten, Aanwezigheid aanwezig)
{
    readonly DateOnly vandaag = Nederland.Vandaag(nu);
    readonly Handelende door = ik.Handelende;

    internal IReadOnlyList<Casusbeeld.Deel> Open() => [.. casus.Onderdelen.Where(o => o.IsOpen).OrderBy(o => o.Id.Waarde).Select(Beeld)];

    internal IReadOnlyList<Casusbeeld.Deel> Afgesloten() => [.. casus.Onderdelen.Where(o => !o.IsOpen).OrderBy(o => o.Id.Waarde).Select(Beeld)];

    Casusbeeld.Deel Beeld(Onderdeel deel)
    {
        var overdracht = casus.LaatsteOverdracht(deel.Id);
        var daden = deel.IsOpen ? Daden(deel).ToList() : [];
        return new(deel.Id.Waarde, deel.Vraag ?? "De hele vraag", deel.Vraag is not null, Woorden.Van(deel.Leefgebieden, naslag), deel.Leefgebieden.Count > 0 ? Code.Van(deel.Leefgebieden[0]) : "",
            deel.Niveau, overdracht?.Gesprek is { } gesprek ? $"Sinds {Nederland.Kort(gesprek.Op, vandaag)}" : "",
            naslag.Organisatie(deel.Organisatie).Naam, Door(deel), Stand(deel), deel.Stand switch { Onderdeelstand.TeVerdelen or Onderdeelstand.Kennismaken => "let", _ => null },
            RolEnSoort(deel), deel is { IsOpen: true, Uiterlijk: { } dag } ? Termijnbeeld.Van(casus.AangemeldOp, dag, vandaag) : null,
            overdracht is { Loopt: true } && deel.IsOpen ? Plank(deel, overdracht) : null,
            [.. daden.Where(d => d.Nee is null).Select((d, plek) => new Casusbeeld.Daad(d.Tekst, d.Pagina.StartsWith('/') ? d.Pagina : $"/team/casussen/{casus.Id.Waarde}/onderdelen/{deel.Id.Waarde}/{d.Pagina}", plek == 0, d.Zelden))],
            [.. daden.Where(d => d.Nee is not null).GroupBy(d => d.Nee!).Select(g => new Casusbeeld.Bezwaar(string.Join(", ", g.Select(d => d.Tekst)), g.Key.Zin))]);
    }

    /// <summary>What one can do with an onderdeel, the next step first; asked of the domain, so that showing and doing are one rule. A page with a / is elsewhere.</summary>
    IEnumerable<(string Tekst, string Pagina, Weigering? Nee, bool Zelden)> Daden(Onderdeel deel)
    {
        var zelf = deel.Toewijzing?.Medewerker == ik.Id;
        var werken = casus.WaaromNietWerkAan(deel.Id, door);
        var typeren = casus.WaaromNietTypeer(deel.Id, door);
        var toewijzen = casus.WaaromNietWijsToe(deel.Id, ToewijzenModel.Proefpersoon(deel), Lijstkeuze.Eerste, door);
        if (deel.Toewijzing is null) yield return ("Wijs toe", "toewijzen", toewijzen, false);
        yield return ("Leg contact vast", "contact", casus.WaaromNietLegContactVast(deel.Id, new(vandaag, default, default, null, null), door, nu), false);
        yield return ("Plan", "plan", werken, false);
        yield return ("Vraag advies", $"/team/advies/nieuw?onderdeel={deel.Id.Waarde}", typeren, false);
        yield return (zelf ? "Dit wordt mij te veel" : "Ontlast", "ontlasten", casus.WaaromNietOntlast(deel.Id, door), false);
        yield return ("Op- of afschalen", "schalen", casus.WaaromNietSchaal(deel.Id, door), false);
        yield return ("Rond af", "afronden", casus.WaaromNietRondAf(deel.Id, door), false);
        if (deel.Toewijzing is not null) yield return ("Wijs een ander toe", "toewijzen", toewijzen, true);
        yield return ("Bereid een gesprek voor", "gesprekken", werken, true);
        yield return ("Besluiten en wachtlijsten", "termijnen", werken, true);
        yield return ("Vraag een andere organisatie", "aanbieden", casus.WaaromNietBiedAan(deel.Id, AanbiedenModel.Nergens, Lijstkeuze.Eerste, door), true);
        yield return ("Onderwerp en soort hulp", "typeren", typeren, true);
        yield return ("Splits", "splitsen", typeren, true);
        if (casus.Onderdelen.Any(o => o.Id != deel.Id && o.IsOpen))
            yield return ("Voeg samen", "samenvoegen", casus.Onderdelen.Any(o => o.Id != deel.Id && o.IsOpen && casus.WaaromNietVoegSamen(deel.Id, o.Id, door) is null) ? null : Weigering.OnderdelenVerschillen, true);
    }

    string? Door(Onderdeel deel) => deel.Toewijzing is not { } nuBij ? null
        : $"{namen.GetValueOrDefault(nuBij.Medewerker, "iemand")}, sinds {Nederland.Kort(Nederland.Vandaag(nuBij.Sinds), vandaag)}{(Afwezig(nuBij.Medewerker) is { } afwezig ? $"; {afwezig}" : "")}";

    /// <summary>"afwezig t/m 3 dec, Tess neemt waar"; of the own organisation only.</summary>
    string? Afwezig(MedewerkerId wie) => aanwezig.Van(wie) is not { } afwezig ? null
        : $"afwezig t/m {Nederland.Kort(afwezig.Periode.Laatste, vandaag)}, {(afwezig.Vervanger == ik.Id ? "u neemt waar" : aanwezig.NeemtWaar(wie) is { } waarnemer ? $"{waarnemer.Naam} neemt waar" : "niemand neemt waar")}";

    string Stand(Onderdeel deel)
    {
        if (deel.Afsluiting is { } einde)
            return $"{Woorden.Van(einde.Reden)}, {Nederland.Kort(Nederland.Vandaag(einde.Op), vandaag)}{(deel.Waakvlam is { } waakvlam ? $". Waakvlam tot en met {Nederland.Kort(waakvlam.Tot, vandaag)}" : "")}";
        var aantal = contacten.TryGetValue(deel.Id, out var contact) ? contact.Aantal : 0;
        return aantal == 0 ? Woorden.Van(deel.Stand) : $"{Woorden.Van(deel.Stand)}, {(aantal == 1 ? "1 contact" : $"{aantal} contacten")}";
    }

    string? RolEnSoort(Onderdeel deel)
    {
        string?[] woorden = [deel.Rol is { } rol ? Woorden.Van(naslag.Hulprollen, Code.Van(rol)) : null, deel.SoortHulp is { } soort ? Woorden.Van(naslag.SoortenHulp, Code.Van(soort)) : null];
        return woorden.OfType<string>().ToList() is { Count: > 0 } gekozen ? string.Join(", ", gekozen) : null;
    }

    Casusbeeld.Overdracht Plank(Onderdeel deel, WarmeOverdracht overdracht) => overdracht.IsTussenOrganisaties ? Tussen(deel, overdracht) : new(
        "Warme overdracht uit het eigen netwerk", "Eigen netwerk", null, naslag.Organisatie(overdracht.Naar).Naam, deel.Toewijzing is { } wie ? namen.GetValueOrDefault(wie.Medewerker) : null,
        overdracht.Stand == Overdrachtstand.Aangenomen ? 2 : 1, Dag(overdracht.VoorgesteldOp), overdracht.BeantwoordOp is { } op ? Dag(op) : null,
        deel.Uiterlijk is { } dag ? $"vóór {Nederland.Kort(dag.AddDays(1), vandaag)}" : null, overdracht.Stand == Overdrachtstand.Aangenomen ? "Het eerste contact bevestigt de overdracht." : "De organisatie moet nog antwoorden.",
        Redenen(overdracht), deel.Uiterlijk is { } term ? Termijnbeeld.Van(casus.AangemeldOp, term, vandaag) : null, null);

    Casusbeeld.Overdracht Tussen(Onderdeel deel, WarmeOverdracht overdracht)
    {
        var aangenomen = overdracht.Stand == Overdrachtstand.Aangenomen;
        var eigen = overdracht.Van == ik.EigenOrganisatie || overdracht.Naar == ik.EigenOrganisatie;
        return new(
            Woorden.Van(overdracht.Overgang), naslag.Organisatie(overdracht.Van!.Value).Naam, deel.Organisatie == overdracht.Van && deel.Toewijzing is { } gever ? namen.GetValueOrDefault(gever.Medewerker) : null,
            naslag.Organisatie(overdracht.Naar).Naam, overdracht.Ontvanger is { } ontvanger ? namen.GetValueOrDefault(ontvanger) : null,
            aangenomen ? 2 : 1, Dag(overdracht.VoorgesteldOp), aangenomen && overdracht.BeantwoordOp is { } op ? Dag(op) : null,
            overdracht.Gesprek is { } gesprek ? Nederland.Kort(gesprek.Op, vandaag) : overdracht.Afspraak is { } afspraak ? $"op {Nederland.Kort(afspraak.Op, vandaag)}"
                : aangenomen && overdracht.Uiterlijk is { } dag ? $"vóór {Nederland.Kort(dag.AddDays(1), vandaag)}" : null,
            overdracht.IsSpoed ? "Niet veilig: de ontvanger is al verantwoordelijk. Het gesprek volgt." : aangenomen ? "Het gesprek bevestigt de overdracht." : "De ontvanger moet nog antwoorden.",
            Redenen(overdracht), overdracht.Uiterlijk is { } uiterlijk ? Termijnbeeld.Van(overdracht.BeantwoordOp ?? overdracht.VoorgesteldOp, uiterlijk, vandaag) : null,
            eigen ? $"/team/overdrachten/{overdracht.Id.Waarde}" : null);
    }

    string Redenen(WarmeOverdracht overdracht) =>
        string.Join(" · ", overdracht.Criteria.Select(c => naslag.Criterium(c.Code) is { } criterium ? $"{c.Code} {criterium.Tekst}" : c.Code));

    string Dag(DateTimeOffset op) => Nederland.Kort(Nederland.Vandaag(op), vandaag);
}
