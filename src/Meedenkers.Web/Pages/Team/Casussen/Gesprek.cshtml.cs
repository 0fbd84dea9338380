using System.Globalization;
using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The sheet of one keukengesprek: a new one, or one that is filled in further and printed.</summary>
internal sealed class GesprekModel(Teamkamer kamer, WerkGesprekBij werkGesprekBij, GesprekModel.Controle controle) : Onderdeelpagina(kamer)
{
    [FromRoute]
    public Guid? GesprekId { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>As it is kept now; null for a new one.</summary>
    public Gespreksbeeld? Beeld { get; private set; }

    /// <summary>What the resident wrote while this form was being filled in.</summary>
    public string? Intussen { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await Toon();
        if (Beeld is { } beeld) Invoer = Formulier.Van(beeld);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Werk(async () =>
        {
            if (GesprekId is { } gesprek) await werkGesprekBij.Vul(Id, Deel, gesprek, Invoer.Lees(), Invoer.GezienOp, Ik.Handelende, Stop);
            else GesprekId = await werkGesprekBij.BereidVoor(Id, Deel, Invoer.Lees(), Ik.Handelende, Stop);
        }, "Bewaard. U kunt deze pagina printen.");
    }

    public async Task<IActionResult> OnPostVervaltAsync() =>
        GesprekId is not { } gesprek ? NotFound() : await Werk(() => werkGesprekBij.LaatVervallen(Id, Deel, gesprek, Ik.Handelende, Stop), "Dit gesprek gaat niet door.");

    Task<IActionResult> Werk(Func<Task> doe, string zin) => Probeer(Db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect($"{Casusadres}/onderdelen/{OnderdeelId}/gesprekken/{GesprekId}");
    }, async () =>
    {
        await Toon();
        if (Beeld is { } beeld && beeld.Blad.WilZeggen != Invoer.WilZeggen) Intussen = beeld.Blad.WilZeggen;
        if (Beeld is not null) Invoer = Invoer with { Gezien = Beeld.Gezien };
        ModelState.Remove($"{nameof(Invoer)}.{nameof(Formulier.Gezien)}");
        return Page();
    });

    async Task<IActionResult> Toon()
    {
        var (casus, _) = await OpenOnderdeel(GesprekId is null ? "Nieuw gesprek" : "Gesprek");
        WaaromNiet = casus.WaaromNietWerkAan(Deel, Ik.Handelende)?.Zin;
        if (GesprekId is not { } id) return Page();
        var gesprek = await Db.Keukengesprekken.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id && g.OnderdeelId == Deel, Stop) ?? throw new NietZichtbaarException();
        Beeld = Gespreksbeeld.Van(gesprek, Vandaag);
        if (gesprek.VervallenOp is not null) WaaromNiet = Weigering.GesprekGaatNietDoor.Zin;
        return Page();
    }

    public sealed record Formulier
    {
        public string? Met { get; init; }
        public DateOnly? Op { get; init; }
        public string? WilZeggen { get; init; }
        public string? Mee { get; init; }
        public string? Afgesproken { get; init; }
        public DateOnly? Uiterlijk { get; init; }

        /// <summary>Which version of the sheet was shown.</summary>
        public string? Gezien { get; init; }

        internal DateTimeOffset GezienOp => long.TryParse(Gezien, NumberStyles.None, CultureInfo.InvariantCulture, out var tikken) && tikken <= DateTimeOffset.MaxValue.UtcTicks ? new(tikken, TimeSpan.Zero) : default;

        internal static Formulier Van(Gespreksbeeld beeld) => new()
        {
            Met = beeld.Blad.Met,
            Op = beeld.Blad.Op,
            WilZeggen = beeld.Blad.WilZeggen,
            Mee = beeld.Blad.Mee,
            Afgesproken = beeld.Blad.Afgesproken,
            Uiterlijk = beeld.Blad.Uiterlijk,
            Gezien = beeld.Gezien,
        };

        /// <summary>For a form that was found good.</summary>
        internal Gespreksblad Lees() => new(Met, Op, WilZeggen, Mee, Afgesproken, Uiterlijk);
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Met).NotEmpty().WithMessage(Weigering.GesprekspartnerOntbreekt.Zin);
            RuleFor(f => f.Met).Vrij(Gespreksblad.KortMaximum);
            RuleFor(f => f.WilZeggen).Vrij(Gespreksblad.TekstMaximum);
            RuleFor(f => f.Mee).Vrij(Gespreksblad.KortMaximum);
            RuleFor(f => f.Afgesproken).Vrij(Gespreksblad.TekstMaximum);
        }
    }
}

/// <summary>The sheet as it is read and printed.</summary>
internal sealed record Gespreksbeeld(Guid Id, Gespreksblad Blad, string? Dag, string? Uiterlijk, bool Vervallen, string Gezien)
{
    internal static Gespreksbeeld Van(Keukengesprek gesprek, DateOnly vandaag) => new(gesprek.Id, gesprek.Blad,
        gesprek.Blad.Op is { } op ? Nederland.Lang(op, vandaag) : null, gesprek.Blad.Uiterlijk is { } dag ? Nederland.Lang(dag, vandaag) : null,
        gesprek.VervallenOp is not null, gesprek.GewijzigdOp.UtcTicks.ToString(CultureInfo.InvariantCulture));
}
