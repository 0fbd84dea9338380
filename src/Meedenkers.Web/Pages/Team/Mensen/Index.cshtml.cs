using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages.Team.Afwezig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Mensen;

/// <summary>Everybody of the organisation: what they do, how much, when they were last here, and who is on the way in.</summary>
[GeenInwoner]
internal sealed class IndexModel(Teamkamer kamer, TrekUitnodigingIn trekIn, StuurUitnodigingOpnieuw stuurOpnieuw, KijkNa kijkNa) : Teampagina(kamer)
{
    public Weergave Beeld { get; private set; } = null!;

    /// <summary>What there is to say about the profile of each person who is there.</summary>
    public IReadOnlyDictionary<Guid, Profiellabels> Profielen { get; private set; } = new Dictionary<Guid, Profiellabels>();

    public Task<IActionResult> OnGetAsync() => Toon();

    public Task<IActionResult> OnPostTrekInAsync(Guid uitnodiging) => Doe(() => trekIn.Doe(uitnodiging, Ik.Id, Stop), "De uitnodiging is ingetrokken. De link werkt niet meer.");

    public Task<IActionResult> OnPostStuurOpnieuwAsync(Guid uitnodiging) => Doe(async () =>
        await stuurOpnieuw.Doe(uitnodiging, Ik.Id, Stop) ? "Er is een nieuwe link gestuurd. De oude werkt niet meer." : "Er is meer tijd. Een collega moet het nog bevestigen.");

    public Task<IActionResult> OnPostKijkNaAsync(Guid[] wie) => Doe(() => kijkNa.Doe([.. wie.Select(w => new MedewerkerId(w))], Ik.Id, Stop), "Nagekeken. Over een jaar vragen wij het weer.");

    Task<IActionResult> Doe(Func<Task> doe, string zin) => Doe(async () =>
    {
        await doe();
        return zin;
    });

    Task<IActionResult> Doe(Func<Task<string>> doe) => Probeer(Db, async () =>
    {
        Meld(await doe());
        return Redirect("/team/mensen");
    }, Toon, nietZichtbaar: () =>
    {
        // Another organisation's, or nobody's: there is nothing to do here.
        ModelState.AddModelError("", Weigering.UitnodigingIsAf.Zin);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Toon();
    });

    async Task<IActionResult> Toon()
    {
        Kruimels(new Kruimel("Mensen"));
        var organisatie = Ik.EigenOrganisatie;
        var accounts = await Accountrij.Lees(Db, Db.Medewerkers.Where(m => m.Organisatie == organisatie), Nu, Stop);
        var ruimte = await Ruimte.Lees(Db, Vandaag, Stop);
        var aanwezig = await Db.AanwezigOp(Vandaag, Stop);
        var verklaard = await Db.Verklaringen.Where(v => Db.Medewerkers.Any(m => m.Id == v.Medewerker && m.Organisatie == organisatie)).Select(v => new { v.Medewerker, v.Soort, v.Versie }).ToListAsync(Stop);
        var open = await Db.Uitnodigingen.AsNoTracking().Where(u => u.Organisatie == organisatie && u.GebruiktOp == null && u.IngetrokkenOp == null).OrderBy(u => u.Op).ToListAsync(Stop);
        Beeld = new(
            [.. accounts.Select(a => new Mens(a.Id.Waarde, a.Naam, Accountwoorden.Van(a.Functie), ruimte.FirstOrDefault(r => r.Id == a.Id)?.Sterk(Naslag) ?? "",
                ruimte.FirstOrDefault(r => r.Id == a.Id) is { } vol ? new(vol.Bezet, vol.Van) : null, Accountwoorden.Ingelogd(a.LaatstGebruikt, Nu), a.Actief,
                Verklaringstekst.Nu.All(t => verklaard.Any(v => v.Medewerker == a.Id && v.Soort == t.Soort && v.Versie == t.Versie)),
                aanwezig.Eerstvolgende(a.Id) is { } afwezig ? new(afwezig.Id, Afwezigregel.Dagen(afwezig.Periode, Vandaag), aanwezig.Mensen.FirstOrDefault(m => m.Id == afwezig.Vervanger)?.Naam) : null))],
            [.. open.Select(u => Uitnodigingrij.Van(u, Nu))],
            [.. accounts.Where(a => a.MoetNagekeken && a.Id != Ik.Id).Select(a => new Nakijk(a.Id.Waarde, a.Naam, Accountwoorden.Ingelogd(a.LaatstGebruikt, Nu)))],
            await Herstelvraag.Voor(Db, Ik, Nu, Stop));
        Profielen = await Profiellabels.Lees(Db, aanwezig.Mensen, Vandaag, Stop);
        return Page();
    }

    public sealed record Weergave(IReadOnlyList<Mens> Mensen, IReadOnlyList<Uitnodigingrij> Uitnodigingen, IReadOnlyList<Nakijk> Nakijken, IReadOnlyList<Herstelvraag> Herstel);

    public sealed record Mens(Guid Id, string Naam, string Functie, string Sterk, Bezetting? Bezetting, string LaatstGebruikt, bool Actief, bool Verklaard, Weg? Weg);

    /// <summary>Away now or soon: which days, and who looks along.</summary>
    public sealed record Weg(Guid Id, string Dagen, string? Vervanger);

    public sealed record Bezetting(int Bezet, int Van);

    public sealed record Nakijk(Guid Id, string Naam, string LaatstGebruikt);
}
