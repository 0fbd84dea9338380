using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>
/// A page behind the door. Who is not in is sent to the door; who was in too long ago gives the code on the same form, with
/// everything still there that was typed.
/// </summary>
abstract class Inwonerpagina : Paginamodel
{
    /// <summary>The code, asked again when the session ended while a form was being filled in.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Who is in. Only read it in a handler or when <see cref="CodeNodig"/> is false.</summary>
    public Bezoek Bezoek { get; private set; } = null!;

    /// <summary>True when the form must ask the code again.</summary>
    public bool CodeNodig { get; private set; }

    /// <summary>Word of this page in its address, to come back to after the code.</summary>
    protected abstract string Plek { get; }

    /// <summary>True for a page on which something is decided; a naaste gets 403.</summary>
    protected virtual bool AlleenWieBeslist => true;

    /// <summary>False for a button that sends nothing that was typed: then the door is the shortest way back.</summary>
    protected virtual bool HeeftInvoer => true;

    /// <summary>Reads the choices of the form, which are shown before anybody is in.</summary>
    protected virtual Task Bereid(CancellationToken stop) => Task.CompletedTask;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var stop = HttpContext.RequestAborted;
        var sessies = HttpContext.RequestServices.GetRequiredService<Inwonersessies>();
        var (stand, bezoek) = await sessies.Lees(stop);
        if (bezoek is null && HttpMethods.IsPost(Request.Method) && HeeftInvoer && sessies.Deurlink is { } link)
        {
            if (Code is not null && await Binnen(link, stop)) (_, bezoek) = (Sessiestand.Binnen, sessies.NetBegonnen);
            CodeNodig = bezoek is null;
        }
        if (CodeNodig)
        {
            if (Code is null) ModelState.AddModelError(nameof(Code), "U was een half uur weg. Vul uw code opnieuw in. Wat u typte, staat er nog.");
            if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = StatusCodes.Status400BadRequest;
            await Bereid(stop);
            context.Result = Page();
        }
        else if (bezoek is null) context.Result = Redirect($"/mijn-vraag?naar={Plek}{(stand == Sessiestand.Verlopen ? "&verlopen=ja" : "")}");
        else if (AlleenWieBeslist && !bezoek.Beslist) context.Result = StatusCode(StatusCodes.Status403Forbidden);
        else
        {
            Bezoek = bezoek;
            await next();
        }
    }

    async Task<bool> Binnen(string link, CancellationToken stop)
    {
        var uitkomst = Toegangscode.Probeer(Code, out var code)
            ? await HttpContext.RequestServices.GetRequiredService<KomBinnen>().MetLink(link, code, stop)
            : new(false, TimeSpan.Zero);
        if (uitkomst.IsBinnen) return true;
        if (uitkomst.Wacht > TimeSpan.Zero) Response.StatusCode = StatusCodes.Status429TooManyRequests;
        ModelState.AddModelError(nameof(Code), uitkomst.Wacht > TimeSpan.Zero ? Deurwoorden.Wacht(uitkomst.Wacht) : Weigering.ToegangscodeKloptNiet.Zin);
        return false;
    }
}

/// <summary>Sentences at the door, the same on every page.</summary>
static class Deurwoorden
{
    internal const string HoortNietBijElkaar = "Dit nummer en deze code horen niet bij elkaar. Kijk op uw kaartje en probeer het nog een keer.";

    internal static string Wacht(TimeSpan wacht) => $"Dit ging een paar keer mis. Wacht nog {wacht.InWoorden()}. Probeer het daarna opnieuw, of bel ons.";
}
