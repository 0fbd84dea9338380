using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Afwezig;

/// <summary>Somebody says when they are away; a coördinator does so for others at that person's page.</summary>
[GeenInwoner]
internal sealed class IndexModel(Teamkamer kamer, MeldAfwezig meldAfwezig, Afwezigvorm.Controle controle) : Teampagina(kamer)
{
    [BindProperty]
    public Afwezigvorm Invoer { get; set; } = new();

    public IReadOnlyList<Afwezigregel> Regels { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            await meldAfwezig.Doe(Ik.Id, Invoer.Lees(), Ik.Id, Stop);
            Meld("Doorgegeven. Bent u eerder terug? Zeg dat dan op deze pagina.");
            return Redirect("/team/afwezig");
        }, Toon);
    }

    async Task<IActionResult> Toon()
    {
        Kruimels(new Kruimel("Afwezig"));
        Regels = await Afwezigregel.Lees(Db, Ik.Id, Vandaag, Stop);
        ViewData["Collegas"] = await Afwezigvorm.Collegas(Db, Ik.Id, Vandaag, Stop);
        return Page();
    }
}
