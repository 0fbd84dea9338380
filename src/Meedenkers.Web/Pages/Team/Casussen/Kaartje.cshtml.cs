using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The card with number and code, for whoever made it; also when the casus itself went to another organisation.</summary>
internal sealed class KaartjeModel(Teamkamer kamer) : Teampagina(kamer)
{
    [FromRoute]
    public Guid CasusId { get; set; }

    public Codekaart? Kaart { get; private set; }

    /// <summary>Where to go on: the casus, for who may open it.</summary>
    public string Verder { get; private set; } = "/team";

    public async Task<IActionResult> OnGetAsync()
    {
        Kruimels(new Beeld.Kruimel("Kaartje"));
        var id = new CasusId(CasusId);
        if (await Db.MijnToegangen().AnyAsync(t => t.CasusId == id && t.Reden != Toegangsreden.Aanbod && t.Reden != Toegangsreden.Waakvlam, Stop)) Verder = $"/team/casussen/{CasusId}";
        Kaart = Codekaart.Lees(TempData, new(CasusId), Ik.Id, Nu);
        Inzage.Geweigerd = Kaart is null && Verder == "/team";
        return Page();
    }
}
