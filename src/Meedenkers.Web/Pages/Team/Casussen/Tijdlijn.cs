using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Where a page of the timeline ended.</summary>
internal sealed record Tijdsleutel(DateTimeOffset Op, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Op.UtcTicks}-{Id:N}");

    internal static Tijdsleutel? Lees(string? tekst) =>
        tekst?.Split('-') is [var tikken, var id] && long.TryParse(tikken, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
        && getal <= DateTimeOffset.MaxValue.UtcTicks && Guid.TryParseExact(id, "N", out var sleutel) ? new(new(getal, TimeSpan.Zero), sleutel) : null;
}

/// <summary>What happened, newest first: the log of the casus, with the note of each contact that may be read.</summary>
sealed class Tijdlijn(MeedenkersDbContext db, Naslagwerk naslag, Casus casus)
{
    const int Bladzijde = 20;
    List<Gebeurtenis> gebeurtenissen = [];
    ILookup<(OnderdeelId, DateTimeOffset), Contactmoment> contacten = Enumerable.Empty<Contactmoment>().ToLookup(m => (m.OnderdeelId, m.VastgelegdOp));

    internal Tijdsleutel? Ouder { get; private set; }

    /// <summary>Everybody who is named on this page of the timeline.</summary>
    internal IEnumerable<MedewerkerId> Mensen => gebeurtenissen.SelectMany(g => new[] { g.Medewerker, g.Voorval switch
    {
        OnderdeelWerdToegewezen v => v.Aan,
        MeedenkerWerdOntlast v => v.Wie,
        OverdrachtWerdAangenomen v => v.Ontvanger,
        _ => (MedewerkerId?)null,
    } }).OfType<MedewerkerId>();

    internal async Task Laad(Tijdsleutel? voor, CancellationToken stop)
    {
        var alles = db.Gebeurtenissen.AsNoTracking().Where(g => g.CasusId == casus.Id);
        if (voor is var (op, id)) alles = alles.Where(g => g.Op < op || (g.Op == op && g.Id < id));
        gebeurtenissen = await alles.OrderByDescending(g => g.Op).ThenByDescending(g => g.Id).Take(Bladzijde + 1).ToListAsync(stop);
        if (gebeurtenissen.Count > Bladzijde)
        {
            gebeurtenissen.RemoveAt(Bladzijde);
            Ouder = new(gebeurtenissen[^1].Op, gebeurtenissen[^1].Id);
        }
        if (gebeurtenissen.Count == 0) return;
        var (van, tot) = (gebeurtenissen[^1].Op, gebeurtenissen[0].Op);
        contacten = (await db.Contactmomenten.AsNoTracking().Where(m => m.CasusId == casus.Id && m.VastgelegdOp >= van && m.VastgelegdOp <= tot).ToListAsync(stop))
            .ToLookup(m => (m.OnderdeelId, m.VastgelegdOp));
    }

    /// <summary>That the resident wanted somebody else than an organisation is not for the next one to read.</summary>
    internal IReadOnlyList<Tijdregel> Regels(IReadOnlyDictionary<MedewerkerId, string> namen, MedewerkerId ik, DateTimeOffset nu) =>
        [.. Samen(gebeurtenissen.Where(g => g.Voorval is not InwonerWildeAnders).OrderByDescending(g => g.Op).ThenByDescending(g => Rang(g.Voorval)).Select(g => Regel(g, namen, ik, nu)))];

    /// <summary>Lines below each other that say the same become one: five steps that were agreed on in one conversation are one thing to read.</summary>
    static IEnumerable<Tijdregel> Samen(IEnumerable<Tijdregel> regels)
    {
        var (vorige, keer) = ((Tijdregel?)null, 0);
        foreach (var regel in regels)
        {
            if (regel == vorige && !regel.Gesprek) keer++;
            else
            {
                if (vorige is not null) yield return Tel(vorige, keer);
                (vorige, keer) = (regel, 1);
            }
        }
        if (vorige is not null) yield return Tel(vorige, keer);
    }

    static Tijdregel Tel(Tijdregel regel, int keer) => keer == 1 ? regel : regel with { Titel = $"{regel.Titel} ({keer} keer)" };

