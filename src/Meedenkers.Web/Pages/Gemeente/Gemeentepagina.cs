using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Meedenkers.Web.Pages.Gemeenten;

/// <summary>What every page of a beleidsadviseur shares: the menu, and a database that shows no case and nobody.</summary>
internal abstract class Gemeentepagina(MeedenkersDbContext db, Naslagbron naslagbron) : Paginamodel
{
    static readonly Kruimel[] Menu = [new("Cijfers", "/gemeente"), new("Knelpunten", "/gemeente/knelpunten"), new("Sociale kaart", "/sociale-kaart")];

    Naslagwerk? naslag;

    protected MeedenkersDbContext Db => db;

    protected Naslagwerk Naslag => naslag ?? throw new InvalidOperationException("The page has not begun.");

    protected Gebruiker Ik => HttpContext.Gebruiker();

    protected CancellationToken Stop => HttpContext.RequestAborted;

    /// <summary>Gemeenten of the own region: what is seen in one concerns the others. All of them for who was never given a gemeente.</summary>
    protected IReadOnlyList<Domain.SocialeKaart.Gemeente> Regio =>
        Naslag.Gemeente(Ik.Gemeente) is { } eigen ? [.. Naslag.Gemeenten.Where(g => g.Regio == eigen.Regio)] : Naslag.Gemeenten;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Beleidsadviseur), Stop);
        naslag = await naslagbron.Nu(Stop);
        var plek = Naslag.Gemeente(Ik.Gemeente) is { } gemeente ? $"gemeente {gemeente.Naam}" : "gemeente";
        ViewData["Nav"] = Menu;
        ViewData["Wie"] = $"{Ik.Naam}, {plek}";
        await next();
    }
}
