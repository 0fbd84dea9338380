using Meedenkers.Data;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The resident asks why somebody looked, and reads the answer in the same place.</summary>
sealed class InzagevraagModel(MeedenkersDbContext db, StelInzagevraag stel, Naslagbron naslagbron, TimeProvider klok) : Inwonerpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Regel { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Null while the code has to be given again.</summary>
    public Weergave? Beeld { get; private set; }

    protected override string Plek => "logboek";

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => Toon(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Domain.Logboek.Inzagevraag.WaaromNiet(Invoer.Vraag) is { } weigering)
        {
            ModelState.AddModelError("Invoer.Vraag", weigering.Zin);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Toon(stop);
        }
        return await Probeer(db, async () =>
        {
            await stel.Doe(Bezoek, Regel, Invoer.Vraag, stop);
            return Redirect($"/mijn-vraag/logboek/{Regel}");
        }, () => Toon(stop), nietZichtbaar: () => Task.FromResult<IActionResult>(NotFound()));
    }

    async Task<IActionResult> Toon(CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var regel = await db.Logregels.AsNoTracking().SingleOrDefaultAsync(r => r.Id == Regel && r.Casus == Bezoek.Casus && r.Organisatie != null, stop);
        if (regel is null) return NotFound();
        var gesteld = await db.Inzagevragen.AsNoTracking().SingleOrDefaultAsync(v => v.Regel == Regel, stop);
        Beeld = new(naslag.Organisatie(regel.Organisatie!.Value).Naam, Nederland.Lang(Nederland.Vandaag(regel.Op), Nederland.Vandaag(klok.GetUtcNow())),
            gesteld is null ? null : new(gesteld.Vraag, gesteld.Antwoord));
        return Page();
    }

    public sealed record Weergave(string Organisatie, string Dag, Gevraagd? Gesteld);

    public sealed record Gevraagd(string Vraag, string? Antwoord);

    public sealed record Formulier
    {
        public string? Vraag { get; init; }
    }
}