    /// <summary>What one save wrote has one moment; this is the order in which it is told.</summary>
    static int Rang(Voorval voorval) => voorval switch
    {
        CasusWerdAangemeld => 0,
        DeurWerdGesloten => 1,
        DeurWerdGegeven => 2,
        OnderdeelWerdGeweigerd or AanbodViel => 3,
        OnderdeelWerdAangeboden => 4,
        OnderdeelWerdAangenomen or MeedenkerWerdOntlast => 5,
        OnderdeelWerdGesplitst => 6,
        OnderdeelWerdToegewezen => 7,
        ContactWerdVastgelegd => 8,
        KennismakingWasEr => 9,
        DoelWerdGesteld => 10,
        StapWerdAfgesproken => 11,
        _ => 7,
    };

    Tijdregel Regel(Gebeurtenis gebeurtenis, IReadOnlyDictionary<MedewerkerId, string> namen, MedewerkerId ik, DateTimeOffset nu)
    {
        string Naam(MedewerkerId wie) => namen.GetValueOrDefault(wie, "iemand");
        var wie = gebeurtenis.Medewerker is { } medewerker ? Naam(medewerker) : Als(gebeurtenis.Als);
        var dag = Nederland.Vandaag(gebeurtenis.Op);
        if (gebeurtenis.Voorval is ContactWerdVastgelegd contact) return Contact(contact, gebeurtenis, wie, ik, nu);
        return new(Nederland.Kort(dag, Nederland.Vandaag(nu)), Machine(dag), gebeurtenis.Voorval is KennismakingWasEr, Titel(gebeurtenis.Voorval), Tekst(gebeurtenis.Voorval, Naam), wie, null);
    }

    Tijdregel Contact(ContactWerdVastgelegd voorval, Gebeurtenis gebeurtenis, string wie, MedewerkerId ik, DateTimeOffset nu)
    {
        var moment = contacten[(voorval.Onderdeel, gebeurtenis.Op)].FirstOrDefault(m => m.Door == gebeurtenis.Medewerker);
        var dag = moment?.Contact.Op ?? Nederland.Vandaag(gebeurtenis.Op);
        var soort = moment?.Contact.Soort ?? voorval.Soort;
        var uitkomst = Woorden.Van(moment?.Contact.Uitkomst ?? voorval.Uitkomst);
        var minuten = moment?.Contact.Minuten is { } aantal ? $", {aantal} minuten" : "";
        var verbeter = moment?.WaaromNietWijzig(moment.Contact, ik, nu) is null && moment is not null ? $"/team/casussen/{casus.Id.Waarde}/contactmomenten/{moment.Id}" : null;
        return new(Nederland.Kort(dag, Nederland.Vandaag(nu)), Machine(dag), soort != Contactsoort.Bericht, Woorden.Van(soort),
            moment?.Contact.Notitie is { } notitie ? $"{uitkomst}. {notitie}" : $"{uitkomst}.", $"{wie}{minuten}{(moment?.GewijzigdOp is null ? "" : ", verbeterd")}", verbeter);
    }

