using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>What goes to another organisation, and what the resident says of it: "ja, zo is het", "klopt niet", or not at all.</summary>
sealed class OverdrachtModel(MeedenkersDbContext db, Naslagbron naslagbron, BeslisOverdracht beslis, TimeProvider klok) : Inwonerpagina
{
    public IReadOnlyList<Overdrachtdeel> Overdrachten { get; private set; } = [];

    protected override string Plek => "overdracht";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Toon(stop);

    public Task<IActionResult> OnPostBeaamAsync(Guid overdracht, CancellationToken stop) =>
        Doe(() => beslis.Beaam(Bezoek, new(overdracht), stop), "Dank u wel. Wij weten nu dat het zo is.", stop);

    public Task<IActionResult> OnPostBetwistAsync(Guid overdracht, CancellationToken stop) =>
        Doe(() => beslis.Betwist(Bezoek, new(overdracht), stop), "Wij weten nu dat het niet klopt. Wij bellen u om het er samen over te hebben.", stop);

    public Task<IActionResult> OnPostStopAsync(Guid overdracht, CancellationToken stop) =>
        Doe(() => beslis.TrekIn(Bezoek, new(overdracht), stop), "Het gaat niet door. De andere organisatie ziet niets meer van u.", stop);

    Task<IActionResult> Doe(Func<Task> doe, string zin, CancellationToken stop) => Probeer(db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect("/mijn-vraag");
    }, () => Toon(stop));

    async Task<IActionResult> Toon(CancellationToken stop)
    {
        var casus = (await db.LaadCasus(Bezoek.Casus, stop: stop))!;
        var naslag = await naslagbron.Nu(stop);
        Overdrachten = Overdrachtdeel.Van(casus, naslag, naslag.TermijnenVan(casus), Nederland.Vandaag(klok.GetUtcNow()));
        return Page();
    }
}
