using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>"Dit wordt mij te veel": relieved at once, no reason asked. A coördinator can relieve somebody too.</summary>
internal sealed class OntlastenModel(Teamkamer kamer, Ontlast ontlast) : Onderdeelpagina(kamer)
{
    public bool Zelf { get; private set; }

    public string? Wie { get; private set; }

    public Task<IActionResult> OnGetAsync() => Toon();

    public Task<IActionResult> OnPostAsync() => Probeer(Db, async () =>
    {
        await ontlast.Doe(Id, Deel, Ik.Handelende, Stop);
        if (Ik.IsCoordinator) return Klaar("Ontlast. Wijs het opnieuw toe aan iemand.");
        Meld("U bent ontlast. Dank u wel voor wat u deed. De coördinator zorgt dat het verder gaat.");
        return Redirect("/team");
    }, Toon);

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Ontlasten");
        WaaromNiet = casus.WaaromNietOntlast(Deel, Ik.Handelende)?.Zin;
        if (onderdeel.Toewijzing is not { } nu) return Page();
        Zelf = nu.Medewerker == Ik.Id;
        Wie = await Db.Medewerkers.Where(m => m.Id == nu.Medewerker).Select(m => m.Naam).SingleAsync(Stop);
        return Page();
    }
}
