using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Account;

/// <summary>Brings everybody who signs in to where their work is.</summary>
public sealed class IndexModel : PageModel
{
    public string Naam { get; private set; } = "";

    public IActionResult OnGet()
    {
        var gebruiker = Gebruiker.Van(User);
        if (gebruiker is null) return Forbid();
        if (Medewerker.IsCasusfunctie(gebruiker.Functie)) return Redirect("/team");
        if (gebruiker.Functie == Functie.Regiobeheerder) return Redirect("/beheer");
        Naam = gebruiker.Naam;
        return Page();
    }
}
