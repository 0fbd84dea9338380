using FluentValidation;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The meedenker says what an onderdeel touches, which role and which kind of help an onderdeel asks; never asked of the resident.</summary>
internal sealed class TyperenModel(Teamkamer kamer, Typeer typeer, TyperenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<Leefgebieduitleg> Leefgebieden { get; private set; } = [];

    public IReadOnlyList<Begrip> Rollen { get; private set; } = [];

    public IReadOnlyList<Begrip> Soorten { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Doe(() => typeer.Doe(Id, Deel, [.. Invoer.Leefgebieden.Select(Code.Lees<Leefgebied>)], Lees<Hulprol>(Invoer.Rol), Lees<SoortHulp>(Invoer.Soort), Ik.Handelende, Stop), "Onderwerp en soort hulp zijn bewaard.", Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Onderwerp en soort hulp");
        WaaromNiet = casus.WaaromNietTypeer(Deel, Ik.Handelende)?.Zin;
        (Leefgebieden, Rollen, Soorten) = (Naslag.Leefgebieden, Naslag.Hulprollen, Naslag.SoortenHulp);
        if (HttpMethods.IsGet(Request.Method))
            Invoer = new()
            {
                Leefgebieden = [.. onderdeel.Leefgebieden.Select(Code.Van)],
                Rol = onderdeel.Rol is { } rol ? Code.Van(rol) : null,
                Soort = onderdeel.SoortHulp is { } soort ? Code.Van(soort) : null,
            };
        return Page();
    }

    static T? Lees<T>(string? code) where T : struct, Enum => Code.Probeer<T>(code, out var waarde) ? waarde : null;

    public sealed record Formulier
    {
        public IReadOnlyList<string> Leefgebieden { get; init; } = [];
        public string? Rol { get; init; }
        public string? Soort { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleForEach(f => f.Leefgebieden).Must(l => Code.Probeer<Leefgebied>(l, out _)).WithMessage("Kies een onderwerp uit de lijst.").OverridePropertyName(nameof(Formulier.Leefgebieden));
            RuleFor(f => f.Rol).Must(r => r is null || Code.Probeer<Hulprol>(r, out _)).WithMessage("Kies een rol uit de lijst.");
            RuleFor(f => f.Soort).Must(s => s is null || Code.Probeer<SoortHulp>(s, out _)).WithMessage("Kies een soort hulp uit de lijst.");
        }
    }
}
