using FluentValidation;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The meedenker says which role and which kind of help an onderdeel asks; never asked of the resident.</summary>
internal sealed class TyperenModel(Teamkamer kamer, Typeer typeer, TyperenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<Begrip> Rollen { get; private set; } = [];

    public IReadOnlyList<Begrip> Soorten { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Doe(() => typeer.Doe(Id, Deel, Lees<Hulprol>(Invoer.Rol), Lees<SoortHulp>(Invoer.Soort), Ik.Handelende, Stop), "Rol en soort hulp zijn bewaard.", Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Rol en soort hulp");
        WaaromNiet = casus.WaaromNietTypeer(Deel, Ik.Handelende)?.Zin;
        (Rollen, Soorten) = (Naslag.Hulprollen, Naslag.SoortenHulp);
        if (HttpMethods.IsGet(Request.Method))
            Invoer = new() { Rol = onderdeel.Rol is { } rol ? Code.Van(rol) : null, Soort = onderdeel.SoortHulp is { } soort ? Code.Van(soort) : null };
        return Page();
    }

    static T? Lees<T>(string? code) where T : struct, Enum => Code.Probeer<T>(code, out var waarde) ? waarde : null;

    public sealed record Formulier
    {
        public string? Rol { get; init; }
        public string? Soort { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Rol).Must(r => r is null || Code.Probeer<Hulprol>(r, out _)).WithMessage("Kies een rol uit de lijst.");
            RuleFor(f => f.Soort).Must(s => s is null || Code.Probeer<SoortHulp>(s, out _)).WithMessage("Kies een soort hulp uit de lijst.");
        }
    }
}
