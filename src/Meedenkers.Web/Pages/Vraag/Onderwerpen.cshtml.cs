using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 4: areas of life. Those of the chosen situations stand first, and none is ticked beforehand.</summary>
sealed class OnderwerpenModel(BewaarConcept concepten, OnderwerpenModel.Controle controle) : Stapmodel(concepten)
{
    internal const string WeetNiet = "weet-niet";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.Onderwerpen;

    public IEnumerable<Leefgebieduitleg> Onderwerpen
    {
        get
        {
            var genoemd = Naslag.Situaties.Where(s => Antwoorden.Situaties.Contains(s.Code)).SelectMany(s => s.Leefgebieden).ToHashSet();
            return Naslag.Leefgebieden.OrderByDescending(l => genoemd.Contains(l.Leefgebied));
        }
    }

    public string Naam(Leefgebieduitleg onderwerp) => Je && !Ander ? onderwerp.InwonerNaam.Replace(" u ", " je ", StringComparison.Ordinal) : onderwerp.InwonerNaam;

    internal static string Voorbeelden(Leefgebied leefgebied) => leefgebied switch
    {
        Leefgebied.Wonen => "Huis, huur, buren, veiligheid",
        Leefgebied.Leren => "School, opgroeien, taal leren",
        Leefgebied.Werken => "Baan, uitkering, iets doen overdag",
        Leefgebied.SocialeRelaties => "Kinderen, familie, alleen zijn",
        Leefgebied.Gezondheid => "Ziek zijn, zorg krijgen, somber zijn",
        Leefgebied.Financien => "Schulden, rekeningen, toeslagen",
        _ => "",
    };

    protected override void Toon(Antwoorden antwoorden) => Invoer = new()
    {
        Leefgebieden = antwoorden.WeetNietWaarover ? [WeetNiet] : [.. antwoorden.Leefgebieden.Select(l => Code.Van(l))],
    };

    protected override ValidationResult Keur() => controle.Validate(Invoer);

    protected override Antwoorden Neem(Antwoorden antwoorden)
    {
        IReadOnlyList<Leefgebied> gekozen = [.. Keuzes(Invoer.Leefgebieden).Where(code => code != WeetNiet).Select(Code.Lees<Leefgebied>)];
        return antwoorden with { Leefgebieden = gekozen, WeetNietWaarover = gekozen.Count == 0 && Keuzes(Invoer.Leefgebieden).Contains(WeetNiet) };
    }

    protected override Antwoorden Leeg(Antwoorden antwoorden) => antwoorden with { Leefgebieden = [], WeetNietWaarover = false };

    public sealed record Formulier
    {
        public IReadOnlyList<string>? Leefgebieden { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Leefgebieden).Must(codes => Keuzes(codes).Count > 0).WithMessage("Kies een onderwerp, of kies ‘Ik weet het niet’.").WithSeverity(NogOpen);
            RuleFor(f => f.Leefgebieden).Must(codes => Keuzes(codes).All(code => code == WeetNiet || Code.Probeer<Leefgebied>(code, out _))).WithMessage("Kijk dit antwoord nog eens na.");
        }
    }
}
