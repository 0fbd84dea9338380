using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Account.Beginnen;

/// <summary>The password; nothing is stored yet.</summary>
sealed class WachtwoordModel(NeemUitnodigingAan aannemen) : Beginpagina
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public string Email { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await aannemen.Lees(stop) is not ({ } uitnodiging, null)) return Begin();
        Email = uitnodiging.Email.Waarde;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await aannemen.Lees(stop) is not ({ } uitnodiging, null)) return Begin();
        Email = uitnodiging.Email.Waarde;
        if (Wachtwoordregel.WaaromNiet(Invoer.Wachtwoord ?? "", uitnodiging.Naam, Email, uitnodiging.Organisatie?.Waarde) is { } waarom)
            ModelState.AddModelError("Invoer.Wachtwoord", waarom.Zin);
        if (!IsGoed(new())) return Page();
        aannemen.KiesWachtwoord(Invoer.Wachtwoord!);
        return RedirectToPage("/Account/Beginnen/App");
    }

    public sealed record Formulier
    {
        public string? Wachtwoord { get; set; }
    }
}
