using System.Net;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Tests.Pages.MijnVraag;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Verwijzen;

/// <summary>A professional without an account asks, follows it by a private link, and is reached without content.</summary>
public sealed class AdviesTests(TestApp app) : IClassFixture<TestApp>
{
    static readonly (string Veld, string? Waarde)[] Goed =
        [("Vraag", "Wat kan ik doen als iemand geen post meer opent? kanariepiet"), ("Vak", "huisarts of POH"), ("Email", "dokter@praktijk.example"), ("Telefoon", "0113 12 34 56")];

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_verwijzer_asks_reads_the_answer_asks_on_and_closes()
    {
        var prof = await app.Medewerker(Functie.MeedenkerFormeel);
        await app.Medewerker(Functie.Coordinator);
        using var dokter = app.Bezoeker();
        await dokter.Open("/verwijzen");
        await dokter.Klik("Vraag advies aan een collega");
        await dokter.VerstuurEnVolg("Verstuur de vraag", Goed);
        Assert.Contains("SMWO leest uw vraag. Het antwoord staat hier uiterlijk dinsdag 24 november.", dokter.Tekst, StringComparison.Ordinal);
        Assert.Contains(dokter.Url, dokter.Bron, StringComparison.Ordinal);
        var link = dokter.Url;

        await using var db = await app.AlsSysteem();
        var hash = Hash(link);
        var vraag = await db.Adviesvragen.SingleAsync(v => v.LinkHash == hash, Stop);
        using var team = await app.Als(prof);
        await team.Open($"/team/advies/{vraag.Id}");
        Assert.Contains("Verwijzer, huisarts of POH", team.Tekst, StringComparison.Ordinal);
        Assert.Contains("0113 12 34 56", team.Tekst, StringComparison.Ordinal);
        await team.VerstuurEnVolg("Verstuur het antwoord", ("Invoer.Tekst", "Vraag of u samen een envelop mag openen."));

        await dokter.Open(link);
        Assert.Contains("SMWO heeft geantwoord.", dokter.Tekst, StringComparison.Ordinal);
        Assert.Contains("samen een envelop", dokter.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(prof.Naam, dokter.Tekst, StringComparison.Ordinal);
        await dokter.VerstuurEnVolg("Verstuur", ("Invoer.Tekst", "En als dat niet mag?"));
        Assert.Contains("En als dat niet mag?", dokter.Tekst, StringComparison.Ordinal);
        await dokter.Verstuur("Ik verwijs de inwoner");
        Assert.Equal("/verwijzen", dokter.Doorverwijzing);
        await dokter.Open(link);
        Assert.Contains("Deze vraag is gesloten.", dokter.Tekst, StringComparison.Ordinal);

        var feit = await db.Adviesfeiten.SingleAsync(f => f.Uitkomst == Adviesuitkomst.WordtCasus, Stop);
        Assert.Equal((Adviesfeitsoort.Gesloten, Hoedanigheid.Verwijzer), (feit.Soort, feit.Vrager));
        var post = (await db.Berichten.ToListAsync(Stop)).Where(b => b.Tekst!.Contains(link, StringComparison.Ordinal)).ToList();
        Assert.Equal([Berichtsoort.AdviesOntvangen, Berichtsoort.AdviesBeantwoord], post.Select(b => b.Soort).Order());
        Assert.All(post, b => Assert.Equal("dokter@praktijk.example", b.Aan!.Value.Waarde));
        Assert.All(await db.Berichten.ToListAsync(Stop), b => Assert.DoesNotContain("kanarie", b.Onderwerp + b.Tekst, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("kanarie", app.Log.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(link.Split('/')[^1], app.EigenLog(), StringComparison.OrdinalIgnoreCase);
    }

    static string Hash(string pad)
    {
        Linksleutel.Probeer(pad.Split('/')[^1], out var link);
        return link.Hash();
    }

    [Theory]
    [InlineData("Vraag", "", "Schrijf uw vraag op.")]
    [InlineData("Vraag", "Zijn nummer is 0612345678", "telefoonnummer in uw tekst")]
    [InlineData("Vak", "", "Kies uw werk")]
    [InlineData("Email", "geen adres", "Dit e-mailadres klopt niet")]
    [InlineData("Telefoon", "12", "Dit telefoonnummer klopt niet")]
    public async Task What_is_missing_or_wrong_is_said_and_everything_stays(string veld, string? waarde, string zin)
    {
        using var dokter = app.Bezoeker();
        await dokter.Open("/verwijzen/advies");
        await dokter.Verstuur("Verstuur de vraag", [.. Goed.Where(v => v.Veld != veld), (veld, waarde)]);
        Assert.Equal(HttpStatusCode.BadRequest, dokter.Status);
        Assert.Contains(zin, dokter.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        if (veld != "Vraag") Assert.Contains("geen post meer opent", dokter.Pagina.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_way_to_be_reached_is_enough_and_none_is_too_little()
    {
        using var dokter = app.Bezoeker();
        await dokter.Open("/verwijzen/advies");
        await dokter.Verstuur("Verstuur de vraag", [.. Goed[..2]]);
        Assert.Contains("Vul een e-mailadres of een telefoonnummer in", dokter.Tekst, StringComparison.Ordinal);
        await dokter.Verstuur("Verstuur de vraag", ("Telefoon", "0113 12 34 56"));
        Assert.StartsWith("/verwijzen/advies/", dokter.Doorverwijzing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_nobody_was_given_opens_nothing_and_writes_nothing()
    {
        using var niemand = app.Bezoeker();
        await niemand.Open("/verwijzen/advies/0123456789ABCDEFGHJKMNPQRS");
        Assert.Equal(HttpStatusCode.NotFound, niemand.Status);
        Assert.Contains("Deze pagina is er niet, of niet meer", niemand.Tekst, StringComparison.Ordinal);
        await niemand.Open("/verwijzen/advies");
        var token = niemand.Velden("Verstuur de vraag").Where(v => v.Key.StartsWith("__", StringComparison.Ordinal)).ToList();
        await niemand.Stuur("/verwijzen/advies/0123456789ABCDEFGHJKMNPQRS?handler=Verder", [.. token, new("Invoer.Tekst", "Hallo daar.")]);
        Assert.Equal(HttpStatusCode.NotFound, niemand.Status);
        await niemand.Stuur("/verwijzen/advies/geen-link?handler=Sluit", [.. token, new("Invoer.Uitkomst", "geholpen")]);
        Assert.Equal(HttpStatusCode.NotFound, niemand.Status);
    }

    [Fact]
    public async Task Closed_is_closed_and_a_verwijzer_has_nothing_to_scale()
    {
        using var dokter = app.Bezoeker();
        await dokter.Open("/verwijzen/advies");
        await dokter.VerstuurEnVolg("Verstuur de vraag", Goed);
        var (link, token) = (dokter.Url, dokter.Velden("Verstuur").Where(v => v.Key.StartsWith("__", StringComparison.Ordinal)).ToList());
        await dokter.Stuur($"{link}?handler=Sluit", [.. token, new("Invoer.Uitkomst", "wordt-opschaling")]);
        Assert.Equal(HttpStatusCode.BadRequest, dokter.Status);
        Assert.Contains("Opschalen kan alleen met een casus", dokter.Tekst, StringComparison.Ordinal);
        await dokter.VerstuurEnVolg("Ik kan al verder");
        await dokter.Stuur($"{link}?handler=Verder", [.. token, new("Invoer.Tekst", "Toch nog iets.")]);
        Assert.Equal(HttpStatusCode.BadRequest, dokter.Status);
        Assert.Contains("Deze vraag is gesloten", dokter.Tekst, StringComparison.Ordinal);
    }
}

/// <summary>As for a referral: one place can send only so much in an hour. An app of its own, for its own count.</summary>
public sealed class AdviesgrensTests(Deurapp app) : IClassFixture<Deurapp>
{
    [Fact]
    public async Task One_place_cannot_flood_the_colleagues_and_keeps_what_was_typed()
    {
        using var dokter = app.Iemand("203.0.113.77");
        for (var keer = 0; keer <= Pogingen.VersturenPerUur; keer++)
        {
            await dokter.Open("/verwijzen/advies");
            await dokter.Verstuur("Verstuur de vraag", ("Vraag", "Wat kan ik doen?"), ("Vak", "huisarts of POH"), ("Telefoon", "0113 12 34 56"));
            Assert.Equal(keer < Pogingen.VersturenPerUur ? HttpStatusCode.Redirect : HttpStatusCode.TooManyRequests, dokter.Status);
        }
        Assert.Contains("Wat kan ik doen?", dokter.Pagina.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }
}
