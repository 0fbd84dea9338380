using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Mensen;

/// <summary>Three fields: who, where the mail goes, and what this person will do.</summary>
[GeenInwoner]
internal sealed class UitnodigenModel(Teamkamer kamer, NodigUit nodigUit, UitnodigenModel.Controle controle) : Teampagina(kamer)
{
    static readonly Functie[] Functies = [Functie.MeedenkerInformeel, Functie.MeedenkerFormeel, Functie.Coordinator];

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IActionResult OnGet() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return Toon();
        return await Probeer(Db, async () =>
        {
            Emailadres.Probeer(Invoer.Email, out var adres);
            await nodigUit.Doe(new(Invoer.Naam!, adres, Code.Lees<Functie>(Invoer.Functie!), Ik.EigenOrganisatie), Ik.Id, Stop);
            Meld($"De uitnodiging voor {Invoer.Naam} is onderweg.");
            return Redirect("/team/mensen");
        }, () => Task.FromResult(Toon()));
    }

    IActionResult Toon()
    {
        Kruimels(new("Mensen", "/team/mensen"), new Kruimel("Nodig iemand uit"));
        return Page();
    }

    public sealed record Formulier
    {
        public string? Naam { get; init; }
        public string? Email { get; init; }
        public string? Functie { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Naam).Naam("Vul de naam in.");
            RuleFor(f => f.Email).Adres("Vul het e-mailadres in.");
            RuleFor(f => f.Functie).Must(f => Code.Probeer<Functie>(f, out var functie) && Functies.Contains(functie)).WithMessage("Kies wat deze persoon gaat doen.");
        }
    }
}
