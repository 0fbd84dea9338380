using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Meedenkers.TestKit.Post;

/// <summary>Ways in which a mail server lets a sender down.</summary>
public enum Poststoring
{
    Geen,

    /// <summary>451 to every message: greylisting, or busy.</summary>
    Later,

    /// <summary>550 to every recipient.</summary>
    OnbekendAdres,

    /// <summary>554 after the message.</summary>
    Weigert,

    /// <summary>Hangs up while the message comes in.</summary>
    Verbreekt,

    /// <summary>Says nothing any more after the message.</summary>
    Zwijgt,
}

/// <summary>A mail server that keeps what it gets. Speaks just enough SMTP for a client without TLS or password.</summary>
public sealed class Postvanger : IAsyncDisposable
{
    static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    readonly TcpListener _luisteraar = new(IPAddress.Loopback, 0);
    readonly Channel<Ontvangen> _nieuw = Channel.CreateUnbounded<Ontvangen>();
    readonly List<Ontvangen> _alles = [];
    readonly CancellationTokenSource _stop = new();
    readonly Task _ontvangst;

    public Postvanger()
    {
        _luisteraar.Start();
        _ontvangst = NeemAan();
    }

    public string Host { get; } = IPAddress.Loopback.ToString();

    public int Poort => ((IPEndPoint)_luisteraar.LocalEndpoint).Port;

    /// <summary>While true, every message is refused with "try again later".</summary>
    public bool Storing { get => Faalt == Poststoring.Later; set => Faalt = value ? Poststoring.Later : Poststoring.Geen; }

    /// <summary>What goes wrong from now on.</summary>
    public Poststoring Faalt { get; set; }

    /// <summary>Everything received so far.</summary>
    public IReadOnlyList<Ontvangen> Alles
    {
        get
        {
            lock (_alles)
                return [.. _alles];
        }
    }

    /// <summary>The next message, waiting for it when it is still under way.</summary>
    public async Task<Ontvangen> Volgende()
    {
        using var klok = new CancellationTokenSource(Geduld);
        try
        {
            return await _nieuw.Reader.ReadAsync(klok.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"No mail came within {Geduld.TotalSeconds} seconds.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _luisteraar.Stop();
        await _ontvangst;
        _stop.Dispose();
    }

    async Task NeemAan()
    {
        try
        {
            while (true)
                _ = Bedien(await _luisteraar.AcceptTcpClientAsync(_stop.Token));
        }
        catch (OperationCanceledException)
        {
            // disposed
        }
    }

    async Task Bedien(TcpClient klant)
    {
        using (klant)
        await using (var stroom = klant.GetStream())
        using (var lezer = new StreamReader(stroom, Encoding.Latin1)) // bytes as they came; a message decodes itself
        await using (var schrijver = new StreamWriter(stroom, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true })
        {
            await schrijver.WriteLineAsync("220 postvanger");
            var van = "";
            List<string> aan = [];
            while (await lezer.ReadLineAsync(_stop.Token) is { } regel)
            {
                switch (regel.Split(' ', 2)[0].ToUpperInvariant())
                {
                    case "EHLO":
                        await schrijver.WriteLineAsync("250-postvanger\r\n250-8BITMIME\r\n250 SMTPUTF8");
                        break;
                    case "MAIL":
                        (van, aan) = (Adres(regel), []);
                        await schrijver.WriteLineAsync(Storing ? "451 try again later" : "250 ok");
                        break;
                    case "RCPT":
                        aan.Add(Adres(regel));
                        await schrijver.WriteLineAsync(Faalt == Poststoring.OnbekendAdres ? $"550 nobody is called {aan[^1]} here" : "250 ok");
                        break;
                    case "DATA":
                        await schrijver.WriteLineAsync("354 go on");
                        if (Faalt == Poststoring.Verbreekt)
                            return;
                        var bericht = await LeesBericht(lezer);
                        if (Faalt == Poststoring.Zwijgt)
                            await Task.Delay(Timeout.Infinite, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                        if (Faalt == Poststoring.Geen)
                            Bewaar(Ontvangen.Lees(van, aan, bericht));
                        await schrijver.WriteLineAsync(Faalt == Poststoring.Weigert ? "554 this looks bad" : "250 ok");
                        break;
                    case "QUIT":
                        await schrijver.WriteLineAsync("221 bye");
                        return;
                    default:
                        await schrijver.WriteLineAsync("250 ok");
                        break;
                }
            }
        }
    }

    void Bewaar(Ontvangen bericht)
    {
        lock (_alles)
            _alles.Add(bericht);
        _nieuw.Writer.TryWrite(bericht);
    }

    async Task<string> LeesBericht(StreamReader lezer)
    {
        var bericht = new StringBuilder();
        while (await lezer.ReadLineAsync(_stop.Token) is { } regel && regel != ".")
            bericht.Append(regel.StartsWith('.') ? regel[1..] : regel).Append("\r\n");
        return bericht.ToString();
    }

    static string Adres(string regel) => regel[(regel.IndexOf('<', StringComparison.Ordinal) + 1)..regel.IndexOf('>', StringComparison.Ordinal)];
}
