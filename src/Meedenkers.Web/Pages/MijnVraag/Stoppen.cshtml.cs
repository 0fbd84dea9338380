using Meedenkers.Data;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The resident stops, after a page that says what that means.</summary>
sealed class StoppenModel(MeedenkersDbContext db, Naslagbron naslagbron, StopVraag actie, StopDeel stopDeel) : Inwonerpagina
{
    /// <summary>The parts that run, when there is more than one: each can stop alone.</summary>
    public IReadOnlyList<Stuk> Delen { get; private set; } = [];

    protected override string Plek => "stoppen";

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => Toon(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await Probeer(db, async () =>
    {
        await actie.Doe(Bezoek, stop);
        return Redirect("/mijn-vraag");
    }, () => Toon(stop));

    /// <summary>One part only: the organisation that has it sees it no longer.</summary>
    public Task<IActionResult> OnPostDeelAsync(Guid deel, CancellationToken stop) => Probeer(db, async () =>
    {
        await stopDeel.Doe(Bezoek, new(deel), stop);
        Meld("Dit deel is gestopt. Wie het had, ziet het niet meer.");
        return Redirect("/mijn-vraag");
    }, () => Toon(stop));

    async Task<IActionResult> Toon(CancellationToken stop)
    {
        var casus = Bezoek.Casus;
        var naslag = await naslagbron.Nu(stop);
        var open = await db.Onderdelen.AsNoTracking().Where(o => o.CasusId == casus && o.Afsluiting == null).OrderBy(o => o.Id).ToListAsync(stop);
        if (open.Count > 1)
            Delen = [.. open.Select(o => new Stuk(o.Id.Waarde, MijnVraag.Deel.Waarover(o, naslag), naslag.Organisatie(o.Organisatie).Naam))];
        return Page();
    }

    public sealed record Stuk(Guid Id, string Vraag, string Organisatie);
}
