using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team;

/// <summary>The compass: what to hold on to, and a place to write that nobody else reads.</summary>
[GeenInwoner]
internal sealed class KompasModel(Teamkamer kamer, SchrijfInKompas schrijfInKompas) : Teampagina(kamer)
{
    const int Bladzijde = 20;

    /// <summary>Notes before this one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Voor { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The note to throw away.</summary>
    [BindProperty]
    public Guid Notitie { get; set; }

    public IReadOnlyList<Kompasdeel> Kompas => Naslag.Kompas;
    public IReadOnlyList<Notitieregel> Notities { get; private set; } = [];

    /// <summary>Where the next page begins; null when there is no more.</summary>
    public Guid? Ouder { get; private set; }

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Kompasnotitie.WaaromNiet(Invoer.Tekst) is { } weigering)
        {
            ModelState.AddModelError("Invoer.Tekst", weigering.Zin);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Toon();
        }
        await schrijfInKompas.Bewaar(Ik.Id, Invoer.Tekst, Stop);
        Meld("Bewaard. Alleen u leest dit.");
        return Redirect("/team/kompas");
    }

    public async Task<IActionResult> OnPostWegAsync()
    {
        await schrijfInKompas.GooiWeg(Ik.Id, Notitie, Stop);
        Meld("Weggegooid.");
        return Redirect("/team/kompas");
    }

    async Task<IActionResult> Toon()
    {
        Kruimels(new Beeld.Kruimel("Kompas"));
        var mijn = Db.Kompasnotities.Where(n => n.Medewerker == Ik.Id);
        if (Voor is { } voor) mijn = mijn.Where(n => n.Id < voor);
        var rijen = await mijn.OrderByDescending(n => n.Id).Take(Bladzijde + 1).ToListAsync(Stop);
        if (rijen.Count > Bladzijde) Ouder = rijen[Bladzijde - 1].Id;
        Notities = [.. rijen.Take(Bladzijde).Select(n => new Notitieregel(n.Id, n.Tekst, Nederland.Lang(Nederland.Vandaag(n.GemaaktOp), Vandaag)))];
        return Page();
    }

    public sealed record Notitieregel(Guid Id, string Tekst, string Dag);

    public sealed record Formulier
    {
        public string? Tekst { get; init; }
    }
}
