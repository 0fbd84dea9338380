using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>The start: straight to the first question, unless this browser already holds a draft. That may be somebody else's.</summary>
sealed class IndexModel(BewaarConcept concepten) : Vraagmodel(concepten)
{
    public string Verder { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Laad() is not { } concept) return Redirect(EersteVraag());
        if (concept.IsVerzonden) return Redirect("/vraag/verstuurd");
        Verder = Stappen.Pad(Antwoorden.EersteOpenStap);
        return Page();
    }

    /// <summary>Throws the draft away and starts at the first question.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Sleutel is { } sleutel) await Concepten.Wis(sleutel, Stop);
        NeemKoekje();
        return Redirect(EersteVraag());
    }

    string EersteVraag() => Stappen.Met(Stappen.Pad(Stap.VoorWie), Request);
}
