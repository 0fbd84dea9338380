using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 8: what kind of help fits. Every answer here is a wish; "kies voor mij" is one too. Who it will be is chosen at the end, from what is known then.</summary>
sealed class WatPastModel(BewaarConcept concepten, WatPastModel.Controle controle) : Stapmodel(concepten)
{
    // Often spoken in the region; anything else can be typed.
    static readonly string[] Bekend =
        ["Nederlands", "Arabisch", "Bulgaars", "Duits", "Engels", "Farsi", "Frans", "Oekraïens", "Pools", "Roemeens", "Somalisch", "Spaans", "Tigrinya", "Turks", "Nederlandse Gebarentaal"];

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.WatPast;

    internal static IEnumerable<SelectListItem> Talen => Bekend.Select(taal => new SelectListItem(taal, taal));

    protected override void Toon(Antwoorden antwoorden)
    {
        var wens = antwoorden.Wens;
        var bekend = Bekend.Contains(wens.Taal);
        Invoer = new()
        {
            Hulp = Code.Van(wens.Hulp),
            Taal = bekend ? wens.Taal : null,
            AndereTaal = bekend ? null : wens.Taal,
            Momenten = [.. wens.Momenten.Select(m => Code.Van(m))],
            Vormen = [.. wens.Vormen.Select(v => Code.Van(v))],
            NietUitMijnDorp = wens.NietUitMijnDorp,
            ZoekVerder = wens.ZoekVerder,
        };
    }

    protected override ValidationResult Keur() => controle.Validate(Invoer);

    protected override Antwoorden Neem(Antwoorden antwoorden) => antwoorden with
    {
        Wens = new()
        {
            Hulp = Code.Probeer<WensHulp>(Invoer.Hulp, out var hulp) ? hulp : WensHulp.KiesVoorMij,
            Taal = Invoer.AndereTaal ?? Invoer.Taal ?? Wens.Geen.Taal,
            Momenten = [.. Keuzes(Invoer.Momenten).Select(Code.Lees<Moment>)],
            Vormen = [.. Keuzes(Invoer.Vormen).Select(Code.Lees<Vorm>)],
            NietUitMijnDorp = Invoer.NietUitMijnDorp,
            ZoekVerder = Invoer.ZoekVerder,
            Organisatie = antwoorden.Wens.Organisatie,
        },
    };

    protected override Antwoorden Leeg(Antwoorden antwoorden) => antwoorden with { Wens = Wens.Geen };

    public sealed record Formulier
    {
        public string? Hulp { get; init; }
        public string? Taal { get; init; }
        public string? AndereTaal { get; init; }
        public IReadOnlyList<string>? Momenten { get; init; }
        public IReadOnlyList<string>? Vormen { get; init; }
        public bool NietUitMijnDorp { get; init; }
        public bool ZoekVerder { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        const string Anders = "Kijk dit antwoord nog eens na.";

        public Controle()
        {
            RuleFor(f => f.Hulp).Must(code => code is null || Code.Probeer<WensHulp>(code, out _)).WithMessage(Anders);
            RuleFor(f => f.Taal).Must(taal => taal is null || Bekend.Contains(taal)).WithMessage(Anders);
            RuleFor(f => f.AndereTaal).Zonder(Wens.TaalMaximum);
            RuleFor(f => f.Momenten).Must(codes => Keuzes(codes).All(code => Code.Probeer<Moment>(code, out _))).WithMessage(Anders);
            RuleFor(f => f.Vormen).Must(codes => Keuzes(codes).All(code => Code.Probeer<Vorm>(code, out _))).WithMessage(Anders);
        }
    }
}