    /// <summary>What happened, in a few words.</summary>
    internal static string Titel(Voorval voorval) => voorval switch
    {
        CasusWerdAangemeld => "Vraag kwam binnen",
        OnderdeelWerdAangeboden => "Aangeboden",
        OnderdeelWerdAangenomen => "Aangenomen",
        OnderdeelWerdGeweigerd => "Niet opgepakt",
        AanbodViel => "Niet op tijd beantwoord",
        OnderdeelWerdToegewezen => "Toegewezen",
        MeedenkerWerdOntlast => "Ontlast",
        LijstWerdNietGevolgd => "Niet wie bovenaan stond",
        InwonerWildeAnders => "Liever iemand anders",
        KennismakingWasEr => "Kennismaking",
        ContactWerdVerbeterd => "Contactmoment verbeterd",
        OnderdeelWerdGesplitst => "Gesplitst",
        OnderdelenWerdenSamengevoegd => "Samengevoegd",
        OnderdeelWerdGetypeerd => "Onderwerp en soort hulp",
        DoelWerdGesteld => "Doel in het plan",
        StapWerdAfgesproken => "Stap afgesproken",
        StapWerdGezet => "Stap gezet",
        PlanWerdGewijzigd => "Plan gewijzigd",
        KeukengesprekWerdVoorbereid => "Gesprek voorbereid",
        KeukengesprekWasEr => "Keukengesprek",
        KeukengesprekVerviel => "Gesprek gaat niet door",
        NetwerkkaartWerdGetekend => "Kaart ‘wie doet wat’ veranderd",
        BesluitKwam => "Besluit gekomen",
        BezwaartermijnWerdGewijzigd { Stand: Bezwaarstand.Gemaakt } => "Bezwaar gemaakt",
        BezwaartermijnWerdGewijzigd { Stand: Bezwaarstand.NietNodig } => "Bezwaar niet nodig",
        BezwaartermijnWerdGewijzigd => "Termijn voor bezwaar",
        WachtenBegon => "Op een wachtlijst",
        WachtenEindigde => "Van de wachtlijst",
        OpschalingWerdGevraagd => "Werd te veel",
        SchaalverzoekWerdAfgehandeld => "Verzoek afgehandeld",
        SchaalsignaalWerdWeggelegd => "Signaal weggelegd",
        SchaalsignaalWerdGebruikt => "Signaal bleek een reden",
        SchaalbesluitWerdGenomen v => Woorden.Van(v.Overgang),
        OverdrachtWerdAangenomen => "Overdracht aangenomen",
        OverdrachtWerdGeweigerd => "Niet overgenomen",
        OverdrachtWerdIngetrokken => "Overdracht ingetrokken",
        OverdrachtViel => "Overdracht niet op tijd",
        GesprekWerdAfgesproken => "Gesprek afgesproken",
        GesprekWerdVastgelegd => "Gesprek geweest",
        OverdrachtWerdBevestigd { Koud: not null } => "Koud overgedragen",
        OverdrachtWerdBevestigd => "Warm overgedragen",
        OverdrachtWerdBeaamd => "Zo is het",
        OverdrachtWerdBetwist => "Klopt niet",
        OnderdeelWerdAfgerond => "Afgerond",
        WaakvlamWerdGewekt => "Tijd om te vragen hoe het gaat",
        WaakvlamWasEr => "Het gaat goed",
        WaakvlamDoofde => "Waakvlam voorbij",
        WaakvlamWerdUitgezet => "Waakvlam uitgezet",
        OnderdeelWerdHeropend { Duwtje: true } => "Vraagt weer hulp",
        OnderdeelWerdHeropend => "Weer open",
        ErvaringWerdGedeeld => "Mening over de hulp",
        OnderdeelBleefAfgebakend => "Nog afgebakend",
        OnderdeelWerdIngetrokken => "Eén deel gestopt",
        CasusWerdIngetrokken => "Gestopt",
        VerwijzingWerdIngetrokken => "Verwijzer kijkt niet meer mee",
        DeurWerdGegeven { Voor: Deurhouder.Naaste } => "Naaste kijkt mee",
        DeurWerdGegeven => "Code gegeven",
        DeurWerdGesloten { Voor: Deurhouder.Naaste } => "Naaste kijkt niet meer mee",
        DeurWerdGesloten => "Oude code vervallen",
        CodeWerdVernieuwd => "Nieuwe code",
        GegevensWerdenGecorrigeerd => "Contactgegevens verbeterd",
        ContactWerdVastgelegd => "Contact vastgelegd",
        CasusWerdVastgehouden => "Wordt langer bewaard",
        CasusWerdLosgelaten => "Wordt niet langer bewaard dan gewoon",
        DoelgroepenWerdenVergeten => "Doelgroepen weggehaald",
        VerwerkingWerdBeperkt => "Stilgezet",
        BeperkingWerdOpgeheven => "Gaat verder",
        WissenWerdGevraagd => "Wissen gevraagd",
        WissenWerdIngetrokken => "Wissen ingetrokken",
        _ => "Bijgewerkt",
    };

