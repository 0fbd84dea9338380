using System.Text.RegularExpressions;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>The app behind a proxy, so that a test can come from an address of its own.</summary>
public sealed class Deurapp : TestApp
{
    int adressen;

    public Deurapp(Testdatabank databank) : base(databank) => Instellingen["Meedenkers:Proxys:0"] = "127.0.0.1";

    /// <summary>Somebody with an empty browser at an address that nobody else has, or at this one.</summary>
    public Bezoeker Iemand(string? adres = null) =>
        new(CreateDefaultClient(new Uri("https://localhost"), new VanAdres(adres ?? $"203.0.113.{Interlocked.Increment(ref adressen)}")), Klok);

    /// <summary>The resident of this question, who came in by the link.</summary>
    internal async Task<Bezoeker> Binnen(Deurtje deur, string? adres = null)
    {
        var iemand = Iemand(adres);
        await (await iemand.Open($"/mijn-vraag/{deur.Link.Waarde}")).Volg();
        await iemand.VerstuurEnVolg("Open mijn vraag", ("Code", deur.Code.Groepen));
        return iemand;
    }

    sealed class VanAdres(string adres) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Forwarded-For", adres);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>What a resident or naaste holds.</summary>
sealed record Deurtje(CasusId Casus, Casusnummer Nummer, Linksleutel Link, Toegangscode Code);

static partial class Deuren
{
    /// <summary>What production logs: no framework lines below a warning, and no address (Logboekregels).</summary>
    internal static string EigenLog(this TestApp app) => Adres().Replace(string.Join('\n', app.Log.Regels
        .Where(r => r.Niveau >= LogLevel.Warning || !(r.Categorie.StartsWith("Microsoft", StringComparison.Ordinal) || r.Categorie.StartsWith("System", StringComparison.Ordinal)))
        .Select(r => r.Tekst)), "");

    [GeneratedRegex(@"RequestPath=\S+|RequestPath:\S+")]
    private static partial Regex Adres();

    /// <summary>Makes the casus with a door for the resident.</summary>
    internal static async Task<Deurtje> MetDeur(this Casusbouwer bouwer, Deurapp app)
    {
        var (link, code) = (Linksleutel.Nieuw(), Toegangscode.Nieuw());
        var geheimen = app.Services.GetRequiredService<Geheimen>();
        var casus = await bouwer.Daarna((c, nu) => c.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), geheimen.Hash(code), Handelende.Inwoner, nu)).Bewaar();
        return new(casus.Id, casus.Nummer, link, code);
    }

    /// <summary>Gives a naaste a door, as the page does.</summary>
    internal static async Task<Deurtje> VoorNaaste(this Deurapp app, Deurtje inwoner, string naam = "Anna Proefman")
    {
        var (link, code) = (Linksleutel.Nieuw(), Toegangscode.Nieuw());
        await app.Doe(inwoner.Casus, (c, nu) => c.GeefDeur(Deurhouder.Naaste, naam, link.Hash(), app.Services.GetRequiredService<Geheimen>().Hash(code), Handelende.Inwoner, nu));
        return inwoner with { Link = link, Code = code };
    }

    /// <summary>Something that happens to the casus meanwhile.</summary>
    internal static async Task Doe(this Deurapp app, CasusId id, Action<Casus, DateTimeOffset> daad)
    {
        await using var db = await app.AlsSysteem();
        var casus = await db.LaadCasus(id, metDeuren: true);
        daad(casus!, app.Klok.GetUtcNow());
        await db.SaveChangesAsync();
    }
}
