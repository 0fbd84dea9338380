using Meedenkers.Data;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Uitnodigen;

/// <summary>Somebody of an organisation, without an account, says whether its first coördinator is right.</summary>
internal sealed class BevestigenModel(MeedenkersDbContext db, Naslagbron naslagbron, BevestigUitnodiging bevestig, Kortkoekje koekje, TimeProvider klok) : Paginamodel
{
    internal const string Koekje = "__Host-bevestigen";
    internal static readonly TimeSpan Onthouden = TimeSpan.FromMinutes(30);

    public enum Stand { GeenLink, Open, Bevestigd, Af }

    public Weergave Beeld { get; private set; } = new(Stand.GeenLink, "", "", "");

    CancellationToken Stop => HttpContext.RequestAborted;

    public async Task<IActionResult> OnGetAsync() => await Toon();

    public Task<IActionResult> OnPostJaAsync() => Doe(bevestig.Ja);

    public Task<IActionResult> OnPostNeeAsync() => Doe(bevestig.Nee);

    async Task<IActionResult> Doe(Func<string, CancellationToken, Task> antwoord) => koekje.Lees(Koekje) is not { } hash ? Redirect("/uitnodiging/bevestigen")
        : await Probeer(db, async () =>
        {
            await antwoord(hash, Stop);
            return Redirect("/uitnodiging/bevestigen");
        }, Toon);

    async Task<IActionResult> Toon()
    {
        if (koekje.Lees(Koekje) is not { } hash || await db.Uitnodigingen.AsNoTracking().SingleOrDefaultAsync(u => u.BevestigHash == hash, Stop) is not { } uitnodiging) return Page();
        var organisatie = (await naslagbron.Nu(Stop)).Organisatie(uitnodiging.Organisatie!.Value).Naam;
        var waarom = uitnodiging.WaaromNietBevestig(await db.HeeftCoordinator(uitnodiging.Organisatie.Value, Stop), klok.GetUtcNow());
        Beeld = waarom is null ? new(Stand.Open, uitnodiging.BevestigerNaam!, uitnodiging.Naam, organisatie)
            : new(uitnodiging is { BevestigdOp: not null } ? Stand.Bevestigd : Stand.Af, "", "", organisatie);
        return Page();
    }

    public sealed record Weergave(Stand Stand, string Bevestiger, string Naam, string Organisatie);
}
