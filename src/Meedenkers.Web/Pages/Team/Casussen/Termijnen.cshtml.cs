using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>What has a term outside our hands: decisions to object to, and waiting lists.</summary>
internal sealed class TermijnenModel(Teamkamer kamer, WerkTermijnBij werkTermijnBij, TermijnenModel.Besluitcontrole besluitcontrole, TermijnenModel.Wachtcontrole wachtcontrole) : Onderdeelpagina(kamer)
{
    /// <summary>The line that is brought up to date; without one something new is added.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Regel { get; set; }

    [BindProperty]
    public Besluitformulier Besluit { get; set; } = new();

    [BindProperty]
    public Wachtformulier Wacht { get; set; } = new();

    public IReadOnlyList<Termijnregel> Besluiten { get; private set; } = [];
    public IReadOnlyList<Termijnregel> Wachtplekken { get; private set; } = [];

    public bool WerktBesluitBij => Besluiten.Any(b => b.Id == Regel);

    public bool WerktWachtenBij => Wachtplekken.Any(w => w.Id == Regel);

    public async Task<IActionResult> OnGetAsync()
    {
        await Toon();
        Wacht = new() { Sinds = Vandaag };
        if (WerktBesluitBij) Besluit = Besluitformulier.Van(await Db.Bezwaartermijnen.AsNoTracking().SingleAsync(b => b.Id == Regel, Stop));
        if (WerktWachtenBij) Wacht = Wachtformulier.Van(await Db.Wachtplekken.AsNoTracking().SingleAsync(w => w.Id == Regel, Stop));
        return Page();
    }

    public async Task<IActionResult> OnPostBesluitAsync()
    {
        if (!IsGoed(await besluitcontrole.ValidateAsync(Besluit, Stop), nameof(Besluit))) return await Toon();
        return await Werk(() => werkTermijnBij.Bewaak(Id, Deel, Regel, Besluit.Lees(), Code.Lees<Bezwaarstand>(Besluit.Stand!), Besluit.Op ?? Vandaag, Ik.Handelende, Stop), "Bewaard. De laatste dag staat bij de signalen.");
    }

    public async Task<IActionResult> OnPostWachtAsync()
    {
        if (!IsGoed(await wachtcontrole.ValidateAsync(Wacht, Stop), nameof(Wacht))) return await Toon();
        return await Werk(() => werkTermijnBij.Wacht(Id, Deel, Regel, new(Wacht.Waarop, Wacht.Sinds!.Value, Wacht.Verwacht), Wacht.Voorbij, Ik.Handelende, Stop), "Bewaard.");
    }

    Task<IActionResult> Werk(Func<Task> doe, string zin) => Probeer(Db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect($"{Casusadres}/onderdelen/{OnderdeelId}/termijnen");
    }, Toon);

    async Task<IActionResult> Toon()
    {
        var (casus, _) = await OpenOnderdeel("Besluiten en wachtlijsten");
        WaaromNiet = casus.WaaromNietWerkAan(Deel, Ik.Handelende)?.Zin;
        Besluiten = [.. (await Db.Bezwaartermijnen.AsNoTracking().Where(b => b.OnderdeelId == Deel).OrderBy(b => b.Id).ToListAsync(Stop)).Select(b => Termijnregel.Van(b, Vandaag))];
        Wachtplekken = [.. (await Db.Wachtplekken.AsNoTracking().Where(w => w.OnderdeelId == Deel).OrderBy(w => w.Id).ToListAsync(Stop)).Select(w => Termijnregel.Van(w, Vandaag))];
        return Page();
    }

    public sealed record Besluitformulier
    {
        public string? Over { get; init; }
        public DateOnly? GekomenOp { get; init; }
        public DateOnly? Uiterlijk { get; init; }
        public string? Stand { get; init; } = Code.Van(Bezwaarstand.Loopt);
        public DateOnly? Op { get; init; }

        internal static Besluitformulier Van(Bezwaartermijn termijn) => new()
        {
            Over = termijn.Besluit.Over,
            GekomenOp = termijn.Besluit.GekomenOp,
            Uiterlijk = termijn.Besluit.Uiterlijk,
            Stand = Code.Van(termijn.Stand),
            Op = termijn.StandOp,
        };

        /// <summary>For a form that was found good.</summary>
        internal Besluit Lees() => new(Over, GekomenOp!.Value, Uiterlijk ?? Domain.Werk.Besluit.Laatste(GekomenOp.Value));
    }

    public sealed record Wachtformulier
    {
        public string? Waarop { get; init; }
        public DateOnly? Sinds { get; init; }
        public DateOnly? Verwacht { get; init; }
        public bool Voorbij { get; init; }

        internal static Wachtformulier Van(Wachtplek plek) => new() { Waarop = plek.Wachten.Waarop, Sinds = plek.Wachten.Sinds, Verwacht = plek.Wachten.Verwacht, Voorbij = plek.AfgelopenOp is not null };
    }

    public sealed class Besluitcontrole : AbstractValidator<Besluitformulier>
    {
        public Besluitcontrole()
        {
            RuleFor(f => f.Over).Vrij(Domain.Werk.Besluit.OverMaximum);
            RuleFor(f => f.GekomenOp).NotNull().WithMessage(Datumlezer.Bericht);
            RuleFor(f => f.Stand).Must(s => Code.Probeer<Bezwaarstand>(s, out _)).WithMessage("Kies hoe het met het bezwaar staat.");
        }
    }

    public sealed class Wachtcontrole : AbstractValidator<Wachtformulier>
    {
        public Wachtcontrole()
        {
            RuleFor(f => f.Waarop).NotEmpty().WithMessage(Weigering.WaaropOntbreekt.Zin);
            RuleFor(f => f.Waarop).Vrij(Wachten.WaaropMaximum);
            RuleFor(f => f.Sinds).NotNull().WithMessage(Datumlezer.Bericht);
        }
    }
}
