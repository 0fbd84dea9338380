using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 1, for who asks for somebody else: name, relation, and whether that person agrees.</summary>
sealed class WieBentUModel(BewaarConcept concepten, WieBentUModel.Controle controle) : Stapmodel(concepten)
{
    static readonly string[] VanNaaste = ["Partner", "Ouder", "Kind", "Broer of zus", "Ander familielid", "Vriend of vriendin", "Buur", "Iemand anders"];
    static readonly string[] VanVertegenwoordiger = ["Ouder of voogd", "Mentor", "Curator", "Bewindvoerder", "Gemachtigde"];

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.VoorWie;

    public IEnumerable<SelectListItem> Relaties => (Antwoorden.DoorNaaste ? VanNaaste : VanVertegenwoordiger).Select(r => new SelectListItem(r, r));

    protected override string Hiervoor => Stappen.Met("/vraag/voor-wie", IsWijziging);

    protected override async Task<IActionResult?> Elders() =>
        await base.Elders() is { } elders ? elders : Ander || IsVerlopen ? null : Redirect("/vraag/voor-wie");

    protected override void Toon(Antwoorden antwoorden) => Invoer = new()
    {
        Naam = antwoorden.Indiener?.Naam,
        Relatie = antwoorden.Indiener?.Relatie,
        Akkoord = antwoorden.AnderAkkoord ? "ja" : null,
    };

    protected override ValidationResult Keur() => controle.Validate(Invoer);

    protected override void KeurNaslag()
    {
        if (Invoer.Relatie is { } relatie && Relaties.All(r => r.Value != relatie)) Onbekend(nameof(Formulier.Relatie));
        if (Antwoorden.DoorNaaste && Invoer.Akkoord is null && !GaatWeg) ModelState.AddModelError("Invoer.Akkoord", "Kies ja of nee.");
    }

    protected override Antwoorden Neem(Antwoorden antwoorden) => antwoorden with
    {
        Indiener = Invoer.Naam is null && Invoer.Relatie is null ? null : new(Invoer.Naam ?? "", Invoer.Relatie ?? ""),
        AnderAkkoord = antwoorden.DoorNaaste && Invoer.Akkoord == "ja",
    };

    protected override Antwoorden Klaar(Antwoorden antwoorden) =>
        antwoorden is { DoorNaaste: true, AnderAkkoord: false } ? antwoorden.Zonder(Stap) : antwoorden.Met(Stap);

    protected override string? Tussenpagina(Antwoorden antwoorden) => antwoorden is { DoorNaaste: true, AnderAkkoord: false } ? "/vraag/bespreken" : null;

    public sealed record Formulier
    {
        public string? Naam { get; init; }
        public string? Relatie { get; init; }
        public string? Akkoord { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Naam).NotEmpty().WithMessage("Vul uw naam in. Een voornaam is genoeg.").WithSeverity(NogOpen);
            RuleFor(f => f.Naam).Zonder(Indiener.Maximum);
            RuleFor(f => f.Relatie).NotEmpty().WithMessage("Kies wat u van diegene bent.").WithSeverity(NogOpen);
            RuleFor(f => f.Akkoord).Must(a => a is null or "ja" or "nee").WithMessage("Kies ja of nee.");
        }
    }
}

/// <summary>Rules that several forms share.</summary>
static class Vrijetekstregels
{
    /// <summary>Not longer than there is room for, and without a burgerservicenummer; the sentence of the Weigering is the message.</summary>
    internal static IRuleBuilderOptionsConditions<T, string?> Zonder<T>(this IRuleBuilder<T, string?> regel, int maximum) =>
        regel.Custom((tekst, context) =>
        {
            if (Vrijetekst.WaaromNiet(tekst, maximum) is { } weigering) context.AddFailure(weigering.Zin);
        });
}
