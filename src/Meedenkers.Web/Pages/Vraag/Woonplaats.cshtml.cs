using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 2: the woonplaats, which decides the gemeente. Found without script; the list in the page only helps typing.</summary>
sealed class WoonplaatsModel(BewaarConcept concepten, WoonplaatsModel.Controle controle) : Stapmodel(concepten)
{
    internal const string Nergens = "nergens";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Places to choose from; none as long as it is clear.</summary>
    public Woonplaatsvondst Vondst { get; private set; } = new([], false);

    public override Stap Stap => Stap.Woonplaats;

    Woonplaats? gevonden;

    public string Gemeente(Woonplaats plaats) => Naslag.Gemeente(plaats.Gemeente)?.Naam ?? "";

    public override async Task<IActionResult> OnPostAsync(string? naar)
    {
        if (Invoer.Keuze == Nergens && naar is null) return Redirect("/vraag/elders");
        var vondst = Woonplaatszoeker.Zoek(Invoer.Plaats, Naslag.Woonplaatsen, Naslag.Gemeenten);
        gevonden = vondst.Precies ? vondst.Plaatsen[0] : vondst.Plaatsen.FirstOrDefault(plaats => plaats.Naam == Invoer.Keuze);
        if (gevonden is null && vondst.Plaatsen.Count > 0 && naar is null)
        {
            if (await Elders() is { } elders) return elders;
            Vondst = vondst;
            ModelState.Remove("Invoer.Keuze");
            return Page();
        }
        var verder = await base.OnPostAsync(naar);
        // A name may exist elsewhere too (Serooskerke): the next page says which gemeente was understood.
        if (gevonden is not null && naar is null && verder is RedirectResult) Meld($"{Antwoorden.Woonplaats}, gemeente {Gemeente(gevonden)}.");
        return verder;
    }

    protected override void Toon(Antwoorden antwoorden) => Invoer = new() { Plaats = antwoorden.Woonplaats };

    protected override ValidationResult Keur() => controle.Validate(Invoer);

    protected override void KeurNaslag()
    {
        if (gevonden is null && Invoer.Plaats is { Length: <= Woonplaatszoeker.Maximum } && !GaatWeg)
            ModelState.AddModelError("Invoer.Plaats", "Deze plaats kennen wij niet. Kijk of de naam goed is geschreven.");
    }

    protected override Antwoorden Neem(Antwoorden antwoorden) => gevonden is null ? antwoorden
        : antwoorden with { Woonplaats = gevonden.AliasVan ?? gevonden.Naam, Gemeente = gevonden.Gemeente };

    public sealed record Formulier
    {
        public string? Plaats { get; init; }
        public string? Keuze { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Plaats).NotEmpty().WithMessage("Vul een dorp of stad in.").WithSeverity(NogOpen);
            RuleFor(f => f.Plaats).MaximumLength(Woonplaatszoeker.Maximum).WithMessage("Vul alleen de naam van een dorp of stad in.");
        }
    }
}
