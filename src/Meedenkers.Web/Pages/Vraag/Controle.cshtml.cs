using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Data;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>Step 10: all answers with a link to change each, who is asked first or whom the resident chooses, the consent, and sending.</summary>
sealed class ControleModel(BewaarConcept concepten, Verzend verzend, Pogingen pogingen, MeedenkersDbContext db, ControleModel.Controle controle) : Stapmodel(concepten)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public override Stap Stap => Stap.Controle;

    public IReadOnlyList<Antwoordregel> Regels => Antwoordregel.Van(this);

    /// <summary>Who is asked first, and whom the resident may choose instead.</summary>
    public Hulpkeuze Keuze { get; private set; } = Hulpkeuze.Geen;

    /// <summary>What was chosen before cannot be asked any more.</summary>
    public bool IsGekozenWeg { get; private set; }

    public override async Task<IActionResult> OnPostAsync(string? naar)
    {
        if (naar is not null) return await base.OnPostAsync(naar);
        if (await Elders() is { } elders) return elders;
        if (!IsGoed(controle.Validate(Invoer)) | !KeurKeuze()) return Page();
        if (!await pogingen.MagVersturen(Stop)) return Weigerd(Pogingen.TeVaakVerstuurd, StatusCodes.Status429TooManyRequests);
        return await Probeer(db, async () =>
        {
            await Concepten.Beantwoord(Sleutel!.Value, Neem, Stop);
            await verzend.Doe(Sleutel.Value, Invoer.Akkoord, Stop);
            return Redirect("/vraag/verstuurd");
        }, async () => await Elders() ?? Page());
    }

    /// <summary>An answer that was opened again and left half comes first.</summary>
    protected override async Task<IActionResult?> Elders()
    {
        if (await base.Elders() is { } elders) return elders;
        if (!Antwoorden.IsVolledig) return Redirect(Stappen.Pad(Antwoorden.Gemeente is null ? Stap.Woonplaats : Stap.Bereiken));
        var (lijst, alleenFormeel) = await verzend.KiesVoorMij(Concept!, Stop);
        Keuze = Hulpkeuze.Van(lijst, alleenFormeel, Naslag);
        return null;
    }

    /// <summary>A choice that was made before and cannot be asked any more is let go, and that is said.</summary>
    protected override void Toon(Antwoorden antwoorden)
    {
        var eerder = antwoorden.Wens.Organisatie;
        IsGekozenWeg = eerder is { } code && !Keuze.IsEr(code);
        Invoer = new() { Wie = IsGekozenWeg || eerder is null ? Hulpkeuze.KiesVoorMij : eerder.Value.Waarde };
    }

    protected override ValidationResult Keur() => new();

    protected override Antwoorden Neem(Antwoorden antwoorden) => antwoorden with { Wens = antwoorden.Wens with { Organisatie = Gekozen } };

    /// <summary>Whom the form names, when that is one of those that were offered.</summary>
    OrganisatieCode? Gekozen => Invoer.Wie is { } wie && Keuze.Opties.Any(o => o.Code == wie) ? new(wie) : null;

    bool KeurKeuze()
    {
        if (Invoer.Wie is null or Hulpkeuze.KiesVoorMij || Gekozen is not null) return true;
        ModelState.AddModelError("Invoer.Wie", Weigering.GekozenHulpKanNiet.Zin);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return false;
    }

    public sealed record Formulier
    {
        /// <summary>Code of an organisation; nothing is "kies voor mij".</summary>
        public string? Wie { get; init; }
        public bool Akkoord { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Akkoord).Equal(true).WithMessage("Zet een vinkje. Anders mogen wij de vraag niet doorgeven.");
    }
}
