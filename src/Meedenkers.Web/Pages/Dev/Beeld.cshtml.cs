using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Dev;

/// <summary>Every component in every state, for builders and for the accessibility tests. Only in Development.</summary>
public sealed class BeeldModel(IWebHostEnvironment omgeving) : PageModel
{
    public Proef Leeg { get; } = new();

    public Proef Gevuld { get; } = new()
    {
        Naam = "Ria Proefman",
        Telefoon = "06 00 00 00 56",
        Verhaal = "Er ligt een stapel post.\nIk durf de brieven niet meer open te maken.",
        Dag = new DateOnly(2026, 12, 3),
        Gemeente = "tholen",
        Leefgebieden = ["financien", "wonen"],
        Soort = "vrijwilliger",
        Moment = ["avond"],
        Akkoord = true,
    };

    public Proef Fout { get; } = new() { Naam = "", Telefoon = "twaalf" };

    /// <summary>openbaar, vraag or team: the layout around the components.</summary>
    public string Kader { get; private set; } = "openbaar";

    public static IReadOnlyList<SelectListItem> Gemeenten { get; } =
    [
        new("Borsele", "borsele"),
        new("Goes", "goes"),
        new("Tholen", "tholen"),
    ];

    public IActionResult OnGet(string? kader)
    {
        if (!omgeving.IsDevelopment()) return NotFound();
        Kader = kader is "vraag" or "team" ? kader : "openbaar";
        ModelState.Clear();
        ModelState.AddModelError("", "Deze vraag is net door iemand anders aangenomen.");
        ModelState.AddModelError("Fout.Naam", "Vul uw voornaam in");
        ModelState.SetModelValue("Fout.Telefoon", "twaalf", "twaalf");
        ModelState.AddModelError("Fout.Telefoon", "Vul een telefoonnummer in, bijvoorbeeld 06 12 34 56 78");
        ModelState.AddModelError("Fout.Verhaal", "Vertel kort wat er speelt");
        ModelState.SetModelValue("Fout.Dag", "32-13-2026", "32-13-2026");
        ModelState.AddModelError("Fout.Dag", "Vul een datum in, bijvoorbeeld 3-12-2026");
        ModelState.AddModelError("Fout.Gemeente", "Kies een gemeente");
        ModelState.AddModelError("Fout.Leefgebieden", "Kies een onderwerp, of kies ‘Ik weet het niet’");
        ModelState.AddModelError("Fout.Soort", "Kies wie u wilt");
        ModelState.AddModelError("Fout.Akkoord", "Zet een vinkje als u akkoord bent");
        return Page();
    }

    /// <summary>One form with every kind of field.</summary>
    public sealed record Proef
    {
        public string? Naam { get; init; }

        public string? Telefoon { get; init; }

        public string? Verhaal { get; init; }

        public DateOnly? Dag { get; init; }

        public string? Gemeente { get; init; }

        public IReadOnlyList<string> Leefgebieden { get; init; } = [];

        public string? Soort { get; init; }

        public IReadOnlyList<string> Moment { get; init; } = [];

        public bool Akkoord { get; init; }
    }
}
