using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 7: recognisable groups, with a consent of their own. What a situation suggests stands first, and is never ticked.</summary>
sealed class HerkenbaarModel(BewaarConcept concepten, HerkenbaarModel.Controle controle) : Stapmodel(concepten)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.Herkenbaar;

    public IEnumerable<Doelgroepuitleg> Groepen
    {
        get
        {
            var genoemd = Naslag.Situaties.Where(s => Antwoorden.Situaties.Contains(s.Code)).SelectMany(s => s.SuggestieDoelgroepen).ToHashSet();
            return Naslag.Doelgroepen.OrderByDescending(d => genoemd.Contains(d.Doelgroep));
        }
    }

    protected override void Toon(Antwoorden antwoorden) => Invoer = new()
    {
        Doelgroepen = [.. antwoorden.Doelgroepen.Select(d => Code.Van(d))],
        Delen = antwoorden.DoelgroepenDelen,
    };

    protected override ValidationResult Keur() => controle.Validate(Invoer);

    /// <summary>Without the consent nothing is kept, not even in the draft.</summary>
    protected override Antwoorden Neem(Antwoorden antwoorden) => antwoorden with
    {
        Doelgroepen = Invoer.Delen ? [.. Keuzes(Invoer.Doelgroepen).Select(Code.Lees<Doelgroep>)] : [],
        DoelgroepenDelen = Invoer.Delen && Keuzes(Invoer.Doelgroepen).Count > 0,
    };

    protected override Antwoorden Leeg(Antwoorden antwoorden) => antwoorden with { Doelgroepen = [], DoelgroepenDelen = false };

    public sealed record Formulier
    {
        public IReadOnlyList<string>? Doelgroepen { get; init; }
        public bool Delen { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Doelgroepen).Must(codes => Keuzes(codes).All(code => Code.Probeer<Doelgroep>(code, out _))).WithMessage("Kijk dit antwoord nog eens na.");
            RuleFor(f => f.Delen).Equal(true).When(f => Keuzes(f.Doelgroepen).Count > 0)
                .WithMessage("Zet een vinkje als dit gedeeld mag worden. Of haal de keuze hierboven weg.").WithSeverity(NogOpen);
        }
    }
}
