using System.Net.Http.Headers;
using Meedenkers.TestKit;

namespace Meedenkers.Web.Tests.Pages.Openbaar;

/// <summary>The face comes once and stays in the browser; only pages without secrets are compressed.</summary>
public sealed class SnelheidTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/beeld/app.css?v=1", "text/css", true)]
    [InlineData("/beeld/app.js?v=1", "text/javascript", true)]
    [InlineData("/beeld/fonts/bricolage.woff2", "font/woff2", true)]
    [InlineData("/beeld/golf.svg", "image/svg+xml", false)]
    public async Task A_file_with_a_fixed_address_is_kept(string pad, string soort, bool vast)
    {
        using var lijn = app.CreateClient();
        using var antwoord = await lijn.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(antwoord.IsSuccessStatusCode, $"{pad} {antwoord.StatusCode}");
        Assert.Equal(soort, antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Equal(vast, antwoord.Headers.CacheControl?.ToString().Contains("immutable", StringComparison.Ordinal) is true);
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/privacy", true)]
    [InlineData("/account/inloggen", false)]
    public async Task Only_a_page_without_secrets_is_compressed(string pad, bool kleiner)
    {
        using var lijn = app.CreateClient();
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad);
        verzoek.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var antwoord = await lijn.SendAsync(verzoek, TestContext.Current.CancellationToken);

        Assert.Equal(kleiner, antwoord.Content.Headers.ContentEncoding.Contains("br"));
    }
}
