using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Data;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 10: all answers with a link to change each, the consent, and sending.</summary>
sealed class ControleModel(BewaarConcept concepten, Verzend verzend, Pogingen pogingen, MeedenkersDbContext db, ControleModel.Controle controle) : Stapmodel(concepten)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.Controle;

    public IReadOnlyList<Antwoordregel> Regels => Antwoordregel.Van(this);

    /// <summary>Name of the organisation that is asked first.</summary>
    public string Eerst { get; private set; } = "";

    public override async Task<IActionResult> OnPostAsync(string? naar)
    {
        if (naar is not null) return await base.OnPostAsync(naar);
        if (await Elders() is { } elders) return elders;
        if (!IsGoed(controle.Validate(Invoer))) return Page();
        if (!await pogingen.MagVersturen(Stop)) return Weigerd(Pogingen.TeVaakVerstuurd, StatusCodes.Status429TooManyRequests);
        return await Probeer(db, async () =>
        {
            await verzend.Doe(Sleutel!.Value, Invoer.Akkoord, Stop);
            return Redirect("/vraag/verstuurd");
        }, async () => await Elders() ?? Page());
    }

    /// <summary>An answer that was opened again and left half comes first.</summary>
    protected override async Task<IActionResult?> Elders()
    {
        if (await base.Elders() is { } elders) return elders;
        if (!Antwoorden.IsVolledig) return Redirect(Stappen.Pad(Antwoorden.Gemeente is null ? Stap.Woonplaats : Stap.Bereiken));
        Eerst = Naslag.Organisatie(await verzend.EersteKeuze(Concept!, Stop)).Naam;
        return null;
    }

    protected override void Toon(Antwoorden antwoorden) => Invoer = new();

    protected override ValidationResult Keur() => new();

    protected override Antwoorden Neem(Antwoorden antwoorden) => antwoorden;

    public sealed record Formulier
    {
        public bool Akkoord { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Akkoord).Equal(true).WithMessage("Zet een vinkje. Anders mogen wij de vraag niet doorgeven.");
    }
}
