using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>
/// Where the link of a mail arrives. Looks nothing up and changes nothing (mail scanners open links too): remembers which door it
/// is, and goes on to an address without the key.
/// </summary>
sealed class LinkModel(Inwonersessies sessies) : PageModel
{
    public IActionResult OnGet(string link)
    {
        if (!Linksleutel.Probeer(link, out var sleutel))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }
        sessies.OnthoudDeur(sleutel.Hash());
        return Redirect("/mijn-vraag");
    }
}
