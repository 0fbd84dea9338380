using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Meedenkers.Web.Pages.Kaart;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Benchmarks;

/// <summary>How long a search of the sociale kaart takes at a given number of entries, with so many readers at once, as the role of the web.</summary>
static class Kaartmeting
{
    static readonly TimeSpan Duur = TimeSpan.FromSeconds(20);

    /// <summary>What readers do: words that few and that many entries have, filters, a slip of the finger, and nothing at all.</summary>
    static readonly (string Wat, string? Woorden, Kaartfilter Filter)[] Vragen =
    [
        ("one rare word", "verzinsel17", Kaartfilter.Geen),
        ("one word of a tenth", "voedselbank", Kaartfilter.Geen),
        ("two words", "koffie praten", Kaartfilter.Geen),
        ("a word and a gemeente", "hulp", Kaartfilter.Geen with { Gemeente = "GM0664" }),
        ("some of the words", "ik zoek iemand voor mijn kapotte fiets", Kaartfilter.Geen),
        ("filters only", null, new("GM0716", "financien", "ouderen", null, true, null)),
        ("for one group", null, Kaartfilter.Geen with { Doelgroep = "ouderen" }),
        ("everything by name", null, Kaartfilter.Geen),
        ("a slip of the finger", "voedselbnak", Kaartfilter.Geen),
        ("nothing", "xylofoonreparateur", Kaartfilter.Geen),
    ];

    public static async Task<int> Voer(string[] woorden)
    {
        var aantal = int.Parse(Waarde(woorden, "--vermeldingen") ?? "20000", CultureInfo.InvariantCulture);
        var lezers = int.Parse(Waarde(woorden, "--lezers") ?? "16", CultureInfo.InvariantCulture);
        await using var eigen = Waarde(woorden, "--server") is null ? await LokalePostgres.Start(Console.WriteLine, CancellationToken.None) : null;
        var verbindingen = await Databank.Maak(Waarde(woorden, "--server") ?? eigen!.Superuser, Waarde(woorden, "--databank") ?? $"meting_kaart_{aantal}");
        await Vul(verbindingen, aantal);
        foreach (var (wat, tekst, filter) in Vragen) await Meet(verbindingen, wat, [(wat, tekst, filter)], 1, TimeSpan.FromSeconds(2));
        await Meet(verbindingen, "all of these, mixed", Vragen, lezers, Duur);
        return 0;
    }

    static async Task Vul(Verbindingen verbindingen, int aantal)
    {
        await Databank.Migreer(verbindingen.Eigenaar);
        await Databank.LaadNaslag(verbindingen.Taken, TimeProvider.System.GetUtcNow());
        await using var db = Databank.Context(verbindingen.Taken);
        await db.BetreedAls(Toegangscontext.VoorSysteem("meting"));
        var nog = aantal - await db.Kaartvermeldingen.CountAsync();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        if (nog > 0)
            await db.Database.ExecuteSqlAsync($"""
                insert into kaartvermelding (code, regio, naam, soort, onafhankelijk, tekst, gemeenten, leefgebieden, doelgroepen, talen, versienummer, gewijzigd_op, gecontroleerd_op, controle_uiterlijk, aandacht_vanaf, link_foutdagen, open_meldingen)
                select 'meting-' || n, r.code, (array['Inloop', 'Voedselbank', 'Repaircafé', 'Taalcafé', 'Eettafel', 'Buurtkamer', 'Werkplaats', 'Ruilwinkel', 'Belcirkel', 'Geldcafé'])[1 + n % 10] || ' Verzinsel' || n % 997,
                  (array['inloop', 'voedsel', 'spullen', 'taal', 'ontmoeten', 'inloop', 'werk', 'spullen', 'ontmoeten', 'geldhulp'])[1 + n % 10], n % 3 = 0,
                  (array['Kom langs voor koffie en een praatje.', 'Samen praten en eten met mensen uit de buurt.', 'Hulp bij brieven, rekeningen en formulieren.', 'Vrijwilligers maken uw kapotte spullen.', 'Oefen taal aan tafel met een maatje.', 'Wij rijden u naar een afspraak.', 'Leer fietsen, koken of werken met de computer.'])[1 + n % 7] || ' Plek ' || n,
                  array[(array['GM0654', 'GM0664', 'GM0678', 'GM1695', 'GM0703', 'GM1676', 'GM0716'])[1 + n % 7]], array[(array['wonen', 'leren', 'werken', 'sociale-relaties', 'gezondheid', 'financien'])[1 + n % 6]],
                  case when n % 4 = 0 then array[(array['jongeren', 'ouderen', 'nah', 'ggz', 'mantelzorgers'])[1 + n % 5]] else array[]::text[] end, case when n % 20 = 0 then array['Arabisch'] else array[]::text[] end,
                  1, now(), current_date - n % 300, current_date + 180 - n % 300, current_date + 166 - n % 300, 0, 0
                from generate_series(1, {nog}) n cross join (select code from regio limit 1) r on conflict do nothing
                """);
        await using (var eigenaar = Databank.Context(verbindingen.Eigenaar)) await eigenaar.Database.ExecuteSqlRawAsync("analyze kaartvermelding"); // whoever does not own the table is refused with a warning only
        Console.WriteLine(await db.Database.SqlQuery<string>($"select split_part(version(), ' ', 2) || ', ' || (select count(*) from kaartvermelding) || ' entries, ' || pg_size_pretty(pg_total_relation_size('kaartvermelding')) as \"Value\"").SingleAsync());
    }

    static async Task Meet(Verbindingen verbindingen, string wat, IReadOnlyList<(string Wat, string? Woorden, Kaartfilter Filter)> vragen, int lezers, TimeSpan duur)
    {
        var tijden = new ConcurrentBag<double>();
        var begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, lezers).Select(lezer => Task.Run(async () =>
        {
            for (var beurt = lezer; Stopwatch.GetElapsedTime(begin) < duur; beurt++)
            {
                var (_, woorden, filter) = vragen[beurt % vragen.Count];
                var start = Stopwatch.GetTimestamp();
                await using var db = Databank.Context(verbindingen.App);
                await new Kaartzoeker(db, TimeProvider.System).Zoek(Kaartzoekvraag.Lees(woorden), filter, 1, CancellationToken.None);
                tijden.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        })));
        var alle = tijden.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {wat,-24} {lezers,2} reader(s): {alle.Count / Stopwatch.GetElapsedTime(begin).TotalSeconds,7:0} a second, p50 {alle[alle.Count / 2],6:0.0} ms, p99 {alle[alle.Count * 99 / 100],6:0.0} ms"));
    }

    static string? Waarde(string[] woorden, string naam) => Array.IndexOf(woorden, naam) is >= 0 and var plek && plek + 1 < woorden.Length ? woorden[plek + 1] : null;
}
