using System.Net;
using System.Text.RegularExpressions;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Tests.Pages.MijnVraag;
using Meedenkers.Web.Tests.Rechten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Opstarten;

/// <summary>What a stranger on the internet meets (normen.md, Web): the same headers everywhere, limits, and no word about the inside.</summary>
public sealed partial class VerhardingTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/beeld/app.css", 200)]
    [InlineData("GET", "/health/live", 200)]
    [InlineData("GET", "/health/ready", 200)]
    [InlineData("GET", "/.well-known/security.txt", 200)]
    [InlineData("GET", "/bestaat-niet", 404)]
    [InlineData("GET", "/beeld/bestaat-niet.js", 404)]
    [InlineData("GET", "/team", 302)]
    [InlineData("POST", "/snel-weg", 303)]
    [InlineData("POST", "/vraag", 400)]
    [InlineData("PUT", "/health/live", 405)]
    [InlineData("DELETE", "/.well-known/security.txt", 405)]
    [InlineData("GET", "/fout/500", 500)]
    public async Task Every_answer_has_the_headers(string verb, string pad, int status)
    {
        using var lijn = app.CreateDefaultClient(new Uri("https://localhost"));
        using var verzoek = new HttpRequestMessage(new(verb), pad) { Content = verb == "POST" ? new FormUrlEncodedContent([]) : null };
        using var antwoord = await lijn.SendAsync(verzoek, Stop);

        Assert.Equal(status, (int)antwoord.StatusCode);
        ZijnErAlle(antwoord);
    }

    [Theory]
    [InlineData("/sociale-kaart")]
    [InlineData("/api/hsds/v3/services")]
    public async Task An_answer_to_a_fault_has_the_headers_too(string pad)
    {
        await using var eigen = new TestApp(app.Testserver);
        await eigen.InitializeAsync();
        eigen.Instellingen["ConnectionStrings:Meedenkers"] = "Host=127.0.0.1;Port=1;Username=niemand;Database=geen;Timeout=2";
        using var lijn = eigen.CreateDefaultClient(new Uri("https://localhost"));
        using var antwoord = await lijn.GetAsync(new Uri(pad, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        ZijnErAlle(antwoord);
    }

    [Fact]
    public async Task Too_much_is_refused_with_a_page_that_says_so()
    {
        using var lijn = app.CreateDefaultClient(new Uri("https://localhost"));
        using var antwoord = await lijn.PostAsync(new Uri("/verwijzen", UriKind.Relative), new StringContent(new string('a', 300_000)), Stop);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        Assert.Contains("Dit is te veel tekst", await antwoord.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        ZijnErAlle(antwoord);
    }

    [Fact]
    public async Task A_page_without_a_form_takes_no_post()
    {
        using var iemand = await Rol.Van(app, app.Iemand(), "iemand", "iemand", "/mijn-vraag");
        var alles = Ingang.Alle(app);
        var zonder = alles.Where(i => i.Wie == "openbaar" && i.Verb == "GET" && i.Delen.Count == 0 && !i.Route.StartsWith("/health", StringComparison.Ordinal) && !i.Route.Contains('.', StringComparison.Ordinal)
            && !alles.Any(p => p.Verb == "POST" && p.Route == i.Route)).ToList();
        Assert.True(zonder.Count > 5);
        foreach (var ingang in zonder)
        {
            var antwoord = await iemand.Vraag(ingang with { Verb = "POST" }, ingang.Pad());
            Assert.True(antwoord.Status is 404 or 405, $"POST {ingang.Route} gives {antwoord.Status}");
        }
    }

    [Fact]
    public async Task One_network_cannot_flood_a_worklist_and_another_is_not_bothered()
    {
        using var vol = app.Iemand("203.0.113.250");
        for (var keer = 0; keer <= Pogingen.VersturenPerUur; keer++)
        {
            await vol.Open("/verwijzen");
            await Verwijs(vol);
            Assert.Equal(keer < Pogingen.VersturenPerUur ? HttpStatusCode.Redirect : HttpStatusCode.TooManyRequests, vol.Status);
        }
        Assert.Contains("Wacht een uur, of bel ons", vol.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ria Proefman", vol.Bron, StringComparison.Ordinal); // what was typed is still there

        using var ander = app.Iemand("203.0.113.251");
        await ander.Open("/verwijzen");
        await Verwijs(ander);
        Assert.Equal(HttpStatusCode.Redirect, ander.Status);
        app.Klok.Advance(TimeSpan.FromHours(1));
        await vol.Open("/verwijzen");
        await Verwijs(vol);
        Assert.Equal(HttpStatusCode.Redirect, vol.Status);
    }

    [Fact]
    public async Task Five_hundred_wrong_codes_slow_a_casus_down_and_never_lock_it()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var rader = await Rol.Van(app, app.Iemand(), "rader", "rader", "/mijn-vraag");
        var inloggen = new Ingang("POST", "/mijn-vraag", null, "openbaar", []);
        (string, string)[] fout = [("Invoer.Nummer", deur.Nummer.Waarde), ("Invoer.Code", "0000 0000")];
        var gekeken = 0;
        for (var keer = 0; keer < 500; keer++)
        {
            var antwoord = await rader.Vraag(inloggen, "/mijn-vraag?met=nummer", fout.Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
            Assert.True(antwoord.Status is 400 or 429, $"attempt {keer} gives {antwoord.Status}");
            if (antwoord.Status == 400) gekeken++;
            app.Klok.Advance(TimeSpan.FromSeconds(1));
        }
        Assert.InRange(gekeken, Pogingen.Vrij, 15); // of 500 from everywhere, in eight minutes

        using var houder = await app.Binnen(deur);
        Assert.Contains("Uw nummer", houder.Tekst, StringComparison.Ordinal);

        app.Klok.Advance(Pogingen.Langst);
        using var metNummer = app.Iemand();
        await metNummer.Open("/mijn-vraag");
        await metNummer.VerstuurEnVolg("Open mijn vraag", ("Nummer", deur.Nummer.Waarde), ("Code", deur.Code.Groepen));
        Assert.Contains("Uw nummer", metNummer.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("203.0.113.9", null, false)] // nobody is a proxy
    [InlineData("203.0.113.9", "10.0.0.0/8", false)] // from outside
    [InlineData("10.1.2.3", "10.0.0.0/8", true)]
    public async Task Forwarded_headers_are_believed_from_a_configured_proxy_only(string van, string? proxy, bool geloofd)
    {
        await using var eigen = new TestApp(app.Testserver);
        if (proxy is not null) eigen.Instellingen["Meedenkers:Proxys:0"] = proxy;
        await eigen.InitializeAsync();
        var antwoord = await eigen.Server.SendAsync(context =>
        {
            (context.Request.Scheme, context.Request.Host, context.Request.Path) = ("http", new("meedenkers.example"), "/contact");
            context.Connection.RemoteIpAddress = IPAddress.Parse(van);
            context.Request.Headers["X-Forwarded-Proto"] = "https";
            context.Request.Headers["X-Forwarded-For"] = "198.51.100.7";
            context.Request.Headers["X-Forwarded-Host"] = "kwaad.example";
        }, Stop);

        Assert.Equal(geloofd, antwoord.Response.Headers.StrictTransportSecurity.Count > 0);
        Assert.Equal(geloofd ? "198.51.100.7" : van, antwoord.Connection.RemoteIpAddress!.ToString());
        Assert.Equal("meedenkers.example", antwoord.Request.Host.Value); // never from a header
    }

    [Fact]
    public async Task The_app_does_not_start_with_an_endpoint_that_says_nothing_about_who_may()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddAuthorization();
        await using var web = builder.Build();
        web.MapGet("/open", () => "ok").AllowAnonymous();
        web.EisRegelOpElkEindpunt();
        web.MapGet("/vergeten", () => "ok");
        Assert.Contains("/vergeten", Assert.Throws<InvalidOperationException>(web.EisRegelOpElkEindpunt).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Security_txt_can_be_used_today()
    {
        using var iemand = app.Iemand();
        await iemand.Open("/.well-known/security.txt");
        Assert.Matches("^Contact: (mailto|https):", iemand.Bron);
        var tot = DateTimeOffset.Parse(Verloopt().Match(iemand.Bron).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(tot, app.Klok.GetUtcNow().AddDays(30), app.Klok.GetUtcNow().AddDays(365));
    }

    static Task<Bezoeker> Verwijs(Bezoeker wie) => wie.Verstuur("Verstuur", ("Vak", wie.Pagina.QuerySelector("select[name='Invoer.Vak'] option[value]:not([value=''])")!.GetAttribute("value")),
        ("Invoer.Naam", "Wijkteam Voorbeeld"), ("Invoer.Telefoon", "0612345678"), ("Invoer.InwonerNaam", "Ria Proefman"), ("Invoer.InwonerTelefoon", "0612345679"), ("Woonplaats", "GM0664:Goes"),
        ("Zin", "Er ligt een stapel post."), ("Gevraagd", "telefoon"), ("Akkoord", "true"));

    static void ZijnErAlle(HttpResponseMessage antwoord)
    {
        string Kop(string naam) => antwoord.Headers.TryGetValues(naam, out var waarden) ? string.Join(' ', waarden) : "";
        var csp = Kop("Content-Security-Policy");
        Assert.Contains("default-src 'none'", csp, StringComparison.Ordinal);
        foreach (var deel in new[] { "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'" }) Assert.Contains(deel, csp, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", csp, StringComparison.Ordinal);
        Assert.DoesNotContain('*', csp);
        Assert.Matches("max-age=(3153600[0-9]|[4-9][0-9]{7}|[0-9]{9,}); includeSubDomains", Kop("Strict-Transport-Security"));
        Assert.Equal("nosniff", Kop("X-Content-Type-Options"));
        Assert.Equal("DENY", Kop("X-Frame-Options"));
        Assert.Equal("no-referrer", Kop("Referrer-Policy"));
        Assert.Equal("", Kop("Server") + Kop("X-Powered-By"));
    }

    [GeneratedRegex(@"^Expires: (\S+)", RegexOptions.Multiline)]
    private static partial Regex Verloopt();
}
