using Meedenkers.Domain.Casussen;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Corrects a contact, within a day and by who recorded it.</summary>
internal sealed class ContactVerbeterenModel(Teamkamer kamer, WijzigContact wijzigContact, Contactcontrole controle) : Casuspagina(kamer)
{
    [FromRoute]
    public Guid MomentId { get; set; }

    [BindProperty]
    public Contactinvoer Invoer { get; set; } = new();

    public string? WaaromNiet { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var moment = await Toon();
        Invoer = Contactinvoer.Van(moment.Contact);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Opnieuw();
        return await Probeer(Db, async () =>
        {
            await wijzigContact.Doe(Id, MomentId, Invoer.Lees(), Ik.Handelende, Stop);
            Meld("Het contact is verbeterd.");
            return Redirect(Casusadres);
        }, Opnieuw);
    }

    async Task<IActionResult> Opnieuw()
    {
        await Toon();
        return Page();
    }

    async Task<Contactmoment> Toon()
    {
        await Open("Contact verbeteren");
        var moment = await Db.Contactmomenten.AsNoTracking().SingleOrDefaultAsync(m => m.Id == MomentId && m.CasusId == Id, Stop) ?? throw new NietZichtbaarException();
        Inzage.Van(Id, moment.OnderdeelId);
        WaaromNiet = moment.WaaromNietWijzig(moment.Contact, Ik.Id, Nu)?.Zin;
        return moment;
    }
}
