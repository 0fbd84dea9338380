using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Net.Http.Headers;

namespace Meedenkers.TestKit;

/// <summary>
/// A browser without JavaScript for page tests: keeps cookies, reads pages, fills in forms and sends them with everything that
/// is in them. Does not follow a redirect until asked, so that a test can see it.
/// </summary>
public sealed class Bezoeker(HttpClient lijn, TimeProvider klok) : IDisposable
{
    const int MeesteSprongen = 10;

    readonly Dictionary<string, string> _koekjes = [];
    readonly IBrowsingContext _lezer = BrowsingContext.New(AngleSharp.Configuration.Default);
    IDocument? _pagina;
    HttpResponseMessage? _antwoord;

    /// <summary>The page that is open.</summary>
    public IDocument Pagina => _pagina ?? throw new InvalidOperationException("No page is open yet.");

    /// <summary>The answer it came with.</summary>
    public HttpResponseMessage Antwoord => _antwoord ?? throw new InvalidOperationException("No page is open yet.");

    public HttpStatusCode Status => Antwoord.StatusCode;

    /// <summary>Path and query of the page that is open.</summary>
    public string Url { get; private set; } = "/";

    /// <summary>The answer as text.</summary>
    public string Bron { get; private set; } = "";

    /// <summary>What a reader reads: the text of the page's main part, with single spaces.</summary>
    public string Tekst => Vlak((Pagina.QuerySelector("main") ?? Pagina.Body)?.TextContent);

    /// <summary>Where the answer sends the browser; null when it is no redirect.</summary>
    public string? Doorverwijzing =>
        (int)Status is >= 300 and < 400 && Antwoord.Headers.Location is { } doel ? new Uri(Adres, doel).PathAndQuery : null;

    public IReadOnlyDictionary<string, string> Koekjes => _koekjes;

    Uri Adres => new(lijn.BaseAddress!, Url);

    public Task<Bezoeker> Open(string pad) => Haal(HttpMethod.Get, pad, null);

    /// <summary>Opens the link with this text.</summary>
    public Task<Bezoeker> Klik(string link)
    {
        var gevonden = Zoek(Pagina.QuerySelectorAll<IHtmlAnchorElement>("a[href]"), link, a => a.TextContent);
        return Open(gevonden.GetAttribute("href")!);
    }

    /// <summary>Fills in the form that has a button with this text and presses it.</summary>
    /// <param name="knop">The text on the button.</param>
    /// <param name="waarden">Field and value: see <see cref="Formulier.Vul"/>.</param>
    public Task<Bezoeker> Verstuur(string knop, params IEnumerable<(string Veld, string? Waarde)> waarden) =>
        Verstuur(Zoek(Pagina.QuerySelectorAll("button, input[type=submit]"), knop, Knoptekst), waarden);

