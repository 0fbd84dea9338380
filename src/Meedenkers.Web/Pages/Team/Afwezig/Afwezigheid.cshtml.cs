using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Afwezig;

/// <summary>Other days, another who looks along, or back again: for who is away, and for a coördinator of the organisation.</summary>
[GeenInwoner]
internal sealed class AfwezigheidModel(Teamkamer kamer, WijzigAfwezigheid wijzig, MeldTerug meldTerug, Afwezigvorm.Controle controle) : Teampagina(kamer)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Afwezigvorm Invoer { get; set; } = new();

    /// <summary>Who is away; null for oneself.</summary>
    public string? Naam { get; private set; }

    public bool IsNu { get; private set; }

    public string? WaaromNiet { get; private set; }

    public string Vandaan => Naam is null ? "/team/afwezig" : "/team";

    public async Task<IActionResult> OnGetAsync()
    {
        Invoer = Afwezigvorm.Van(await Db.OpenAfwezigheid(Id, Stop));
        return await Toon();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Doe(() => wijzig.Doe(Id, Invoer.Lees(), Ik.Id, Stop), "Bewaard.");
    }

    public Task<IActionResult> OnPostTerugAsync() => Doe(() => meldTerug.Doe(Id, Ik.Id, Stop), "Genoteerd. Wie waarnam, ziet het werk niet meer.");

    Task<IActionResult> Doe(Func<Task> doe, string zin) => Probeer(Db, async () =>
    {
        var eigen = (await Db.OpenAfwezigheid(Id, Stop)).Medewerker == Ik.Id;
        await doe();
        Meld(zin);
        return Redirect(eigen ? "/team/afwezig" : "/team");
    }, Toon);

    async Task<IActionResult> Toon()
    {
        var afwezigheid = await Db.OpenAfwezigheid(Id, Stop);
        var wie = afwezigheid.Medewerker;
        Naam = wie == Ik.Id ? null : await Db.Medewerkers.Where(m => m.Id == wie).Select(m => m.Naam).SingleAsync(Stop);
        Kruimels(Naam is null ? new Kruimel("Afwezig", "/team/afwezig") : new("Mensen", "/team/mensen"), new Kruimel(Naam ?? "Veranderen"));
        IsNu = afwezigheid.Periode.Bevat(Vandaag);
        WaaromNiet = afwezigheid.IsVoorbij(Vandaag) ? Weigering.AfwezigheidIsVoorbij.Zin : null;
        ViewData["Collegas"] = await Afwezigvorm.Collegas(Db, wie, Vandaag, Stop);
        return Page();
    }
}