    string? Tekst(Voorval voorval, Func<MedewerkerId, string> naam) => voorval switch
    {
        CasusWerdAangemeld v => $"Gestuurd door {Woorden.Van(v.Door)}{(v.BelMijMaar ? ", met ‘Bel mij maar’" : "")}.",
        OnderdeelWerdAangeboden v => $"{Organisatie(v.Aan)} werd gevraagd: {Over(v.Onderdeel)}.",
        OnderdeelWerdAangenomen v => $"{Organisatie(v.Organisatie)} neemt het op zich: {Over(v.Onderdeel)}.",
        OnderdeelWerdGeweigerd v => $"{Organisatie(v.Organisatie)}: {Woorden.Van(v.Reden)}.",
        AanbodViel v => $"{Organisatie(v.Organisatie)} gaf geen antwoord.",
        OnderdeelWerdToegewezen v => $"{naam(v.Aan)} doet {Over(v.Onderdeel)}.",
        LijstWerdNietGevolgd v => $"{Woorden.Van(v.Reden)}.",
        MeedenkerWerdOntlast v => $"{naam(v.Wie)} doet {Over(v.Onderdeel)} niet meer.",
        KennismakingWasEr v => $"De overdracht uit het eigen netwerk is bevestigd. Niveau: {Woorden.Van(v.Niveau)}.",
        ContactWerdVerbeterd v => $"Nu staat er: {Woorden.Van(v.Soort)}, {Woorden.Van(v.Uitkomst)}.",
        OnderdeelWerdGesplitst v => $"Een deel werd een eigen onderdeel: {Over(v.Nieuw)}.",
        OnderdelenWerdenSamengevoegd v => $"Twee onderdelen werden één: {Over(v.Onderdeel)}.",
        OnderdeelWerdGetypeerd v => Getypeerd(v),
        DoelWerdGesteld v => $"Wat de inwoner wil bereiken staat in het plan: {Over(v.Onderdeel)}.",
        StapWerdAfgesproken v => $"Er is een volgende stap: {Over(v.Onderdeel)}.",
        StapWerdGezet v => $"Een stap is gedaan: {Over(v.Onderdeel)}.",
        PlanWerdGewijzigd v => $"Er is iets veranderd in het plan: {Over(v.Onderdeel)}.",
        KeukengesprekWerdVoorbereid v => $"Er staat iets op het blad voor een gesprek: {Over(v.Onderdeel)}.",
        KeukengesprekWasEr v => $"Wat er is afgesproken, staat op het blad: {Over(v.Onderdeel)}.",
        KeukengesprekVerviel v => $"Een gesprek gaat niet door: {Over(v.Onderdeel)}.",
        BesluitKwam v => $"Er kwam een besluit waar bezwaar tegen kan: {Over(v.Onderdeel)}.",
        BezwaartermijnWerdGewijzigd v => $"De termijn voor bezwaar is bijgewerkt: {Over(v.Onderdeel)}.",
        WachtenBegon v => $"De inwoner wacht op hulp: {Over(v.Onderdeel)}.",
        WachtenEindigde v => $"Het wachten is voorbij: {Over(v.Onderdeel)}.",
        OpschalingWerdGevraagd v => $"Gevraagd om hulp bij {Over(v.Onderdeel)}{(v.Ontlast ? ", en meteen ontlast" : "")}.",
        SchaalverzoekWerdAfgehandeld v => $"De coördinator besprak het: {Over(v.Onderdeel)}.",
        SchaalsignaalWerdWeggelegd v => $"{Signaalwoorden.Titel(v.Signaal)}: {Signaalwoorden.Van(v.Reden).ToLowerInvariant()}.",
        SchaalsignaalWerdGebruikt v => $"{Signaalwoorden.Titel(v.Signaal)}: reden voor het besluit over {Over(v.Onderdeel)}.",
        SchaalbesluitWerdGenomen v => Besluit(v),
        OverdrachtWerdAangenomen v => $"{Organisatie(v.Organisatie)} neemt het over na een gesprek{(v.Ontvanger is { } wie ? $": {naam(wie)} gaat het doen" : "")}.",
        OverdrachtWerdGeweigerd v => $"{Organisatie(v.Organisatie)}: {Woorden.Van(v.Reden)}.",
        OverdrachtWerdIngetrokken v => $"{Organisatie(v.Organisatie)} neemt het toch niet over.",
        OverdrachtViel v => $"{Organisatie(v.Organisatie)} kwam niet op tijd; het blijft waar het was.",
        GesprekWerdAfgesproken v => $"{Woorden.VanGesprek(v.Vorm)}.",
        GesprekWerdVastgelegd v => $"{Woorden.VanGesprek(v.Vorm)}. De inwoner denkt er nog over na.",
        OverdrachtWerdBevestigd v => $"Van {Organisatie(v.Van)} naar {Organisatie(v.Naar)}. Niveau: {Woorden.Van(v.Niveau)}.{(v.Koud is { } reden ? $" Zonder gesprek: {Woorden.Van(reden).ToLowerInvariant()}." : "")}",
        OverdrachtWerdBeaamd => "De inwoner zei ja tegen de overdracht.",
        OverdrachtWerdBetwist => "De inwoner zei dat de overdracht niet klopt. Zij staat weer open.",
        OnderdeelWerdAfgerond v => $"{Over(v.Onderdeel)}: {Woorden.Van(v.Uitkomst).ToLowerInvariant()}. {(v.Waakvlam ? "Met waakvlam" : "Zonder waakvlam")}.",
        WaakvlamWerdGewekt v => $"De afgesproken dag is er: {Over(v.Onderdeel)}.",
        WaakvlamWasEr v => $"Gevraagd hoe het gaat met {Over(v.Onderdeel)}{(v.MetVolgende ? ", met een volgende keer" : "")}.",
        WaakvlamDoofde v => $"Terugkomen zonder nieuwe vraag kan niet meer: {Over(v.Onderdeel)}.",
        WaakvlamWerdUitgezet v => $"De inwoner wil geen contact meer over {Over(v.Onderdeel)}.",
        OnderdeelWerdHeropend { Duwtje: true } v => $"De inwoner kwam terug met {Over(v.Onderdeel)}.",
        OnderdeelWerdHeropend v => $"Er is weer iets nodig bij {Over(v.Onderdeel)}.",
        ErvaringWerdGedeeld => "De inwoner zei of het hielp. Het antwoord telt alleen mee in de cijfers.",
        OnderdeelBleefAfgebakend v => $"Dit is nog werk voor een meedenker: {Over(v.Onderdeel)}.",
        OnderdeelWerdIngetrokken v => $"De inwoner stopte met {Over(v.Onderdeel)}.",
        CasusWerdIngetrokken => "De inwoner is gestopt.",
        VerwijzingWerdIngetrokken => "De inwoner vindt meekijken niet meer goed.",
        DeurWerdGegeven { Voor: Deurhouder.Naaste } => "Een naaste kreeg een eigen code.",
        DeurWerdGegeven => "De inwoner kan zien hoe het ervoor staat.",
        CodeWerdVernieuwd v => $"De inwoner kreeg {Woorden.Van(v.Na)} een nieuwe code.",
        VerwerkingWerdBeperkt => "De inwoner wil dat er nu niets verandert.",
        BeperkingWerdOpgeheven => "De inwoner heft het stilzetten op.",
        _ => null,
    };

