using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>For a naaste whose other has not agreed yet: how to talk about it, and help for the naaste too.</summary>
sealed class BesprekenModel(BewaarConcept concepten) : Vraagmodel(concepten)
{
    public async Task OnGetAsync() => await Laad();

    /// <summary>The naaste asks for themselves: the same draft goes on with another asker.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad() is null) return Redirect("/vraag?situatie=" + Antwoorden.SituatieMantelzorg);
        if (Concept!.IsVerzonden) return Redirect("/vraag/verstuurd");
        await Concepten.Beantwoord(Sleutel!.Value, a => (a with
        {
            VoorWie = VoorWie.Mijzelf,
            Indiener = null,
            AnderAkkoord = false,
            Situaties = [.. a.Situaties.Append(Antwoorden.SituatieMantelzorg).Distinct()],
        }).Met(Stap.VoorWie), Stop);
        return Redirect(Stappen.Pad(Stap.Woonplaats));
    }
}
