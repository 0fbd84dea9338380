using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Waakvlammen;

/// <summary>Asking how it goes after the help has ended: a name and a number, and two answers. Nothing else of the casus is here.</summary>
internal sealed class WaakvlamModel(Teamkamer kamer, Waak waak) : Teampagina(kamer)
{
    /// <summary>The onderdeel that was finished.</summary>
    [FromRoute]
    public Guid WaakvlamId { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Null when somebody of the organisation did it before.</summary>
    public Weergave? Beeld { get; private set; }

    OnderdeelId Id => new(WaakvlamId);

    public Task<IActionResult> OnGetAsync() => Probeer(Db, Toon, Toon, Voorbij);

    public Task<IActionResult> OnPostGaatGoedAsync() => Probeer(Db, async () =>
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Toon();
        }
        await waak.GaatGoed(Id, Invoer.Volgende, Ik.Handelende, Stop);
        Meld(Invoer.Volgende is null ? "Fijn dat het goed gaat. U hoeft niets meer te doen." : "Fijn dat het goed gaat. Op de dag die u koos, staat de inwoner weer op uw werklijst.");
        return Redirect("/team");
    }, Toon, Voorbij);

    public Task<IActionResult> OnPostHeropenAsync() => Probeer(Db, async () =>
    {
        var casus = await waak.Heropen(Id, Ik.Handelende, Stop);
        Meld("Het onderdeel is weer open. Alles staat er nog.");
        return Redirect($"/team/casussen/{casus.Waarde}");
    }, Toon, Voorbij);

    async Task<IActionResult> Toon()
    {
        Kruimels(new("Werklijst", "/team"), new Kruimel("Waakvlam"));
        var casus = await Db.OpenWaakvlam(Id, Stop);
        Inzage.Van(casus.Id);
        var deel = casus.Onderdeel(Id);
        var gegevens = await Db.Inwoners.Where(i => i.CasusId == casus.Id).Select(i => i.Gegevens).SingleAsync(Stop);
        var bij = deel.Waakvlam!.Bij;
        var wie = await Db.Medewerkers.Where(m => m.Id == bij).Select(m => m.Naam).SingleOrDefaultAsync(Stop);
        Beeld = new(gegevens.Naam, casus.Nummer.Groepen, gegevens.Telefoon?.Leesbaar, gegevens.Telefoon is { } nummer ? $"tel:{nummer.Waarde}" : null, gegevens.BerichtAchterlaten,
            gegevens.Telefoon is null ? gegevens.Email?.Waarde ?? gegevens.Adres : null, Woorden.Van(deel.Leefgebieden, Naslag), wie, Woorden.Van(deel.Afsluiting!.Reden),
            Nederland.Lang(Nederland.Vandaag(deel.Afsluiting.Op), Vandaag), Nederland.Lang(deel.Waakvlam.Tot, Vandaag));
        return Page();
    }

    /// <summary>Only for the organisation that helped: a colleague asked already, or the resident came back. It names nobody.</summary>
    async Task<IActionResult> Voorbij()
    {
        var (id, organisatie) = (Id, Ik.EigenOrganisatie);
        var casus = await Db.Toegangen.Where(t => t.OnderdeelId == id && t.Organisatie == organisatie && t.Medewerker == null && t.Tot != null && t.Reden == Toegangsreden.Waakvlam)
            .Select(t => (CasusId?)t.CasusId).FirstOrDefaultAsync(Stop);
        if (casus is not { } van) return NotFound();
        Inzage.Van(van);
        Kruimels(new("Werklijst", "/team"), new Kruimel("Waakvlam"));
        if (HttpMethods.IsPost(Request.Method)) Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    public sealed record Formulier
    {
        public DateOnly? Volgende { get; init; }
    }

    /// <param name="Naam">Of the resident.</param>
    /// <param name="Nummer">Of the casus.</param>
    /// <param name="Telefoon">To call.</param>
    /// <param name="TelefoonLink">The same as a link.</param>
    /// <param name="BerichtMag">A message may be left.</param>
    /// <param name="Anders">Another way, when there is no telephone.</param>
    /// <param name="Onderwerp">What it was about, in codes.</param>
    /// <param name="Bij">Who did it.</param>
    /// <param name="Uitkomst">How it ended.</param>
    /// <param name="Afgerond">When it ended.</param>
    /// <param name="Tot">Last day of the waakvlam.</param>
    public sealed record Weergave(string Naam, string Nummer, string? Telefoon, string? TelefoonLink, bool BerichtMag, string? Anders, string Onderwerp, string? Bij, string Uitkomst, string Afgerond, string Tot);
}
