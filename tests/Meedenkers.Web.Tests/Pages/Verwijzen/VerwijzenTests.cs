using Meedenkers.Domain.Matching;
using System.Net;
using Meedenkers.Data.Tabellen;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Tests.Pages.MijnVraag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Pages.Verwijzen;

/// <summary>A professional refers with the resident's agreement, and learns received, in contact, closed; nothing else.</summary>
public sealed class VerwijzenTests(TestApp app) : IClassFixture<TestApp>
{
    const string Kanarie = "kanarievogel";

    static readonly (string Veld, string? Waarde)[] Goed =
    [
        ("Vak", "huisarts of POH"), ("Invoer.Naam", "Dokter Testers, Praktijk Fictie"), ("Invoer.Telefoon", "0113 12 34 56"), ("Invoer.Email", "dokter@praktijk.example"),
        ("InwonerNaam", "Kanarievogel Voorbeeld"), ("InwonerTelefoon", "06 12 34 56 78"), ("InwonerEmail", "kanarievogel@voorbeeld.example"),
        ("Woonplaats", "GM0664:Goes"), ("Vlaggen", "RV05"), ("Vlaggen", "RV08"), ("Zin", "Dit is de kanarievogel zelf."), ("Gevraagd", "gesprek"), ("Akkoord", "true"),
    ];

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_makes_a_casus_with_consent_criteria_a_door_and_a_status_link()
    {
        var cor = await app.Medewerker(Functie.Coordinator);
        using var dokter = await Stuur();
        Assert.StartsWith("/verwijzen/", dokter.Doorverwijzing, StringComparison.Ordinal);
        await dokter.Volg();
        Assert.Contains("Uw verwijzing is verstuurd.", dokter.Tekst, StringComparison.Ordinal);
        Assert.Contains(dokter.Url, dokter.Bron, StringComparison.Ordinal);
        Assert.DoesNotContain(Kanarie, dokter.Bron, StringComparison.OrdinalIgnoreCase);

        var verwijzing = await Verwijzing(dokter);
        await using var db = await app.AlsSysteem();
        var aanmelding = await db.Aanmeldingen.SingleAsync(a => a.CasusId == verwijzing.CasusId, Stop);
        Assert.Equal(IngediendDoor.Verwijzer, aanmelding.IngediendDoor);
        Assert.Equal(["A01", "B07"], aanmelding.Criteria.Select(c => c.Code));
        Assert.Equal(Vraagwijze.Gesprek, Assert.Single(aanmelding.Toestemmingen).Wijze);
        Assert.Equal(Hoedanigheid.Verwijzer, (await db.Gebeurtenissen.Where(g => g.CasusId == verwijzing.CasusId).ToListAsync(Stop)).Single(g => g.Voorval is CasusWerdAangemeld).Als);
        Assert.Equal(["RV05", "RV08"], verwijzing.RodeVlaggen);
        Assert.Equal(verwijzing.Op.AddDays(Termijnen.Standaard.VerwijzerStatusDagen), verwijzing.VervaltOp);
        Assert.Equal(Deurhouder.Inwoner, (await db.Deuren.SingleAsync(d => d.CasusId == verwijzing.CasusId, Stop)).Voor);

        var post = await db.Berichten.Where(b => b.CasusId == verwijzing.CasusId).ToListAsync(Stop);
        Assert.Contains("/mijn-vraag/", Assert.Single(post, b => b.Aan!.Value.Waarde == "kanarievogel@voorbeeld.example").Tekst, StringComparison.Ordinal);
        Assert.Contains(dokter.Url, Assert.Single(post, b => b.Aan!.Value.Waarde == "dokter@praktijk.example").Tekst, StringComparison.Ordinal);
        Assert.Single(post, b => b.Aan!.Value.Waarde == $"{cor.Id.Waarde:N}@test.example");
        Assert.All(post, b => Assert.DoesNotContain(Kanarie, b.Onderwerp + b.Tekst, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Kanarie, app.Log.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(dokter.Url["/verwijzen/".Length..], app.EigenLog(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Sent_twice_is_one_casus()
    {
        using var dokter = app.Bezoeker();
        await dokter.Open("/verwijzen");
        await dokter.Verstuur("Verstuur", Goed.Where(v => v.Veld != "Akkoord"));
        var velden = dokter.Velden("Verstuur").Append(new("Invoer.Akkoord", "true")).ToList();
        await dokter.Stuur("/verwijzen", velden);
        var eerst = dokter.Doorverwijzing;
        await dokter.Stuur("/verwijzen", velden);
        Assert.Equal(eerst, dokter.Doorverwijzing);
        await dokter.Volg();
        var id = (await Verwijzing(dokter)).CasusId;
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Verwijzingen.CountAsync(v => v.CasusId == id, Stop));
        Assert.Equal(1, await db.Berichten.CountAsync(b => b.CasusId == id && b.Soort == Berichtsoort.VerwijzingOntvangen, Stop));
    }

    [Fact]
    public async Task A_key_that_this_server_did_not_give_opens_nothing()
    {
        using var dokter = await Stuur();
        await dokter.Volg();
        var bestaand = (await Verwijzing(dokter)).CasusId;
        using var ander = app.Bezoeker();
        await ander.Open("/verwijzen");
        await ander.Verstuur("Verstuur", [.. Goed, ("Sleutel", bestaand.Waarde.ToString())]);
        Assert.Equal(HttpStatusCode.BadRequest, ander.Status);
        Assert.Contains("Dit formulier stond lang open", ander.Tekst, StringComparison.Ordinal);
        Assert.Equal("Kanarievogel Voorbeeld", ander.Pagina.QuerySelector("[name='Invoer.InwonerNaam']")!.GetAttribute("value"));
        await ander.Verstuur("Verstuur");
        Assert.StartsWith("/verwijzen/", ander.Doorverwijzing, StringComparison.Ordinal);
        Assert.NotEqual(dokter.Url, ander.Doorverwijzing);
    }

    [Theory]
    [InlineData("Vak", "", "Kies uw werk")]
    [InlineData("Invoer.Naam", "", "Vul uw naam en uw organisatie in")]
    [InlineData("Invoer.Telefoon", "12", "Dit telefoonnummer klopt niet")]
    [InlineData("InwonerNaam", "", "Vul de naam van de inwoner in")]
    [InlineData("InwonerEmail", "geen adres", "Dit e-mailadres klopt niet")]
    [InlineData("Woonplaats", "", "Kies de woonplaats")]
    [InlineData("Zin", "BSN 111222333", "burgerservicenummer")]
    [InlineData("Akkoord", null, "Vraag de inwoner eerst of het mag")]
    public async Task What_is_missing_or_wrong_is_said_and_everything_stays(string veld, string? waarde, string zin)
    {
        using var dokter = app.Bezoeker();
        await dokter.Open("/verwijzen");
        await dokter.Verstuur("Verstuur", [.. Goed.Where(v => v.Veld != veld), (veld, waarde)]);
        Assert.Equal(HttpStatusCode.BadRequest, dokter.Status);
        Assert.Contains(zin, dokter.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        if (veld != "InwonerNaam") Assert.Equal("Kanarievogel Voorbeeld", dokter.Pagina.QuerySelector("[name='Invoer.InwonerNaam']")!.GetAttribute("value"));
        Assert.True(dokter.Pagina.QuerySelector("[value=RV05]")!.HasAttribute("checked"));
    }

    [Theory]
    [InlineData("Invoer.Vak", "tovenaar", "Kies uw werk uit de lijst")]
    [InlineData("Invoer.Woonplaats", "GM0363:Amsterdam", "Kies de woonplaats uit de lijst")]
    [InlineData("Invoer.Vlaggen", "RV99", "Kijk nog eens na wat u aankruiste")]
    [InlineData("Invoer.Gevraagd", "telepathisch", "Kies hoe u het vroeg")]
    public async Task A_choice_that_is_not_there_is_refused_with_the_same_page(string veld, string waarde, string zin)
    {
        using var dokter = app.Bezoeker();
        await dokter.Open("/verwijzen");
        await dokter.Verstuur("Verstuur", Goed.Where(v => v.Veld is not "Akkoord"));
        var velden = dokter.Velden("Verstuur").Where(v => v.Key != veld).Append(new(veld, waarde)).Append(new("Invoer.Akkoord", "true"));
        await dokter.Stuur("/verwijzen", velden);
        Assert.Equal(HttpStatusCode.BadRequest, dokter.Status);
        Assert.Contains(zin, dokter.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_follows_and_the_resident_sees_the_same_and_ends_it()
    {
        using var dokter = await Stuur();
        await dokter.Volg();
        var id = (await Verwijzing(dokter)).CasusId;
        Assert.Equal(["nu Ontvangen", "straks In contact", "straks Afgerond"], Stappen(dokter));

        var cor = await app.Medewerker(Functie.Coordinator);
        await Doe(id, (c, nu) =>
        {
            c.NeemAan(c.Onderdelen[0].Id, Handelende.Van(cor), Termijnen.Standaard, nu);
            c.WijsToe(c.Onderdelen[0].Id, cor, Lijstkeuze.Eerste, Handelende.Van(cor), nu);
            c.LegContactVast(c.Onderdelen[0].Id, new(Nederland.Vandaag(nu), Contactsoort.Telefoon, Contactuitkomst.GaatGoed, "geheime kanarievogel", null), Handelende.Van(cor), nu);
        });
        await dokter.Open(dokter.Url);
        Assert.Equal(["klaar Ontvangen", "nu In contact", "straks Afgerond"], Stappen(dokter));
        var ziet = dokter.Pagina.QuerySelector(".standlijn")!.TextContent;
        Assert.DoesNotContain(Kanarie, dokter.Bron, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("SMWO", dokter.Tekst, StringComparison.Ordinal);

        using var ria = await Inwoner(id);
        Assert.Contains("Dit schreef de verwijzer", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal(ziet, ria.Pagina.QuerySelector("section[aria-labelledby=verwijzer] .standlijn")!.TextContent);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(ria.Bron)));
        await ria.VerstuurEnVolg("Laat de verwijzer niet meer meekijken");
        Assert.Contains("Die ziet nu niets meer", ria.Tekst, StringComparison.Ordinal);
        await dokter.Open(dokter.Url);
        Assert.Equal(HttpStatusCode.NotFound, dokter.Status);
    }

    [Fact]
    public async Task Unknown_ended_and_past_its_term_are_the_same_page()
    {
        using var dokter = await Stuur();
        await dokter.Volg();
        app.Klok.Advance(TimeSpan.FromDays(91));
        await dokter.Open(dokter.Url);
        var voorbij = $"{dokter.Status} {dokter.Tekst}";
        await dokter.Open($"/verwijzen/{Linksleutel.Nieuw().Waarde}");
        Assert.Equal(voorbij, $"{dokter.Status} {dokter.Tekst}");
        await dokter.Open("/verwijzen/abc");
        Assert.Equal(voorbij, $"{dokter.Status} {dokter.Tekst}");
        Assert.StartsWith("NotFound", voorbij, StringComparison.Ordinal);
        Assert.Contains("Vraag het de inwoner zelf", voorbij, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_plain_Dutch()
    {
        using var dokter = app.Bezoeker();
        await dokter.Open("/verwijzen");
        // Trades and signs are words of the trade, for the trade.
        foreach (var lijst in dokter.Pagina.QuerySelectorAll("main select, main [value^=RV]").Select(e => e.Closest("label") ?? e).ToList()) lijst.Remove();
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(dokter.Pagina.Body!)));
        Assert.Contains("gratis", dokter.Tekst, StringComparison.Ordinal);
        using var weer = await Stuur();
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van((await weer.Volg()).Bron)));
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van((await weer.Open("/verwijzen/abc")).Bron)));
    }

    async Task<Bezoeker> Stuur()
    {
        var dokter = app.Bezoeker();
        await dokter.Open("/verwijzen");
        return await dokter.Verstuur("Verstuur", Goed);
    }

    async Task<Verwijzing> Verwijzing(Bezoeker dokter)
    {
        Linksleutel.Probeer(dokter.Url["/verwijzen/".Length..], out var link);
        await using var db = await app.AlsSysteem();
        var hash = link.Hash();
        return await db.Verwijzingen.SingleAsync(v => v.LinkHash == hash, Stop);
    }

    async Task<Bezoeker> Inwoner(CasusId id)
    {
        var geheimen = app.Services.GetRequiredService<Geheimen>();
        var ria = app.Bezoeker();
        await (await ria.Open($"/mijn-vraag/{geheimen.Link(id.Waarde, "mijn-vraag").Waarde}")).Volg();
        return await ria.VerstuurEnVolg("Open mijn vraag", ("Code", geheimen.Code(id.Waarde, "mijn-vraag").Waarde));
    }

    async Task Doe(CasusId id, Action<Casus, DateTimeOffset> daad)
    {
        await using var db = await app.AlsSysteem();
        daad((await db.LaadCasus(id, stop: Stop))!, app.Klok.GetUtcNow());
        await db.SaveChangesAsync(Stop);
    }

    static List<string> Stappen(Bezoeker wie) => [.. wie.Pagina.QuerySelectorAll(".standlijn li").Select(li => $"{li.ClassName} {li.QuerySelector("h4, h3, h2")!.TextContent.Split(": ")[1]}")];
}
