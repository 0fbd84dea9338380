using System.Net;
using System.Net.Sockets;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Taken;

/// <summary>
/// Looks whether a website answers. An editor may type any address, so nothing inside our own network is ever asked: an address is
/// judged after it is looked up, at the moment of connecting, and so is every place that it leads on to.
/// </summary>
sealed class Linkkijker : IDisposable
{
    /// <summary>Lets the tests have a website on this machine; refused in Production.</summary>
    internal const string Proefinstelling = "Meedenkers:LinksOpDezeMachine";

    const int MeesteDoorverwijzingen = 5;

    static readonly TimeSpan Geduld = TimeSpan.FromSeconds(15);

    /// <summary>Addresses that lead nowhere by agreement (RFC 2606, RFC 6761), as those of demos: not worth looking at.</summary>
    internal const string Verzonnen = @"^https?://[^/:]*\.(example|test|invalid|localhost)([/:]|$)";

    readonly bool ookHier;
    readonly HttpClient lijn;

    public Linkkijker(IConfiguration configuratie, IHostEnvironment omgeving)
    {
        ookHier = configuratie.GetValue(Proefinstelling, defaultValue: false);
        if (ookHier && omgeving.IsProduction()) throw new InstellingException($"De instelling {Proefinstelling} is alleen voor tests. Haal haar weg.");
        lijn = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ConnectCallback = Verbind, ConnectTimeout = Geduld, PooledConnectionLifetime = TimeSpan.Zero }) { Timeout = Geduld };
        lijn.DefaultRequestHeaders.UserAgent.ParseAdd("Meedenkers-linkcontrole/1.0");
    }

    /// <summary>Does a browser get an answer here? Who refuses programs is there all the same.</summary>
    public async Task<bool> IsBereikbaar(string website, CancellationToken stop)
    {
        if (!Uri.TryCreate(website, UriKind.Absolute, out var adres)) return false;
        return await Vraag(HttpMethod.Head, adres, stop) || await Vraag(HttpMethod.Get, adres, stop);
    }

    async Task<bool> Vraag(HttpMethod hoe, Uri adres, CancellationToken stop)
    {
        for (var stap = 0; stap <= MeesteDoorverwijzingen; stap++)
        {
            if (!MagVragen(adres)) return false;
            try
            {
                using var verzoek = new HttpRequestMessage(hoe, adres);
                using var antwoord = await lijn.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, stop);
                if ((int)antwoord.StatusCode is < 300 or >= 400 || antwoord.Headers.Location is not { } verder) return IsEr(antwoord.StatusCode);
                adres = verder.IsAbsoluteUri ? verder : new Uri(adres, verder);
            }
            catch (Exception fout) when (fout is HttpRequestException or UriFormatException || (fout is OperationCanceledException && !stop.IsCancellationRequested))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>The open web: no other scheme, and no other door than the usual one.</summary>
    bool MagVragen(Uri adres) => (adres.Scheme == Uri.UriSchemeHttps || adres.Scheme == Uri.UriSchemeHttp) && (adres.IsDefaultPort || ookHier);

    static bool IsEr(HttpStatusCode code) =>
        (int)code < 400 || code is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotAcceptable or HttpStatusCode.TooManyRequests;

    async ValueTask<Stream> Verbind(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var adressen = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop);
        if (adressen.FirstOrDefault(MagVerbinden) is not { } adres) throw new HttpRequestException("No address on the open web.");
        var stekker = new Socket(adres.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await stekker.ConnectAsync(new IPEndPoint(adres, context.DnsEndPoint.Port), stop);
            return new NetworkStream(stekker, ownsSocket: true);
        }
        catch
        {
            stekker.Dispose();
            throw;
        }
    }

    bool MagVerbinden(IPAddress adres) => IsOpenbaar(adres) || (ookHier && IPAddress.IsLoopback(adres));

    /// <summary>Is this an address that anybody on the internet could be asked at? (IANA special-purpose registries.)</summary>
    internal static bool IsOpenbaar(IPAddress adres)
    {
        if (adres.IsIPv4MappedToIPv6) adres = adres.MapToIPv4();
        return !(adres.AddressFamily == AddressFamily.InterNetwork ? Gesloten4 : Gesloten6).Any(net => net.Contains(adres));
    }

    static readonly IPNetwork[] Gesloten4 = Netten("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    /// <summary>Everything that is not global unicast, and within that what only wraps or documents other addresses.</summary>
    static readonly IPNetwork[] Gesloten6 = Netten("::/3", "4000::/2", "8000::/1", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    static IPNetwork[] Netten(params string[] netten) => [.. netten.Select(IPNetwork.Parse)];

    public void Dispose() => lijn.Dispose();
}
