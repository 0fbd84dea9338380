using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Tabellen;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Meedenkers.Web.Pages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Meedenkers.Benchmarks;

/// <summary>
/// How fast the dashboard of a beleidsadviseur is with so many readers at once: the real app with its real server, over a socket of this machine. The readers
/// are in the same process, so what they cost is in the numbers too.
/// </summary>
static class Gemeentemeting
{
    static readonly TimeSpan Opwarmen = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Duur = TimeSpan.FromSeconds(20);

    public static async Task Meet(Verbindingen verbindingen, int lezers)
    {
        await using var app = Bouw(verbindingen);
        await app.StartAsync();
        using var lijn = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = lezers }) { BaseAddress = new(app.Urls.Single()) };
        lijn.DefaultRequestHeaders.Add("Cookie", $"{Teamsessies.Koekje}={await LogIn(app, verbindingen)}");
        var paden = await Paden(app);
        await Lees(lijn, paden, lezers, Opwarmen);
        using var meter = new Stappenmeter();
        await using (var db = Databank.Context(verbindingen.Taken)) await meter.Begin(db, "pages");
        var gelezen = await Lees(lijn, paden, lezers, Duur);
        var nodig = meter.Eindig()[^1].Nodig;
        var tijden = gelezen.Select(g => g.Tijd).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  /gemeente, {lezers} readers: {tijden.Count / nodig.Tijd.TotalSeconds:0} a second, p50 {tijden[tijden.Count / 2]:0.0} ms, p99 {tijden[tijden.Count * 99 / 100]:0.0} ms; a page: processor {nodig.Hier.TotalMilliseconds / tijden.Count:0.0} ms here, {nodig.Daar.TotalMilliseconds / tijden.Count:0.0} ms in the database, {gelezen.Average(g => g.Tekens) / 1024:0} kB"));
        await app.StopAsync();
    }

    static WebApplication Bouw(Verbindingen verbindingen)
    {
        var map = Path.Combine(Projectmap.Vind() ?? throw new InvalidOperationException("The pages have pictures that are read from the clone."), "src", "Meedenkers.Web");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Cijferlezer).Assembly.GetName().Name, EnvironmentName = "Meting", ContentRootPath = map });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Meedenkers"] = verbindingen.App,
            ["ConnectionStrings:Cijfers"] = verbindingen.Cijfers,
            ["Meedenkers:Achtergrondtaken"] = "false",
        });
        builder.Logging.ClearProviders(); // a line for each page would drown the numbers
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddPortaal();
        var app = builder.Build();
        app.UsePortaal();
        return app;
    }

    /// <summary>The cookie of the beleidsadviseur of the demo, as signing in gives it.</summary>
    static async Task<string> LogIn(WebApplication app, Verbindingen verbindingen)
    {
        var (wie, nu) = (Demo.Accounts.First(a => a.Functie == Functie.Beleidsadviseur).Id, TimeProvider.System.GetUtcNow());
        var sessie = new Teamsessie { Id = Guid.NewGuid(), Medewerker = wie, Wijze = Inlogwijze.Wachtwoord, Apparaat = "meting", BegonnenOp = nu, GebruiktOp = nu, BevestigdOp = nu };
        await using var db = Databank.Context(verbindingen.Taken);
        await db.BetreedAls(Toegangscontext.VoorSysteem("meting"));
        db.Add(sessie);
        await db.SaveChangesAsync();
        var identiteit = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, wie.Waarde.ToString()), new(Teamsessies.Sessieclaim, sessie.Id.ToString()), new(Teamsessies.Stempelclaim, wie.Waarde.ToString("N"))], IdentityConstants.ApplicationScheme);
        return app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat.Protect(new AuthenticationTicket(new(identiteit), IdentityConstants.ApplicationScheme));
    }

    /// <summary>Every period that came out, each time beside another gemeente.</summary>
    static async Task<IReadOnlyList<string>> Paden(WebApplication app)
    {
        var gemeenten = (await app.Services.GetRequiredService<Naslagbron>().Nu()).Gemeenten;
        var tijdvakken = Cijferbeeld.Tijdvakken(await app.Services.GetRequiredService<Cijferlezer>().Alle(default));
        return [.. tijdvakken.Select((tijdvak, nummer) => $"/gemeente?periode={tijdvak}&gemeente={gemeenten[nummer % gemeenten.Count].Code}")];
    }

    static async Task<IReadOnlyList<(double Tijd, int Tekens)>> Lees(HttpClient lijn, IReadOnlyList<string> paden, int lezers, TimeSpan duur)
    {
        var gelezen = new ConcurrentBag<(double, int)>();
        var begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, lezers).Select(lezer => Task.Run(async () =>
        {
            for (var beurt = lezer; Stopwatch.GetElapsedTime(begin) < duur; beurt++)
            {
                var start = Stopwatch.GetTimestamp();
                var pagina = await lijn.GetStringAsync(paden[beurt % paden.Count]);
                gelezen.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, pagina.Length));
                if (!pagina.Contains("Vindbaarheid", StringComparison.Ordinal)) throw new InvalidOperationException("This is not the dashboard: this would measure nothing.");
            }
        })));
        return [.. gelezen];
    }
}
