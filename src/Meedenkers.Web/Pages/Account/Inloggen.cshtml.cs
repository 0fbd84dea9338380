using FluentValidation;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Account;

/// <summary>Sign-in for staff. An unknown address and a wrong password get the same answer in the same time.</summary>
public sealed class InloggenModel(SignInManager<Data.Tabellen.Account> ingang, InloggenModel.Controle controle) : Paginamodel
{
    const string Onbekend = "Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.";
    static readonly string NepHash = new PasswordHasher<Data.Tabellen.Account>().HashPassword(new(), Guid.NewGuid().ToString());

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? Verder() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer))) return Page();
        var account = await ingang.UserManager.FindByEmailAsync(Invoer.Email!);
        if (account is null) ingang.UserManager.PasswordHasher.VerifyHashedPassword(new(), NepHash, Invoer.Wachtwoord!);
        var uitkomst = account is null ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await ingang.PasswordSignInAsync(account, Invoer.Wachtwoord!, isPersistent: false, lockoutOnFailure: true);
        if (uitkomst.Succeeded) return Verder();
        Invoer.Wachtwoord = null;
        ModelState.AddModelError("", Onbekend);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    LocalRedirectResult Verder() => LocalRedirect(Url.IsLocalUrl(Terug) ? Terug! : "/account");

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
