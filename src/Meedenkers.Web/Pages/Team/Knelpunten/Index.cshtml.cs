using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Team.Knelpunten;

/// <summary>What does not work for residents, told to the region without a word about anybody; and what the region did with it.</summary>
[GeenInwoner]
internal sealed class IndexModel(Teamkamer kamer, MeldKnelpunt meld, Vormsleutel sleutels, IndexModel.Controle controle) : Teampagina(kamer)
{
    const string Vorm = "Team.Knelpunt";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<Knelpuntrij> Eigen { get; private set; } = [];

    public Knelpuntsleutel? Verder { get; private set; }

    public bool EersteBladzijde { get; private set; } = true;

    /// <summary>Only a coördinator sees the supply of the region.</summary>
    public bool ZietAanbod => Ik.IsCoordinator;

    public IEnumerable<SelectListItem> Leefgebieden => Naslag.Leefgebieden.Select(l => new SelectListItem(l.Naam, Code.Van(l.Leefgebied)));

    public IEnumerable<SelectListItem> Gemeenten => Naslag.Gemeenten.Select(g => new SelectListItem(g.Naam, g.Code));

    public IEnumerable<SelectListItem> Doelgroepen => Naslag.Doelgroepen.Select(d => new SelectListItem(d.Naam, Code.Van(d.Doelgroep)));

    public Task<IActionResult> OnGetAsync(string? na)
    {
        // Who works in one gemeente need not say which.
        Invoer = new() { Sleutel = sleutels.Nieuw(Vorm, Wie), Gemeente = Naslag.Organisatie(Ik.EigenOrganisatie).Gemeenten is [var een] ? een : null };
        return Toon(Knelpuntsleutel.Lees(na));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var goed = IsGoed(await controle.ValidateAsync(Invoer, Stop));
        if (Invoer.Gemeente is not null && Naslag.Gemeente(Invoer.Gemeente) is null) ModelState.AddModelError("Invoer.Gemeente", "Kies een gemeente uit de lijst.");
        if (Sleutel is null) ModelState.AddModelError("", "Dit formulier stond lang open. Kijk alles nog even na en verstuur het opnieuw.");
        if (goed && ModelState.IsValid) return await Probeer(Db, Verstuur, () => Toon(null));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await Toon(null);
    }

    async Task<IActionResult> Verstuur()
    {
        var groep = Code.Probeer<Doelgroep>(Invoer.Doelgroep, out var gekozen) ? gekozen : (Doelgroep?)null;
        await meld.Doe(Sleutel!.Value, Invoer.Woorden, new(Code.Lees<Leefgebied>(Invoer.Leefgebied!), Invoer.Gemeente!, groep), Ik.Handelende, Stop);
        Meld("Gemeld. Hieronder leest u wat de regio ermee doet.");
        return Redirect("/team/knelpunten");
    }

    async Task<IActionResult> Toon(Knelpuntsleutel? na)
    {
        Kruimels(new Kruimel("Knelpunten"));
        if (Sleutel is null)
        {
            ModelState.Remove("Invoer.Sleutel");
            Invoer.Sleutel = sleutels.Nieuw(Vorm, Wie);
        }
        var ik = Ik.Id;
        EersteBladzijde = na is null;
        (Eigen, Verder) = await Knelpuntlijst.Lees(Db, Db.Knelpunten.Where(k => k.Melder!.Medewerker == ik), na, Naslag, Vandaag, Stop);
        return Page();
    }

    string Wie => Ik.Id.Waarde.ToString();

    Guid? Sleutel => sleutels.Lees(Invoer.Sleutel, Vorm, Wie);

    public sealed record Formulier
    {
        public string? Sleutel { get; set; }
        public string? Tekst { get; init; }

        /// <summary>"No name of anybody is in it."</summary>
        public bool GeenNaam { get; init; }
        public string? Leefgebied { get; init; }
        public string? Gemeente { get; init; }
        public string? Doelgroep { get; init; }

        internal Naamlozetekst Woorden => new(Tekst, GeenNaam);
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            this.Naamloos(f => f.Woorden, Knelpunt.WaaromNiet, nameof(Formulier.Tekst), nameof(Formulier.GeenNaam));
            RuleFor(f => f.Leefgebied).Must(l => Code.Probeer<Leefgebied>(l, out _)).WithMessage("Kies waar het over gaat.");
            RuleFor(f => f.Gemeente).NotEmpty().WithMessage("Kies een gemeente.");
            RuleFor(f => f.Doelgroep).Must(d => d is null || Code.Probeer<Doelgroep>(d, out _)).WithMessage("Kies een groep uit de lijst, of laat het leeg.");
        }
    }
}
