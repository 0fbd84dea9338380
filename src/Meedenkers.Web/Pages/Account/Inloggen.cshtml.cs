using FluentValidation;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Account;

/// <summary>Sign-in for staff: with a passkey, or with a password and then a code.</summary>
sealed class InloggenModel(LogIn logIn, Passkeys passkeys, InloggenModel.Controle controle) : Inlogpagina
{
    internal const string Onbekend = "Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.";
    internal const string PasskeyOnbekend = "Deze passkey hoort niet bij een account dat nu open is. Log in met uw wachtwoord, of bel de coördinator van uw organisatie.";

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

    /// <summary>What the browser must ask of the device.</summary>
    public async Task<IActionResult> OnPostOptiesAsync() => Content(await passkeys.Vraag(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? antwoord, CancellationToken stop) =>
        Antwoord(await logIn.MetPasskey(antwoord, stop), PasskeyOnbekend);

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
