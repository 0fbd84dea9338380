using Meedenkers.Data;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer.Accounts;

/// <summary>One account that the regiobeheerder keeps, or a coördinator where nobody else is left: pause, back, stop.</summary>
internal sealed class AccountModel(MeedenkersDbContext db, Naslagbron naslagbron, PauzeerMedewerker pauze, StopMedewerker stopMedewerker, KijkNa kijkNa, TimeProvider klok) : Beheerpagina(naslagbron)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public uint? Gezien { get; set; }

    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Toon();

    public Task<IActionResult> OnPostPauzeAsync() => Doe(ik => pauze.Pauzeer(new(Id), ik, Gezien, Stop), "De pauze is begonnen. Inloggen kan nu niet meer.");

    public Task<IActionResult> OnPostHervatAsync() => Doe(ik => pauze.Hervat(new(Id), ik, Gezien, Stop), "De pauze is voorbij. Inloggen kan weer.");

    public Task<IActionResult> OnPostStopAsync() => Doe(ik => stopMedewerker.Doe(new(Id), ik, Gezien, Stop), "Het account is gesloten.");

    public Task<IActionResult> OnPostKijkNaAsync() => Doe(ik => kijkNa.Doe([new(Id)], ik, Stop), "Nagekeken. Over een jaar vragen wij het weer.");

    Task<IActionResult> Doe(Func<Domain.Gedeeld.MedewerkerId, Task> doe, string zin) => Probeer(db, async () =>
    {
        await doe(HttpContext.Gebruiker().Id);
        Meld(zin);
        return Redirect(Id == HttpContext.Gebruiker().Id.Waarde ? "/" : "/beheer/accounts");
    }, Toon);

    async Task<IActionResult> Toon()
    {
        Kring kring;
        try
        {
            kring = await db.OpenKring(new(Id), HttpContext.Gebruiker().Id, null, Stop);
        }
        catch (NietZichtbaarException)
        {
            return NotFound();
        }
        var (wie, door, collegas) = kring;
        var nu = klok.GetUtcNow();
        Kruimels(new("Accounts", "/beheer/accounts"), new Kruimel(wie.Naam));
        var laatst = await db.Users.Where(a => a.Id == Id).Select(a => a.LaatstIngelogdOp).SingleAsync(Stop);
        var waarvoor = wie.Organisatie is { } o ? $" van {Naslag.Organisatie(o).Naam}" : wie.Gemeente is { } g ? $" van {Naslag.Gemeente(g)?.Naam}" : "";
        Beeld = new(wie.Naam, Accountwoorden.Van(wie.Functie) + waarvoor, wie.Actief, wie.GestoptOp is { } op ? Accountwoorden.Dag(op, nu) : null, Accountwoorden.Ingelogd(laatst, nu),
            wie.NagekekenOp is { } nagekeken ? Accountwoorden.Dag(nagekeken, nu) : null, wie.MoetNagekeken(nu) && wie.WaaromNietKijkNa(door) is null, db.Entry(wie).Property<uint>("Versie").CurrentValue,
            wie.Functie == Functie.Coordinator, wie.IsLaatsteCoordinator(collegas),
            wie.Actief ? wie.WaaromNietPauzeer(door, collegas)?.Zin : wie.WaaromNietHervat(door, collegas)?.Zin, wie.WaaromNietStop(door, collegas, 0)?.Zin);
        return Page();
    }

    public sealed record Weergave(string Naam, string Functie, bool Actief, string? Gestopt, string Ingelogd, string? Nagekeken, bool TeNakijken, uint Gezien, bool IsCoordinator, bool IsLaatste, string? WaaromNietPauze, string? WaaromNietStop);
}
