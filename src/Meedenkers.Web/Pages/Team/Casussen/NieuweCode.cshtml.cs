using FluentValidation;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Replaces a lost code, after a call to the known number or face to face.</summary>
internal sealed class NieuweCodeModel(Teamkamer kamer, GeefNieuweCode geefNieuweCode, NieuweCodeModel.Controle controle) : Casuspagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public string? WaaromNiet { get; private set; }

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            var (nummer, code) = await geefNieuweCode.Doe(Id, Code.Lees<Vraagwijze>(Invoer.Na!), Ik.Handelende, Stop);
            Codekaart.Bewaar(TempData, Id, Ik.Id, nummer, code, Nu);
            return Redirect($"{Casusadres}/kaart");
        }, Toon);
    }

    async Task<IActionResult> Toon()
    {
        WaaromNiet = (await Open("Nieuwe code")).WaaromNietVoorInwoner(Ik.Handelende)?.Zin;
        return Page();
    }

    public sealed record Formulier
    {
        public string? Na { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Na).Must(n => Code.Probeer<Vraagwijze>(n, out var na) && na != Vraagwijze.Schriftelijk)
            .WithMessage("Kies hoe u zeker weet dat u de inwoner spreekt.");
    }
}
