using FluentValidation;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Corrects how the resident can be reached; the former details are kept.</summary>
internal sealed class GegevensModel(Teamkamer kamer, VerbeterGegevens verbeterGegevens, Bereikcontrole controle) : Casuspagina(kamer)
{
    [BindProperty]
    public Bereikinvoer Invoer { get; set; } = new();

    public string? WaaromNiet { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var uitkomst = await Toon();
        Invoer = Bereikinvoer.Van(await Db.Inwoners.Where(i => i.CasusId == Id).Select(i => i.Gegevens).SingleAsync(Stop));
        return uitkomst;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            await verbeterGegevens.Doe(Id, Invoer.Lees(), Ik.Handelende, Stop);
            Meld("De gegevens zijn verbeterd.");
            return Redirect(Casusadres);
        }, Toon);
    }

    async Task<IActionResult> Toon()
    {
        WaaromNiet = (await Open("Gegevens verbeteren")).WaaromNietVoorInwoner(Ik.Handelende)?.Zin;
        return Page();
    }
}

/// <summary>How a resident can be reached, as typed by the team.</summary>
internal record Bereikinvoer
{
    public string? Naam { get; init; }
    public string? Telefoon { get; init; }
    public bool BerichtAchterlaten { get; init; }
    public string? Email { get; init; }
    public string? Adres { get; init; }

    internal static Bereikinvoer Van(Contactgegevens gegevens) => new()
    {
        Naam = gegevens.Naam,
        Telefoon = gegevens.Telefoon?.Leesbaar,
        BerichtAchterlaten = gegevens.BerichtAchterlaten,
        Email = gegevens.Email?.Waarde,
        Adres = gegevens.Adres,
    };

    /// <summary>For a form that was found good.</summary>
    internal Contactgegevens Lees() => new(Naam!, Telefoonnummer.Probeer(Telefoon, out var nummer) ? nummer : null,
        Emailadres.Probeer(Email, out var adres) ? adres : null, Adres, BerichtAchterlaten);
}

/// <summary>Rules of contact details: a name, and one way to reach somebody.</summary>
internal class Bereikcontrole : AbstractValidator<Bereikinvoer>
{
    public Bereikcontrole()
    {
        RuleFor(f => f.Naam).NotEmpty().WithMessage(Weigering.NaamOntbreekt.Zin);
        RuleFor(f => f.Naam).Vrij(Contactgegevens.NaamMaximum);
        RuleFor(f => f.Telefoon).Telefoon();
        RuleFor(f => f.Email).Email();
        RuleFor(f => f.Adres).Vrij(Contactgegevens.AdresMaximum);
        RuleFor(f => f.Telefoon).Must((f, _) => f.Telefoon is not null || f.Email is not null || f.Adres is not null)
            .WithMessage("Vul een telefoonnummer, een e-mailadres of een adres in.");
    }
}
