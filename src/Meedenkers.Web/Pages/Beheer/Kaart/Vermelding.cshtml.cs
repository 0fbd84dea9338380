using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Beheer.Kaart;

/// <summary>Any entry of the kaart: what its owner may do, and who the owner is, and whether it is on the kaart.</summary>
internal sealed class VermeldingModel(MeedenkersDbContext db, Naslagbron naslagbron, Kaartdaden daden, WijsKaarteigenaar wijs, HaalVanKaart haal, Kaartcontrole controle, TimeProvider klok) : Beheerpagina(naslagbron), IKaartpagina
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public Kaartformulier Invoer { get; set; } = new();

    [BindProperty]
    public Kaartdaad Daad { get; set; } = new();

    [BindProperty]
    public string? Eigenaar { get; set; }

    public Kaartblad? Blad { get; private set; }

    Naslagwerk IKaartpagina.Naslag => Naslag;

    public IEnumerable<SelectListItem> Eigenaars => Naslag.Organisaties.Select(o => new SelectListItem(o.Naam, o.Code.Waarde));

    MedewerkerId Ik => HttpContext.Gebruiker().Id;

    public Task<IActionResult> OnGetAsync() => Toon(begin: true);

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Lees() is not { } blad) return NotFound();
        if (blad.IsNetwerk) Invoer = Invoer.MetVaste(blad.Inhoud);
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon(begin: false);
        return await Probeer(db, async () => Klaar(await daden.Bewaar(Code, Invoer, Ik, Stop)), () => Toon(begin: false));
    }

    public Task<IActionResult> OnPostKloptAsync() => Doe(() => daden.Klopt(Code, Ik, Stop));

    public Task<IActionResult> OnPostDichtAsync() => Doe(() => daden.Sluit(Code, Daad.Tot, Ik, Stop));

    public Task<IActionResult> OnPostRuimteAsync() => Doe(() => daden.Ruimte(Code, Daad.Ruimte, Ik, Stop));

    public Task<IActionResult> OnPostMeldingAsync() => Doe(() => daden.HandelAf(Code, Daad, Ik, Stop));

    public Task<IActionResult> OnPostEigenaarAsync() => Doe(async () =>
    {
        await wijs.Doe(Code, Naslag.Organisaties.FirstOrDefault(o => o.Code.Waarde == Eigenaar)?.Code, Ik, Stop);
        return "Bewaard. Wie het bijhoudt, ziet het nu in de eigen lijst.";
    });

    public Task<IActionResult> OnPostWegAsync() => Doe(async () =>
    {
        await haal.Doe(Code, terug: false, Ik, Stop);
        return "Van de kaart gehaald. U kunt het hier altijd terugzetten.";
    });

    public Task<IActionResult> OnPostTerugAsync() => Doe(async () =>
    {
        await haal.Doe(Code, terug: true, Ik, Stop);
        return "Staat weer op de kaart.";
    });

    async Task<IActionResult> Doe(Func<Task<string>> daad)
    {
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        if (ModelState.IsValid) return await Probeer(db, async () => Klaar(await daad()), () => Toon(begin: true));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await Toon(begin: true);
    }

    RedirectResult Klaar(string zin)
    {
        Meld(zin);
        return Redirect($"/beheer/kaart/{Code}");
    }

    async Task<Kaartblad?> Lees()
    {
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        return await Kaartblad.Lees(db, db.Kaartvermeldingen, Code, Naslag, Nederland.Vandaag(klok.GetUtcNow()), Stop);
    }

    async Task<IActionResult> Toon(bool begin)
    {
        Blad = await Lees();
        if (Blad is null) return NotFound();
        Kruimels(new("Sociale kaart", "/beheer/kaart"), new Kruimel(Blad.Naam));
        Eigenaar = Blad.EigenaarCode;
        // A refused form keeps what was typed; after somebody was earlier it goes on from the newest version.
        Invoer = begin ? Kaartformulier.Van(Blad.Inhoud, Blad.Versie) : Invoer with { Gezien = Blad.Versie };
        ModelState.Remove("Invoer.Gezien");
        return Page();
    }
}
