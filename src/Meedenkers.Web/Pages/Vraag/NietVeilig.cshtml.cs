using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Interrupts instead of asking: whoever is not safe first sees who can help now (wensen.md).</summary>
sealed class NietVeiligModel(BewaarConcept concepten) : Vraagmodel(concepten)
{
    [BindProperty(SupportsGet = true)]
    public string? Wijzig { get; set; }

    public string Verder => Concept is null ? "/vraag" : Stappen.Pad(Wijzig is null ? Stap.Herkenbaar : Stap.Controle);

    public async Task OnGetAsync() => await Laad();

    protected override void Kleed()
    {
        base.Kleed();
        (ViewData["Stap"], ViewData["Stappen"]) = ((int)Stap.Dringend + 1, Stappen.Aantal);
    }
}
