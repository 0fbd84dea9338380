using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages.Team.Afwezig;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Mensen;

/// <summary>A coördinator says when somebody of the organisation is away, and who looks along.</summary>
[GeenInwoner]
internal sealed class AfwezigModel(Teamkamer kamer, MeldAfwezig meldAfwezig, Afwezigvorm.Controle controle) : Teampagina(kamer)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Afwezigvorm Invoer { get; set; } = new();

    public string Naam { get; private set; } = "";

    public string? WaaromNiet { get; private set; }

    public IReadOnlyList<Afwezigregel> Regels { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            await meldAfwezig.Doe(new(Id), Invoer.Lees(), Ik.Id, Stop);
            Meld("Doorgegeven.");
            return Redirect($"/team/mensen/{Id}");
        }, Toon);
    }

    async Task<IActionResult> Toon()
    {
        var wie = (await Db.OpenKring(new(Id), Ik.Id, null, Stop)).Wie;
        Naam = wie.Naam;
        Kruimels(new("Mensen", "/team/mensen"), new(wie.Naam, $"/team/mensen/{Id}"), new Kruimel("Afwezig"));
        WaaromNiet = wie.IsGestopt ? Weigering.IsGestopt.Zin : null;
        Regels = await Afwezigregel.Lees(Db, wie.Id, Vandaag, Stop);
        ViewData["Collegas"] = await Afwezigvorm.Collegas(Db, wie.Id, Vandaag, Stop);
        return Page();
    }
}
