using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The plan of an onderdeel: all that can be done with it is done here.</summary>
internal sealed class PlanModel(Teamkamer kamer, WerkPlanBij werkPlanBij, PlanModel.Doelcontrole doelcontrole, PlanModel.Stapcontrole stapcontrole) : Onderdeelpagina(kamer)
{
    /// <summary>The line that is corrected, ticked off or let go; without one something new is added.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Regel { get; set; }

    [BindProperty]
    public Doelformulier Doel { get; set; } = new();

    [BindProperty]
    public Stapformulier Stap { get; set; } = new();

    /// <summary>What becomes of the line.</summary>
    [BindProperty]
    public string? Stand { get; set; }

    /// <summary>The tasks of meedenkers to choose from, each under the list it belongs to.</summary>
    public IReadOnlyList<SelectListItem> Taken { get; private set; } = [];

    public Planbeeld Beeld { get; private set; } = Planbeeld.Leeg;

    /// <summary>The goal or step that is being corrected.</summary>
    public bool VerbetertDoel { get; private set; }

    public bool VerbetertStap { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await Toon();
        if (VerbetertDoel) Doel = new() { Tekst = await Db.Plandoelen.Where(d => d.Id == Regel).Select(d => d.Tekst).SingleAsync(Stop) };
        if (VerbetertStap) Stap = Stapformulier.Van(await Db.Planstappen.AsNoTracking().SingleAsync(s => s.Id == Regel, Stop));
        return Page();
    }

    public async Task<IActionResult> OnPostDoelAsync()
    {
        if (!IsGoed(await doelcontrole.ValidateAsync(Doel, Stop), nameof(Doel))) return await Toon();
        return await Werk(() => werkPlanBij.Stel(Id, Deel, Regel, Doel.Tekst, Ik.Handelende, Stop), Regel is null ? "Het doel staat erbij." : "Het doel is verbeterd.");
    }

    public async Task<IActionResult> OnPostStapAsync()
    {
        if (Stap.Taak is not null && Naslag.Taak(Stap.Taak) is null) ModelState.AddModelError("Stap.Taak", "Kies een taak uit de lijst, of laat het leeg.");
        if (!IsGoed(await stapcontrole.ValidateAsync(Stap, Stop), nameof(Stap))) return await Toon();
        return await Werk(() => werkPlanBij.SpreekAf(Id, Deel, Regel, Stap.Lees(), Ik.Handelende, Stop), Regel is null ? "De stap staat erbij." : "De stap is verbeterd.");
    }

    public async Task<IActionResult> OnPostZetAsync()
    {
        if (!Code.Probeer<Planstand>(Stand, out var stand) || Regel is not { } regel) return BadRequest();
        return await Werk(() => werkPlanBij.Zet(Id, Deel, regel, stand, Ik.Handelende, Stop), stand switch
        {
            Planstand.Gedaan => "Afgevinkt.",
            Planstand.Vervallen => "Weggehaald. U vindt het nog terug onder aan de pagina.",
            _ => "Het staat weer open.",
        });
    }

    Task<IActionResult> Werk(Func<Task> doe, string zin) => Probeer(Db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect($"{Casusadres}/onderdelen/{OnderdeelId}/plan");
    }, Toon);

    async Task<IActionResult> Toon()
    {
        var (casus, _) = await OpenOnderdeel("Plan");
        WaaromNiet = casus.WaaromNietWerkAan(Deel, Ik.Handelende)?.Zin;
        Beeld = (await Planbeeld.Lees(Db, Naslag, Id, Vandaag, Stop)).GetValueOrDefault(Deel, Planbeeld.Leeg);
        var groepen = Naslag.Taken.Select(t => t.Lijst).Distinct().ToDictionary(l => l, l => new SelectListGroup { Name = l });
        Taken = [.. Naslag.Taken.Select(t => new SelectListItem(t.Tekst, t.Code) { Group = groepen[t.Lijst] })];
        VerbetertDoel = Beeld.Doelen.Any(d => d.Id == Regel);
        VerbetertStap = Beeld.Stappen.Any(s => s.Id == Regel);
        return Page();
    }

    public sealed record Doelformulier
    {
        public string? Tekst { get; init; }
    }

    public sealed record Stapformulier
    {
        public string? Tekst { get; init; }
        public string? Wie { get; init; } = Code.Van(Stapdoener.Meedenker);
        public DateOnly? Uiterlijk { get; init; }
        public string? Taak { get; init; }

        internal static Stapformulier Van(Planstap stap) => new() { Tekst = stap.Tekst, Wie = Code.Van(stap.Wie), Uiterlijk = stap.Uiterlijk, Taak = stap.Taak };

        /// <summary>For a form that was found good.</summary>
        internal Stapinhoud Lees() => new(Tekst, Code.Lees<Stapdoener>(Wie!), Uiterlijk, Taak);
    }

    public sealed class Doelcontrole : AbstractValidator<Doelformulier>
    {
        public Doelcontrole()
        {
            RuleFor(f => f.Tekst).NotEmpty().WithMessage(Weigering.DoelOntbreekt.Zin);
            RuleFor(f => f.Tekst).Vrij(Planregel.TekstMaximum);
        }
    }

    public sealed class Stapcontrole : AbstractValidator<Stapformulier>
    {
        public Stapcontrole()
        {
            RuleFor(f => f.Tekst).NotEmpty().WithMessage(Weigering.StapOntbreekt.Zin);
            RuleFor(f => f.Tekst).Vrij(Planregel.TekstMaximum);
            RuleFor(f => f.Wie).Must(w => Code.Probeer<Stapdoener>(w, out _)).WithMessage("Kies wie het doet.");
        }
    }
}
