using FluentValidation;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Account;

/// <summary>Sign-in for staff: with a passkey, or with a password and then a code.</summary>
sealed class InloggenModel(LogIn logIn, InloggenModel.Controle controle) : Inlogpagina
{
    internal const string Onbekend = "Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>A session of this browser is over: by time, or because somebody ended it.</summary>
    public bool WasBinnen => Request.Cookies.ContainsKey(Teamsessies.Koekje) && User.Identity is not { IsAuthenticated: true };

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? Verder() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, stop))) return Page();
        var uitkomst = await logIn.MetWachtwoord(Invoer.Email!, Invoer.Wachtwoord!, stop);
        Invoer.Wachtwoord = null;
        return Antwoord(uitkomst, Onbekend);
    }

    public sealed record Formulier
    {
        public string? Email { get; set; }
        public string? Wachtwoord { get; set; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Email).NotEmpty().WithMessage("Vul uw e-mailadres in.");
            RuleFor(f => f.Wachtwoord).NotEmpty().WithMessage("Vul uw wachtwoord in.");
        }
    }
}
