using System.Net;
using System.Net.Sockets;
using Meedenkers.TestKit;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>The app of <see cref="TestApp"/>, on a real port that a browser can reach.</summary>
public sealed class Browserapp : TestApp
{
    public Browserapp(Testdatabank databank)
        : base(databank)
    {
        var poort = VrijePoort();
        UseKestrel(poort);
        Adres = new($"http://localhost:{poort}"); // localhost and not 127.0.0.1: secure cookies and passkeys want a name
        Instellingen["Meedenkers:Adres"] = Adres.OriginalString;
    }

    public Uri Adres { get; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        StartServer();
    }

    static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
