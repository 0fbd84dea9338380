using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Account.Beginnen;

/// <summary>
/// Where the link of an invitation arrives. Looks nothing up and changes nothing (mail scanners open links too): remembers which
/// one it is, and goes on to an address without the key.
/// </summary>
sealed class LinkModel(NeemUitnodigingAan aannemen) : PageModel
{
    public IActionResult OnGet(string link)
    {
        // A link that is not whole is like one that does not exist.
        if (Linksleutel.Probeer(link, out var sleutel)) aannemen.Onthoud(sleutel.Hash());
        return Redirect("/account/uitnodiging");
    }
}
