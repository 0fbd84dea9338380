using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Uitnodigen;

/// <summary>
/// Where the link of a mail arrives. Looks nothing up and changes nothing (mail scanners open links too): remembers which
/// invitation it is, and goes on to an address without the key.
/// </summary>
sealed class LinkModel(Kortkoekje koekje) : PageModel
{
    public IActionResult OnGet(string link)
    {
        if (Linksleutel.Probeer(link, out var sleutel)) koekje.Zet(BevestigenModel.Koekje, sleutel.Hash(), BevestigenModel.Onthouden);
        else koekje.Wis(BevestigenModel.Koekje);
        return Redirect("/uitnodiging/bevestigen");
    }
}
