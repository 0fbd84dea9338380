using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Meedenkers.Benchmarks;

/// <summary>
/// What each step of something long takes: time, processor time here and in the database server when that is on this machine, and memory. With others at
/// work beside it, time says little and processor time nearly all.
/// </summary>
sealed class Stappenmeter : SaveChangesInterceptor, IDisposable
{
    const int TikkenPerSeconde = 100;

    readonly List<(string Stap, Stand Begin)> stappen = [];
    readonly Timer kijker;
    int server;
    long piek;

    public Stappenmeter() => kijker = new(_ => piek = Math.Max(piek, Environment.WorkingSet), null, 0, 20);

    /// <summary>At one moment, or between two of them.</summary>
    public sealed record Stand(TimeSpan Tijd, TimeSpan Hier, TimeSpan Daar, long Bytes)
    {
        public static Stand operator -(Stand tot, Stand van) => new(tot.Tijd - van.Tijd, tot.Hier - van.Hier, tot.Daar - van.Daar, tot.Bytes - van.Bytes);
    }

    /// <summary>From now on, with the server behind this connection.</summary>
    public async Task Begin(DbContext db, string stap)
    {
        server = Ouder(await db.Database.SqlQuery<int>($"select pg_backend_pid() as \"Value\"").SingleAsync()) ?? 0;
        GC.Collect();
        Meld(stap);
    }

    /// <summary>What was going on is over, and this begins.</summary>
    public void Meld(string stap) =>
        stappen.Add((stap, new(Stopwatch.GetElapsedTime(0), Process.GetCurrentProcess().TotalProcessorTime, Serverwerk(), GC.GetTotalAllocatedBytes(precise: true))));

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Meld("freezing");
        return new(result);
    }

    /// <summary>What each step took, and all of them together.</summary>
    public IReadOnlyList<(string Stap, Stand Nodig)> Eindig()
    {
        Meld("together");
        return [.. stappen.Zip(stappen.Skip(1), (stap, volgende) => (stap.Stap, volgende.Begin - stap.Begin)), (stappen[^1].Stap, stappen[^1].Begin - stappen[0].Begin)];
    }

    public string Regel((string Stap, Stand Nodig) stap) => string.Create(CultureInfo.InvariantCulture,
        $"{stap.Stap,-8} {stap.Nodig.Tijd.TotalSeconds,7:0.00} s; processor {stap.Nodig.Hier.TotalSeconds,6:0.00} s here, {stap.Nodig.Daar.TotalSeconds,6:0.00} s in the database; allocated {stap.Nodig.Bytes >> 20} MB, at most {piek >> 20} MB in use");

    public void Dispose() => kijker.Dispose();

    /// <summary>Of all processes of the server, with those that ended meanwhile.</summary>
    TimeSpan Serverwerk()
    {
        if (server == 0) return TimeSpan.Zero;
        var tikken = Velden(server)?.Skip(11).Take(4).Sum(Tikken) ?? 0;
        foreach (var map in Directory.GetDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(map), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && Velden(nummer) is { } velden && Tikken(velden[1]) == server)
                tikken += velden.Skip(11).Take(2).Sum(Tikken);
        return TimeSpan.FromSeconds((double)tikken / TikkenPerSeconde);
    }

    static int? Ouder(int proces) => Velden(proces) is { } velden ? (int)Tikken(velden[1]) : null;

    static long Tikken(string veld) => long.Parse(veld, CultureInfo.InvariantCulture);

    /// <summary>What /proc tells of a process, after its name; null when it is not on this machine.</summary>
    static string[]? Velden(int proces)
    {
        try
        {
            var regel = File.ReadAllText($"/proc/{proces}/stat");
            return regel[(regel.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (Exception weg) when (weg is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
