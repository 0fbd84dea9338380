using FluentValidation.Results;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 9: a name and one way to reach somebody.</summary>
sealed class BereikenModel(BewaarConcept concepten, BereikenModel.Controle controle) : Stapmodel(concepten)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.Bereiken;

    public IEnumerable<SelectListItem> Kanalen => Naslag.Kanalen.Where(k => k.Actief).Select(k => new SelectListItem(k.Naam, k.Code));

    protected override void Toon(Antwoorden antwoorden)
    {
        var gegevens = antwoorden.Bereiken;
        Invoer = new()
        {
            Naam = gegevens?.Naam,
            Telefoon = gegevens?.Telefoon?.Leesbaar,
            Email = gegevens?.Email?.Waarde,
            Adres = gegevens?.Adres,
            BerichtAchterlaten = gegevens?.BerichtAchterlaten ?? false,
            Kanaal = antwoorden.Kanaal,
        };
    }

    protected override ValidationResult Keur() => controle.Validate(Invoer);

    protected override void KeurNaslag()
    {
        if (Invoer.Kanaal is { } kanaal && Kanalen.All(k => k.Value != kanaal)) Onbekend(nameof(Formulier.Kanaal));
    }

    protected override Antwoorden Neem(Antwoorden antwoorden) => antwoorden with { Bereiken = Invoer.Gegevens(), Kanaal = Invoer.Kanaal };

    public sealed record Formulier : Contactvelden
    {
        public string? Kanaal { get; init; }
    }

    public sealed class Controle() : Contactcontrole<Formulier>("Vul een telefoonnummer, een e-mailadres of een adres in.");
}
