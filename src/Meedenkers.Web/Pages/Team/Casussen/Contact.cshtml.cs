using Meedenkers.Domain.Casussen;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Records a contact; the first one is the kennismaking.</summary>
internal sealed class ContactModel(Teamkamer kamer, LegContactVast legContactVast, Contactcontrole controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Contactinvoer Invoer { get; set; } = new();

    public bool IsEerste { get; private set; }

    public Task<IActionResult> OnGetAsync()
    {
        Invoer = new() { Op = Vandaag };
        return Toon();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Doe(() => legContactVast.Doe(Id, Deel, Invoer.Lees(), Ik.Handelende, Stop), "Het contact is vastgelegd.", Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Contact vastleggen");
        IsEerste = onderdeel.Stand == Onderdeelstand.Kennismaken;
        WaaromNiet = casus.WaaromNietLegContactVast(Deel, new(Vandaag, default, default, null, null), Ik.Handelende, Nu)?.Zin;
        return Page();
    }
}
