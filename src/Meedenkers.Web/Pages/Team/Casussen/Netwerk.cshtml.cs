using Meedenkers.Domain.Werk;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>"Wie doet wat": the map is drawn together with the resident, and printed.</summary>
internal sealed class NetwerkModel(Teamkamer kamer, TekenNetwerk tekenNetwerk, Netwerkcontrole controle) : Casuspagina(kamer), INetwerkpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid? Regel { get; set; }

    [BindProperty]
    public Netwerkinvoer Invoer { get; set; } = new();

    public Netwerkkaart? Kaart { get; private set; }
    public string? WaaromNiet { get; private set; }
    public bool MagTekenen => WaaromNiet is null;
    string INetwerkpagina.Voor => Kop.Naam;
    public IReadOnlyList<SelectListItem> Leefgebieden => Netwerkkaart.Keuzes(Naslag);

    public async Task<IActionResult> OnGetAsync()
    {
        await Toon();
        if (Regel is not null && await Db.Netwerkplekken.AsNoTracking().SingleOrDefaultAsync(n => n.Id == Regel && n.CasusId == Id && n.WegOp == null, Stop) is { } plek) Invoer = Netwerkinvoer.Van(plek);
        else Regel = null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Werk(() => tekenNetwerk.Teken(Id, Regel, Invoer.Lees(), Ik.Handelende, Stop), "Het staat op de kaart.");
    }

    public async Task<IActionResult> OnPostWegAsync() =>
        Regel is not { } regel ? NotFound() : await Werk(() => tekenNetwerk.HaalWeg(Id, regel, Ik.Handelende, Stop), "Van de kaart gehaald.");

    Task<IActionResult> Werk(Func<Task> doe, string zin) => Probeer(Db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect($"{Casusadres}/netwerk");
    }, Toon);

    async Task<IActionResult> Toon()
    {
        var casus = await Open("Wie doet wat");
        WaaromNiet = Netwerkplek.WaaromNietTeken(casus, Ik.Handelende)?.Zin;
        Kaart = await Netwerkkaart.Lees(Db, Naslag, Id, Stop);
        return Page();
    }
}
