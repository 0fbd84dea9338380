using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Pages.Team;
using Meedenkers.Web.Pages.Team.Casussen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>One thing that is kept, in words.</summary>
sealed record Gegeven(string Naam, string Waarde);

/// <summary>What is kept of one kind: one sheet, or one for each contact, door or part.</summary>
sealed record Hoofdstuk(string Titel, IReadOnlyList<IReadOnlyList<Gegeven>> Bladen);

/// <summary>
/// Everything that is kept about a question, for the resident whose it is (AVG art. 15 and 20; normen.md P5). The page and the file
/// are made of the same chapters, so that neither can lack what the other has.
/// </summary>
sealed class Dossier(MeedenkersDbContext db, Naslagwerk naslag, CasusId id)
{
    public static Task<IReadOnlyList<Hoofdstuk>> Lees(MeedenkersDbContext db, Naslagwerk naslag, CasusId id, CancellationToken stop) => new Dossier(db, naslag, id).Lees(stop);

    async Task<IReadOnlyList<Hoofdstuk>> Lees(CancellationToken stop)
    {
        var mensen = await db.Medewerkers.Where(m => db.Contactmomenten.Any(c => c.CasusId == id && c.Door == m.Id) || db.Onderdelen.Any(o => o.CasusId == id && o.Toewijzing!.Medewerker == m.Id)
            || db.Toegangen.Any(t => t.CasusId == id && t.Medewerker == m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
        var inwoner = await db.Inwoners.AsNoTracking().Include(i => i.Eerdere).SingleAsync(i => i.CasusId == id, stop);
        Hoofdstuk[] alle =
        [
            new("Hoe wij u bereiken", [Bereiken(inwoner.Gegevens)]),
            new("Wat er eerst stond", [.. inwoner.Eerdere.OrderBy(e => e.Tot).Select(e => Blad([Dag("Tot", e.Tot), .. Bereiken(e.Gegevens)]))]),
            new("Wat u vroeg", [await Gevraagd(mensen, stop)]),
            new("Waar u ja op zei", await Toestemmingen(stop)),
            new("Wie u verwees", await Verwijzingen(stop)),
            new("De delen van uw vraag", await Delen(mensen, stop)),
            new("Wie uw vraag overgaf aan een ander", await Overdrachten(stop)),
            new("Wat een meedenker te veel werd", await Verzoeken(mensen, stop)),
            new("Wat wij zagen en nu laten rusten", await Weggelegd(mensen, stop)),
            new("Wie bij uw vraag kan of kon", await Toegangen(mensen, stop)),
            new("Gesprekken en berichten", await Contacten(mensen, stop)),
            new("Wie doet wat voor u", await Netwerk(stop)),
            new("Besluiten", await Besluiten(stop)),
            new("Wachtlijsten", await Wachtlijsten(stop)),
            new("Gesprekken met anderen", await Gesprekken(stop)),
            new("Ons plan", await Plannen(stop)),
            new("Advies dat een meedenker vroeg, zonder uw naam", await Adviezen(stop)),
            new("Wie met een code naar binnen kan", await Deuren(stop)),
            new("Wat u vroeg over wie keek", await Inzagevragen(stop)),
            new("Wat er gebeurde", await Gebeurd(stop)),
            new("Wie naar uw vraag keek", await Gekeken(stop)),
        ];
        return [.. alle.Where(h => h.Bladen.Any(b => b.Count > 0))];
    }

    static IReadOnlyList<Gegeven> Bereiken(Contactgegevens g) => Blad(
        Tekst("Naam", g.Naam), Tekst("Telefoon", g.Telefoon?.Leesbaar), Tekst("E-mail", g.Email?.Waarde), Tekst("Adres", g.Adres), Ja("Bericht achterlaten mag", g.BerichtAchterlaten));

    async Task<IReadOnlyList<Gegeven>> Gevraagd(Dictionary<MedewerkerId, string> mensen, CancellationToken stop)
    {
        var a = await db.Aanmeldingen.AsNoTracking().SingleAsync(x => x.CasusId == id, stop);
        var c = await db.Casussen.Where(x => x.Id == id).Select(x => new { x.Nummer, x.Woonplaats, x.Gemeente, x.UiterlijkeDatum, x.AfgeslotenOp, x.LieverNiet }).SingleAsync(stop);
        return Blad(
            Tekst("Nummer", c.Nummer.Groepen), Dag("Verstuurd", a.Op), Tekst("Verstuurd door", a.IngediendDoor == IngediendDoor.Inwoner ? "uzelf" : Woorden.Van(a.IngediendDoor)), Tekst("Naam van wie verstuurde", a.Indiener?.Naam), Tekst("Wat die van u is", a.Indiener?.Relatie),
            Tekst("Woonplaats", c.Woonplaats), Tekst("Gemeente", naslag.Gemeente(c.Gemeente)?.Naam), Tekst("Uw woorden", a.EigenWoorden),
            Lijst("Wat er speelt", a.Situaties.Select(s => naslag.Situaties.FirstOrDefault(x => x.Code == s)?.Titel ?? s)),
            Lijst("Waar het over gaat", a.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)),
            Lijst("Over uzelf", a.Doelgroepen.Select(d => naslag.Van(d).InwonerNaam)),
            Lijst("Wie helpt nu en wat dringt", a.Criteria.Select(v => naslag.Criterium(v.Code)?.InwonerTekst ?? v.Code)),
            c.UiterlijkeDatum is { } datum ? new("Uiterlijke dag", Datum(datum)) : null,
            Tekst("Wie het liefst", Woorden.Van(a.Wens.Hulp)), Tekst("Zelf gekozen", a.Wens.Organisatie is { } gekozen ? naslag.Organisaties.FirstOrDefault(o => o.Code == gekozen)?.Naam ?? gekozen.Waarde : null), Tekst("Taal", a.Wens.Taal), Tekst("Wanneer het liefst", Woorden.Van(a.Wens.Momenten)), Lijst("Hoe het liefst", a.Wens.Vormen.Select(Woorden.Van)),
            Ja("Liever niet iemand uit mijn dorp", a.Wens.NietUitMijnDorp), Ja("Zoek voor mij verder", a.Wens.ZoekVerder), Lijst("Liever niet", c.LieverNiet.Select(l => l.Meedenker is { } wie ? mensen.GetValueOrDefault(wie, "een meedenker") : naslag.Organisatie(l.Organisatie).Naam)), Ja("Bel mij maar", a.BelMijMaar),
            Tekst("Hoe u ons vond", naslag.Kanalen.FirstOrDefault(k => k.Code == a.Kanaal)?.Naam ?? a.Kanaal), Dag("Gestopt of klaar", c.AfgeslotenOp));
    }

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Toestemmingen(CancellationToken stop) =>
        [.. (await db.Aanmeldingen.AsNoTracking().Where(a => a.CasusId == id).Select(a => a.Toestemmingen).SingleAsync(stop)).Select(t => Blad(
            Tekst("Waarvoor", t.Soort switch
            {
                Toestemmingsoort.Delen => "Uw vraag delen met wie helpt",
                Toestemmingsoort.Doelgroepen => "Bewaren wat u over uzelf vertelde",
                _ => "Iemand anders stelt de vraag voor u",
            }),
            Dag("Wanneer", t.Op), Dag("Teruggenomen", t.IngetrokkenOp), Tekst("Tekst", $"versie {t.Tekstversie}"), Tekst("Hoe gevraagd", t.Wijze is { } wijze ? Woorden.Van(wijze) : null)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Verwijzingen(CancellationToken stop) =>
        [.. (await db.Verwijzingen.AsNoTracking().Where(v => v.CasusId == id).ToListAsync(stop)).Select(v => Blad(
            Tekst("Naam", v.Naam), Tekst("Vak", v.Vak), Tekst("Te bereiken via", v.Bereikbaar), Dag("Wanneer", v.Op),
            Lijst("Wat die zag", v.RodeVlaggen.Select(f => naslag.RodeVlaggen.FirstOrDefault(x => x.Code == f)?.Tekst ?? f)),
            Dag("Kan meekijken tot", v.IngetrokkenOp ?? v.VervaltOp)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Delen(Dictionary<MedewerkerId, string> mensen, CancellationToken stop) =>
        [.. (await db.Onderdelen.AsNoTracking().Where(o => o.CasusId == id).OrderBy(o => o.Id).ToListAsync(stop)).Select(o => Blad(
            Tekst("De vraag", o.Vraag ?? "De hele vraag"), Lijst("Waar het over gaat", o.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)),
            Tekst("Organisatie", naslag.Organisatie(o.Organisatie).Naam), Tekst("Meedenker", o.Toewijzing is { } t ? mensen.GetValueOrDefault(t.Medewerker) : null),
            Tekst("Stand", Woorden.Van(o.Stand)), Tekst("Rol", o.Rol is { } rol ? Woorden.Van(naslag.Hulprollen, Code.Van(rol)) : null),
            Tekst("Soort hulp", o.SoortHulp is { } soort ? Woorden.Van(naslag.SoortenHulp, Code.Van(soort)) : null),
            Tekst("Hoe het eindigde", o.Afsluiting is { } einde ? Woorden.Van(einde.Reden) : null), Dag("Klaar", o.Afsluiting?.Op),
            o.Waakvlam is { } waakvlam ? new("U kunt terugkomen tot en met", Datum(waakvlam.Tot)) : null, o.Waakvlam?.Moment is { } moment ? new("Iemand vraagt hoe het gaat", Datum(moment)) : null,
            Tekst("Wie u dan weer helpt", o.Waakvlam?.Bij is { } bij ? mensen.GetValueOrDefault(bij) : null), Dag("U zei of het hielp", o.BeoordeeldOp),
            Dag("U kwam terug", o.VraagtWeerSinds), Dag("Bekeken of dit nog hulp van een meedenker is", o.AfgebakendOp)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Overdrachten(CancellationToken stop) =>
        [.. (await db.Overdrachten.AsNoTracking().Where(o => o.CasusId == id && o.Van != null).OrderBy(o => o.VoorgesteldOp).ToListAsync(stop)).Select(o => Blad(
            Dag("Voorgesteld", o.VoorgesteldOp), Tekst("Van", naslag.Organisatie(o.Van!.Value).Naam), Tekst("Naar", naslag.Organisatie(o.Naar).Naam),
            Lijst("Waarom", o.Criteria.Select(c => naslag.Criterium(c.Code) is { } criterium ? criterium.AlleenOrganisatie ? criterium.Tekst : criterium.InwonerTekst : c.Code)),
            Tekst("Toelichting", o.Dossier?.Toelichting), Tekst("Wat u niet opnieuw hoeft te vertellen", o.Dossier?.HoeftNietOpnieuw), Tekst("Waarom deze organisatie", o.Dossier?.WaaromToch),
            o.Instemming is { } ja ? new("U zei ja", $"{Woorden.Van(ja.Wijze)}, {Datum(ja.Op)}") : null, Ja("Notities gingen mee", o.MetNotities),
            o.Afspraak is { } afspraak ? new("Afspraak", $"{Woorden.VanGesprek(afspraak.Vorm)}, {Datum(afspraak.Op)}") : null,
            o.Gesprek is { } gesprek ? new("Gesprek", $"{Woorden.VanGesprek(gesprek.Vorm)}, {Datum(gesprek.Op)}") : null,
            Lijst("Erbij waren", o.Gesprek?.Erbij.Select(Woorden.Van) ?? []), Tekst("Zonder gesprek", o.Koud is { } koud ? Woorden.Van(koud) : null),
            Dag("Bevestigd", o.BevestigdOp), Dag("U zei dat het zo is", o.BeaamdOp)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Verzoeken(Dictionary<MedewerkerId, string> mensen, CancellationToken stop) =>
        [.. (await db.Schaalverzoeken.AsNoTracking().Where(v => v.CasusId == id).OrderBy(v => v.Op).ToListAsync(stop)).Select(v => Blad(
            Dag("Wanneer", v.Op), Tekst("Wie", mensen.GetValueOrDefault(v.Door) ?? "een meedenker"), Tekst("Opgeschreven", v.Zin), Dag("Afgehandeld", v.AfgehandeldOp)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Weggelegd(Dictionary<MedewerkerId, string> mensen, CancellationToken stop) =>
        [.. (await db.WeggelegdeSignalen.AsNoTracking().Where(w => w.CasusId == id).OrderBy(w => w.Op).ToListAsync(stop)).Select(w => Blad(
            Dag("Wanneer", w.Op), Tekst("Wat", Signaalwoorden.Titel(w.Signaal)), Tekst("Waarom niet nu", w.Reden == Domain.Schalen.Wegreden.InwonerWilNiet ? "U wilt dit niet" : Signaalwoorden.Van(w.Reden)), Tekst("Door", mensen.GetValueOrDefault(w.Door) ?? "een meedenker")))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Toegangen(Dictionary<MedewerkerId, string> mensen, CancellationToken stop) =>
        [.. (await db.Toegangen.AsNoTracking().Where(t => t.CasusId == id).OrderBy(t => t.Van).ToListAsync(stop)).Select(t => Blad(
            Tekst("Organisatie", naslag.Organisatie(t.Organisatie).Naam), Tekst("Wie", t.Medewerker is { } wie ? mensen.GetValueOrDefault(wie) : null),
            Tekst("Wat die kan zien", t.Reden switch
            {
                Domain.Casussen.Toegangsreden.Aanbod => "Alleen gemeente, onderwerp, taal en moment",
                Domain.Casussen.Toegangsreden.Waakvlam => "Uw naam en hoe wij u bereiken, om te vragen hoe het gaat",
                _ => "Uw vraag",
            }), Dag("Vanaf", t.Van), Dag("Tot", t.Tot)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Contacten(Dictionary<MedewerkerId, string> mensen, CancellationToken stop) =>
        [.. (await db.Contactmomenten.AsNoTracking().Where(m => m.CasusId == id).OrderBy(m => m.VastgelegdOp).ToListAsync(stop)).Select(m => Blad(
            new("Dag", Datum(m.Contact.Op)), Tekst("Hoe", Woorden.Van(m.Contact.Soort)), Tekst("Hoe het gaat", Woorden.Van(m.Contact.Uitkomst)), Tekst("Opgeschreven", m.Contact.Notitie),
            Tekst("Minuten", m.Contact.Minuten?.ToString(System.Globalization.CultureInfo.InvariantCulture)), Tekst("Door", $"{mensen.GetValueOrDefault(m.Door)}, {naslag.Organisatie(m.Organisatie).Naam}")))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Gesprekken(CancellationToken stop) =>
        [.. (await db.Keukengesprekken.AsNoTracking().Where(g => g.CasusId == id).OrderBy(g => g.Id).ToListAsync(stop)).Select(g => Blad(
            Tekst("Met wie", g.Blad.Met), g.Blad.Op is { } op ? new("Welke dag", Datum(op)) : null, Tekst("Wat u wilt zeggen", g.Blad.WilZeggen), Tekst("Wie er meegaat", g.Blad.Mee),
            Tekst("Wat er is afgesproken", g.Blad.Afgesproken), g.Blad.Uiterlijk is { } dag ? new("Uiterlijk", Datum(dag)) : null, Dag("Opgeschreven", g.GemaaktOp), Dag("Gaat niet door sinds", g.VervallenOp)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Netwerk(CancellationToken stop) =>
        [.. (await db.Netwerkplekken.AsNoTracking().Where(n => n.CasusId == id).OrderBy(n => n.Id).ToListAsync(stop)).Select(n => Blad(
            Tekst("Wie", n.Inhoud.Naam), Tekst("Wat die doet", n.Inhoud.Doet), Tekst("Hoort bij", n.Inhoud.Schil switch { Niveau.EigenNetwerk => "mensen dichtbij", Niveau.Informeel => "vrijwilligers", _ => "professionals" }),
            Tekst("Waar het over gaat", n.Inhoud.Leefgebied is { } gebied ? naslag.Van(gebied).InwonerNaam : null), Dag("Opgeschreven", n.GemaaktOp), Dag("Weggehaald", n.WegOp)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Besluiten(CancellationToken stop) =>
        [.. (await db.Bezwaartermijnen.AsNoTracking().Where(b => b.CasusId == id).OrderBy(b => b.Id).ToListAsync(stop)).Select(b => Blad(
            Tekst("Waarover", b.Besluit.Over), new("Dag van het besluit", Datum(b.Besluit.GekomenOp)), new("Bezwaar kan tot en met", Datum(b.Besluit.Uiterlijk)),
            b.Stand switch { Bezwaarstand.Gemaakt => new("Bezwaar gemaakt", Datum(b.StandOp!.Value)), Bezwaarstand.NietNodig => new("Bezwaar", "niet nodig"), _ => null }))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Wachtlijsten(CancellationToken stop) =>
        [.. (await db.Wachtplekken.AsNoTracking().Where(w => w.CasusId == id).OrderBy(w => w.Id).ToListAsync(stop)).Select(w => Blad(
            Tekst("Waarop", w.Wachten.Waarop), new("Sinds", Datum(w.Wachten.Sinds)), w.Wachten.Verwacht is { } dag ? new("Verwacht", Datum(dag)) : null, w.AfgelopenOp is { } klaar ? new("Voorbij", Datum(klaar)) : null))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Plannen(CancellationToken stop) =>
        [.. (await db.Plandoelen.AsNoTracking().Where(d => d.CasusId == id).ToListAsync(stop)).Concat<Planregel>(await db.Planstappen.AsNoTracking().Where(s => s.CasusId == id).ToListAsync(stop))
            .OrderBy(r => r.GemaaktOp).Select(r => Blad(
                Tekst(r is Plandoel ? "Doel" : "Stap", r.Tekst), Tekst("Wie", r is Planstap stap ? stap.Wie switch { Stapdoener.Inwoner => "u", Stapdoener.Meedenker => "een meedenker", _ => "iemand anders" } : null),
                Tekst("Soort stap", r is Planstap { Taak: { } taak } ? naslag.Taak(taak)?.Tekst ?? taak : null),
                r is Planstap { Uiterlijk: { } dag } ? new("Uiterlijk", Datum(dag)) : null, Dag("Opgeschreven", r.GemaaktOp),
                r.StandOp is { } op ? new(r.Stand == Planstand.Gedaan ? "Gedaan" : "Weggehaald", Datum(op)) : null))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Adviezen(CancellationToken stop)
    {
        var vragen = await db.Adviesvragen.AsNoTracking().Include(v => v.Berichten).Where(v => db.Adviesverbanden.Any(o => o.AdviesvraagId == v.Id && o.CasusId == id)).OrderBy(v => v.GesteldOp).ToListAsync(stop);
        return [.. vragen.Select(v => Blad([Dag("Wanneer", v.GesteldOp), Tekst("Aan", naslag.Organisatie(v.Aan).Naam), Tekst("De vraag", v.Vraag),
            .. v.Berichten.OrderBy(b => b.Op).ThenBy(b => b.Id).Select(b => Tekst(b.IsAntwoord ? "Antwoord" : "Daarna gevraagd", b.Tekst))]))];
    }

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Deuren(CancellationToken stop) =>
        [.. (await db.Deuren.AsNoTracking().Where(d => d.CasusId == id).OrderBy(d => d.GemaaktOp).ToListAsync(stop)).Select(d => Blad(
            Tekst("Wie", d.Voor == Deurhouder.Inwoner ? "Uzelf" : d.Naam), Dag("Vanaf", d.GemaaktOp), Dag("Tot", d.BeeindigdOp)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Inzagevragen(CancellationToken stop) =>
        [.. (await db.Inzagevragen.AsNoTracking().Where(v => v.CasusId == id).OrderBy(v => v.GesteldOp).ToListAsync(stop)).Select(v => Blad(
            Dag("Wanneer", v.GesteldOp), Tekst("Aan", naslag.Organisatie(v.Organisatie).Naam), Tekst("Uw vraag", v.Vraag), Tekst("Antwoord", v.Antwoord), Dag("Beantwoord", v.BeantwoordOp)))];

    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Gebeurd(CancellationToken stop) =>
        [.. (await db.Gebeurtenissen.AsNoTracking().Where(g => g.CasusId == id).OrderBy(g => g.Op).ThenBy(g => g.Id).ToListAsync(stop)).Select(g => Blad(
            Dag("Wanneer", g.Op), Tekst("Wat", Tijdlijn.Titel(g.Voorval)), Tekst("Door", Wie(g.Als)),
            Tekst("Organisatie", g.Organisatie is { } o ? naslag.Organisatie(o).Naam : null)))];

    /// <summary>Everything of the logbook, day by day, in the words of the page that shows it.</summary>
    async Task<IReadOnlyList<IReadOnlyList<Gegeven>>> Gekeken(CancellationToken stop) =>
        [.. (await Kijkers.Alles(db, naslag, id, stop)).Select(d => Blad(
            [new("Dag", Datum(d.Dag)), .. d.Anderen.Concat(d.Eigen).GroupBy(r => r.Wie, r => $"{r.Wat} {r.Wanneer}.").Select(r => new Gegeven(r.Key, string.Join(" ", r))), Tekst("In een lijst", string.Join(" ", d.Lijsten))]))];

    static string Wie(Hoedanigheid als) => als switch
    {
        Hoedanigheid.Inwoner => "uzelf",
        Hoedanigheid.Naaste => "uw naaste",
        Hoedanigheid.Verwijzer => "wie u verwees",
        Hoedanigheid.Medewerker => "een medewerker",
        _ => "het portaal",
    };

    static IReadOnlyList<Gegeven> Blad(params IEnumerable<Gegeven?> gegevens) => [.. gegevens.OfType<Gegeven>()];

    static Gegeven? Tekst(string naam, string? waarde) => string.IsNullOrWhiteSpace(waarde) ? null : new(naam, waarde);

    static Gegeven? Lijst(string naam, IEnumerable<string> waarden) => Tekst(naam, string.Join("; ", waarden));

    static Gegeven? Ja(string naam, bool waarde) => waarde ? new(naam, "ja") : null;

    static Gegeven? Dag(string naam, DateTimeOffset? op) => op is { } moment ? new(naam, Datum(Nederland.Vandaag(moment))) : null;

    /// <summary>Always with the year: this is kept and read later.</summary>
    static string Datum(DateOnly dag) => $"{Nederland.Lang(dag)} {dag.Year}";
}
