using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Kaart;

/// <summary>The entries that an organisation keeps, first what waits: one tap says that all is right.</summary>
[GeenInwoner]
internal sealed class IndexModel(Teamkamer kamer, Kaartdaden daden) : Teampagina(kamer)
{
    [BindProperty]
    public string? Vermelding { get; set; }

    public Kaartbladzijde Wacht { get; private set; } = null!;

    public Kaartbladzijde Alle { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string? wacht, string? na) => Toon(wacht, na);

    public Task<IActionResult> OnPostKloptAsync() => Probeer(Db, async () =>
    {
        Meld(await daden.Klopt(Vermelding ?? "", Ik.Id, Stop));
        return Redirect("/team/kaart");
    }, () => Toon(null, null));

    async Task<IActionResult> Toon(string? wacht, string? na)
    {
        Kruimels(new Kruimel("Sociale kaart"));
        var organisatie = Ik.EigenOrganisatie;
        var eigen = Db.Kaartvermeldingen.Where(v => v.Eigenaar == organisatie);
        Wacht = await Kaartlijst.Wacht(Db, eigen, wacht, Naslag, Vandaag, Stop);
        Alle = await Kaartlijst.OpNaam(Db, eigen, na, Naslag, Vandaag, Stop);
        return Page();
    }
}
