using Meedenkers.Data;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Account.Beveiliging;

/// <summary>Another password.</summary>
sealed class WachtwoordModel(MeedenkersDbContext db, WijzigSleutels wijzig, Sleutelbos sleutels) : Paginamodel
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var ik = HttpContext.Gebruiker();
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == ik.Id.Waarde, stop);
        if (Wachtwoordregel.WaaromNiet(Invoer.Wachtwoord ?? "", ik.Naam, account.Email, ik.Organisatie?.Waarde) is { } waarom)
            ModelState.AddModelError("Invoer.Wachtwoord", waarom.Zin);
        if (!IsGoed(new())) return Page();
        await wijzig.ZetWachtwoord(ik.Id.Waarde, Invoer.Wachtwoord!, stop);
        Meld("Uw wachtwoord is veranderd. U bent overal elders uitgelogd.");
        return Redirect(await sleutels.HeeftAuthenticator(account, stop) ? "/account/beveiliging" : "/account/beveiliging/app");
    }

    public sealed record Formulier
    {
        public string? Wachtwoord { get; set; }
    }
}
