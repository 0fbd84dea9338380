using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Meedenkers.Web.Opstarten;

/// <summary>
/// Behind a proxy the address of the visitor is in a header, believed only from the proxies that <c>Meedenkers:Proxys</c> names
/// (addresses or networks). Without it every visitor would seem to be the proxy, and one guesser would delay all.
/// </summary>
static class Doorgever
{
    internal static void AddDoorgever(this WebApplicationBuilder builder)
    {
        var proxys = builder.Configuration.GetSection("Meedenkers:Proxys").Get<string[]>() ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(opties =>
        {
            opties.KnownIPNetworks.Clear();
            opties.KnownProxies.Clear();
            if (proxys.Length == 0) return;
            opties.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in proxys)
                opties.KnownIPNetworks.Add(IPNetwork.TryParse(proxy, out var netwerk) ? netwerk
                    : IPAddress.TryParse(proxy, out var adres) ? new IPNetwork(adres, adres.GetAddressBytes().Length * 8)
                    : throw new InstellingException($"De instelling Meedenkers:Proxys noemt '{proxy}'. Geef een adres of een netwerk, zoals 10.0.0.0/8."));
        });
    }
}
