using FluentValidation;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Makes a part of the question an onderdeel of its own, so that it can go its own way.</summary>
internal sealed class SplitsenModel(Teamkamer kamer, Splits splits, SplitsenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<Keuze> Leefgebieden { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Doe(() => splits.Doe(Id, Deel, Invoer.Vraag!, Invoer.Leefgebieden.Select(Code.Lees<Leefgebied>).ToHashSet(), Ik.Handelende, Stop),
            "Gesplitst. Het nieuwe onderdeel staat erbij.", Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Splitsen");
        WaaromNiet = casus.WaaromNietTypeer(Deel, Ik.Handelende)?.Zin;
        Leefgebieden = [.. (onderdeel.Leefgebieden.Count > 0 ? onderdeel.Leefgebieden : Enum.GetValues<Leefgebied>()).Select(l => new Keuze(Code.Van(l), Naslag.Van(l).Naam))];
        return Page();
    }

    public sealed record Formulier
    {
        public string? Vraag { get; init; }
        public List<string> Leefgebieden { get; init; } = [];
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Vraag).NotEmpty().WithMessage(Weigering.VraagOntbreekt.Zin);
            RuleFor(f => f.Vraag).Vrij(Onderdeel.VraagMaximum);
            RuleFor(f => f.Leefgebieden).Must(l => l.Count > 0 && l.All(code => Code.Probeer<Leefgebied>(code, out _))).WithMessage(Weigering.LeefgebiedOntbreekt.Zin);
        }
    }

    public sealed record Keuze(string Code, string Naam);
}
