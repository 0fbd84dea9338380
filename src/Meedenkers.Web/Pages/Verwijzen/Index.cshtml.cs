using System.Security.Cryptography;
using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Verwijzen;

/// <summary>One screen for a professional who refers somebody, with that person's agreement.</summary>
sealed class IndexModel(MeedenkersDbContext db, Naslagbron naslagbron, Verwijs verwijs, Pogingen pogingen, IndexModel.Controle controle, IDataProtectionProvider sloten) : Paginamodel
{
    internal const int ZinMaximum = 500;

    /// <summary>The words that are agreed to; see <see cref="Verwijs.Tekstversie"/>.</summary>
    internal const string AkkoordTekst = "De inwoner vindt het goed dat ik dit stuur, en dat ik zie of er contact is.";

    readonly IDataProtector slot = sloten.CreateProtector("Verwijzen.Formulier");
    Naslagwerk naslag = null!;

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<RodeVlag> Vlaggen => naslag.RodeVlaggen;

    public IEnumerable<SelectListItem> Vakken => naslag.Vakken.Select(vak => new SelectListItem(Deftig(vak), vak));

    public int Werkdagen => naslag.Regios[0].Termijnen.EersteContactWerkdagen;

    /// <summary>Every place and its other names, under its gemeente.</summary>
    public IEnumerable<SelectListItem> Woonplaatsen
    {
        get
        {
            var groepen = naslag.Gemeenten.ToDictionary(g => g.Code, g => new SelectListGroup { Name = $"Gemeente {g.Naam}" });
            return naslag.Gemeenten.SelectMany(g => naslag.Woonplaatsen.Where(w => w.Gemeente == g.Code))
                .Select(w => new SelectListItem(w.Naam, Waarde(w)) { Group = groepen[w.Gemeente] });
        }
    }

    public async Task OnGetAsync(CancellationToken stop)
    {
        naslag = await naslagbron.Nu(stop);
        Invoer = new() { Sleutel = NieuweSleutel() };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        naslag = await naslagbron.Nu(stop);
        var casus = Casus();
        var goed = IsGoed(await controle.ValidateAsync(Invoer, stop));
        var plaats = naslag.Woonplaatsen.FirstOrDefault(w => Waarde(w) == Invoer.Woonplaats);
        var vlaggen = naslag.RodeVlaggen.Where(v => Invoer.Vlaggen.Contains(v.Code)).ToList();
        if (plaats is null && Invoer.Woonplaats is not null) ModelState.AddModelError("Invoer.Woonplaats", "Kies de woonplaats uit de lijst.");
        if (Invoer.Vak is not null && !naslag.Vakken.Contains(Invoer.Vak)) ModelState.AddModelError("Invoer.Vak", "Kies uw werk uit de lijst.");
        if (vlaggen.Count < Invoer.Vlaggen.Distinct().Count()) ModelState.AddModelError("Invoer.Vlaggen", "Kijk nog eens na wat u aankruiste.");
        if (casus is null) ModelState.AddModelError("", "Dit formulier stond lang open. Kijk alles nog even na en verstuur het opnieuw.");
        if (!goed || !ModelState.IsValid) return Opnieuw();
        if (!await pogingen.MagVersturen(stop))
        {
            ModelState.AddModelError("", Pogingen.TeVaakVerstuurd);
            return Opnieuw(StatusCodes.Status429TooManyRequests);
        }

        return await Probeer(db, async () =>
        {
            await verwijs.Doe(Opdracht(casus!.Value, plaats!, vlaggen), stop);
            Meld("Uw verwijzing is verstuurd.");
            return Redirect($"/verwijzen/{verwijs.Statuslink(casus.Value).Waarde}");
        }, () => Task.FromResult(Opnieuw()));
    }

    Verwijs.Opdracht Opdracht(CasusId casus, Woonplaats plaats, IReadOnlyList<RodeVlag> vlaggen)
    {
        Code.Probeer<Vraagwijze>(Invoer.Gevraagd, out var wijze);
        return new(casus, Invoer.Vak!, Invoer.Naam!, Nummer(Invoer.Telefoon), Mail(Invoer.Email),
            new(Invoer.InwonerNaam!, Nummer(Invoer.InwonerTelefoon), Mail(Invoer.InwonerEmail), Invoer.InwonerAdres, Invoer.BerichtAchterlaten),
            plaats, vlaggen, Invoer.Zin, wijze);
    }

    IActionResult Opnieuw(int status = StatusCodes.Status400BadRequest)
    {
        Response.StatusCode = status;
        if (Casus() is null) Invoer.Sleutel = NieuweSleutel();
        return Page();
    }

