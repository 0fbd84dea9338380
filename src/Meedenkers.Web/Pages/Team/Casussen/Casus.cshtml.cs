using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>All that the team knows of a casus, and what can be done now.</summary>
internal sealed class CasusModel(Teamkamer kamer) : Casuspagina(kamer)
{
    public Casusbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? voor)
    {
        var casus = await Open("Casus", metDeuren: true);
        Kruimels(new("Casussen", "/team/casussen"), new Beeld.Kruimel(Kop.Nummer));
        Beeld = await new Casuslezer(Db, Naslag, Ik, Nu).Lees(casus, Tijdsleutel.Lees(voor), Stop);
        return Page();
    }
}
