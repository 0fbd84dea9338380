using FluentValidation;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>"Bewaar en ga later verder": a link and a code, on the screen, on paper, and the link by mail if wanted.</summary>
sealed class BewarenModel(BewaarConcept concepten, Pogingen pogingen, Geheimen geheimen, IConfiguration configuratie, BewarenModel.Controle controle) : Vraagmodel(concepten)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>What to write down; null as long as nothing was saved.</summary>
    public Kaart? Gegeven => Concept is not { BewaarHash: not null } concept ? null
        : new($"{Begin}/vraag/verder/{Concepten.LinkVan(concept).Waarde}", Concepten.CodeVan(concept).Waarde, Nederland.Lang(BewaarConcept.TotEnMet(concept), Nederland.Vandaag(Concepten.Nu)));

    public string Verder => Stappen.Pad(Antwoorden.EersteOpenStap);

    string Begin => configuratie["Meedenkers:Adres"]?.TrimEnd('/') ?? $"{Request.Scheme}://{Request.Host}";

    public async Task<IActionResult> OnGetAsync() => await Elders() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Elders() is { } elders) return elders;
        await Concepten.Bewaar(Sleutel!.Value, Stop);
        return Redirect("/vraag/bewaren");
    }

    public async Task<IActionResult> OnPostMailAsync()
    {
        if (await Elders() is { } elders) return elders;
        if (Gegeven is null) return Redirect("/vraag/bewaren");
        if (!IsGoed(controle.Validate(Invoer))) return Page();
        // Nobody can flood somebody else's mailbox from here.
        if (await pogingen.Waag(Stop, geheimen.Pogingsleutel("mail", Sleutel!.Value.Hash())) is { Ticks: > 0 } wacht)
            return Weigerd($"Wij hebben de link al een paar keer gemaild. Wacht {wacht.InWoorden()} en probeer het dan nog eens.", StatusCodes.Status400BadRequest);
        if (!await pogingen.MagVersturen(Stop)) return Weigerd(Pogingen.TeVaakVerstuurd, StatusCodes.Status429TooManyRequests);
        Emailadres.Probeer(Invoer.Email, out var adres);
        await Concepten.MailLink(Concept!, adres, Stop);
        Meld("De link komt eraan. Kijk over een paar minuten in de mail.");
        return Redirect("/vraag/bewaren");
    }

    /// <summary>Leaves this computer; the saved answers wait for the link.</summary>
    public IActionResult OnPostStop()
    {
        NeemKoekje();
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        return Redirect("/");
    }

    public async Task<IActionResult> OnPostWisAsync()
    {
        if (Sleutel is { } sleutel) await Concepten.Wis(sleutel, Stop);
        NeemKoekje();
        Meld("Alles is gewist.");
        return Redirect("/");
    }

    async Task<IActionResult?> Elders()
    {
        if (await Laad() is not { } concept) return Redirect(Sleutel is null ? "/vraag" : "/vraag/verlopen");
        return concept.IsVerzonden ? Redirect("/vraag/verstuurd") : null;
    }

    public sealed record Kaart(string Adres, string Code, string TotEnMet);

    public sealed record Formulier
    {
        public string? Email { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Email).Must(email => Emailadres.Probeer(email, out _)).WithMessage("Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
    }
}