    /// <summary>The same for a form or a button that the test has already found.</summary>
    public Task<Bezoeker> Verstuur(IElement formulierOfKnop, params IEnumerable<(string Veld, string? Waarde)> waarden)
    {
        ArgumentNullException.ThrowIfNull(formulierOfKnop);
        var knop = formulierOfKnop as IHtmlElement;
        var formulier = knop as IHtmlFormElement ?? knop switch
        {
            IHtmlButtonElement button => button.Form,
            IHtmlInputElement input => input.Form,
            _ => null,
        } ?? throw new ArgumentException("This is no form, nor a button of one.", nameof(formulierOfKnop));

        Formulier.Vul(formulier, waarden);
        var velden = Formulier.Lees(formulier, knop);
        var doel = knop?.GetAttribute("formaction") ?? formulier.GetAttribute("action") ?? Url;
        return string.Equals(formulier.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            ? Stuur(doel, velden)
            : Open(new Uri(Adres, doel).AbsolutePath + QueryString(velden));
    }

    public async Task<Bezoeker> VerstuurEnVolg(string knop, params IEnumerable<(string Veld, string? Waarde)> waarden) =>
        await (await Verstuur(knop, waarden)).Volg();

    /// <summary>Posts exactly these fields: for what no browser would send, such as an unknown choice or no token.</summary>
    public Task<Bezoeker> Stuur(string pad, IEnumerable<KeyValuePair<string, string>> velden) =>
        Haal(HttpMethod.Post, pad, new FormUrlEncodedContent(velden));

    /// <summary>Goes where the answer sends the browser, until a page comes.</summary>
    public async Task<Bezoeker> Volg()
    {
        for (var sprong = 0; Doorverwijzing is { } doel; sprong++)
        {
            if (sprong == MeesteSprongen)
                throw new InvalidOperationException($"{Url} keeps redirecting.");
            await Open(doel);
        }
        return this;
    }

    /// <summary>Everything the form with this button would send now, to change and give to <see cref="Stuur"/>.</summary>
    public List<KeyValuePair<string, string>> Velden(string knop)
    {
        var gevonden = (IHtmlElement)Zoek(Pagina.QuerySelectorAll("button, input[type=submit]"), knop, Knoptekst);
        return Formulier.Lees(gevonden.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException($"The button {knop} is in no form."), gevonden);
    }

    /// <summary>Closes and opens the browser: session cookies are gone.</summary>
    public void Vergeet() => _koekjes.Clear();

    /// <summary>Somebody with the same cookies: a second tab, or a thief. Cookies that come later are not shared.</summary>
    public Bezoeker Kopie(TestApp app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var kopie = app.Bezoeker();
        foreach (var (naam, waarde) in _koekjes) kopie._koekjes[naam] = waarde;
        return kopie;
    }

    public override string ToString() => $"{(int)Status} {Url}: {Vlak(Pagina.QuerySelector("h1")?.TextContent)}";

    public void Dispose()
    {
        _antwoord?.Dispose();
        _lezer.Dispose();
        lijn.Dispose();
    }

    async Task<Bezoeker> Haal(HttpMethod wijze, string pad, HttpContent? inhoud)
    {
        var doel = new Uri(Adres, pad);
        using var verzoek = new HttpRequestMessage(wijze, doel) { Content = inhoud };
        verzoek.Headers.Add(HeaderNames.Accept, "text/html");
        if (_koekjes.Count > 0)
            verzoek.Headers.Add(HeaderNames.Cookie, string.Join("; ", _koekjes.Select(koekje => $"{koekje.Key}={koekje.Value}")));

        _antwoord?.Dispose();
        _antwoord = await lijn.SendAsync(verzoek);
        Url = doel.PathAndQuery;
        Bron = await _antwoord.Content.ReadAsStringAsync();
        BewaarKoekjes(_antwoord);
        _pagina = await _lezer.OpenAsync(antwoord => antwoord.Content(Bron).Address(doel));
        return this;
    }

    void BewaarKoekjes(HttpResponseMessage antwoord)
    {
        if (!antwoord.Headers.TryGetValues(HeaderNames.SetCookie, out var regels))
            return;
        var nu = klok.GetUtcNow();
        foreach (var koekje in SetCookieHeaderValue.ParseList([.. regels]))
            if (koekje.MaxAge <= TimeSpan.Zero || koekje.Expires <= nu)
                _koekjes.Remove(koekje.Name.ToString());
            else
                _koekjes[koekje.Name.ToString()] = koekje.Value.ToString();
    }

    T Zoek<T>(IEnumerable<T> kandidaten, string tekst, Func<T, string?> lees) where T : IElement
    {
        var alle = kandidaten.ToArray();
        var precies = alle.Where(kandidaat => Vlak(lees(kandidaat)) == tekst).ToArray();
        var gevonden = precies.Length > 0 ? precies : [.. alle.Where(kandidaat => Vlak(lees(kandidaat)).Contains(tekst, StringComparison.Ordinal))];
        return gevonden.Length == 1
            ? gevonden[0]
            : throw new InvalidOperationException(
                $"{gevonden.Length} of these on {this} say \"{tekst}\": {string.Join(" | ", alle.Select(kandidaat => Vlak(lees(kandidaat))))}");
    }

    static string? Knoptekst(IElement knop) => knop is IHtmlInputElement invoer ? invoer.Value : knop.TextContent;

    static string QueryString(IEnumerable<KeyValuePair<string, string>> velden) =>
        "?" + string.Join('&', velden.Select(veld => $"{Uri.EscapeDataString(veld.Key)}={Uri.EscapeDataString(veld.Value)}"));

    static string Vlak(string? tekst) => string.Join(' ', (tekst ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