    string Besluit(SchaalbesluitWerdGenomen v)
    {
        var redenen = string.Join(", ", v.Criteria.Select(c => naslag.Criterium(c.Code) is { } criterium ? $"{c.Code} {criterium.Tekst}" : c.Code));
        return $"{string.Join(", ", v.Onderdelen.Select(Over))}: van {Organisatie(v.Van)} naar {Organisatie(v.Naar)}.{(redenen.Length > 0 ? $" Reden: {redenen}." : "")}";
    }

    string Getypeerd(OnderdeelWerdGetypeerd v) => string.Join(", ", new[]
    {
        v.Leefgebieden.Count > 0 ? Woorden.Van(v.Leefgebieden, naslag) : null,
        v.Rol is { } rol ? Woorden.Van(naslag.Hulprollen, Code.Van(rol)) : null,
        v.Soort is { } soort ? Woorden.Van(naslag.SoortenHulp, Code.Van(soort)) : null,
    }.OfType<string>().DefaultIfEmpty("weggehaald"));

    string Over(OnderdeelId id) => casus.Onderdelen.FirstOrDefault(o => o.Id == id) is { Leefgebieden.Count: > 0 } deel ? $"‘{Woorden.Van(deel.Leefgebieden, naslag)}’" : "de vraag";

    string Organisatie(OrganisatieCode code) => naslag.Organisaties.FirstOrDefault(o => o.Code == code)?.Naam ?? code.Waarde;

    static string Als(Hoedanigheid als) => als switch
    {
        Hoedanigheid.Inwoner => "de inwoner",
        Hoedanigheid.Naaste => "een naaste",
        Hoedanigheid.Verwijzer => "de verwijzer",
        Hoedanigheid.Medewerker => "een medewerker",
        _ => "vanzelf",
    };

    static string Machine(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
