using System.Net;
using Meedenkers.TestKit;

namespace Meedenkers.Web.Tests.Pages;

/// <summary>One press leaves the site, without script and without a token, and takes everything along.</summary>
public sealed class SnelWegTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_quick_exit_leaves_and_clears_what_was_kept()
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/zo-gaat-het");

        await bezoeker.Verstuur(bezoeker.Pagina.QuerySelector("form[action='/snel-weg'] button")!);

        var koppen = bezoeker.Antwoord.Headers;
        Assert.Equal((HttpStatusCode.SeeOther, "https://www.buienradar.nl/"), (bezoeker.Status, koppen.Location!.ToString()));
        Assert.Contains("\"cookies\"", koppen.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.Contains(koppen.GetValues("Set-Cookie"), koek => koek.StartsWith("__Host-concept=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_policy_lets_the_form_leave()
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/");

        Assert.Contains("form-action 'self' https://www.buienradar.nl;", bezoeker.Antwoord.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_page_sets_no_cookie()
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/privacy");

        Assert.False(bezoeker.Antwoord.Headers.Contains("Set-Cookie"));
    }
}
