using Meedenkers.Data.Naslag;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>What every page of the regiobeheerder shares: the menu, the breadcrumb and the reference data. No case is ever read here.</summary>
internal abstract class Beheerpagina(Naslagbron naslagbron) : Paginamodel
{
    static readonly Kruimel[] Menu =
    [
        new("Overzicht", "/beheer"),
        new("Inrichting", "/beheer/inrichting") { Ook = [.. InrichtingModel.Delen.Select(deel => deel.Naar)] },
        new("Sociale kaart", "/beheer/kaart"),
        new("Aanbod", "/beheer/aanbod"),
        new("Accounts", "/beheer/accounts"),
        new("Post", "/beheer/post"),
        new("Knelpunten", "/beheer/knelpunten"),
        new("Cijfers", "/beheer/cijfers"),
    ];

    Naslagwerk? naslag;

    protected internal Naslagwerk Naslag => naslag ?? throw new InvalidOperationException("The page has not begun.");

    protected CancellationToken Stop => HttpContext.RequestAborted;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ViewData["Nav"] = Menu;
        ViewData["Wie"] = $"{HttpContext.Gebruiker().Naam}, beheer";
        Kruimels();
        await LeesNaslag();
        await next();
    }

    /// <summary>The breadcrumb of a page: beheer, then these steps.</summary>
    protected void Kruimels(params IEnumerable<Kruimel> pad) => ViewData["Kruimels"] = (Kruimel[])[new("Beheer", "/beheer"), .. pad];

    /// <summary>As another instance may have changed it a moment ago: a form starts from what is in the database.</summary>
    protected async Task LeesNaslag()
    {
        naslagbron.Vervang();
        naslag = await naslagbron.Nu(Stop);
    }
}
