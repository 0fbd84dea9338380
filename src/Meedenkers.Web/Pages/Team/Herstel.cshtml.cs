using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team;

/// <summary>A second colleague is asked whether somebody of the organisation may come in again.</summary>
[GeenInwoner]
internal sealed class HerstelModel(Teamkamer kamer, BevestigHerstel bevestig) : Teampagina(kamer)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Toon();

    public Task<IActionResult> OnPostJaAsync() => Doe(() => bevestig.Ja(Id, Ik.Id, Stop), "Bevestigd. Uw collega krijgt een mail met een link.");

    public Task<IActionResult> OnPostNeeAsync() => Doe(() => bevestig.Nee(Id, Ik.Id, Stop), "Dank u. Er is niets geopend. Bel uw coördinator als u twijfelt.");

    Task<IActionResult> Doe(Func<Task> doe, string zin) => Probeer(Db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect("/team");
    }, Toon);

    async Task<IActionResult> Toon()
    {
        Kruimels(new Kruimel("Collega weer naar binnen"));
        var organisatie = Ik.EigenOrganisatie;
        var herstel = await Db.Uitnodigingen.AsNoTracking().SingleOrDefaultAsync(u => u.Id == Id && u.Soort == Uitnodigingsoort.Herstel && u.Organisatie == organisatie, Stop);
        if (herstel is null) return NotFound();
        var ik = await Db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == Ik.Id, Stop);
        var door = await Db.Medewerkers.Where(m => m.Id == herstel.Door).Select(m => m.Naam).SingleAsync(Stop);
        Beeld = new(herstel.Naam, door, Accountwoorden.Moment(herstel.Op, Nu), herstel.WaaromNietBevestigHerstel(ik, Nu)?.Zin);
        return Page();
    }

    public sealed record Weergave(string Naam, string Door, string Op, string? WaaromNiet);
}
