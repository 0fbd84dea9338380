using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer.Accounts;

/// <summary>Which organisation has nobody to let people in, and who works for the region and the gemeenten. Of people on cases only the coördinatoren.</summary>
internal sealed class IndexModel(MeedenkersDbContext db, Naslagbron naslagbron, TrekUitnodigingIn trekIn, StuurUitnodigingOpnieuw stuurOpnieuw, KijkNa kijkNa, TimeProvider klok) : Beheerpagina(naslagbron)
{
    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Toon();

    public Task<IActionResult> OnPostTrekInAsync(Guid uitnodiging) => Doe(() => trekIn.Doe(uitnodiging, HttpContext.Gebruiker().Id, Stop), "De uitnodiging is ingetrokken. De link werkt niet meer.");

    public Task<IActionResult> OnPostStuurOpnieuwAsync(Guid uitnodiging) => Doe(() => stuurOpnieuw.Doe(uitnodiging, HttpContext.Gebruiker().Id, Stop), "Er is een nieuwe link gestuurd. De oude werkt niet meer.");

    public Task<IActionResult> OnPostKijkNaAsync(Guid[] wie) => Doe(() => kijkNa.Doe([.. wie.Select(w => new MedewerkerId(w))], HttpContext.Gebruiker().Id, Stop), "Nagekeken. Over een jaar vragen wij het weer.");

    Task<IActionResult> Doe(Func<Task> doe, string zin) => Probeer(db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect("/beheer/accounts");
    }, Toon, nietZichtbaar: () =>
    {
        // Another organisation's, or nobody's: there is nothing to do here.
        ModelState.AddModelError("", Weigering.UitnodigingIsAf.Zin);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Toon();
    });

    async Task<IActionResult> Toon()
    {
        Kruimels(new Kruimel("Accounts"));
        var (nu, ik) = (klok.GetUtcNow(), HttpContext.Gebruiker().Id);
        var accounts = await Accountrij.Lees(db, db.Medewerkers.Where(m => m.Functie == Functie.Coordinator || m.Organisatie == null), nu, Stop);
        var open = await db.Uitnodigingen.AsNoTracking().Where(u => u.GebruiktOp == null && u.IngetrokkenOp == null && u.Soort == Uitnodigingsoort.Account && (u.Organisatie == null || u.VraagtBevestiging)).OrderBy(u => u.Op).ToListAsync(Stop);
        Beeld = new(
            [.. Naslag.Organisaties.Where(o => o.KanMeedenken)
                .Select(o => new Organisatierij(o.Code.Waarde, o.Naam, [.. accounts.Where(a => a.Organisatie == o.Code).Select(a => Rij(a, nu, ik))],
                    accounts.Any(a => a.Organisatie == o.Code && a.Actief), open.Any(u => u.Organisatie == o.Code)))
                .OrderBy(o => o.HeeftCoordinator).ThenBy(o => o.Naam, StringComparer.CurrentCulture)],
            [.. Naslag.Gemeenten.Select(g => new Gemeenterij(g.Naam, [.. accounts.Where(a => a.Functie == Functie.Beleidsadviseur && a.Gemeente == g.Code).Select(a => Rij(a, nu, ik))]))],
            [.. accounts.Where(a => a.Functie == Functie.Regiobeheerder).Select(a => Rij(a, nu, ik))],
            [.. open.Select(u => Uitnodigingrij.Van(u, nu) with { Functie = u.Organisatie is { } o ? $"coördinator van {Naslag.Organisatie(o).Naam}" : u.Gemeente is { } g ? $"beleidsadviseur van {Naslag.Gemeente(g)?.Naam}" : "regiobeheerder" })]);
        return Page();
    }

    static Persoon Rij(Accountrij account, DateTimeOffset nu, MedewerkerId ik) =>
        new(account.Id.Waarde, account.Naam, Accountwoorden.Ingelogd(account.LaatstGebruikt, nu), account.Actief, account.MoetNagekeken && account.Id != ik);

    public sealed record Weergave(IReadOnlyList<Organisatierij> Organisaties, IReadOnlyList<Gemeenterij> Gemeenten, IReadOnlyList<Persoon> Regiobeheerders, IReadOnlyList<Uitnodigingrij> Uitnodigingen)
    {
        public IReadOnlyList<Persoon> Nakijken => [.. Organisaties.SelectMany(o => o.Coordinatoren).Concat(Gemeenten.SelectMany(g => g.Adviseurs)).Concat(Regiobeheerders).Where(p => p.Nakijken)];
    }

    public sealed record Organisatierij(string Code, string Naam, IReadOnlyList<Persoon> Coordinatoren, bool HeeftCoordinator, bool IsUitgenodigd);

    public sealed record Gemeenterij(string Naam, IReadOnlyList<Persoon> Adviseurs);

    public sealed record Persoon(Guid Id, string Naam, string Ingelogd, bool Actief, bool Nakijken);
}
