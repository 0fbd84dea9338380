using System.Net;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>The sheet of a keukengesprek, before and after it.</summary>
public sealed class GesprekTests(TestApp app) : IClassFixture<TestApp>
{
    static readonly Gespreksblad Blad = new("Het loket", new(2026, 12, 1), "Ik snap de brief niet", "Mijn zus");

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sheet_is_made_with_one_field_filled_in_afterwards_and_found_again_on_the_casus()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        await bezoeker.Klik("Bereid een gesprek voor: Wonen");
        Assert.DoesNotContain("Na het gesprek", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Met", "Het loket"));

        Assert.StartsWith(Ploeg.Pad(casus, "gesprekken/"), bezoeker.Url, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Op", "1-12-2026"), ("Invoer.Afgesproken", "Zij bellen terug.\nBinnen een week."), ("Invoer.Uiterlijk", "8-12-2026"));
        Assert.Contains("Binnen een week.", bezoeker.Pagina.QuerySelector(".alleen-druk .blad")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("dinsdag 8 december", bezoeker.Pagina.QuerySelector(".alleen-druk .blad")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("loket", bezoeker.Pagina.Title + bezoeker.Url, StringComparison.OrdinalIgnoreCase);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Contains("Het loket, 1 dec, is geweest", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Keukengesprek", bezoeker.Pagina.QuerySelector(".tijdlijn")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Met", "", "Schrijf op met wie het gesprek is")]
    [InlineData("Met", "LANG121", "te lang")]
    [InlineData("Op", "volgende week", "Vul een datum in")]
    [InlineData("WilZeggen", "LANG1001", "te lang")]
    [InlineData("WilZeggen", "bsn 123456782", "burgerservicenummer")]
    [InlineData("Mee", "LANG121", "te lang")]
    public async Task What_is_not_good_comes_back_with_what_was_typed(string veld, string waarde, string zin)
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "gesprekken"));
        if (waarde.StartsWith("LANG", StringComparison.Ordinal)) waarde = new string('x', int.Parse(waarde[4..], System.Globalization.CultureInfo.InvariantCulture));
        var velden = new Dictionary<string, string> { ["Invoer.Met"] = "Het loket", ["Invoer.WilZeggen"] = "Blijft staan", [$"Invoer.{veld}"] = waarde };

        await bezoeker.Verstuur("Bewaar", velden.Select(v => (v.Key, (string?)v.Value)));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        if (veld != "WilZeggen") Assert.Contains("Blijft staan", bezoeker.Bron, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.False(await db.Keukengesprekken.AnyAsync(g => g.CasusId == casus.Id, Stop));
    }

    [Fact]
    public async Task Whoever_writes_over_what_the_resident_wrote_meanwhile_is_shown_it_first()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        Keukengesprek gesprek = null!;
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).MetWerk((c, nu) => gesprek = new(c, c.Onderdelen[0].Id, Blad, Handelende.Van(mees), nu)).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, $"gesprekken/{gesprek.Id}"));
        await using (var db = await app.AlsSysteem())
            await db.Database.ExecuteSqlAsync($"update keukengesprek set blad_wil_zeggen = 'Eerst over de huur', gewijzigd_op = gewijzigd_op + interval '1 minute' where id = {gesprek.Id}", Stop);

        await bezoeker.Verstuur("Bewaar", ("Invoer.Mee", "Mijn broer"));
        Assert.Equal(HttpStatusCode.Conflict, bezoeker.Status);
        Assert.Contains("Eerst over de huur", bezoeker.Pagina.QuerySelector(".signaal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mijn broer", bezoeker.Pagina.QuerySelector("#Invoer_Mee")!.GetAttribute("value"));
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.WilZeggen", "Eerst over de huur"));
        await using var na = await app.AlsSysteem();
        var blad = (await na.Keukengesprekken.SingleAsync(g => g.Id == gesprek.Id, Stop)).Blad;
        Assert.Equal(("Mijn broer", "Eerst over de huur"), (blad.Mee, blad.WilZeggen));
    }

    [Fact]
    public async Task What_is_off_is_read_on_its_own_page_only()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        Keukengesprek gesprek = null!;
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).MetWerk((c, nu) => gesprek = new(c, c.Onderdelen[0].Id, Blad, Handelende.Van(mees), nu)).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus));
        await bezoeker.Klik("Het loket");
        await bezoeker.VerstuurEnVolg("Dit gesprek gaat niet door");
        Assert.Contains(Weigering.GesprekGaatNietDoor.Zin, bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ik snap de brief niet", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Empty(bezoeker.Pagina.QuerySelectorAll("main form"));
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.DoesNotContain("Het loket", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_opens_under_its_own_onderdeel_for_who_does_it_and_nowhere_else()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        Keukengesprek gesprek = null!;
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).MetWerk((c, nu) => gesprek = new(c, c.Onderdelen[0].Id, Blad, Handelende.Van(mees), nu)).Bewaar();
        var elders = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        foreach (var pad in new[] { Ploeg.Pad(elders, $"gesprekken/{gesprek.Id}"), Ploeg.Pad(casus, $"gesprekken/{Guid.NewGuid()}") })
        {
            await bezoeker.Open(pad);
            Assert.Equal(HttpStatusCode.NotFound, bezoeker.Status);
        }
        using var vreemd = await app.Als(await app.Medewerker(Functie.Coordinator, await app.EenOrganisatie()));
        await vreemd.Open(Ploeg.Pad(casus, $"gesprekken/{gesprek.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, vreemd.Status);
    }

    [Fact]
    public async Task While_the_resident_lets_it_rest_no_new_sheet_is_made()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Daarna((c, nu) => c.Beperk(Handelende.Inwoner, nu)).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "gesprekken"));
        Assert.Contains(Weigering.CasusIsBeperkt.Zin, bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Stuur(Ploeg.Pad(casus, "gesprekken"), [.. bezoeker.Velden("Uitloggen").Where(v => v.Key.StartsWith('_')), new("Invoer.Met", "Toch")]);
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
    }
}
