using Meedenkers.Domain.Cijfers;
using Meedenkers.Web.Api.Cijfers;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Openbaar;

/// <summary>How the figures are made, why some are hidden, and where anybody gets them.</summary>
internal sealed class CijfersModel(Cijferlezer lezer) : PageModel
{
    public IReadOnlyList<SelectListItem> Perioden { get; private set; } = [];

    public Tijdvak Tijdvak { get; private set; }

    public IReadOnlyList<Cijferblad> Bladen { get; private set; } = [];

    /// <summary>Why the period that was chosen shows nothing.</summary>
    public string? Waarom { get; private set; }

    /// <param name="periode">A quarter or a year; the newest when it is none that came out.</param>
    public async Task OnGetAsync(string? periode, CancellationToken stop)
    {
        var uitgaven = await lezer.Alle(stop);
        if (Cijferbeeld.Kies(uitgaven, periode) is not { } gekozen) return;
        Tijdvak = gekozen;
        Perioden = [.. Cijferbeeld.Tijdvakken(uitgaven).Select(t => new SelectListItem(Cijferwoorden.Lang(t), t.ToString(), t == gekozen))];
        var uitgave = Cijferbeeld.Bron(uitgaven, gekozen);
        if (uitgave?.Cijfers is { } cijfers) Bladen = Cijferblad.Alle(cijfers, gekozen);
        else Waarom = uitgave?.IngetrokkenOm ?? "De regio kijkt wat er mis is. Kies een andere periode.";
    }
}
