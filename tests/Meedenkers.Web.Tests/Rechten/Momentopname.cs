using Meedenkers.TestKit;
using Npgsql;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>A print of every table, to see that a refusal changed nothing.</summary>
sealed class Momentopname
{
    /// <summary>What every request may write: the logbook, counters, when a session was last used, keys.</summary>
    static readonly string[] Altijd = ["logboek", "poging", "teamsessie", "inwonersessie", "ringsleutel", "__EFMigrationsHistory", "naslag"];

    readonly Dictionary<string, string> afdrukken = [];

    internal static async Task<Momentopname> Maak(TestApp app, CancellationToken stop)
    {
        await using var open = new NpgsqlConnection(app.Verbindingen.Taken);
        await open.OpenAsync(stop);
        var tabellen = new List<string>();
        await using (var namen = new NpgsqlCommand("select tablename from pg_tables where schemaname = 'public' and tablename <> all($1) order by 1", open))
        {
            namen.Parameters.Add(new() { Value = Altijd });
            await using var lezer = await namen.ExecuteReaderAsync(stop);
            while (await lezer.ReadAsync(stop)) tabellen.Add(lezer.GetString(0));
        }
        var foto = new Momentopname();
#pragma warning disable CA2100 // The names are those of the catalog.
        await using var opdracht = new NpgsqlCommand(string.Join(" union all ", tabellen.Select(t => $"select '{t}', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from \"{t}\" t")), open);
#pragma warning restore CA2100
        await using var rijen = await opdracht.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop)) foto.afdrukken[rijen.GetString(0)] = rijen.GetString(1);
        return foto;
    }

    /// <summary>Tables that are not as they were.</summary>
    internal IEnumerable<string> Anders(Momentopname later) => afdrukken.Where(a => later.afdrukken[a.Key] != a.Value).Select(a => a.Key);
}

