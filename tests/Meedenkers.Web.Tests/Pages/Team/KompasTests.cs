using System.Net;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>What a meedenker writes for themselves is for nobody else, whichever way they come.</summary>
public sealed class KompasTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meedenker_reads_the_compass_writes_and_throws_away()
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team");
        await bezoeker.Klik("Kompas: een plek voor uzelf");
        foreach (var wel in new[] { "De inwoner staat centraal", "Wat is hier aan de hand?", "Komt er rust en beweging?", "Ik beweeg mee" }) Assert.Contains(wel, bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg("Bewaar voor mij", ("Invoer.Tekst", "Ik liet een stilte vallen."));
        Assert.Contains("Ik liet een stilte vallen.", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg("Gooi weg: maandag 23 november");
        Assert.DoesNotContain("stilte", bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.False(await db.Kompasnotities.AnyAsync(n => n.Medewerker == mees.Id, Stop));
    }

    [Theory]
    [InlineData("", "Schrijf op wat u wilt onthouden")]
    [InlineData("bsn 123456782", "burgerservicenummer")]
    [InlineData("LANG", "te lang")]
    public async Task What_is_not_good_comes_back(string tekst, string zin)
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team/kompas");
        await bezoeker.Verstuur("Bewaar voor mij", ("Invoer.Tekst", tekst == "LANG" ? new string('x', 2001) : tekst));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_reads_or_throws_away_not_even_the_coordinator_not_even_past_the_page()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        Guid notitie;
        await using (var db = await app.AlsSysteem())
        {
            var nieuw = new Domain.Werk.Kompasnotitie(mees.Id, "Kanariegedachte", app.Klok.GetUtcNow());
            db.Kompasnotities.Add(nieuw);
            await db.SaveChangesAsync(Stop);
            notitie = nieuw.Id;
        }
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open("/team/kompas");
        Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
        await bezoeker.Stuur("/team/kompas?handler=Weg", [.. bezoeker.Velden("Bewaar voor mij").Where(v => v.Key.StartsWith('_')), new("Notitie", notitie.ToString())]);
        foreach (var als in new[] { Toegangscontext.VoorMedewerker(cor.Id, new(ons), true), Toegangscontext.VoorMedewerker(MedewerkerId.Nieuw(), new(ons), false), Toegangscontext.Niemand, Toegangscontext.VoorSysteem("verzinsel") })
        {
            await using var db = await app.AlsApp(als);
            Assert.False(await db.Kompasnotities.AnyAsync(Stop));
            Assert.Equal(0, await db.Kompasnotities.ExecuteDeleteAsync(Stop));
        }
        await using var zelf = await app.AlsApp(Toegangscontext.VoorMedewerker(mees.Id, new(ons), false));
        Assert.Equal("Kanariegedachte", (await zelf.Kompasnotities.SingleAsync(Stop)).Tekst);
        Assert.DoesNotContain("Kanarie", app.Log.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_notes_come_page_by_page()
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        await using (var db = await app.AlsSysteem())
        {
            for (var i = 0; i < 45; i++) db.Kompasnotities.Add(new(mees.Id, $"gedachte-{i:00}.", app.Klok.GetUtcNow().AddMinutes(i)));
            await db.SaveChangesAsync(Stop);
        }
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team/kompas");
        var gezien = new List<string>();
        while (true)
        {
            gezien.AddRange(bezoeker.Pagina.QuerySelectorAll(".sleutels .eigen-tekst").Select(e => e.TextContent));
            if (!bezoeker.Tekst.Contains("Toon wat u daarvoor schreef", StringComparison.Ordinal)) break;
            await bezoeker.Klik("Toon wat u daarvoor schreef");
        }
        Assert.Equal(Enumerable.Range(0, 45).Reverse().Select(i => $"gedachte-{i:00}."), gezien);
    }
}
