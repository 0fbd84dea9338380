using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Beheer.Accounts;

/// <summary>A beleidsadviseur of a gemeente, or another regiobeheerder.</summary>
internal sealed class UitnodigenModel(MeedenkersDbContext db, Naslagbron naslagbron, NodigUit nodigUit, UitnodigenModel.Controle controle) : Beheerpagina(naslagbron)
{
    static readonly Functie[] Functies = [Functie.Beleidsadviseur, Functie.Regiobeheerder];

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Gemeenten => [.. Naslag.Gemeenten.Select(g => new SelectListItem(g.Naam, g.Code))];

    public IActionResult OnGet() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return Toon();
        return await Probeer(db, async () =>
        {
            Emailadres.Probeer(Invoer.Email, out var adres);
            await nodigUit.Doe(new(Invoer.Naam!, adres, Code.Lees<Functie>(Invoer.Functie!), null, Naslag.Gemeente(Invoer.Gemeente)?.Code), HttpContext.Gebruiker().Id, Stop);
            Meld($"De uitnodiging voor {Invoer.Naam} is onderweg.");
            return Redirect("/beheer/accounts");
        }, () => Task.FromResult(Toon()));
    }

    IActionResult Toon()
    {
        Kruimels(new("Accounts", "/beheer/accounts"), new Kruimel("Nodig iemand uit"));
        return Page();
    }

    public sealed record Formulier
    {
        public string? Naam { get; init; }
        public string? Email { get; init; }
        public string? Functie { get; init; }
        public string? Gemeente { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Naam).Naam("Vul de naam in.");
            RuleFor(f => f.Email).Adres("Vul het e-mailadres in.");
            RuleFor(f => f.Functie).Must(f => Code.Probeer<Functie>(f, out var functie) && Functies.Contains(functie)).WithMessage("Kies wat deze persoon gaat doen.");
            RuleFor(f => f.Gemeente).NotEmpty().When(f => f.Functie == Code.Van(Functie.Beleidsadviseur)).WithMessage(Weigering.GemeenteHoortErbij.Zin);
        }
    }
}