    /// <summary>The key of the casus to be made: only one that this server gave out, else somebody could name another's.</summary>
    CasusId? Casus()
    {
        try
        {
            return Invoer.Sleutel is { Length: < 500 } tekst && Guid.TryParse(slot.Unprotect(tekst), out var id) ? new CasusId(id) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    string NieuweSleutel() => slot.Protect(CasusId.Nieuw().Waarde.ToString());

    static string Waarde(Woonplaats plaats) => $"{plaats.Gemeente}:{plaats.Naam}";

    static string Deftig(string vak) => char.ToUpperInvariant(vak[0]) + vak[1..];

    static Telefoonnummer? Nummer(string? tekst) => Telefoonnummer.Probeer(tekst, out var nummer) ? nummer : null;

    static Emailadres? Mail(string? tekst) => Emailadres.Probeer(tekst, out var adres) ? adres : null;

    public sealed class Formulier
    {
        public string? Sleutel { get; set; }
        public string? Vak { get; set; }
        public string? Naam { get; set; }
        public string? Telefoon { get; set; }
        public string? Email { get; set; }
        public string? InwonerNaam { get; set; }
        public string? InwonerTelefoon { get; set; }
        public bool BerichtAchterlaten { get; set; }
        public string? InwonerEmail { get; set; }
        public string? InwonerAdres { get; set; }
        public string? Woonplaats { get; set; }
        public string[] Vlaggen { get; set; } = [];
        public string? Zin { get; set; }
        public string? Gevraagd { get; set; }
        public bool Akkoord { get; set; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Vak).NotEmpty().WithMessage("Kies uw werk uit de lijst.");
            RuleFor(f => f.Naam).NotEmpty().WithMessage("Vul uw naam en uw organisatie in.");
            RuleFor(f => f.Telefoon).Must((f, _) => f.Telefoon is not null || f.Email is not null).WithMessage("Vul uw telefoonnummer of uw e-mailadres in.");
            RuleFor(f => f.Telefoon).Must(IsNummer).When(f => f.Telefoon is not null).WithMessage(Weigering.TelefoonnummerKloptNiet.Zin);
            RuleFor(f => f.Email).Must(IsMail).When(f => f.Email is not null).WithMessage(Weigering.EmailadresKloptNiet.Zin);
            RuleFor(f => f.InwonerNaam).NotEmpty().WithMessage("Vul de naam van de inwoner in. Een voornaam is genoeg.");
            RuleFor(f => f.InwonerTelefoon).Must((f, _) => f.InwonerTelefoon is not null || f.InwonerEmail is not null || f.InwonerAdres is not null)
                .WithMessage("Vul in hoe wij de inwoner bereiken: een telefoonnummer, e-mailadres of adres.");
            RuleFor(f => f.InwonerTelefoon).Must(IsNummer).When(f => f.InwonerTelefoon is not null).WithMessage(Weigering.TelefoonnummerKloptNiet.Zin);
            RuleFor(f => f.InwonerEmail).Must(IsMail).When(f => f.InwonerEmail is not null).WithMessage(Weigering.EmailadresKloptNiet.Zin);
            RuleFor(f => f.Woonplaats).NotEmpty().WithMessage("Kies de woonplaats van de inwoner.");
            RuleFor(f => f.Vlaggen).Must((f, _) => f.Vlaggen.Length > 0 || f.Zin is not null).WithMessage("Kruis aan wat past, of schrijf het in een zin.");
            RuleFor(f => f.Gevraagd).Must(g => Code.Probeer<Vraagwijze>(g, out _)).WithMessage("Kies hoe u het vroeg.");
            RuleFor(f => f.Akkoord).Equal(true).WithMessage("Vraag de inwoner eerst of het mag. Zet dan een vinkje.");
            RuleFor(f => f.Naam).Custom((tekst, veld) => Tekst(tekst, Indiener.Maximum, veld));
            RuleFor(f => f.InwonerNaam).Custom((tekst, veld) => Tekst(tekst, Contactgegevens.NaamMaximum, veld));
            RuleFor(f => f.InwonerAdres).Custom((tekst, veld) => Tekst(tekst, Contactgegevens.AdresMaximum, veld));
            RuleFor(f => f.Zin).Custom((tekst, veld) => Tekst(tekst, ZinMaximum, veld));
        }

        static bool IsNummer(string? tekst) => Nummer(tekst) is not null;

        static bool IsMail(string? tekst) => Mail(tekst) is not null;

        static void Tekst(string? tekst, int maximum, ValidationContext<Formulier> veld)
        {
            if (Vrijetekst.WaaromNiet(tekst, maximum) is { } weigering) veld.AddFailure(weigering.Zin);
        }
    }
}
