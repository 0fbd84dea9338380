using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Beheer.Kaart;

/// <summary>What an entry said before, who saved it, and a way back to it.</summary>
internal sealed class VersiesModel(MeedenkersDbContext db, Naslagbron naslagbron, Kaartdaden daden, TimeProvider klok) : Beheerpagina(naslagbron)
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public int Nummer { get; set; }

    public Kaartversielijst Lijst { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(int? voor) => Toon(voor);

    public async Task<IActionResult> OnPostAsync()
    {
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        return await Probeer(db, async () =>
        {
            Meld(await daden.ZetTerug(Code, Nummer, HttpContext.Gebruiker().Id, Stop));
            return Redirect($"/beheer/kaart/{Code}");
        }, () => Toon(null));
    }

    async Task<IActionResult> Toon(int? voor)
    {
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        if (await Kaartversielijst.Lees(db, db.Kaartvermeldingen, Code, voor, Naslag, Nederland.Vandaag(klok.GetUtcNow()), Stop) is not { } lijst) return NotFound();
        Lijst = lijst;
        Kruimels(new("Sociale kaart", "/beheer/kaart"), new(lijst.Naam, $"/beheer/kaart/{Code}"), new Kruimel("Versies"));
        return Page();
    }
}
