using Meedenkers.Data;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>"Wie doet wat voor mij": the resident reads the map, corrects it and prints it.</summary>
sealed class NetwerkModel(MeedenkersDbContext db, TekenNetwerk tekenNetwerk, Netwerkcontrole controle, Naslagbron naslagbron) : Inwonerpagina, INetwerkpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid? Regel { get; set; }

    [BindProperty]
    public Netwerkinvoer Invoer { get; set; } = new();

    /// <summary>Null while the code has to be given again.</summary>
    public Netwerkkaart? Kaart { get; private set; }
    public bool MagTekenen => true;
    public string Voor => "u";
    public IReadOnlyList<SelectListItem> Leefgebieden { get; private set; } = [];

    protected override string Plek => "netwerk";
    protected override bool HeeftInvoer => Request.Query["handler"] != "Weg";

    protected override async Task Bereid(CancellationToken stop) => Leefgebieden = Netwerkkaart.Keuzes(await naslagbron.Nu(stop));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Regel is not null && await db.Netwerkplekken.AsNoTracking().SingleOrDefaultAsync(n => n.Id == Regel && n.CasusId == Bezoek.Casus && n.WegOp == null, stop) is { } plek) Invoer = Netwerkinvoer.Van(plek);
        else Regel = null;
        return await Toon(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, stop))) return await Toon(stop);
        return await Werk(() => tekenNetwerk.Teken(Bezoek, Regel, Invoer.Lees(), stop), "Het staat op de kaart.", stop);
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken stop) =>
        Regel is not { } regel ? NotFound() : await Werk(() => tekenNetwerk.HaalWeg(Bezoek, regel, stop), "Van de kaart gehaald.", stop);

    Task<IActionResult> Werk(Func<Task> doe, string zin, CancellationToken stop) => Probeer(db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect("/mijn-vraag/netwerk");
    }, () => Toon(stop));

    async Task<IActionResult> Toon(CancellationToken stop)
    {
        await Bereid(stop);
        Kaart = await Netwerkkaart.Lees(db, await naslagbron.Nu(stop), Bezoek.Casus, stop);
        return Page();
    }
}
