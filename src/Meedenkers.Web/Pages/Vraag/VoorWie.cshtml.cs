using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 1: for whom. The only page that needs no draft: its answer makes one.</summary>
sealed class VoorWieModel(BewaarConcept concepten, VoorWieModel.Controle controle) : Stapmodel(concepten)
{
    const string Jonger = "jonger";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The situation of the entrance that was taken.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Situatie { get; set; }

    /// <summary>The channel by which the portal was found; an unknown one is not kept.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Via { get; set; }

    public override Stap Stap => Stap.VoorWie;

    public override async Task<IActionResult> OnPostAsync(string? naar)
    {
        if (await Elders() is { } elders) return elders;
        if (Invoer.Wie == Jonger && naar is null) return Redirect("/vraag/jonger");
        if (Concept is null)
        {
            // Nothing is kept for who would rather be called at once, or who made no choice.
            if (naar == Bel) return Redirect(Stappen.Met("/vraag/bel-mij", Request));
            if (!IsGoed(Keur())) return Page();
            var sleutel = Linksleutel.Probeer(Invoer.Sleutel, out var eigen) ? eigen : Linksleutel.Nieuw();
            GeefKoekje(sleutel);
            Houd(await Concepten.Begin(sleutel, Via, Situatie, Stop));
        }
        return await base.OnPostAsync(naar);
    }

    protected override async Task<IActionResult?> Elders()
    {
        if (await Laad() is { IsVerzonden: true }) return Redirect("/vraag/verstuurd");
        if (Concept is null) Je = Situatie == Antwoorden.SituatieAchttien;
        return null;
    }

    protected override void Toon(Antwoorden antwoorden) => Invoer = new()
    {
        Wie = antwoorden.VoorWie is { } wie ? Code.Van(wie) : null,
        Sleutel = Linksleutel.Nieuw().Waarde,
    };

    protected override ValidationResult Keur() => controle.Validate(Invoer);

    protected override Antwoorden Neem(Antwoorden antwoorden)
    {
        if (!Code.Probeer<VoorWie>(Invoer.Wie, out var wie) || antwoorden.VoorWie == wie) return antwoorden;
        return (antwoorden with { VoorWie = wie, Indiener = null, AnderAkkoord = false }).Zonder(Stap);
    }

    protected override Antwoorden Klaar(Antwoorden antwoorden) =>
        antwoorden.VoorWie is VoorWie.Mijzelf ? antwoorden.Met(Stap) : antwoorden;

    protected override string? Tussenpagina(Antwoorden antwoorden) => antwoorden.VoorWie is VoorWie.Mijzelf ? null : "/vraag/wie-bent-u";

    protected override void Kleed()
    {
        base.Kleed();
        if (Concept is null) ViewData["ZonderConcept"] = true;
    }

    public sealed record Formulier
    {
        public string? Wie { get; init; }

        /// <summary>The key that the draft gets: a form that is sent twice makes one draft.</summary>
        public string? Sleutel { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Wie).NotEmpty().WithMessage("Kies voor wie de vraag is.").WithSeverity(NogOpen);
            RuleFor(f => f.Wie).Must(wie => wie == Jonger || Code.Probeer<VoorWie>(wie, out _)).When(f => f.Wie is not null).WithMessage("Kies voor wie de vraag is.");
        }
    }
}
