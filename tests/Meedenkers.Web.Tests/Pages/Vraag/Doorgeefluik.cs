using System.Net;
using System.Net.Sockets;

namespace Meedenkers.Web.Tests.Pages.Vraag;

/// <summary>A line to the database that a test can cut: what was open breaks, and what is new is refused.</summary>
sealed class Doorgeefluik : IAsyncDisposable
{
    readonly string host;
    readonly int poort;
    readonly List<TcpClient> open = [];
    TcpListener? luisteraar;

    public Doorgeefluik(string host, int poort)
    {
        (this.host, this.poort) = (host, poort);
        Herstel();
    }

    public int Poort { get; private set; }

    public void Breek()
    {
        luisteraar!.Stop();
        lock (open)
        {
            foreach (var lijn in open) lijn.Dispose();
            open.Clear();
        }
    }

    public void Herstel()
    {
        luisteraar = new(IPAddress.Loopback, Poort);
        luisteraar.Start();
        Poort = ((IPEndPoint)luisteraar.LocalEndpoint).Port;
        _ = Luister(luisteraar);
    }

    public ValueTask DisposeAsync()
    {
        Breek();
        return ValueTask.CompletedTask;
    }

    async Task Luister(TcpListener op)
    {
        try
        {
            while (true)
            {
                var van = await op.AcceptTcpClientAsync();
                var naar = new TcpClient();
                await naar.ConnectAsync(host, poort);
                lock (open) open.AddRange([van, naar]);
                _ = Giet(van, naar);
                _ = Giet(naar, van);
            }
        }
        catch (Exception gesloten) when (gesloten is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // cut
        }
    }

    static async Task Giet(TcpClient van, TcpClient naar)
    {
        try
        {
            await van.GetStream().CopyToAsync(naar.GetStream());
        }
        catch (Exception gesloten) when (gesloten is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // cut
        }
        finally
        {
            van.Dispose();
            naar.Dispose();
        }
    }
}
