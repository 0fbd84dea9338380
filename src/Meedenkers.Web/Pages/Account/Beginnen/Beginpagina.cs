using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Account.Beginnen;

/// <summary>What the steps of an invitation share: a link that stopped working meanwhile leads back to the page that says why.</summary>
abstract class Beginpagina : Paginamodel
{
    protected async Task<IActionResult> OfTerug(Func<Task<IActionResult>> doe)
    {
        try
        {
            return await doe();
        }
        catch (GeweigerdException)
        {
            return Begin();
        }
    }

    protected RedirectToPageResult Begin() => RedirectToPage("/Account/Beginnen/Index");

    protected IActionResult Opnieuw(string zin)
    {
        ModelState.AddModelError("", zin);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
