using System.Net;
using System.Net.Sockets;
using Meedenkers.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>The app of <see cref="TestApp"/>, on a real port that a browser can reach.</summary>
public class Browserapp : TestApp
{
    public Browserapp(Testdatabank databank)
        : this(databank, VrijePoort())
    {
    }

    Browserapp(Testdatabank databank, int poort)
        : base(databank)
    {
        UseKestrel(poort);
        Adres = new($"http://localhost:{poort}"); // localhost and not 127.0.0.1: secure cookies and passkeys want a name
        Instellingen["Meedenkers:Adres"] = Adres.OriginalString;
    }

    bool _weg;

    public Uri Adres { get; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        StartServer();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseStaticWebAssets(); // a browser asks for the compressed files, and those are not in wwwroot
    }

    /// <summary>Stops this app and starts another one on the same database and the same port. The caller disposes of that one.</summary>
    public async Task<Browserapp> Herstart()
    {
        var verbindingen = Verbindingen;
        Verbindingen = null!; // so that the database stays when this one goes
        await DisposeAsync();
        var opnieuw = new Browserapp(Testserver, Adres.Port) { Verbindingen = verbindingen };
        await opnieuw.InitializeAsync();
        return opnieuw;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_weg) return;
        _weg = true;
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}

/// <summary>The app as a developer runs it, with the pages under /dev.</summary>
public sealed class Ontwikkelapp(Testdatabank databank) : Browserapp(databank)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Development");
    }
}
