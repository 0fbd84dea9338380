using System.Net;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Tests.Pages.MijnVraag;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Kaart;

/// <summary>"Klopt dit niet?": what a reader may say, what is refused, and that nothing is kept of who.</summary>
public sealed class KloptNietTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reader_says_in_one_tap_what_is_wrong_and_nothing_is_kept_of_who()
    {
        var code = await app.EenVermelding();
        using var iemand = app.Bezoeker();
        await iemand.Open($"/sociale-kaart/{code}");
        await iemand.Klik("Klopt dit niet?");
        await iemand.VerstuurEnVolg("Geef het door", ("Invoer.Fout", "telefoon"));
        Assert.EndsWith($"/sociale-kaart/{code}", iemand.Url, StringComparison.Ordinal);
        Assert.Contains("Dank u", iemand.Bron, StringComparison.Ordinal);

        await using var db = await app.AlsSysteem();
        var melding = await db.Kaartmeldingen.SingleAsync(m => m.Vermelding == code, Stop);
        Assert.Equal((Kaartfout.Telefoon, null, new DateOnly(2026, 11, 23)), (melding.Fout, melding.Tekst, melding.Op));
        var vermelding = await app.Vermelding(code);
        Assert.Equal((1, true), (vermelding.OpenMeldingen, vermelding.VraagtAandacht(new(2026, 11, 23))));
    }

    [Theory]
    [InlineData("", "", "Kies wat er niet klopt")]
    [InlineData("onzin", "", "Kies iets uit de lijst")]
    [InlineData("", "Bel mij op 0612345678", "telefoonnummer")]
    [InlineData("telefoon", "Mevrouw Jansen werkt er niet meer", "Staat hier een naam")]
    public async Task What_says_nothing_or_leads_to_somebody_comes_back_with_what_was_typed(string fout, string tekst, string zin)
    {
        var code = await app.EenVermelding();
        using var iemand = app.Bezoeker();
        await iemand.Open($"/sociale-kaart/{code}/klopt-niet");
        await iemand.Stuur($"/sociale-kaart/{code}/klopt-niet", [.. iemand.Velden("Geef het door").Where(v => v.Key is not ("Invoer.Fout" or "Invoer.Tekst")), new("Invoer.Fout", fout), new("Invoer.Tekst", tekst)]);
        Assert.Equal(HttpStatusCode.BadRequest, iemand.Status);
        Assert.Contains(zin, iemand.Tekst, StringComparison.Ordinal);
        Assert.Contains(tekst, iemand.Bron, StringComparison.Ordinal);
        Assert.Equal(0, (await app.Vermelding(code)).OpenMeldingen);
    }

    [Fact]
    public async Task Sending_twice_makes_one_and_an_old_form_says_so()
    {
        var (code, ander) = (await app.EenVermelding(), await app.EenVermelding());
        using var iemand = app.Bezoeker();
        await iemand.Open($"/sociale-kaart/{code}/klopt-niet");
        List<KeyValuePair<string, string>> velden = [.. iemand.Velden("Geef het door").Where(v => v.Key != "Invoer.Fout"), new("Invoer.Fout", "anders")];
        await iemand.Stuur($"/sociale-kaart/{code}/klopt-niet", velden);
        await iemand.Stuur($"/sociale-kaart/{code}/klopt-niet", velden);
        Assert.Equal(HttpStatusCode.Redirect, iemand.Status);
        Assert.Equal(1, (await app.Vermelding(code)).OpenMeldingen);

        await iemand.Stuur($"/sociale-kaart/{ander}/klopt-niet", velden); // the key is of another entry
        Assert.Equal(HttpStatusCode.BadRequest, iemand.Status);
        Assert.Contains("stond lang open", iemand.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_at_the_same_moment_are_all_counted()
    {
        var code = await app.EenVermelding();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var iemand = app.Bezoeker();
            await iemand.Open($"/sociale-kaart/{code}/klopt-niet");
            await iemand.Verstuur("Geef het door", ("Invoer.Fout", "website"));
            Assert.Equal(HttpStatusCode.Redirect, iemand.Status);
        }));
        await using var db = await app.AlsSysteem();
        Assert.Equal((4, 4), ((await app.Vermelding(code)).OpenMeldingen, await db.Kaartmeldingen.CountAsync(m => m.Vermelding == code, Stop)));
    }

    [Fact]
    public async Task What_is_off_the_kaart_or_never_was_is_not_found()
    {
        var weg = await app.EenVermelding(daarna: (v, nu) => v.HaalEraf(Kaartbouwer.Beheerder, nu));
        using var iemand = app.Bezoeker();
        foreach (var pad in new[] { $"/sociale-kaart/{weg}", $"/sociale-kaart/{weg}/klopt-niet", "/sociale-kaart/bestaat-niet/klopt-niet" })
            Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open(pad)).Status);
    }

    [Fact]
    public async Task The_page_is_in_plain_words()
    {
        var code = await app.EenVermelding();
        using var iemand = app.Bezoeker();
        foreach (var pad in new[] { $"/sociale-kaart/{code}/klopt-niet", $"/sociale-kaart/{code}" })
        {
            await iemand.Open(pad);
            Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(iemand.Bron)));
        }
    }
}

/// <summary>How much one network may report in an hour; an app of its own, for its own count.</summary>
public sealed class KloptNietGrensTests(Deurapp app) : IClassFixture<Deurapp>
{
    [Fact]
    public async Task One_network_can_not_flood_an_owner()
    {
        var code = await app.EenVermelding();
        using var iemand = app.Iemand("203.0.113.78");
        for (var keer = 0; keer <= Pogingen.VersturenPerUur; keer++)
        {
            await iemand.Open($"/sociale-kaart/{code}/klopt-niet");
            await iemand.Verstuur("Geef het door", ("Invoer.Fout", "website"));
            Assert.Equal(keer < Pogingen.VersturenPerUur ? HttpStatusCode.Redirect : HttpStatusCode.TooManyRequests, iemand.Status);
        }
        Assert.Equal(Pogingen.VersturenPerUur, (await app.Vermelding(code)).OpenMeldingen);
    }
}
