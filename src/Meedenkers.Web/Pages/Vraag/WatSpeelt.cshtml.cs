using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 3: what is going on, by recognisable situations or in own words. From here "Bel mij maar" is enough.</summary>
sealed class WatSpeeltModel(BewaarConcept concepten, WatSpeeltModel.Controle controle) : Stapmodel(concepten)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.WatSpeelt;

    protected override void Toon(Antwoorden antwoorden) => Invoer = new() { Situaties = antwoorden.Situaties, EigenWoorden = antwoorden.EigenWoorden };

    protected override ValidationResult Keur() => controle.Validate(Invoer);

    protected override void KeurNaslag()
    {
        if (Keuzes(Invoer.Situaties).Any(code => Naslag.Situaties.All(s => s.Code != code))) Onbekend(nameof(Formulier.Situaties));
    }

    protected override Antwoorden Neem(Antwoorden antwoorden) => antwoorden with { Situaties = Keuzes(Invoer.Situaties), EigenWoorden = Invoer.EigenWoorden };

    public sealed record Formulier
    {
        public IReadOnlyList<string>? Situaties { get; init; }
        public string? EigenWoorden { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Situaties).Must((f, situaties) => Keuzes(situaties).Count > 0 || f.EigenWoorden is not null)
                .WithMessage("Kies wat past, of vertel kort wat er speelt.").WithSeverity(NogOpen);
            RuleFor(f => f.EigenWoorden).Zonder(Aanmelding.EigenWoordenMaximum);
        }
    }
}
