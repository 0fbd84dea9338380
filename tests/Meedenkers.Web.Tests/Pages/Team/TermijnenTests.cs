using System.Net;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>Decisions to object to and waiting lists of an onderdeel.</summary>
public sealed class TermijnenTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_needs_its_day_only_is_watched_and_is_put_to_rest()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        await bezoeker.Klik("Besluiten en wachtlijsten: Wonen");
        await bezoeker.VerstuurEnVolg("Zet dit besluit erbij", ("Besluit.GekomenOp", "20 oktober 2026"));
        Assert.Contains("Bezwaar kan tot en met dinsdag 1 december", bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.Open(Ploeg.Pad(casus));
        var signaal = bezoeker.Pagina.QuerySelectorAll(".signaal").Single(s => s.TextContent.Contains("Bezwaar vóór 1 dec", StringComparison.Ordinal));
        Assert.Contains("Nog 6 werkdagen.", signaal.TextContent, StringComparison.Ordinal);
        await bezoeker.Open("/team");
        Assert.Contains("Bezwaar vóór 1 dec", bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.Open(Ploeg.Pad(casus, "termijnen"));
        await bezoeker.Klik("Werk bij: Besluit van 20 okt");
        Assert.Equal("1-12-2026", bezoeker.Pagina.QuerySelector("#Besluit_Uiterlijk")!.GetAttribute("value"));
        await bezoeker.VerstuurEnVolg("Bewaar dit besluit", ("Besluit.Over", "De Wmo-aanvraag"), ("Besluit.Stand", "gemaakt"), ("Besluit.Op", "22-11-2026"));
        Assert.Contains("Bezwaar gemaakt op 22 nov", bezoeker.Tekst, StringComparison.Ordinal);
        foreach (var pad in new[] { "/team", Ploeg.Pad(casus) })
        {
            await bezoeker.Open(pad);
            Assert.DoesNotContain("Bezwaar vóór", bezoeker.Tekst, StringComparison.Ordinal);
        }
        Assert.Contains("De Wmo-aanvraag. Bezwaar gemaakt op 22 nov", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bezwaar gemaakt", bezoeker.Pagina.QuerySelector(".tijdlijn")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_is_recorded_and_ends()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "termijnen"));
        Assert.Equal("23-11-2026", bezoeker.Pagina.QuerySelector("#Wacht_Sinds")!.GetAttribute("value"));
        await bezoeker.VerstuurEnVolg("Zet deze wachtlijst erbij", ("Wacht.Waarop", "Dagbesteding"), ("Wacht.Sinds", "1-11-2026"), ("Wacht.Verwacht", "1-2-2027"));
        Assert.Contains("Wacht sinds 1 nov, verwacht rond 1 feb 2027", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Klik("Werk bij: Dagbesteding");
        await bezoeker.VerstuurEnVolg("Bewaar deze wachtlijst", ("Wacht.Voorbij", "true"));
        Assert.Contains("Wachtte van 1 nov tot 23 nov", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.DoesNotContain("Dagbesteding", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Besluit", "GekomenOp", "", "Vul een datum in")]
    [InlineData("Besluit", "GekomenOp", "24-11-2026", "die al geweest is")]
    [InlineData("Besluit", "Uiterlijk", "19-11-2026", "ligt voor de dag van het besluit")]
    [InlineData("Besluit", "Over", "bsn 123456782", "burgerservicenummer")]
    [InlineData("Besluit", "Stand", "misschien", "Kies hoe het met het bezwaar staat")]
    [InlineData("Wacht", "Waarop", "", "Schrijf op welke hulp")]
    [InlineData("Wacht", "Sinds", "", "Vul een datum in")]
    [InlineData("Wacht", "Sinds", "24-11-2026", "die al geweest is")]
    [InlineData("Wacht", "Verwacht", "gauw", "Vul een datum in")]
    public async Task What_is_not_good_comes_back_and_nothing_is_kept(string formulier, string veld, string waarde, string zin)
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "termijnen"));
        var velden = bezoeker.Velden("Uitloggen").Where(v => v.Key.StartsWith('_')).ToDictionary(v => v.Key, v => v.Value);
        velden["Besluit.GekomenOp"] = velden["Wacht.Sinds"] = "20-11-2026";
        velden["Wacht.Waarop"] = "Dagbesteding";
        velden["Besluit.Stand"] = "loopt";
        velden[$"{formulier}.{veld}"] = waarde;

        await bezoeker.Stuur($"{Ploeg.Pad(casus, "termijnen")}?handler={formulier}", velden);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.False(await db.Bezwaartermijnen.AnyAsync(b => b.CasusId == casus.Id, Stop) || await db.Wachtplekken.AnyAsync(w => w.CasusId == casus.Id, Stop));
    }

    [Fact]
    public async Task A_line_of_elsewhere_is_not_there_and_while_it_rests_it_is_read_only()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var dag = new DateOnly(2026, 11, 20);
        Bezwaartermijn elders = null!;
        await app.EenCasus().Bij(ons).AangenomenDoor(mees).MetWerk((c, nu) => elders = new(c, c.Onderdelen[0].Id, new(null, dag, dag), Handelende.Van(mees), nu)).Bewaar();
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "termijnen"));
        var velden = bezoeker.Velden("Zet dit besluit erbij").Where(v => v.Key != "Besluit.GekomenOp").Append(new("Besluit.GekomenOp", "20-11-2026")).Append(new("Besluit.Stand", "loopt")).Append(new("Regel", elders.Id.ToString()));
        await bezoeker.Stuur($"{Ploeg.Pad(casus, "termijnen")}?handler=Besluit", [.. velden]);
        Assert.Equal(HttpStatusCode.NotFound, bezoeker.Status);

        var stil = await app.EenCasus().Bij(ons).AangenomenDoor(mees).MetWerk((c, nu) => new Wachtplek(c, c.Onderdelen[0].Id, new("Dagbesteding", dag), Handelende.Van(mees), nu)).Daarna((c, nu) => c.Beperk(Handelende.Inwoner, nu)).Bewaar();
        await bezoeker.Open(Ploeg.Pad(stil, "termijnen"));
        Assert.Contains(Weigering.CasusIsBeperkt.Zin, bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dagbesteding", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Empty(bezoeker.Pagina.QuerySelectorAll("main form"));
    }
}
