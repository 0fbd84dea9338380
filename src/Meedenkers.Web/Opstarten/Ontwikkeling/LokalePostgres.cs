using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Meedenkers.Web.Opstarten.Ontwikkeling;

/// <summary>
/// A PostgreSQL server of this clone, on a free loopback port, for development and tests. It stops with its owner; what was
/// in it is kept, unless it was asked for as <see cref="StartWegwerp"/>.
/// </summary>
public sealed class LokalePostgres : IAsyncDisposable
{
    static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);

    readonly PostgresBinaries _binaries;
    readonly string _map;
    readonly bool _wegwerp;
    readonly Slot? _slot;

    LokalePostgres(PostgresBinaries binaries, string map, bool wegwerp, Slot? slot, int poort)
    {
        _binaries = binaries;
        _map = map;
        _wegwerp = wegwerp;
        _slot = slot;
        Superuser = Verbinding(poort);
    }

    /// <summary>Connection string of the user postgres; anyone on this machine may connect, so no real data belongs here.</summary>
    public string Superuser { get; }

    /// <summary>15, 17, 18, …</summary>
    public int Hoofdversie => _binaries.Hoofdversie;

    /// <summary>Where the data and the log of the server are.</summary>
    public string Map => _map;

    /// <summary>
    /// Starts the server of this clone and keeps its data between runs. When another process of the same clone already
    /// runs it, that server is shared, and stays with that process.
    /// </summary>
    /// <exception cref="OntwikkelomgevingException">PostgreSQL is missing or does not start.</exception>
    public static async Task<LokalePostgres> Start(Action<string> meld, CancellationToken ct)
    {
        var thuis = await Thuis(ct);
        var binaries = await PostgresBinaries.Zoek(thuis, meld, ct);
        var map = Directory.CreateDirectory(Path.Combine(thuis, $"pg{binaries.Hoofdversie}")).FullName;
        Slot? slot = null;
        for (var klok = Stopwatch.StartNew(); klok.Elapsed < Geduld; await Task.Delay(100, ct))
        {
            slot ??= Slot.Probeer(Path.Combine(map, "eigenaar.lock"));
            var lopend = Postmaster.Lees(Data(map));
            if (lopend is null && slot is not null)
                return await StartNieuw(binaries, map, slot, wegwerp: false, ct);
            if (lopend is not null && await Antwoordt(lopend.Poort, map, ct))
                return new LokalePostgres(binaries, map, wegwerp: false, slot, lopend.Poort);
        }
        slot?.Dispose();
        throw new OntwikkelomgevingException(
            $"Een ander proces van deze kloon houdt de ontwikkeldatabank in {map} vast, maar zij antwoordt niet: stop dat proces, of geef ConnectionStrings__Meedenkers mee.");
    }

    /// <summary>Starts an empty server that is fast, unsafe and gone afterwards; also clears away what killed runs left behind.</summary>
    /// <exception cref="OntwikkelomgevingException">PostgreSQL is missing or does not start.</exception>
    public static async Task<LokalePostgres> StartWegwerp(Action<string> meld, CancellationToken ct)
    {
        var thuis = await Thuis(ct);
        var binaries = await PostgresBinaries.Zoek(thuis, meld, ct);
        await RuimWezenOp(binaries, thuis, ct);
        var map = Path.Combine(thuis, $"wegwerp-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}");
        var slot = await Slot.Neem($"{map}.lock", ct);
        Directory.CreateDirectory(map);
        return await StartNieuw(binaries, map, slot, wegwerp: true, ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (_slot is null)
            return;
        NpgsqlConnection.ClearAllPools();
        await Stop(_binaries, _map, CancellationToken.None);
        if (_wegwerp)
            Gooiweg(_map);
        _slot.Dispose();
    }

    static async Task<LokalePostgres> StartNieuw(PostgresBinaries binaries, string map, Slot slot, bool wegwerp, CancellationToken ct)
    {
        try
        {
            if (!Directory.Exists(Data(map)))
                await Initdb(binaries, map, ct);
            File.Delete(Path.Combine(Data(map), "postmaster.pid")); // of a server that is gone: we hold the lock
            for (var poging = 1; ; poging++)
            {
                var poort = VrijePoort();
                var server = Lanceer(binaries.Serverregel(Argumenten(map, poort, wegwerp)), Logboek(map));
                for (var klok = Stopwatch.StartNew(); !server.HasExited && klok.Elapsed < Geduld; await Task.Delay(50, ct))
                    if (await Antwoordt(poort, map, ct))
                        return new LokalePostgres(binaries, map, wegwerp, slot, poort);
                await Stop(binaries, map, ct);
                if (poging == 3) // the port can be taken in between, but not three times
                    throw new OntwikkelomgevingException(
                        $"PostgreSQL {binaries.Hoofdversie} startte niet; zie {Logboek(map)}, of voer `rm -rf {map}` uit om met een lege databank te beginnen.");
            }
        }
        catch
        {
            await Stop(binaries, map, CancellationToken.None);
            slot.Dispose();
            throw;
        }
    }

    /// <summary>Made beside its place and moved there when done, so a half-made one never counts.</summary>
    static async Task Initdb(PostgresBinaries binaries, string map, CancellationToken ct)
    {
        var nieuw = $"{Data(map)}.nieuw";
        Gooiweg(nieuw);
        Directory.CreateDirectory(nieuw);
        await binaries.MaakEigenaar(nieuw, ct);
        // C.UTF-8 sorts alike on every machine; lists for people say COLLATE "nl-x-icu". Elsewhere the name does not exist.
        var taal = OperatingSystem.IsLinux() ? "C.UTF-8" : "C";
        var uitkomst = await Opdracht.Voer(
            binaries.Regel("initdb", "-D", nieuw, "-U", "postgres", "--auth=trust", "--encoding=UTF8", $"--locale={taal}", "--no-sync"), Wortel(map), ct);
        if (uitkomst is not { Gelukt: true })
            throw new OntwikkelomgevingException($"initdb van PostgreSQL {binaries.Hoofdversie} mislukte in {nieuw}. Het zei:{Environment.NewLine}{uitkomst?.Slot}");
        Directory.Move(nieuw, Data(map));
    }

    static IEnumerable<string> Argumenten(string map, int poort, bool wegwerp)
    {
        List<string> instellingen =
        [
            "listen_addresses=127.0.0.1",
            string.Create(CultureInfo.InvariantCulture, $"port={poort}"),
            "unix_socket_directories=", // a path under a deep folder would be too long
            "max_connections=300",
            "timezone=UTC",
            "log_timezone=UTC",
        ];
        if (wegwerp)
            instellingen.AddRange(["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "max_wal_size=4GB"]);
        return ["-D", Data(map), .. instellingen.SelectMany(instelling => (string[])["-c", instelling])];
    }

    /// <summary>
    /// The kernel's "stop when your parent dies" looks at the thread that started a process, and the threads of the pool come
    /// and go: so the server has a thread of its own, which writes down what it says until it ends.
    /// </summary>
    static Process Lanceer(IEnumerable<string> regel, string logboek)
    {
        var gestart = new TaskCompletionSource<Process>();
        var draad = new Thread(() =>
        {
            using var log = new StreamWriter(logboek) { AutoFlush = true };
            var server = Process.Start(Opdracht.Beschrijf(regel, Wortel(logboek)))!;
            server.StandardInput.Close();
            gestart.SetResult(server);
            while (server.StandardError.ReadLine() is { } gezegd)
                log.WriteLine(gezegd);
            server.WaitForExit();
        })
        { IsBackground = true, Name = "PostgreSQL" };
        draad.Start();
        return gestart.Task.GetAwaiter().GetResult();
    }

    static async Task Stop(PostgresBinaries binaries, string map, CancellationToken ct)
    {
        if (Postmaster.Lees(Data(map)) is null)
            return;
        foreach (var wijze in (string[])["fast", "immediate"])
            if (await Opdracht.Voer(binaries.Regel("pg_ctl", "stop", "-D", Data(map), "-m", wijze, "-t", "15", "-s"), Wortel(map), ct) is { Gelukt: true })
                return;
    }

    /// <summary>Does the server on this port answer, and is it ours?</summary>
    static async Task<bool> Antwoordt(int poort, string map, CancellationToken ct)
    {
        try
        {
            await using var verbinding = new NpgsqlConnection($"{Verbinding(poort)};Pooling=false;Timeout=5");
            await verbinding.OpenAsync(ct);
            await using var vraag = new NpgsqlCommand("show data_directory", verbinding);
            return (string?)await vraag.ExecuteScalarAsync(ct) == Data(map);
        }
        catch (NpgsqlException)
        {
            return false; // not there, starting or stopping
        }
    }

    static async Task RuimWezenOp(PostgresBinaries binaries, string thuis, CancellationToken ct)
    {
        foreach (var slotbestand in Directory.GetFiles(thuis, "wegwerp-*.lock"))
        {
            using var slot = Slot.Probeer(slotbestand);
            if (slot is null)
                continue;
            var map = Path.ChangeExtension(slotbestand, null);
            await Stop(binaries, map, ct);
            Gooiweg(map);
        }
    }

    static void Gooiweg(string map)
    {
        if (Directory.Exists(map))
            Directory.Delete(map, recursive: true);
        File.Delete($"{map}.lock");
    }

    /// <summary>
    /// Outside the clone, which the user nobody may not be able to enter; one per clone and user, so that two clones do not meet.
    /// </summary>
    static async Task<string> Thuis(CancellationToken ct)
    {
        var wie = $"{Projectmap.Vind() ?? AppContext.BaseDirectory}\n{Environment.UserName}";
        var naam = $"meedenkers-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wie)))[..12]}";
        if (!OperatingSystem.IsLinux())
            return Directory.CreateDirectory(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), naam)).FullName;

        var map = Directory.CreateDirectory(Path.Combine("/var/tmp", naam));
        // Anyone may make folders in /var/tmp, so make sure that this one was made by us.
        if (map.LinkTarget is not null || await Opdracht.Voer(["test", "-O", map.FullName], "/", ct) is not { Gelukt: true })
            throw new OntwikkelomgevingException($"De map {map.FullName} is van iemand anders; verwijder haar met `sudo rm -rf {map.FullName}`.");
        File.SetUnixFileMode(map.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            | (Environment.IsPrivilegedProcess ? UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : 0));
        return map.FullName;
    }

    static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    static string Verbinding(int poort) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={poort};Username=postgres;Database=postgres");

    static string Data(string map) => Path.Combine(map, "data");

    static string Logboek(string map) => Path.Combine(map, "server.log");

    static string Wortel(string pad) => Path.GetPathRoot(pad)!;
}
