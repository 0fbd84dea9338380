using FluentValidation;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Kaart;

/// <summary>An entry that the organisation keeps: is it right, what did readers report, and what readers read.</summary>
[GeenInwoner]
internal sealed class VermeldingModel(Teamkamer kamer, Kaartdaden daden, Kaartcontrole controle) : Teampagina(kamer), IKaartpagina
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public Kaartformulier Invoer { get; set; } = new();

    [BindProperty]
    public Kaartdaad Daad { get; set; } = new();

    public Kaartblad? Blad { get; private set; }

    Data.Naslag.Naslagwerk IKaartpagina.Naslag => Naslag;

    public Task<IActionResult> OnGetAsync() => Toon(begin: true);

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Lees() is not { } blad) return NotFound();
        if (blad.IsNetwerk) Invoer = Invoer.MetVaste(blad.Inhoud);
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon(begin: false);
        return await Probeer(Db, async () => Klaar(await daden.Bewaar(Code, Invoer, Ik.Id, Stop)), () => Toon(begin: false));
    }

    public Task<IActionResult> OnPostKloptAsync() => Doe(() => daden.Klopt(Code, Ik.Id, Stop));

    public Task<IActionResult> OnPostDichtAsync() => Doe(() => daden.Sluit(Code, Daad.Tot, Ik.Id, Stop));

    public Task<IActionResult> OnPostRuimteAsync() => Doe(() => daden.Ruimte(Code, Daad.Ruimte, Ik.Id, Stop));

    public Task<IActionResult> OnPostMeldingAsync() => Doe(() => daden.HandelAf(Code, Daad, Ik.Id, Stop));

    async Task<IActionResult> Doe(Func<Task<string>> daad)
    {
        if (ModelState.IsValid) return await Probeer(Db, async () => Klaar(await daad()), () => Toon(begin: true));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await Toon(begin: true);
    }

    RedirectResult Klaar(string zin)
    {
        Meld(zin);
        return Redirect($"/team/kaart/{Code}");
    }

    async Task<Kaartblad?> Lees()
    {
        var organisatie = Ik.EigenOrganisatie;
        return await Kaartblad.Lees(Db, Db.Kaartvermeldingen.Where(v => v.Eigenaar == organisatie), Code, Naslag, Vandaag, Stop);
    }

    async Task<IActionResult> Toon(bool begin)
    {
        Blad = await Lees();
        if (Blad is null) return NotFound();
        Kruimels(new("Sociale kaart", "/team/kaart"), new Kruimel(Blad.Naam));
        // A refused form keeps what was typed; after somebody was earlier it goes on from the newest version.
        Invoer = begin ? Kaartformulier.Van(Blad.Inhoud, Blad.Versie) : Invoer with { Gezien = Blad.Versie };
        ModelState.Remove("Invoer.Gezien");
        return Page();
    }
}
