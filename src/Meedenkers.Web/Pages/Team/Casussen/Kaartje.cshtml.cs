using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The card with number and code, for whoever made it; also when the casus itself went to another organisation.</summary>
internal sealed class KaartjeModel(Teamkamer kamer) : Teampagina(kamer)
{
    [FromRoute]
    public Guid CasusId { get; set; }

    public Kaart? Kaart { get; private set; }

    public IActionResult OnGet()
    {
        Kruimels(new Beeld.Kruimel("Kaartje"));
        Kaart = Casussen.Kaart.Lees(TempData, new(CasusId), Ik.Id, Nu);
        return Page();
    }
}
