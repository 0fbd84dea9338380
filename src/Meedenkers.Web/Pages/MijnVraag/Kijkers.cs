using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>Who looked on one day: others first, then lists in a few words, then one's own visits.</summary>
sealed record Kijkdag(int Nummer, DateOnly Dag, string Titel, IReadOnlyList<Kijkregel> Anderen, IReadOnlyList<string> Lijsten, IReadOnlyList<Kijkregel> Eigen);

/// <summary>One party on one day, what it saw or did, and when; with the line of the logbook to ask an organisation about.</summary>
sealed record Kijkregel(string Wie, string Wat, string Wanneer, Guid? Regel);

/// <summary>
/// The logbook in the words of the resident whose question it is: organisation and function, and a first name only of who helps or
/// helped (normen.md, Logging). Counted by the database, so that a day with a hundred looks is as quick as a quiet one.
/// </summary>
sealed class Kijkers
{
    const int Bladzijde = 14;
    readonly Naslagwerk naslag;
    readonly Dictionary<Guid, string> mensen;
    readonly Dictionary<Guid, string> naasten;
    readonly Dictionary<Guid, string> onderwerpen;

    Kijkers(Naslagwerk naslag, Dictionary<Guid, string> mensen, Dictionary<Guid, string> naasten, Dictionary<Guid, string> onderwerpen) =>
        (this.naslag, this.mensen, this.naasten, this.onderwerpen) = (naslag, mensen, naasten, onderwerpen);

    /// <summary>The days before <paramref name="voor"/>, newest first, and before which day the next page begins.</summary>
    internal static async Task<(IReadOnlyList<Kijkdag> Dagen, DateOnly? Ouder)> Lees(MeedenkersDbContext db, Naslagwerk naslag, CasusId casus, DateOnly? voor, DateOnly vandaag, CancellationToken stop)
    {
        var tot = Nederland.BeginVan(voor ?? vandaag.AddDays(1)).ToUniversalTime();
        var dagen = await db.Database.SqlQuery<DateOnly>($"""
            select distinct (op at time zone 'Europe/Amsterdam')::date as "Value" from logboek
            where (casus = {casus.Waarde} or casussen @> array[{casus.Waarde}]) and op < {tot} order by 1 desc limit {Bladzijde + 1}
            """).ToListAsync(stop);
        if (dagen.Count == 0) return ([], null);
        DateOnly? ouder = dagen.Count > Bladzijde ? dagen[Bladzijde - 1] : null;
        return (await Dagen(db, naslag, casus, Nederland.BeginVan(ouder ?? dagen[^1]).ToUniversalTime(), tot, vandaag, stop), ouder);
    }

    /// <summary>All days: for the copy that a resident takes along.</summary>
    internal static Task<IReadOnlyList<Kijkdag>> Alles(MeedenkersDbContext db, Naslagwerk naslag, CasusId casus, CancellationToken stop) =>
        Dagen(db, naslag, casus, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, null, stop);

    static async Task<IReadOnlyList<Kijkdag>> Dagen(MeedenkersDbContext db, Naslagwerk naslag, CasusId casus, DateTimeOffset van, DateTimeOffset tot, DateOnly? vandaag, CancellationToken stop)
    {
        var groepen = await Groepen(db, casus, van, tot, stop);
        var lezer = new Kijkers(naslag, await Mensen(db, casus, stop), await Naasten(db, casus, stop), await Onderwerpen(db, naslag, casus, stop));
        return [.. groepen.GroupBy(g => g.Dag).OrderByDescending(d => d.Key).Select((d, nr) => lezer.Vertel(nr, d.Key, [.. d], vandaag))];
    }

    static Task<List<Groep>> Groepen(MeedenkersDbContext db, CasusId casus, DateTimeOffset van, DateTimeOffset tot, CancellationToken stop) => db.Database.SqlQuery<Groep>($"""
        select (op at time zone 'Europe/Amsterdam')::date as "Dag", als as "Als", functie as "Functie", organisatie as "Organisatie", medewerker as "Medewerker", deur as "Deur",
          handeling as "Handeling", wat as "Wat", onderdeel as "Onderdeel", count(*)::integer as "Aantal", min(op) as "Eerst", max(op) as "Laatst",
          (array_agg(id order by op desc) filter (where casus is not null and organisatie is not null))[1] as "Regel"
        from logboek where (casus = {casus.Waarde} or casussen @> array[{casus.Waarde}]) and op >= {van} and op < {tot}
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9
        """).ToListAsync(stop);

