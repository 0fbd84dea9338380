using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Mensen;

/// <summary>All that somebody does now, with a receiver for each: before a pause, or before stopping.</summary>
internal sealed class WerkModel(Teamkamer kamer, DraagWerkOver draagOver) : Teampagina(kamer)
{
    const string Niemand = "niemand";

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Receiver per onderdeel: a medewerker, "niemand" for the list to divide, or empty to leave it.</summary>
    [BindProperty]
    public Dictionary<Guid, string?> Naar { get; set; } = [];

    public string Naam { get; private set; } = "";

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Keuzes { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        await Db.OpenKring(new(Id), Ik.Id, null, Stop);
        var plaatsen = await Db.WerkVan(new(Id)).Select(t => new { t.CasusId, t.OnderdeelId }).ToListAsync(Stop);
        var giften = plaatsen.Where(p => Keus(p.OnderdeelId) is not null).Select(p => new Werkgift(p.CasusId, p.OnderdeelId, Guid.TryParse(Keus(p.OnderdeelId), out var wie) ? new(wie) : null)).ToList();
        if (giften.Count == 0)
        {
            ModelState.AddModelError("", "Kies bij minstens één onderdeel wie het overneemt.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Toon();
        }
        return await Probeer(Db, async () =>
        {
            var aantal = await draagOver.Doe(giften, Ik.Handelende, Stop);
            Meld(aantal == 1 ? "1 onderdeel is overgedragen." : $"{aantal} onderdelen zijn overgedragen.");
            return Redirect(aantal < plaatsen.Count ? $"/team/mensen/{Id}/werk" : $"/team/mensen/{Id}");
        }, Toon);
    }

    string? Keus(OnderdeelId onderdeel) => Naar.GetValueOrDefault(onderdeel.Waarde) is { Length: > 0 } keus && (keus == Niemand || Guid.TryParse(keus, out _)) ? keus : null;

    async Task<IActionResult> Toon()
    {
        var wie = (await Db.OpenKring(new(Id), Ik.Id, null, Stop)).Wie;
        Naam = wie.Naam;
        Kruimels(new("Mensen", "/team/mensen"), new(wie.Naam, $"/team/mensen/{Id}"), new Kruimel("Werk doorgeven"));
        var rijen = await (from t in Db.WerkVan(wie.Id)
                           join o in Db.Onderdelen on t.OnderdeelId equals o.Id
                           join c in Db.Casussen on t.CasusId equals c.Id
                           orderby t.Spoed descending, t.Uiterlijk, t.Id
                           select new { t.OnderdeelId, t.CasusId, t.Stand, c.Nummer, c.Gemeente, o.Leefgebieden }).ToListAsync(Stop);
        foreach (var rij in rijen) Naar.TryAdd(rij.OnderdeelId.Waarde, null);
        Inzage.Lijst(rijen.Select(r => r.CasusId));
        Rijen = [.. rijen.Select(r => new Rij(r.OnderdeelId.Waarde, r.CasusId.Waarde, r.Nummer.Groepen, Naslag.Gemeente(r.Gemeente)!.Naam, Woorden.Van(r.Leefgebieden, Naslag), Woorden.Van(r.Stand)))];
        Keuzes = [.. (await Ruimte.Lees(Db, Vandaag, Stop)).Where(r => r.Id != wie.Id).Select(r => new SelectListItem(r.MetAfwezig($"{r.Naam} ({r.Bezet} van {r.Van})", Vandaag), r.Id.Waarde.ToString())), new("Nog niemand: terug naar de lijst", Niemand)];
        return Page();
    }

    public sealed record Rij(Guid Onderdeel, Guid Casus, string Nummer, string Gemeente, string Onderwerp, string Stand);
}
