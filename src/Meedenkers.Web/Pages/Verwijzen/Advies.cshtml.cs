using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Verwijzen;

/// <summary>A professional without an account asks what they can do, before or instead of referring. Nobody is named.</summary>
sealed class AdviesModel(MeedenkersDbContext db, Naslagbron naslagbron, VraagAdvies vraagAdvies, Pogingen pogingen, Vormsleutel sleutels, AdviesModel.Controle controle, TimeProvider klok) : Paginamodel
{
    const string Vorm = "Verwijzen.Advies";

    Naslagwerk naslag = null!;

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IEnumerable<SelectListItem> Vakken => naslag.Vakken.Select(vak => new SelectListItem(char.ToUpperInvariant(vak[0]) + vak[1..], vak));

    public IEnumerable<SelectListItem> Gemeenten => naslag.Gemeenten.Select(g => new SelectListItem(g.Naam, g.Code));

    /// <summary>The day by which an answer is promised.</summary>
    public string Uiterlijk => Nederland.Lang(naslag.TermijnenIn(null).AdviesUiterlijk(klok.GetUtcNow()), Nederland.Vandaag(klok.GetUtcNow()));

    public async Task OnGetAsync(CancellationToken stop)
    {
        naslag = await naslagbron.Nu(stop);
        Invoer = new() { Sleutel = sleutels.Nieuw(Vorm) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        naslag = await naslagbron.Nu(stop);
        var goed = IsGoed(await controle.ValidateAsync(Invoer, stop));
        if (Invoer.Vak is not null && !naslag.Vakken.Contains(Invoer.Vak)) ModelState.AddModelError("Invoer.Vak", "Kies uw werk uit de lijst.");
        if (Sleutel is null) ModelState.AddModelError("", "Dit formulier stond lang open. Kijk alles nog even na en verstuur het opnieuw.");
        if (!goed || !ModelState.IsValid) return Opnieuw();
        if (!await pogingen.MagVersturen(stop))
        {
            ModelState.AddModelError("", Pogingen.TeVaakVerstuurd);
            return Opnieuw(StatusCodes.Status429TooManyRequests);
        }
        return await Probeer(db, () => Verstuur(Sleutel!.Value, stop), () => Task.FromResult(Opnieuw()));
    }

    async Task<IActionResult> Verstuur(Guid id, CancellationToken stop)
    {
        await vraagAdvies.Doe(new(id, Invoer.Woorden, naslag.Gemeente(Invoer.Gemeente)?.Code, null), new Adviesverwijzer(Invoer.Vak!, Mail(Invoer.Email), Nummer(Invoer.Telefoon)), stop);
        Meld("Uw vraag is verstuurd.");
        return Redirect($"/verwijzen/advies/{vraagAdvies.Link(id).Waarde}");
    }

    IActionResult Opnieuw(int status = StatusCodes.Status400BadRequest)
    {
        Response.StatusCode = status;
        if (Sleutel is null)
        {
            ModelState.Remove("Invoer.Sleutel");
            Invoer.Sleutel = sleutels.Nieuw(Vorm);
        }
        return Page();
    }

    Guid? Sleutel => sleutels.Lees(Invoer.Sleutel, Vorm);

    static Telefoonnummer? Nummer(string? tekst) => Telefoonnummer.Probeer(tekst, out var nummer) ? nummer : null;

    static Emailadres? Mail(string? tekst) => Emailadres.Probeer(tekst, out var adres) ? adres : null;

    public sealed record Formulier
    {
        public string? Sleutel { get; set; }
        public string? Vraag { get; init; }

        /// <summary>"No name of anybody is in it."</summary>
        public bool GeenNaam { get; init; }
        public string? Vak { get; init; }
        public string? Email { get; init; }
        public string? Telefoon { get; init; }
        public string? Gemeente { get; init; }

        internal Naamlozetekst Woorden => new(Vraag, GeenNaam);
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            this.Naamloos(f => f.Woorden, Adviesvraag.WaaromNiet, nameof(Formulier.Vraag), nameof(Formulier.GeenNaam));
            RuleFor(f => f.Vak).NotEmpty().WithMessage("Kies uw werk uit de lijst.");
            RuleFor(f => f.Email).Must((f, _) => f.Email is not null || f.Telefoon is not null).WithMessage(Weigering.AdviesNietBereikbaar.Zin);
            RuleFor(f => f.Email).Must(m => Mail(m) is not null).When(f => f.Email is not null).WithMessage(Weigering.EmailadresKloptNiet.Zin);
            RuleFor(f => f.Telefoon).Must(t => Nummer(t) is not null).When(f => f.Telefoon is not null).WithMessage(Weigering.TelefoonnummerKloptNiet.Zin);
        }
    }
}
