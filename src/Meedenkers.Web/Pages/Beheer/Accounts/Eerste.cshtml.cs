using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Beheer.Accounts;

/// <summary>The first coördinator of an organisation, and who there says that it is right.</summary>
internal sealed class EersteModel(MeedenkersDbContext db, Naslagbron naslagbron, NodigUit nodigUit, EersteModel.Controle controle) : Beheerpagina(naslagbron)
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Organisatie Organisatie { get; private set; } = null!;

    public IActionResult OnGet() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Toon() is NotFoundResult weg) return weg;
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return Page();
        return await Probeer(db, async () =>
        {
            Emailadres.Probeer(Invoer.Email, out var adres);
            Emailadres.Probeer(Invoer.BevestigerEmail, out var bevestiger);
            await nodigUit.Doe(new(Invoer.Naam!, adres, Functie.Coordinator, Organisatie.Code, Bevestiger: new(Invoer.BevestigerNaam!, bevestiger)), HttpContext.Gebruiker().Id, Stop);
            Meld($"{Invoer.BevestigerNaam} krijgt een mail. Na een ja krijgt {Invoer.Naam} de uitnodiging.");
            return Redirect("/beheer/accounts");
        }, () => Task.FromResult(Toon()));
    }

    IActionResult Toon()
    {
        if (Naslag.Organisaties.FirstOrDefault(o => o.Code.Waarde == Code && o.KanMeedenken) is not { } organisatie) return NotFound();
        Organisatie = organisatie;
        Kruimels(new("Accounts", "/beheer/accounts"), new Kruimel(organisatie.Naam));
        return Page();
    }

    public sealed record Formulier
    {
        public string? Naam { get; init; }
        public string? Email { get; init; }
        public string? BevestigerNaam { get; init; }
        public string? BevestigerEmail { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Naam).Naam("Vul de naam van de coördinator in.");
            RuleFor(f => f.Email).Adres("Vul het e-mailadres van de coördinator in.");
            RuleFor(f => f.BevestigerNaam).Naam("Vul in wie bij de organisatie bevestigt.");
            RuleFor(f => f.BevestigerEmail).Adres("Vul het e-mailadres in van wie bevestigt.");
        }
    }
}
