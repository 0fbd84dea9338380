using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>"Klopt dit niet?": a reader says what is wrong with an entry, without an account and without who they are.</summary>
sealed class KloptNietModel(MeedenkersDbContext db, MeldKaartfout meld, Pogingen pogingen, Vormsleutel sleutels, KloptNietModel.Controle controle) : Paginamodel
{
    const string Vorm = "Kaart.KloptNiet";

    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public string Naam { get; private set; } = "";

    CancellationToken Stop => HttpContext.RequestAborted;

    Guid? Sleutel => sleutels.Lees(Invoer.Sleutel, Vorm, Code);

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        var goed = IsGoed(await controle.ValidateAsync(Invoer, Stop));
        if (Sleutel is null) ModelState.AddModelError("", "Dit formulier stond lang open. Kijk alles nog even na en verstuur het opnieuw.");
        if (!goed || !ModelState.IsValid) return await Opnieuw(StatusCodes.Status400BadRequest);
        if (!await pogingen.MagVersturen(Stop))
        {
            ModelState.AddModelError("", Pogingen.TeVaakVerstuurd);
            return await Opnieuw(StatusCodes.Status429TooManyRequests);
        }
        return await Probeer(db, Verstuur, Toon);
    }

    async Task<IActionResult> Verstuur()
    {
        await meld.Doe(Code, Sleutel!.Value, Domain.Werkmodel.Code.Probeer<Kaartfout>(Invoer.Fout, out var fout) ? fout : null, Invoer.Woorden, Stop);
        Meld("Dank u. Wij kijken het na.");
        return Redirect($"/sociale-kaart/{Code}");
    }

    Task<IActionResult> Opnieuw(int status)
    {
        Response.StatusCode = status;
        return Toon();
    }

    async Task<IActionResult> Toon()
    {
        if (await db.Kaartvermeldingen.Where(v => v.Code == Code && v.VanKaartOp == null).Select(v => v.Naam).SingleOrDefaultAsync(Stop) is not { } naam) return NotFound();
        Naam = naam;
        if (Sleutel is null)
        {
            ModelState.Remove("Invoer.Sleutel");
            Invoer = Invoer with { Sleutel = sleutels.Nieuw(Vorm, Code) };
        }
        return Page();
    }

    public sealed record Formulier
    {
        public string? Sleutel { get; init; }
        public string? Fout { get; init; }
        public string? Tekst { get; init; }

        /// <summary>"No name of anybody is in it."</summary>
        public bool GeenNaam { get; init; }

        internal Naamlozetekst Woorden => new(Tekst, GeenNaam);
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Fout).Must(f => f is null || Domain.Werkmodel.Code.Probeer<Kaartfout>(f, out _)).WithMessage("Kies iets uit de lijst, of kies niets.");
            RuleFor(f => f).Custom((formulier, context) =>
            {
                if (formulier.Fout is null && formulier.Woorden.Schoon is null) context.AddFailure(nameof(Formulier.Fout), Weigering.KaartmeldingLeeg.Zin);
            });
            this.Naamloos(f => f.Woorden, woorden => woorden.WaaromNiet(Kaartmelding.TekstMaximum), nameof(Formulier.Tekst), nameof(Formulier.GeenNaam));
        }
    }
}
