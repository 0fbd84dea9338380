using FluentValidation.Results;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 6: anything that cannot wait. Who is not safe first gets a page with numbers to call.</summary>
sealed class DringendModel(BewaarConcept concepten) : Stapmodel(concepten)
{
    /// <summary>The criteria of list B that a resident can know; the others are for organisations (criteria.json).</summary>
    internal static readonly string[] Codes = [Criteriumcode.Onveilig, Criteriumcode.Bezwaar, Criteriumcode.Ingewikkeld, Criteriumcode.MeerdereWetten];

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.Dringend;

    public IEnumerable<Criterium> Zaken => Codes.Select(Naslag.Criterium).OfType<Criterium>();

    protected override void Toon(Antwoorden antwoorden) => Invoer = new() { Dringend = antwoorden.Dringend, Datum = antwoorden.UiterlijkeDatum };

    protected override ValidationResult Keur() => new();

    protected override void KeurNaslag()
    {
        if (Keuzes(Invoer.Dringend).Except(Codes).Any()) Onbekend(nameof(Formulier.Dringend));
        var vandaag = Nederland.Vandaag(Concepten.Nu);
        if (Invoer.Datum is { } dag && (dag < vandaag.AddYears(-1) || dag > vandaag.AddYears(2)))
            ModelState.AddModelError("Invoer.Datum", "Kijk het jaar nog eens na. Weet u de dag niet? Laat dit vak dan leeg.");
    }

    /// <summary>A last day belongs to a decision that somebody disagrees with: who fills it in has said so.</summary>
    protected override Antwoorden Neem(Antwoorden antwoorden)
    {
        var gekozen = Keuzes(Invoer.Dringend);
        if (Invoer.Datum is not null && !gekozen.Contains(Criteriumcode.Bezwaar)) gekozen = [.. gekozen, Criteriumcode.Bezwaar];
        return antwoorden with { Dringend = [.. Codes.Where(gekozen.Contains)], UiterlijkeDatum = Invoer.Datum };
    }

    protected override Antwoorden Leeg(Antwoorden antwoorden) => antwoorden with { Dringend = [], UiterlijkeDatum = null };

    protected override string? Tussenpagina(Antwoorden antwoorden) => antwoorden.Dringend.Contains(Criteriumcode.Onveilig) ? "/vraag/niet-veilig" : null;

    public sealed record Formulier
    {
        public IReadOnlyList<string>? Dringend { get; init; }
        public DateOnly? Datum { get; init; }
    }
}

/// <summary>What to say when the last day is near or past: an answer within five working days would come too late.</summary>
static class Haast
{
    const int Dichtbij = 5;

    internal static string? Van(DateOnly? uiterlijk, DateOnly vandaag) => uiterlijk is not { } dag ? null
        : dag < vandaag ? "De laatste dag is al voorbij. Misschien kan er nog iets. Bel ons, dan kijken wij samen."
        : Werkdagen.Tussen(vandaag, dag) <= Dichtbij ? "De laatste dag is dichtbij. Bel ons, dan zijn wij op tijd."
        : null;
}
