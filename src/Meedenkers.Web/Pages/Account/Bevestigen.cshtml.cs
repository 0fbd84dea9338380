using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Account;

/// <summary>Asks again who this is, before keys may be changed.</summary>
sealed class BevestigenModel(MeedenkersDbContext db, LogIn logIn, Passkeys passkeys, Accountopslag opslag, Sleutelbos sleutels, BevestigenModel.Controle controle) : Inlogpagina
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public bool MetPasskey { get; private set; }
    public bool MetWachtwoord { get; private set; }

    Guid Ik => HttpContext.Gebruiker().Id.Waarde;

    public async Task OnGetAsync(CancellationToken stop) => await Toon(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await Toon(stop);
        if (!IsGoed(await controle.ValidateAsync(Invoer, stop))) return Page();
        return Antwoord(await logIn.BevestigMetWachtwoord(Ik, Invoer.Wachtwoord!, Invoer.Code!, stop), "Dit wachtwoord en deze code kloppen niet samen. Wacht op een nieuwe code in uw app en probeer het opnieuw.");
    }

    public async Task<IActionResult> OnPostOptiesAsync(CancellationToken stop) =>
        Content(await passkeys.Vraag(await db.Users.SingleAsync(a => a.Id == Ik, stop)), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? antwoord, CancellationToken stop)
    {
        await Toon(stop);
        return Antwoord(await logIn.BevestigMetPasskey(Ik, antwoord, stop), "Deze passkey hoort niet bij uw account. Gebruik een andere.");
    }

    async Task Toon(CancellationToken stop)
    {
        var account = await db.Users.SingleAsync(a => a.Id == Ik, stop);
        (MetPasskey, MetWachtwoord) = ((await opslag.GetPasskeysAsync(account, stop)).Count > 0, await sleutels.HeeftWachtwoordMetApp(account, stop));
    }

    public sealed record Formulier
    {
        public string? Wachtwoord { get; set; }
        public string? Code { get; set; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Wachtwoord).NotEmpty().WithMessage("Vul uw wachtwoord in.");
            RuleFor(f => f.Code).NotEmpty().WithMessage("Vul de code uit uw app in.");
        }
    }
}