    /// <summary>Everybody who ever worked on it, and who looked along for them: only they are named.</summary>
    static async Task<Dictionary<Guid, string>> Mensen(MeedenkersDbContext db, CasusId casus, CancellationToken stop) => await db.Database.SqlQuery<Mens>($"""
        select m.id as "Id", split_part(m.naam, ' ', 1) as "Voornaam" from medewerker m
        where m.id in (select t.medewerker from toegang t where t.casus_id = {casus.Waarde} union select w.medewerker from waarnemers({casus.Waarde}) w)
        """).ToDictionaryAsync(m => m.Id, m => m.Voornaam, stop);

    static async Task<Dictionary<Guid, string>> Naasten(MeedenkersDbContext db, CasusId casus, CancellationToken stop) =>
        await db.Deuren.Where(d => d.CasusId == casus && d.Naam != null).ToDictionaryAsync(d => d.Id, d => d.Naam!, stop);

    /// <summary>Empty when the question was never divided: then there is nothing to tell apart.</summary>
    static async Task<Dictionary<Guid, string>> Onderwerpen(MeedenkersDbContext db, Naslagwerk naslag, CasusId casus, CancellationToken stop)
    {
        var delen = await db.Onderdelen.Where(o => o.CasusId == casus).Select(o => new { o.Id, o.Leefgebieden }).ToListAsync(stop);
        return delen.Count < 2 ? [] : delen.Where(d => d.Leefgebieden.Count > 0).ToDictionary(d => d.Id.Waarde, d => string.Join(", ", d.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)));
    }

    Kijkdag Vertel(int nummer, DateOnly dag, IReadOnlyList<Groep> groepen, DateOnly? vandaag)
    {
        var lijsten = groepen.Where(g => g.IsLijst && g.Organisatie is not null).GroupBy(g => g.Organisatie!)
            .Select(o => $"Bij {Organisatie(o.Key)} {Keer(o.Sum(g => g.Aantal))}.").Order(StringComparer.Ordinal);
        var regels = groepen.Where(g => !g.IsLijst).GroupBy(g => (Wie: Wie(g), g.IsEigen, Daad: g.Daad)).OrderBy(r => r.Min(g => g.Eerst)).ToList();
        return new(nummer, dag, Hoofdletter(dag == vandaag ? $"vandaag, {Nederland.Lang(dag, vandaag)}" : Nederland.Lang(dag, vandaag)),
            [.. regels.Where(r => !r.Key.IsEigen).Select(r => Regel(r.Key.Wie, [.. r]))], [.. lijsten], [.. regels.Where(r => r.Key.IsEigen).Select(r => Regel(r.Key.Wie, [.. r]))]);
    }

    Kijkregel Regel(string wie, IReadOnlyList<Groep> groepen)
    {
        var (aantal, eerst, laatst) = (groepen.Sum(g => g.Aantal), Uur(groepen.Min(g => g.Eerst)), Uur(groepen.Max(g => g.Laatst)));
        var wanneer = eerst == laatst ? $"Om {eerst} uur" : aantal == 2 ? $"Om {eerst} en {laatst} uur" : $"{aantal} keer, van {eerst} tot {laatst} uur";
        return new(wie, Wat(groepen), wanneer, groepen.MaxBy(g => g.Laatst)!.Regel);
    }

    string Wie(Groep groep) => Code.Lees<Hoedanigheid>(groep.Als) switch
    {
        _ when groep.Handeling == Code.Van(Loghandeling.InloggenMislukt) => "Iemand die wij niet kennen",
        Hoedanigheid.Inwoner => "U zelf",
        Hoedanigheid.Naaste => groep.Deur is { } deur && naasten.GetValueOrDefault(deur) is { } naam ? naam : "Uw naaste",
        Hoedanigheid.Verwijzer => "Wie u verwees",
        Hoedanigheid.Systeem => "Het portaal",
        _ => Medewerker(groep),
    };

    string Medewerker(Groep groep)
    {
        var functie = Code.Probeer<Functie>(groep.Functie, out var code) ? code switch
        {
            Functie.Coordinator => "coördinator",
            Functie.MeedenkerInformeel => "vrijwillige meedenker",
            Functie.MeedenkerFormeel => "meedenker",
            Functie.Beleidsadviseur => "beleidsadviseur van een gemeente",
            _ => "beheerder van de regio",
        } : "medewerker";
        var bij = groep.Organisatie is { } organisatie ? $"{functie} van {Organisatie(organisatie)}" : functie;
        return groep.Medewerker is { } wie && mensen.GetValueOrDefault(wie) is { } naam ? $"{naam}, {bij}" : Hoofdletter(bij);
    }

    string Wat(IReadOnlyList<Groep> groepen)
    {
        var alle = groepen.Select(Deel).Distinct().ToList();
        var delen = alle.Count == 1 ? alle[0] : $"{string.Join(", ", alle[..^1])} en {alle[^1]}";
        return groepen[0].Daad switch
        {
            Daad.Geweigerd => "Wilde uw vraag openen. Dat mocht niet, en er was niets te zien.",
            Daad.VerkeerdeCode => "Gaf een verkeerde code. Er was niets te zien.",
            Daad.Binnen => "Kwam binnen met een code.",
            Daad.Verstuurd => "Stuurde de vraag in.",
            Daad.Doorgevraagd => "Vroeg een andere organisatie. Er kwam niet op tijd antwoord.",
            Daad.Veranderd => $"Veranderde iets: {delen}.",
            _ => $"Keek naar {delen}.",
        };
    }

    string Deel(Groep groep)
    {
        var deel = groep.Wat switch
        {
            "team/aanbod" => "uw gemeente, onderwerp, taal en moment",
            "team/casussen/gegevens" or "mijnvraag/gegevens" => "uw contactgegevens",
            "team/casussen/gesprek" or "mijnvraag/gesprek" or "team/casussen/contact" or "team/casussen/contactverbeteren" => "een gesprek",
            "team/casussen/netwerk" or "mijnvraag/netwerk" => "wie wat voor u doet",
            "team/casussen/termijnen" => "uw besluiten en wachtlijsten",
            "team/casussen/plan" or "mijnvraag/plan" => "het plan",
            "team/casussen/kaartje" or "team/casussen/nieuwecode" or "vraag/verstuurd" => "uw kaartje met de code",
            "team/casussen/afronden" or "mijnvraag/afgerond" => "hulp die klaar is",
            "team/waakvlammen/waakvlam" => "uw naam en hoe wij u bereiken, om te vragen hoe het gaat",
            "taak/waakvlammen" => "de dag waarop iemand vraagt hoe het gaat",
            "team/casussen/toewijzen" or "team/casussen/ontlasten" => "wie u helpt",
            "team/casussen/aanbieden" or "team/casussen/schalen" => "welke organisatie u helpt",
            "team/overdrachten/overdracht" or "taak/laat-overdracht-vervallen" => "de overdracht aan een andere organisatie",
            "team/casussen/typeren" or "team/casussen/splitsen" or "team/casussen/samenvoegen" => "waar uw vraag over gaat",
            "team/advies/nieuw" => "waar een meedenker advies over vroeg",
            "verwijzen/status" => "hoe ver uw vraag is",
            "mijnvraag/logboek" => "wie er keek",
            "mijnvraag/meekijken" => "wie er meekijkt",
            "mijnvraag/overdracht" => "de overdracht van uw vraag",
            "mijnvraag/bewaard" => "wat wij bewaren",
            "taak/vasthouden" => "hoe lang wij uw vraag bewaren",
            _ => "uw vraag",
        };
        return groep.Onderdeel is { } onderdeel && onderwerpen.GetValueOrDefault(onderdeel) is { } onderwerp ? $"{deel} ({onderwerp})" : deel;
    }

    string Organisatie(string code) => naslag.Organisaties.FirstOrDefault(o => o.Code.Waarde == code)?.Naam ?? code;

    static string Keer(int aantal) => aantal == 1 ? "één keer" : $"{aantal} keer";

    static string Uur(DateTimeOffset op) => Nederland.KlokVan(op).ToString("H.mm", System.Globalization.CultureInfo.InvariantCulture);

    static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    sealed record Mens(Guid Id, string Voornaam);

    internal enum Daad { Gezien, Veranderd, Verstuurd, Doorgevraagd, Binnen, Geweigerd, VerkeerdeCode }

    /// <summary>Lines of one day that say the same, counted.</summary>
    internal sealed record Groep(DateOnly Dag, string Als, string? Functie, string? Organisatie, Guid? Medewerker, Guid? Deur, string Handeling, string Wat, Guid? Onderdeel, int Aantal, DateTimeOffset Eerst, DateTimeOffset Laatst, Guid? Regel)
    {
        public bool IsLijst => Handeling == Code.Van(Loghandeling.LijstGezien);

        public bool IsEigen => Daad != Daad.VerkeerdeCode && Als is "inwoner" or "naaste";

        public Daad Daad => Code.Lees<Loghandeling>(Handeling) switch
        {
            Loghandeling.Gewijzigd => Wat is "team/aanmelden/nieuw" or "vraag/controle" or "vraag/belmij" or "verwijzen" ? Daad.Verstuurd
                : Wat == "taak/laat-aanbod-vervallen" ? Daad.Doorgevraagd : Daad.Veranderd,
            Loghandeling.Geweigerd => Daad.Geweigerd,
            Loghandeling.Ingelogd => Daad.Binnen,
            Loghandeling.InloggenMislukt => Daad.VerkeerdeCode,
            _ => Daad.Gezien,
        };
    }
}
