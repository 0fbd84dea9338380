using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The resident corrects how to be reached.</summary>
sealed class GegevensModel(MeedenkersDbContext db, CorrigeerGegevens corrigeer, GegevensModel.Controle controle) : Inwonerpagina
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    protected override string Plek => "gegevens";

    public async Task OnGetAsync(CancellationToken stop)
    {
        var nu = await db.Inwoners.Where(i => i.CasusId == Bezoek.Casus).Select(i => i.Gegevens).SingleAsync(stop);
        Invoer = new() { Naam = nu.Naam, Telefoon = nu.Telefoon?.Leesbaar, Email = nu.Email?.Waarde, Adres = nu.Adres, BerichtAchterlaten = nu.BerichtAchterlaten };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, stop))) return Page();
        return await Probeer(db, async () =>
        {
            await corrigeer.Doe(Bezoek, Invoer.Contactgegevens(), stop);
            Meld("Uw gegevens zijn bewaard.");
            return Redirect("/mijn-vraag");
        }, () => Task.FromResult<IActionResult>(Page()));
    }

    public sealed class Formulier
    {
        public string? Naam { get; set; }
        public string? Telefoon { get; set; }
        public string? Email { get; set; }
        public string? Adres { get; set; }
        public bool BerichtAchterlaten { get; set; }

        public Contactgegevens Contactgegevens() => new(Naam!,
            Telefoonnummer.Probeer(Telefoon, out var telefoon) ? telefoon : null,
            Emailadres.Probeer(Email, out var email) ? email : null,
            Adres, BerichtAchterlaten);
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Naam).NotEmpty().WithMessage(Weigering.NaamOntbreekt.Zin);
            RuleFor(f => f.Telefoon).Must(t => Telefoonnummer.Probeer(t, out _)).When(f => f.Telefoon is not null).WithMessage(Weigering.TelefoonnummerKloptNiet.Zin);
            RuleFor(f => f.Email).Must(e => Emailadres.Probeer(e, out _)).When(f => f.Email is not null).WithMessage(Weigering.EmailadresKloptNiet.Zin);
            RuleFor(f => f.Telefoon).Must((f, _) => f.Telefoon is not null || f.Email is not null || f.Adres is not null).WithMessage(Weigering.NietBereikbaar.Zin);
            RuleFor(f => f.Naam).Custom((naam, veld) => Tekst(naam, Contactgegevens.NaamMaximum, veld));
            RuleFor(f => f.Adres).Custom((adres, veld) => Tekst(adres, Contactgegevens.AdresMaximum, veld));
        }

        static void Tekst(string? tekst, int maximum, ValidationContext<Formulier> veld)
        {
            if (Vrijetekst.WaaromNiet(tekst, maximum) is { } weigering) veld.AddFailure(weigering.Zin);
        }
    }
}
