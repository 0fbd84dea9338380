using FluentValidation;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Team.Advies;

/// <summary>One question to a professional colleague; about an onderdeel when it is asked from there. It shows no person.</summary>
[GeenInwoner]
internal sealed class NieuwModel(Teamkamer kamer, VraagAdvies vraagAdvies, Vormsleutel sleutels, NieuwModel.Controle controle) : Teampagina(kamer)
{
    const string Vorm = "Team.Advies";

    [BindProperty(SupportsGet = true)]
    public Guid? Onderdeel { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        Invoer = new() { Sleutel = sleutels.Nieuw(Vorm, Wie) };
        return await Toon();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var goed = IsGoed(await controle.ValidateAsync(Invoer, Stop));
        if (Sleutel is null) ModelState.AddModelError("", "Dit formulier stond lang open. Kijk alles nog even na en verstuur het opnieuw.");
        if (goed && Sleutel is { } id) return await Probeer(Db, () => Verstuur(id), Toon);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await Toon();
    }

    async Task<IActionResult> Verstuur(Guid id)
    {
        OrganisatieCode? aan = Invoer.Aan is { } code ? new(code) : null;
        var uitkomst = await vraagAdvies.Doe(new(id, Invoer.Woorden, Naslag.Gemeente(Invoer.Gemeente)?.Code, aan, Deel), Ik.Handelende, Stop);
        Meld($"{Naslag.Organisatie(uitkomst.Aan).Naam} leest uw vraag. U hoort uiterlijk {Nederland.Lang(uitkomst.Uiterlijk, Vandaag)}.");
        return Redirect($"/team/advies/{id}");
    }

    async Task<IActionResult> Toon()
    {
        Kruimels(new("Advies", "/team/advies"), new Kruimel("Vraag advies"));
        if (Sleutel is null)
        {
            ModelState.Remove("Invoer.Sleutel");
            Invoer.Sleutel = sleutels.Nieuw(Vorm, Wie);
        }
        var casus = Deel is { } deel ? await Db.CasusOverAdvies(deel, Stop) ?? throw new NietZichtbaarException() : null;
        if (casus is not null) Inzage.Van(casus.Id, Deel);
        var kunnen = await vraagAdvies.Kunnen(casus?.Gemeente, Stop);
        Beeld = new(casus is null ? null : Woorden.Van(casus.Onderdeel(Deel!.Value).Leefgebieden, Naslag), casus?.WaaromNietTypeer(Deel!.Value, Ik.Handelende)?.Zin,
            Naslag.Organisatie(Naslag.AanmeldpuntVan(casus?.Gemeente)).Naam, Nederland.Lang(Naslag.TermijnenIn(casus?.Gemeente).AdviesUiterlijk(Nu), Vandaag),
            [.. kunnen.Select(o => new SelectListItem(o.Naam, o.Code.Waarde))], [.. Naslag.Gemeenten.Select(g => new SelectListItem(g.Naam, g.Code))], casus?.Id.Waarde);
        return Page();
    }

    OnderdeelId? Deel => Onderdeel is { } id ? new(id) : null;

    string Wie => Ik.Id.Waarde.ToString();

    Guid? Sleutel => sleutels.Lees(Invoer.Sleutel, Vorm, Wie);

    public sealed record Formulier
    {
        public string? Sleutel { get; set; }
        public string? Vraag { get; init; }

        /// <summary>"No name of anybody is in it."</summary>
        public bool GeenNaam { get; init; }
        public string? Aan { get; init; }
        public string? Gemeente { get; init; }

        internal Naamlozetekst Woorden => new(Vraag, GeenNaam);
    }

    /// <param name="Onderwerp">What the onderdeel is about; null when it is asked from nowhere.</param>
    public sealed record Weergave(string? Onderwerp, string? WaaromNiet, string Aanmeldpunt, string Uiterlijk, IReadOnlyList<SelectListItem> Organisaties, IReadOnlyList<SelectListItem> Gemeenten, Guid? Casus);

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => this.Naamloos(f => f.Woorden, Adviesvraag.WaaromNiet, nameof(Formulier.Vraag), nameof(Formulier.GeenNaam));
    }
}
