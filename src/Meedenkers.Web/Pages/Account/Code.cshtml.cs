using FluentValidation;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Account;

/// <summary>The second step of signing in with a password: a code of the app, or a recovery code.</summary>
sealed class CodeModel(LogIn logIn, CodeModel.Controle controle, IEnumerable<Demosleutel> demo) : Inlogpagina
{
    internal const string KloptNiet = "Deze code klopt niet, of is al gebruikt. Wacht tot uw app een nieuwe code laat zien en typ die over.";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>In the demo: the code that is right now, so that no telephone is needed.</summary>
    public string? Democode { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await logIn.Wie(stop) is not { } account) return Antwoord(new(Inlogstand.Verlopen), "");
        Democode = demo.SingleOrDefault()?.Code(account);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, stop))) return Page();
        var uitkomst = await logIn.MetCode(Invoer.Code!, Invoer.Onthoud, stop);
        return Antwoord(uitkomst, KloptNiet);
    }

    public sealed record Formulier
    {
        public string? Code { get; set; }
        public bool Onthoud { get; set; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Code).NotEmpty().WithMessage("Vul de code uit uw app in.");
    }
}
