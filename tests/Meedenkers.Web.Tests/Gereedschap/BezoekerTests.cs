using System.Net;
using Meedenkers.TestKit;
using Microsoft.Extensions.Time.Testing;

namespace Meedenkers.Web.Tests.Gereedschap;

public sealed class BezoekerTests : IDisposable
{
    readonly Overkant _overkant = new();
    readonly FakeTimeProvider _klok = new(TestApp.Begin);
    readonly Bezoeker _bezoeker;

    public BezoekerTests() => _bezoeker = new(new HttpClient(_overkant) { BaseAddress = new Uri("https://localhost") }, _klok);

    [Fact]
    public async Task A_form_is_sent_with_all_that_is_in_it_and_the_button_that_was_pressed()
    {
        _overkant.Pagina = """
            <form method="post" action="/vraag/wonen?stap=2">
              <input type="hidden" name="__RequestVerificationToken" value="penning">
              <label for="n">Uw naam</label> <input id="n" name="Invoer.Naam" value="oud">
              <textarea name="Invoer.Verhaal">een
            twee</textarea>
              <input type="radio" name="Invoer.Wie" value="zelf" checked> <input type="radio" name="Invoer.Wie" value="ander">
              <input type="checkbox" name="Invoer.Gebied" value="geld" checked> <input type="checkbox" name="Invoer.Gebied" value="wonen">
              <input type="checkbox" name="Invoer.Akkoord" value="true"> <input type="hidden" name="Invoer.Akkoord" value="false">
              <select name="Invoer.Plaats"><option value="a">A<option value="b">B</select>
              <fieldset disabled><input name="Uit" value="x"></fieldset>
              <button name="Actie" value="verder">Verder</button> <button name="Actie" value="sla-over">Sla over</button>
            </form>
            """;
        await _bezoeker.Open("/vraag");

        await _bezoeker.Verstuur("Verder", ("Uw naam", "Voorbeeld"), ("Wie", "ander"), ("Gebied", "wonen"), ("Akkoord", "true"), ("Plaats", "b"));

        Assert.Equal("/vraag/wonen?stap=2", _bezoeker.Url);
        Assert.Equal(
            [
                "__RequestVerificationToken=penning", "Invoer.Naam=Voorbeeld", "Invoer.Verhaal=een\r\ntwee", "Invoer.Wie=ander", "Invoer.Gebied=geld",
                "Invoer.Gebied=wonen", "Invoer.Akkoord=true", "Invoer.Akkoord=false", "Invoer.Plaats=b", "Actie=verder",
            ],
            _overkant.Ontvangen);
    }

    [Fact]
    public async Task A_field_or_choice_that_is_not_there_is_named_together_with_what_is()
    {
        _overkant.Pagina = """<form method="post"><input type="radio" name="Wie" value="zelf"><button>Verder</button></form>""";
        await _bezoeker.Open("/vraag");

        var veld = await Assert.ThrowsAsync<InvalidOperationException>(() => _bezoeker.Verstuur("Verder", ("Naam", "x")));
        Assert.Contains("only: Wie", veld.Message, StringComparison.Ordinal);
        var keuze = await Assert.ThrowsAsync<InvalidOperationException>(() => _bezoeker.Verstuur("Verder", ("Wie", "niemand")));
        Assert.Contains("only: zelf", keuze.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_seen_before_it_is_followed()
    {
        _overkant.Naar = "/klaar";
        await _bezoeker.Open("/begin");

        Assert.Equal((HttpStatusCode.Redirect, "/klaar"), (_bezoeker.Status, _bezoeker.Doorverwijzing));
        await _bezoeker.Volg();
        Assert.Equal((HttpStatusCode.OK, "/klaar", null), (_bezoeker.Status, _bezoeker.Url, _bezoeker.Doorverwijzing));
    }

    [Fact]
    public async Task A_cookie_lives_by_the_clock_of_the_app()
    {
        _overkant.Koekje = $"deur=open; expires={TestApp.Begin.AddHours(1):R}; path=/; secure";
        await _bezoeker.Open("/");
        Assert.Equal("open", _bezoeker.Koekjes["deur"]);

        _overkant.Koekje = null;
        await _bezoeker.Open("/");
        Assert.Equal("deur=open", _overkant.Koekjes);

        _klok.Advance(TimeSpan.FromHours(2));
        _overkant.Koekje = $"deur=; expires={TestApp.Begin:R}";
        await _bezoeker.Open("/");
        Assert.Empty(_bezoeker.Koekjes);
    }

    public void Dispose()
    {
        _bezoeker.Dispose();
        _overkant.Dispose();
    }

    sealed class Overkant : HttpMessageHandler
    {
        public string Pagina { get; set; } = "<main>goed</main>";
        public string? Naar { get; set; }
        public string? Koekje { get; set; }
        public string? Koekjes { get; private set; }
        public IReadOnlyList<string> Ontvangen { get; private set; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Koekjes = request.Headers.TryGetValues("Cookie", out var gestuurd) ? string.Join("; ", gestuurd) : null;
            if (request.Content is not null)
                Ontvangen = [.. (await request.Content.ReadAsStringAsync(cancellationToken)).Split('&').Select(WebUtility.UrlDecode).Select(veld => veld!)];
            var antwoord = new HttpResponseMessage(Naar is null ? HttpStatusCode.OK : HttpStatusCode.Redirect) { Content = new StringContent(Pagina) };
            if (Naar is not null)
                antwoord.Headers.Location = new Uri(Naar, UriKind.Relative);
            if (Koekje is not null)
                antwoord.Headers.Add("Set-Cookie", Koekje);
            Naar = null;
            return antwoord;
        }
    }
}
