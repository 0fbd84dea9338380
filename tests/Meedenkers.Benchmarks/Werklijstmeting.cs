using System.Diagnostics;
using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Meedenkers.Web.Pages.Team;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Benchmarks;

/// <summary>
/// How long the worklist and one casus take at a given number of casussen, as the role of the web (with policies) and, with the
/// same queries, as the role for jobs (whose policies let everything through): the difference is the price of row-level security.
/// </summary>
static class Werklijstmeting
{
    const int Opwarmen = 10;
    const int Keren = 100;

    public static async Task<int> Voer(string[] woorden)
    {
        var aantal = int.Parse(Waarde(woorden, "--casussen") ?? "100000", CultureInfo.InvariantCulture);
        await using var eigen = Waarde(woorden, "--server") is null ? await LokalePostgres.Start(Console.WriteLine, CancellationToken.None) : null;
        var server = Waarde(woorden, "--server") ?? eigen!.Superuser;
        var verbindingen = await Databank.Maak(server, Waarde(woorden, "--databank") ?? $"meting_{aantal}");
        await Vul(verbindingen, aantal);

        await using (var db = Databank.Context(verbindingen.Taken))
            Console.WriteLine(await db.Database.SqlQuery<string>($"select split_part(version(), ' ', 2) || ', ' || count(*) || ' casussen, ' || pg_size_pretty(pg_database_size(current_database())) as \"Value\" from casus").SingleAsync());
        Console.WriteLine("milliseconds: median / 95 % | web (policies) | jobs (no policies)");
        foreach (var wie in new[] { Wie("smwo", Functie.Coordinator), Wie("vrijwilligerspool", Functie.Coordinator), Wie("hersteltalent", Functie.Coordinator), Wie("smwo", Functie.MeedenkerFormeel) })
            await Meet(verbindingen, wie);
        return 0;
    }

    static async Task Vul(Verbindingen verbindingen, int aantal)
    {
        await Databank.Migreer(verbindingen.Eigenaar);
        await Databank.LaadNaslag(verbindingen.Taken, TimeProvider.System.GetUtcNow());
        var nu = TimeProvider.System.GetUtcNow();
        await Demo.Basis(verbindingen.Taken, nu);
        await using var db = Databank.Context(verbindingen.Taken);
        await db.BetreedAls(Toegangscontext.VoorSysteem("meting"));
        var nog = aantal - await db.Casussen.CountAsync();
        if (nog <= 0) return;
        var begin = Stopwatch.GetTimestamp();
        await Demo.Historie(verbindingen.Taken, nog, nu, _ => { });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nog} casussen made in {Stopwatch.GetElapsedTime(begin).TotalSeconds:0.0} s"));
    }

    static async Task Meet(Verbindingen verbindingen, Demoaccount wie)
    {
        var als = Toegangscontext.VoorMedewerker(wie.Id, new OrganisatieCode(wie.Organisatie!), wie.Functie == Functie.Coordinator);
        var vandaag = Nederland.Vandaag(TimeProvider.System.GetUtcNow());
        var geen = new Werkfilter(null, null, null, false, false);
        await using var web = Databank.Context(verbindingen.App);
        await web.BetreedAls(als);
        await using var taken = Databank.Context(verbindingen.Taken);
        await taken.BetreedAls(als);
        var rijen = await web.MijnToegangen().GroupBy(t => t.Stand).Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync();
        Console.WriteLine($"\n{wie.Organisatie}, {wie.Functie}: {string.Join(", ", rijen.Select(r => $"{r.Aantal} {r.Key}"))}");

        foreach (var deel in Enum.GetValues<Werkdeel>())
            await Toon($"worklist {deel}", db => Werklijstvraag.Lees(db, deel, geen, null, vandaag, [], CancellationToken.None));
        await Toon("worklist, all sections", async db =>
        {
            foreach (var deel in Enum.GetValues<Werkdeel>()) await Werklijstvraag.Lees(db, deel, geen, null, vandaag, [], CancellationToken.None);
        });
        var casussen = await web.MijnToegangen().Where(t => t.Reden != Domain.Casussen.Toegangsreden.Aanbod).OrderBy(t => t.Id).Select(t => t.CasusId).Take(Keren).ToListAsync();
        if (casussen.Count == 0) return;
        var beurt = 0;
        await Toon("one casus, loaded and read", db => Casus(db, casussen[beurt++ % casussen.Count]));

        async Task Toon(string wat, Func<MeedenkersDbContext, Task> doe) => Console.WriteLine($"  {wat,-28} {await Tijd(web, doe)} | {await Tijd(taken, doe)}");
    }

    /// <summary>What the page of a casus reads.</summary>
    static async Task Casus(MeedenkersDbContext db, CasusId id)
    {
        await db.LaadCasus(id);
        await db.Aanmeldingen.AsNoTracking().SingleOrDefaultAsync(a => a.CasusId == id);
        await db.Inwoners.AsNoTracking().SingleAsync(i => i.CasusId == id);
        await db.Contactmomenten.AsNoTracking().Where(m => m.CasusId == id).OrderByDescending(m => m.VastgelegdOp).Take(20).ToListAsync();
        await db.Gebeurtenissen.AsNoTracking().Where(g => g.CasusId == id).OrderByDescending(g => g.Op).Take(50).ToListAsync();
    }

    static async Task<string> Tijd(MeedenkersDbContext db, Func<MeedenkersDbContext, Task> doe)
    {
        var tijden = new List<double>();
        for (var keer = -Opwarmen; keer < Keren; keer++)
        {
            db.ChangeTracker.Clear();
            var begin = Stopwatch.GetTimestamp();
            await doe(db);
            if (keer >= 0) tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }
        tijden.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{tijden[Keren / 2],7:0.00} / {tijden[Keren * 95 / 100],7:0.00}");
    }

    static Demoaccount Wie(string organisatie, Functie functie) => Demo.Accounts.First(a => a.Organisatie == organisatie && a.Functie == functie);

    static string? Waarde(string[] woorden, string naam) => Array.IndexOf(woorden, naam) is >= 0 and var plek && plek + 1 < woorden.Length ? woorden[plek + 1] : null;
}
