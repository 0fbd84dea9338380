using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>What all pages of asking share: the draft behind the cookie, and how the reader is addressed.</summary>
abstract class Vraagmodel(BewaarConcept concepten) : Paginamodel
{
    /// <summary>Holds the key of the draft, as long as the browser is open.</summary>
    internal const string Koekje = "__Host-concept";

    Linksleutel? nieuw;

    protected BewaarConcept Concepten { get; } = concepten;

    protected CancellationToken Stop => HttpContext.RequestAborted;

    /// <summary>The draft of this browser; null when there is none.</summary>
    protected Concept? Concept { get; private set; }

    /// <summary>What was answered so far.</summary>
    public Antwoorden Antwoorden => Concept?.Antwoorden ?? new();

    public Naslagwerk Naslag { get; private set; } = null!;

    /// <summary>"je" in the route of somebody who turns eighteen, else "u".</summary>
    public bool Je { get; protected set; }

    /// <summary>Somebody else than the resident fills this in.</summary>
    public bool Ander => Antwoorden.VoorWie is VoorWie.Naaste or VoorWie.Vertegenwoordiger;

    /// <summary>The draft was there and is gone: too old, or taken up in another browser.</summary>
    public bool IsVerlopen { get; protected set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Naslag = await Concepten.Naslag(Stop);
        var klaar = await next();
        Kleed();
        // Without a database the answer cannot be kept; the page comes back with what was typed and says to call (ontwerp §8).
        if (klaar.Exception is not { } fout || HttpMethods.IsGet(Request.Method) || Fouten.Statuscode(fout) != StatusCodes.Status503ServiceUnavailable) return;
        klaar.ExceptionHandled = true;
        klaar.Result = Weigerd("Wij kunnen dit nu niet bewaren. Bel ons, of probeer het over een paar minuten nog eens. Wat hier staat, blijft staan.", StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>The same thing said to "u", to "je", or about somebody else.</summary>
    public string Zeg(string u, string je, string? ander = null) => Ander && ander is not null ? ander : Je && !Ander ? je : u;

    /// <summary>What the layout around the page must know; also when the page comes back with errors.</summary>
    protected virtual void Kleed() => ViewData["Je"] = Je;

    /// <summary>The key in the cookie of this browser, or the one it gets with this answer.</summary>
    protected Linksleutel? Sleutel => nieuw ?? (Linksleutel.Probeer(Request.Cookies[Koekje], out var sleutel) ? sleutel : null);

    protected async Task<Concept?> Laad()
    {
        Concept = Sleutel is { } sleutel ? await Concepten.Laad(sleutel, Stop) : null;
        Je = Antwoorden.Tutoyeren;
        return Concept;
    }

    protected void Houd(Concept concept)
    {
        Concept = concept;
        Je = Antwoorden.Tutoyeren;
    }

    protected void GeefKoekje(Linksleutel sleutel)
    {
        nieuw = sleutel;
        Response.Cookies.Append(Koekje, sleutel.Waarde, Slot());
    }

    protected void NeemKoekje() => Response.Cookies.Delete(Koekje, Slot());

    protected static CookieOptions Slot() => new() { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };

    /// <summary>The same page again with one sentence on top.</summary>
    protected PageResult Weigerd(string zin, int status)
    {
        ModelState.AddModelError("", zin);
        Response.StatusCode = status;
        Kleed();
        return Page();
    }
}
