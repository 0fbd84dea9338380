using FluentValidation.Results;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 5: who helps now. The answers are the criteria of list A in the words of a resident.</summary>
sealed class WieHelptNuModel(BewaarConcept concepten) : Stapmodel(concepten)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.WieHelptNu;

    public IEnumerable<Criterium> Redenen => Naslag.CriteriaVan(Overgang.A).Where(c => c.AlleenDoor is null);

    protected override void Toon(Antwoorden antwoorden) => Invoer = new() { Netwerk = antwoorden.Netwerk };

    /// <summary>Nothing chosen is an answer too.</summary>
    protected override ValidationResult Keur() => new();

    protected override void KeurNaslag()
    {
        if (Keuzes(Invoer.Netwerk).Except(Redenen.Select(c => c.Code)).Any()) Onbekend(nameof(Formulier.Netwerk));
    }

    protected override Antwoorden Neem(Antwoorden antwoorden) => antwoorden with { Netwerk = Keuzes(Invoer.Netwerk) };

    protected override Antwoorden Leeg(Antwoorden antwoorden) => antwoorden with { Netwerk = [] };

    public sealed record Formulier
    {
        public IReadOnlyList<string>? Netwerk { get; init; }
    }
}
