using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Kaart;

/// <summary>What an entry of the organisation said before, who saved it, and a way back to it.</summary>
[GeenInwoner]
internal sealed class VersiesModel(Teamkamer kamer, Kaartdaden daden) : Teampagina(kamer)
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public int Nummer { get; set; }

    public Kaartversielijst Lijst { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(int? voor) => Toon(voor);

    public Task<IActionResult> OnPostAsync() => Probeer(Db, async () =>
    {
        Meld(await daden.ZetTerug(Code, Nummer, Ik.Id, Stop));
        return Redirect($"/team/kaart/{Code}");
    }, () => Toon(null));

    async Task<IActionResult> Toon(int? voor)
    {
        var organisatie = Ik.EigenOrganisatie;
        if (await Kaartversielijst.Lees(Db, Db.Kaartvermeldingen.Where(v => v.Eigenaar == organisatie), Code, voor, Naslag, Vandaag, Stop) is not { } lijst) return NotFound();
        Lijst = lijst;
        Kruimels(new("Sociale kaart", "/team/kaart"), new(lijst.Naam, $"/team/kaart/{Code}"), new Kruimel("Versies"));
        return Page();
    }
}
