using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Account;

/// <summary>What the steps of signing in share: where it leads, and how a refusal is said.</summary>
abstract class Inlogpagina : Paginamodel
{
    /// <summary>The page that was asked for; only ever one of this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    /// <summary>On to the next step, or the same page with what is wrong.</summary>
    internal IActionResult Antwoord(LogIn.Uitkomst uitkomst, string fout)
    {
        switch (uitkomst.Stand)
        {
            case Inlogstand.Binnen:
                return Verder();
            case Inlogstand.BinnenMetHerstelcode:
                Meld("U bent binnen met een herstelcode. Die code werkt nu niet meer. Is uw telefoon weg? Stel dan hieronder een nieuwe app in.");
                return Redirect("/account/beveiliging");
            case Inlogstand.CodeNodig:
                return RedirectToPage("/Account/Code", new { Terug });
            case Inlogstand.Verlopen:
                Meld("Dat duurde wat lang. Begin opnieuw met inloggen.");
                return RedirectToPage("/Account/Inloggen", new { Terug });
            default:
                return Geweigerd(uitkomst.Stand == Inlogstand.Wacht ? Wachtzin(uitkomst.Wacht) : fout);
        }
    }

    protected IActionResult Geweigerd(string zin)
    {
        ModelState.AddModelError("", zin);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    protected IActionResult Verder() => LocalRedirect(Url.IsLocalUrl(Terug) ? Terug! : "/account");

    internal static string Wachtzin(TimeSpan wacht) => $"Er is te vaak iets verkeerds ingevuld. Wacht nog {wacht.InWoorden()} en probeer het dan opnieuw. Ook het goede werkt nu even niet.";
}
