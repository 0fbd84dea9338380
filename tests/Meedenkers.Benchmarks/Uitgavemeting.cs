using System.Diagnostics;
using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Data.Cijfers;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Meedenkers.Benchmarks;

/// <summary>
/// What a fourth quarter costs after twelve earlier ones, from the feiten of so many casussen up to the release: counting, deciding and freezing. And what
/// reading it costs (<see cref="Gemeentemeting"/>). Each size twice: with an aanmeldpunt that knows nearly everybody, and with organisations that know their own.
/// </summary>
static class Uitgavemeting
{
    public static async Task<int> Voer(string[] woorden)
    {
        int[] aantallen = Waarde(woorden, "--casussen") is { } getal ? [int.Parse(getal, CultureInfo.InvariantCulture)] : [10_000, 100_000, 1_000_000];
        string[] kennen = Waarde(woorden, "--kent") is { } kent ? [kent] : ["breed", "smal"];
        var lezers = int.Parse(Waarde(woorden, "--lezers") ?? "16", CultureInfo.InvariantCulture);
        await using var eigen = Waarde(woorden, "--server") is null ? await LokalePostgres.Start(Console.WriteLine, CancellationToken.None) : null;
        foreach (var aantal in aantallen)
            foreach (var wijze in kennen)
                await Meet(Waarde(woorden, "--server") ?? eigen!.Superuser, Waarde(woorden, "--databank") ?? $"meting_uitgeven_{aantal}_{wijze}", aantal, wijze == "breed", lezers);
        return 0;
    }

    static async Task Meet(string server, string naam, int aantal, bool breed, int lezers)
    {
        var verbindingen = await Databank.Maak(server, naam);
        await using var superuser = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = naam }.ConnectionString);
        await superuser.OpenAsync();
        await Vul(verbindingen, superuser, aantal, breed);
        await using (var db = Databank.Context(verbindingen.Taken))
            Console.WriteLine(await db.Database.SqlQuery<string>($"select split_part(version(), ' ', 2) || ', ' || {aantal} || ' casussen, ' || (select count(*) from feit) || ' feiten, ' || pg_size_pretty(pg_database_size(current_database())) as \"Value\"").SingleAsync());
        Console.WriteLine(breed ? "  the aanmeldpunt knows nearly everybody" : "  each organisation knows its own");
        await Publiceer(verbindingen, superuser);
        if (lezers > 0) await Gemeentemeting.Meet(verbindingen, lezers);
    }

    static async Task Vul(Verbindingen verbindingen, NpgsqlConnection superuser, int aantal, bool breed)
    {
        await Databank.Migreer(verbindingen.Eigenaar);
        await Databank.LaadNaslag(verbindingen.Taken, TimeProvider.System.GetUtcNow());
        await Demo.Basis(verbindingen.Taken, TimeProvider.System.GetUtcNow());
        await using var db = await Open(verbindingen);
        if (await db.Feiten.AnyAsync()) return;
        var begin = Stopwatch.GetTimestamp();
        await new Uitgavevulling(await Naslaglezer.Lees(db), breed).Vul(superuser, aantal);
        await RuimOp(superuser);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{aantal} casussen made in {Stopwatch.GetElapsedTime(begin).TotalSeconds:0} s"));
    }

    /// <summary>Thirteen releases; when they are out already, the last one again.</summary>
    static async Task Publiceer(Verbindingen verbindingen, NpgsqlConnection superuser)
    {
        await NeemTerug(superuser, Uitgavevulling.Laatste.ToString());
        await using var db = await Open(verbindingen);
        var uit = await db.Uitgaven.Select(u => u.Kwartaal).ToListAsync();
        for (var kwartaal = Uitgavevulling.Eerste; kwartaal <= Uitgavevulling.Laatste; kwartaal = kwartaal.Volgende)
            if (!uit.Contains(kwartaal.ToString())) await Publiceer(verbindingen, kwartaal);
    }

    static async Task NeemTerug(NpgsqlConnection superuser, string kwartaal)
    {
        await using var terug = new NpgsqlCommand("with kern as (delete from cijferkern where kwartaal = @kwartaal), verslag as (delete from uitgaveverslag where kwartaal = @kwartaal), feiten as (update feit set uitgave = null where uitgave = @kwartaal) delete from uitgave where kwartaal = @kwartaal", superuser) { CommandTimeout = 0 };
        terug.Parameters.AddWithValue("kwartaal", kwartaal);
        if (await terug.ExecuteNonQueryAsync() > 0) await RuimOp(superuser);
    }

    // As autovacuum does between two quarters.
    static async Task RuimOp(NpgsqlConnection superuser)
    {
        await using var opdracht = new NpgsqlCommand("vacuum analyze", superuser) { CommandTimeout = 0 };
        await opdracht.ExecuteNonQueryAsync();
    }

    static async Task Publiceer(Verbindingen verbindingen, Kwartaal kwartaal)
    {
        using var meter = new Stappenmeter();
        await using var db = await Open(verbindingen, meter);
        db.Database.SetCommandTimeout(0);
        await meter.Begin(db, "reading");
        var uitgave = await Uitgever.Publiceer(db, kwartaal, TimeProvider.System.GetUtcNow(), Meld);
        var stappen = meter.Eindig();
        if (kwartaal < Uitgavevulling.Laatste) Console.WriteLine($"  {kwartaal}: {uitgave.Cellen.Count} cells; {meter.Regel(stappen[^1])}");
        else
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kwartaal}: {uitgave.Cellen.Count} cells, {Geheimhoudingmeting.Gronden(uitgave)}, kept {uitgave.Behouden:0.000}, findings {uitgave.Bevindingen.Count}"));
            foreach (var stap in stappen) Console.WriteLine($"    {meter.Regel(stap)}");
        }

        Task Meld(Cijferstap stap)
        {
            meter.Meld(stap == Cijferstap.Telt ? "counting" : "deciding");
            return Task.CompletedTask;
        }
    }

    static async Task<MeedenkersDbContext> Open(Verbindingen verbindingen, params IInterceptor[] bij)
    {
        var db = Databank.Context(verbindingen.Taken, bij);
        await db.BetreedAls(Toegangscontext.VoorSysteem("meting"));
        return db;
    }

    static string? Waarde(string[] woorden, string naam) => Array.IndexOf(woorden, naam) is >= 0 and var plek && plek + 1 < woorden.Length ? woorden[plek + 1] : null;
}
