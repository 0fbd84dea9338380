using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Account;

/// <summary>Brings everybody who signs in to where their work is.</summary>
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => Gebruiker.Van(User)?.Functie switch
    {
        null => Forbid(),
        Functie.Regiobeheerder => Redirect("/beheer"),
        Functie.Beleidsadviseur => Redirect("/gemeente"),
        _ => Redirect("/team"),
    };
}
