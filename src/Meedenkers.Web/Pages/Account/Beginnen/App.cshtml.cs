using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Account.Beginnen;

/// <summary>The app with codes; its first code makes the account.</summary>
sealed class AppModel(NeemUitnodigingAan aannemen, Kortkoekje koekje) : Beginpagina
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public AppVorm App { get; private set; } = new("", "", "");

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Toon(stop) ? Page() : Begin();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => OfTerug(async () =>
    {
        if (!await Toon(stop)) return Begin();
        var (uitkomst, codes) = await aannemen.MetCode(Invoer.Code, stop);
        if (uitkomst.Stand == Inlogstand.Wacht) return Opnieuw(Inlogpagina.Wachtzin(uitkomst.Wacht));
        if (uitkomst.Stand != Inlogstand.Binnen)
        {
            ModelState.AddModelError("Invoer.Code", "Deze code klopt niet. Wacht tot uw app een nieuwe laat zien en typ die over. Kijk ook of de klok van uw telefoon goed staat.");
            IsGoed(new());
            return Page();
        }
        HerstelcodesModel.Toon(koekje, codes);
        return RedirectToPage("/Account/Herstelcodes");
    });

    async Task<bool> Toon(CancellationToken stop)
    {
        if (await aannemen.Lees(stop) is not ({ } uitnodiging, null) || aannemen.Nu?.Sleutel is not { } sleutel) return false;
        App = AppVorm.Van(sleutel, uitnodiging.Email.Waarde);
        return true;
    }

    public sealed record Formulier
    {
        public string? Code { get; set; }
    }
}
