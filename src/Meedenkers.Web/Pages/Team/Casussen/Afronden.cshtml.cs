using FluentValidation;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The help with an onderdeel ends: the outcome in one choice; a waakvlam stays unless who closes it says no.</summary>
internal sealed class AfrondenModel(Teamkamer kamer, RondAf rondAf, AfrondenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Preselects the outcome, for who comes from a signal.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Uitkomst { get; set; }

    /// <summary>The last day of the waakvlam when it is finished today.</summary>
    public string Tot { get; private set; } = "";

    /// <summary>The last day to object to a decision that this onderdeel watches; nobody watches it afterwards.</summary>
    public string? Bezwaardag { get; private set; }

    /// <summary>True when other onderdelen go on.</summary>
    public bool AnderenGaanDoor { get; private set; }

    public Task<IActionResult> OnGetAsync()
    {
        Invoer = new() { Uitkomst = Uitkomst, Waakvlam = Formulier.Ja };
        return Toon();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            await rondAf.Doe(Id, Deel, Code.Lees<Afsluitreden>(Invoer.Uitkomst!), Invoer.Waakvlam == Formulier.Ja ? new(Invoer.Moment) : null, Ik.Handelende, Stop);
            Meld("Afgerond. De inwoner kan het lezen op ‘Mijn vraag’.");
            return Redirect("/team");
        }, Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, _) = await OpenOnderdeel("Afronden");
        WaaromNiet = casus.WaaromNietRondAf(Deel, Ik.Handelende)?.Zin;
        Tot = Nederland.Lang(Naslag.TermijnenVan(casus).WaakvlamTot(Nu), Vandaag);
        var dagen = await Db.Bezwaartermijnen.Where(b => b.OnderdeelId == Deel && b.Stand == Bezwaarstand.Loopt).Select(b => b.Besluit.Uiterlijk).ToListAsync(Stop);
        Bezwaardag = dagen.Count == 0 ? null : Nederland.Lang(dagen.Min(), Vandaag);
        AnderenGaanDoor = casus.Onderdelen.Any(o => o.IsOpen && o.Id != Deel);
        return Page();
    }

    public sealed record Formulier
    {
        internal const string Ja = "ja";

        public string? Uitkomst { get; init; }
        public string? Waakvlam { get; init; }
        public DateOnly? Moment { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Uitkomst).Must(u => Code.Probeer<Afsluitreden>(u, out var reden) && Casus.Uitkomsten.Contains(reden)).WithMessage("Kies hoe het eindigt.");
    }
}
