using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages;

/// <summary>What to do when a page is not there, not yours, too late, or broken. Needs no query and no key.</summary>
[IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FoutModel : PageModel
{
    /// <summary>The code that the visitor gets.</summary>
    public int Code { get; private set; }

    public required Weergave Tekst { get; set; }

    /// <summary>Short enough to say on the phone; the log finds it back.</summary>
    public string? Nummer { get; private set; }

    /// <summary>Whether someone of a team was at work, who needs another way back.</summary>
    public bool Team { get; private set; }

    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Toon(Convert.ToInt32(RouteData.Values["code"], System.Globalization.CultureInfo.InvariantCulture));
    }

    public void OnGet()
    {
        // Reading is all there is to do; what is shown follows from the code.
    }

    public void OnPost()
    {
        // A post that failed is shown like a page that failed.
    }

    void Toon(int gevraagd)
    {
        var fout = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var vorige = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        Code = fout is not null ? Response.StatusCode : vorige?.OriginalStatusCode ?? gevraagd;
        if (Code is < 400 or > 599) Code = StatusCodes.Status404NotFound;
        Tekst = fout?.Error is Opstarten.LogboekWegException ? ZonderLogboek : Voor(Code);
        if (fout is null && vorige is null) Response.StatusCode = Code;
        if (Code >= 500) Nummer = (Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier)[..8].ToLowerInvariant();
        var pad = fout?.Path ?? vorige?.OriginalPath ?? "";
        Team = new[] { "/team", "/beheer", "/gemeente", "/account" }.Any(begin => pad.StartsWith(begin, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Nothing is shown that is not written down.</summary>
    static Weergave ZonderLogboek => new("Wij laten dit nu niet zien", "Wij schrijven op wie iets bekijkt. Dat lukt nu niet. Daarom laten wij niets zien.",
        ["Probeer het over een paar minuten nog eens.", "Heeft het haast? Bel ons en noem het foutnummer."]);

    static Weergave Voor(int code) => code switch
    {
        400 => new("Dit ging niet goed", "Wij konden uw antwoorden niet lezen.",
            ["Ga terug naar de vorige pagina.", "Ververs die pagina en probeer het nog een keer."]),
        401 or 403 => new("Deze pagina is niet voor u", "U mag deze pagina niet bekijken.",
            ["Klopt dat niet? Bel ons, dan kijken wij mee."]),
        404 or 405 => new("Deze pagina is er niet", "Misschien is de link oud, of staat er een typefout in.",
            ["Kijk of de link helemaal klopt.", "Zoekt u uw eigen vraag? Ga naar Mijn vraag."]),
        409 => new("Iemand was u net voor", "Er is intussen iets veranderd. Daarom hebben wij dit niet bewaard.",
            ["Ga terug en ververs de pagina.", "Kijk wat er nu staat. Probeer het dan opnieuw."]),
        413 => new("Dit is te veel tekst", "Wij konden dit niet bewaren: de tekst is te lang.",
            ["Ga terug naar de vorige pagina.", "Maak de tekst korter en probeer het nog een keer."]),
        429 => new("Even wachten", "U probeerde dit te vaak achter elkaar.",
            ["Wacht een paar minuten.", "Probeer het daarna nog een keer."]),
        503 => new("Wij zijn er even niet", "De site kan nu niet bij de gegevens.",
            ["Bel ons. Dan helpen wij u meteen.", "Of probeer het over een kwartier nog eens."]),
        _ => new("Er ging iets mis bij ons", "Dat ligt niet aan u. Met het foutnummer vinden wij het terug.",
            ["Probeer het over een paar minuten nog eens.", "Lukt het dan niet? Bel ons en noem het foutnummer."]),
    };

    /// <summary>What happened, and what you can do.</summary>
    public sealed record Weergave(string Kop, string Uitleg, IReadOnlyList<string> Doen);
}
