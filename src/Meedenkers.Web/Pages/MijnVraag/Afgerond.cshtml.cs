using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>What a resident does about help that has ended: come back, say if it was of use, or be called no more.</summary>
sealed class AfgerondModel(MeedenkersDbContext db, Naslagbron naslagbron, BeslisNaAfronden beslis, IOptions<PortaalInstellingen> portaal, TimeProvider klok) : Inwonerpagina
{
    public IReadOnlyList<Afrondingsdeel> Delen { get; private set; } = [];

    protected override string Plek => "afgerond";

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => Toon(stop);

    public IActionResult OnPost() => Redirect("/mijn-vraag");

    public Task<IActionResult> OnPostWeerAsync(Guid deel, CancellationToken stop) =>
        Doe(() => beslis.VraagWeer(Bezoek, new(deel), stop), "Goed dat u het zegt. U krijgt weer hulp.", stop);

    public Task<IActionResult> OnPostUitAsync(Guid deel, CancellationToken stop) =>
        Doe(() => beslis.ZetWaakvlamUit(Bezoek, new(deel), stop), "Wij bellen u hier niet meer over.", stop);

    public Task<IActionResult> OnPostErvaringAsync(Guid deel, string? ervaring, CancellationToken stop) => Domain.Werkmodel.Code.Probeer<Ervaring>(ervaring, out var welke)
        ? Doe(() => beslis.DeelErvaring(Bezoek, new(deel), welke, stop), "Dank u wel voor uw antwoord.", stop)
        : Task.FromResult<IActionResult>(Redirect("/mijn-vraag"));

    Task<IActionResult> Doe(Func<Task> doe, string zin, CancellationToken stop) => Probeer(db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect("/mijn-vraag");
    }, () => Toon(stop));

    async Task<IActionResult> Toon(CancellationToken stop)
    {
        Delen = await Afrondingsdeel.Lees(db, await naslagbron.Nu(stop), portaal.Value, Bezoek.Casus, new(null), beslist: true, Nederland.Vandaag(klok.GetUtcNow()), stop);
        return Page();
    }
}
