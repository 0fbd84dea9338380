using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>All that the team knows of a casus, and what can be done now.</summary>
internal sealed class CasusModel(Teamkamer kamer, HandelVerzoekAf handelVerzoekAf, GaatDoor gaatDoor, LegSignaalWeg legSignaalWeg) : Casuspagina(kamer)
{
    public Casusbeeld Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string? voor) => Toon(voor);

    /// <summary>The coördinator talked with who asked, and it goes on like this.</summary>
    public Task<IActionResult> OnPostAfgehandeldAsync(Guid onderdeel) => Probeer(Db, async () =>
    {
        await handelVerzoekAf.Doe(Id, new(onderdeel), Ik.Handelende, Stop);
        Meld("Goed. Wie het vroeg, krijgt bericht.");
        return Redirect(Casusadres);
    }, () => Toon(null));

    /// <summary>Still the work of a meedenker: we ask again after the term.</summary>
    public Task<IActionResult> OnPostGaatDoorAsync(Guid onderdeel) => Probeer(Db, async () =>
    {
        await gaatDoor.Doe(Id, new(onderdeel), Ik.Handelende, Stop);
        Meld("Goed. Wij vragen het later opnieuw.");
        return Redirect(Casusadres);
    }, () => Toon(null));

    /// <summary>A signal asks for nothing now, for this reason; which facts were read goes along.</summary>
    public Task<IActionResult> OnPostWegleggenAsync(Guid onderdeel, string? signaal, string? vingerafdruk, string? reden) => Probeer(Db, async () =>
    {
        if (!Code.Probeer<Schaalsignaalcode>(signaal, out var welk) || !Code.Probeer<Wegreden>(reden, out var waarom)) throw new GeweigerdException(Weigering.SignaalIsVeranderd);
        await legSignaalWeg.Doe(Id, new(onderdeel), new(welk, vingerafdruk ?? "", waarom), Ik.Handelende, Stop);
        Meld("Weggelegd. Het komt terug als er iets verandert.");
        return Redirect(Casusadres);
    }, () => Toon(null));

    async Task<IActionResult> Toon(string? voor)
    {
        var casus = await Open("Casus", metDeuren: true);
        Kruimels(new("Casussen", "/team/casussen"), new Beeld.Kruimel(Kop.Nummer));
        Beeld = await new Casuslezer(Db, Naslag, Ik, Nu).Lees(casus, Tijdsleutel.Lees(voor), Stop);
        return Page();
    }
}
