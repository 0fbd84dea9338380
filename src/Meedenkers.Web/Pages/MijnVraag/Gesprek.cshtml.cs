using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The sheet of one conversation: the resident writes what they want to say, reads what was agreed, and prints it.</summary>
sealed class GesprekModel(MeedenkersDbContext db, WerkGesprekBij werkGesprekBij, TimeProvider klok) : Inwonerpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Gesprek { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Null while the code has to be given again.</summary>
    public Weergave? Beeld { get; private set; }

    protected override string Plek => "gesprek";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var pagina = await Toon(stop);
        Invoer = new() { WilZeggen = Beeld?.Blad.WilZeggen };
        return pagina;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Vrijetekst.WaaromNiet(Invoer.WilZeggen, Gespreksblad.TekstMaximum) is { } weigering)
        {
            ModelState.AddModelError("Invoer.WilZeggen", weigering.Zin);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Toon(stop);
        }
        return await Probeer(db, async () =>
        {
            await werkGesprekBij.Zeg(Bezoek, Gesprek, Invoer.WilZeggen, stop);
            Meld("Bewaard. Uw meedenker leest het ook.");
            return Redirect($"/mijn-vraag/gesprek/{Gesprek}");
        }, () => Toon(stop));
    }

    async Task<IActionResult> Toon(CancellationToken stop)
    {
        var vandaag = Nederland.Vandaag(klok.GetUtcNow());
        var gesprek = await db.Keukengesprekken.AsNoTracking().SingleOrDefaultAsync(g => g.Id == Gesprek && g.CasusId == Bezoek.Casus, stop);
        if (gesprek is null) return NotFound();
        var open = await db.Onderdelen.AnyAsync(o => o.Id == gesprek.OnderdeelId && o.Afsluiting == null, stop);
        Beeld = new(gesprek.Blad, gesprek.Blad.Op is { } op ? Nederland.Lang(op, vandaag) : null, gesprek.Blad.Uiterlijk is { } dag ? Nederland.Lang(dag, vandaag) : null,
            gesprek.VervallenOp is not null, open && gesprek.VervallenOp is null);
        return Page();
    }

    public sealed record Weergave(Gespreksblad Blad, string? Dag, string? Uiterlijk, bool Vervallen, bool MagSchrijven);

    public sealed record Formulier
    {
        public string? WilZeggen { get; init; }
    }
}
