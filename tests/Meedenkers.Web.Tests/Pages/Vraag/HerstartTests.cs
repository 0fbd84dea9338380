using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Meedenkers.Data.Opbouw;
using Meedenkers.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Npgsql;
using static Meedenkers.Web.Tests.Pages.Vraag.Reis;

namespace Meedenkers.Web.Tests.Pages.Vraag;

/// <summary>The app that restarts and the database that is away, in the middle of asking.</summary>
public class HerstartTests(Testdatabank databank)
{
    [Fact]
    public async Task A_restart_in_the_middle_goes_on_where_it_was()
    {
        var verbindingen = await databank.Kloon();
        try
        {
            Dictionary<string, string> koekjes;
            await using (var eerst = new App(verbindingen))
            {
                using var bezoeker = eerst.Bezoeker();
                await bezoeker.Open("/vraag/voor-wie");
                await bezoeker.GaNaar("wat-speelt");
                await bezoeker.VerstuurEnVolg(Verder, ("EigenWoorden", "Voor de herstart"));
                koekjes = bezoeker.Koekjes.ToDictionary();
            }

            await using var daarna = new App(verbindingen);
            using var lijn = daarna.CreateDefaultClient(new Uri("https://localhost"));
            using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/vraag/wat-speelt");
            verzoek.Headers.Add("Cookie", string.Join("; ", koekjes.Select(k => $"{k.Key}={k.Value}")));
            using var antwoord = await lijn.SendAsync(verzoek, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.Contains("Voor de herstart", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            await databank.Gooiweg(verbindingen);
        }
    }

    [Fact]
    public async Task Without_a_database_the_page_comes_back_with_what_was_typed_and_says_to_call()
    {
        var verbindingen = await databank.Kloon();
        try
        {
            var echt = new NpgsqlConnectionStringBuilder(verbindingen.App);
            await using var lijn = new Doorgeefluik(echt.Host!, echt.Port);
            (echt.Host, echt.Port) = ("127.0.0.1", lijn.Poort);
            await using var app = new App(verbindingen with { App = echt.ConnectionString });
            using var bezoeker = app.Bezoeker();
            await bezoeker.Open("/vraag/voor-wie");
            await bezoeker.GaNaar("wat-speelt");

            lijn.Breek();
            await bezoeker.Verstuur(Verder, ("EigenWoorden", "Dit mag niet weg"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, bezoeker.Status);
            Assert.Contains("Bel ons", bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Dit mag niet weg", bezoeker.Pagina.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);

            lijn.Herstel();
            await bezoeker.Verstuur(Verder);
            Assert.Equal("/vraag/onderwerpen", bezoeker.Doorverwijzing);
        }
        finally
        {
            await databank.Gooiweg(verbindingen);
        }
    }

    /// <summary>The app on a database that outlives it.</summary>
    sealed class App(Verbindingen verbindingen) : WebApplicationFactory<Program>
    {
        public Bezoeker Bezoeker() => new(CreateDefaultClient(new Uri("https://localhost")), TimeProvider.System);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Test");
            builder.UseSetting("ConnectionStrings:Meedenkers", verbindingen.App);
            builder.UseSetting("ConnectionStrings:Cijfers", verbindingen.Cijfers);
            builder.UseSetting("Meedenkers:Achtergrondtaken", "false");
        }
    }
}
