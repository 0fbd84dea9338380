using Meedenkers.Data;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Account.Beveiliging;

/// <summary>A new authenticator app; the former one works until the first code of the new one is right.</summary>
sealed class AppModel(MeedenkersDbContext db, WijzigSleutels wijzig, Kortkoekje koekje) : Paginamodel
{
    const string Koekje = "__Host-app";
    static readonly TimeSpan Duur = TimeSpan.FromMinutes(30);

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public AppVorm App { get; private set; } = new("", "", "");

    Guid Ik => HttpContext.Gebruiker().Id.Waarde;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var sleutel = Gekozen() ?? Authenticator.NieuweSleutel();
        koekje.Zet(Koekje, $"{Ik:N}|{sleutel}", Duur);
        await Toon(sleutel, stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Gekozen() is not { } sleutel) return RedirectToPage();
        if (await wijzig.ZetApp(Ik, sleutel, Invoer.Code, stop) is not { } codes)
        {
            ModelState.AddModelError("Invoer.Code", "Deze code klopt niet. Wacht tot uw app een nieuwe laat zien en typ die over.");
            IsGoed(new());
            await Toon(sleutel, stop);
            return Page();
        }
        koekje.Wis(Koekje);
        HerstelcodesModel.Toon(koekje, codes);
        return RedirectToPage("/Account/Herstelcodes");
    }

    /// <summary>The key that this person was shown; not one that was shown to somebody else in this browser.</summary>
    string? Gekozen() => koekje.Lees(Koekje)?.Split('|') is [var van, var sleutel] && van == Ik.ToString("N") ? sleutel : null;

    async Task Toon(string sleutel, CancellationToken stop) =>
        App = AppVorm.Van(sleutel, await db.Users.Where(a => a.Id == Ik).Select(a => a.Email!).SingleAsync(stop));

    public sealed record Formulier
    {
        public string? Code { get; set; }
    }
}
