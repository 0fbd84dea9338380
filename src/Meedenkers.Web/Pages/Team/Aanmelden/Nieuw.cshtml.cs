using System.Security.Cryptography;
using FluentValidation;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Pages.Team.Casussen;
using Microsoft.AspNetCore.DataProtection;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Team.Aanmelden;

/// <summary>One page for somebody who phoned, came by, was met, or is already being helped.</summary>
[GeenInwoner]
internal sealed class NieuwModel(Teamkamer kamer, MeldAan meldAan, NieuwModel.Controle controle, IDataProtectionProvider sloten) : Teampagina(kamer)
{
    readonly IDataProtector slot = sloten.CreateProtector("Team.Aanmelding");

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<Leefgebieduitleg> Leefgebieden => Naslag.Leefgebieden;

    public IEnumerable<Criterium> Criteria => Naslag.CriteriaVan(Overgang.A).Concat(Naslag.CriteriaVan(Overgang.B));

    /// <summary>Only an organisation of meedenkers can take up a question.</summary>
    public bool MagZelf => Naslag.Organisatie(Ik.EigenOrganisatie).KanMeedenken;

    /// <summary>Every place and its other names, under its gemeente.</summary>
    public IEnumerable<SelectListItem> Woonplaatsen
    {
        get
        {
            var groepen = Naslag.Gemeenten.ToDictionary(g => g.Code, g => new SelectListGroup { Name = $"Gemeente {g.Naam}" });
            return Naslag.Gemeenten.SelectMany(g => Naslag.Woonplaatsen.Where(w => w.Gemeente == g.Code)).Select(w => new SelectListItem(w.Naam, Waarde(w)) { Group = groepen[w.Gemeente] });
        }
    }

    public IActionResult OnGet()
    {
        Invoer = new() { Sleutel = NieuweSleutel(), Taal = Woorden.Nederlands, Hulp = Code.Van(WensHulp.KiesVoorMij), GevraagdOp = Vandaag, ContactOp = Vandaag };
        return Toon();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var goed = IsGoed(await controle.ValidateAsync(Invoer, Stop));
        var plaats = Naslag.Woonplaatsen.FirstOrDefault(w => Waarde(w) == Invoer.Woonplaats);
        if (plaats is null && Invoer.Woonplaats is not null) ModelState.AddModelError("Invoer.Woonplaats", "Kies de woonplaats uit de lijst.");
        if (Invoer.GevraagdOp > Vandaag) ModelState.AddModelError("Invoer.GevraagdOp", Weigering.ContactInDeToekomst.Zin);
        if (Casus() is not { } casus) ModelState.AddModelError("", "Dit formulier stond lang open. Kijk alles nog even na en verstuur het opnieuw.");
        else if (goed && ModelState.IsValid) return await Probeer(Db, () => Verstuur(casus, plaats!), () => Task.FromResult(Toon()));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Toon();
    }

    async Task<IActionResult> Verstuur(CasusId casus, Woonplaats plaats)
    {
        var uitkomst = await meldAan.Doe(Opdracht(casus, plaats), Ik, Stop);
        Codekaart.Bewaar(TempData, casus, Ik.Id, uitkomst.Nummer, uitkomst.Code, Nu);
        Meld(Invoer.Wie == Formulier.Zelf ? "Aangemeld. U doet dit onderdeel." : $"Aangemeld. {Naslag.Organisatie(uitkomst.Bij).Naam} is aan zet.");
        return Redirect($"/team/casussen/{casus.Waarde}/kaart");
    }

    MeldAan.Opdracht Opdracht(CasusId casus, Woonplaats plaats)
    {
        var zelf = Invoer.Wie == Formulier.Zelf && MagZelf;
        var eerder = zelf && Invoer.AlContact ? new Contact(Invoer.ContactOp!.Value, Code.Lees<Contactsoort>(Invoer.ContactSoort!), Contactuitkomst.IetsNodig, null, null) : null;
        return new(casus, Invoer.Lees(), plaats, Invoer.Vraag, [.. Invoer.Leefgebieden.Select(Code.Lees<Leefgebied>)], Invoer.Criteria, Invoer.UiterlijkeDatum,
            Invoer.Wens(), (Code.Lees<Vraagwijze>(Invoer.Gevraagd!), Invoer.GevraagdOp!.Value), zelf, eerder);
    }

    IActionResult Toon()
    {
        if (Casus() is null) Invoer.Sleutel = NieuweSleutel();
        Kruimels(new Kruimel("Nieuwe aanmelding"));
        return Page();
    }

    /// <summary>The key of the casus to be made: only one that this server gave to this person, else somebody could name another's.</summary>
    CasusId? Casus()
    {
        try
        {
            return Invoer.Sleutel is { Length: < 500 } tekst && slot.Unprotect(tekst).Split(' ') is [var id, var wie] && wie == Ik.Id.Waarde.ToString() ? new CasusId(Guid.Parse(id)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    string NieuweSleutel()
    {
        ModelState.Remove("Invoer.Sleutel");
        return slot.Protect($"{CasusId.Nieuw().Waarde} {Ik.Id.Waarde}");
    }

    static string Waarde(Woonplaats plaats) => $"{plaats.Gemeente}:{plaats.Naam}";

    public sealed record Formulier : Bereikinvoer
    {
        internal const string Zelf = "zelf";
        internal const string Route = "route";

        public string? Sleutel { get; set; }
        public string? Woonplaats { get; init; }
        public string? Vraag { get; init; }
        public List<string> Leefgebieden { get; init; } = [];
        public List<string> Criteria { get; init; } = [];
        public DateOnly? UiterlijkeDatum { get; init; }
        public string? Hulp { get; init; }
        public string? Taal { get; init; }
        public List<string> Momenten { get; init; } = [];
        public bool NietUitDorp { get; init; }
        public bool ZoekVerder { get; init; }
        public string? Gevraagd { get; init; }
        public DateOnly? GevraagdOp { get; init; }
        public bool Akkoord { get; init; }
        public string? Wie { get; init; }
        public bool AlContact { get; init; }
        public DateOnly? ContactOp { get; init; }
        public string? ContactSoort { get; init; }

        internal Wens Wens() => new()
        {
            Hulp = Code.Probeer<WensHulp>(Hulp, out var hulp) ? hulp : WensHulp.KiesVoorMij,
            Taal = Taal ?? Woorden.Nederlands,
            Momenten = [.. Momenten.Select(Code.Lees<Moment>)],
            NietUitMijnDorp = NietUitDorp,
            ZoekVerder = ZoekVerder,
        };
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        const string Anders = "Kijk dit antwoord nog eens na.";

        public Controle()
        {
            Include(new Bereikcontrole());
            RuleFor(f => f.Woonplaats).NotEmpty().WithMessage("Kies de woonplaats.");
            RuleFor(f => f.Vraag).Must((f, vraag) => vraag is not null || f.Leefgebieden.Count > 0).WithMessage("Schrijf de vraag op, of kies een leefgebied.");
            RuleFor(f => f.Vraag).Vrij(Domain.Aanmeldingen.Aanmelding.EigenWoordenMaximum);
            RuleFor(f => f.Leefgebieden).Must(l => l.All(code => Code.Probeer<Leefgebied>(code, out _))).WithMessage(Anders);
            RuleFor(f => f.Hulp).Must(h => h is null || Code.Probeer<WensHulp>(h, out _)).WithMessage(Anders);
            RuleFor(f => f.Taal).Vrij(Domain.Aanmeldingen.Wens.TaalMaximum);
            RuleFor(f => f.Momenten).Must(l => l.All(code => Code.Probeer<Moment>(code, out _))).WithMessage(Anders);
            RuleFor(f => f.Gevraagd).Must(g => Code.Probeer<Vraagwijze>(g, out _)).WithMessage("Kies hoe u het vroeg.");
            RuleFor(f => f.GevraagdOp).NotNull().WithMessage(Datumlezer.Bericht);
            RuleFor(f => f.Akkoord).Equal(true).WithMessage("Vraag eerst of het mag. Zet dan een vinkje.");
            RuleFor(f => f.Wie).Must(w => w is Formulier.Zelf or Formulier.Route).WithMessage("Kies wie dit gaat doen.");
            When(f => f is { Wie: Formulier.Zelf, AlContact: true }, () =>
            {
                RuleFor(f => f.ContactOp).NotNull().WithMessage(Datumlezer.Bericht);
                RuleFor(f => f.ContactSoort).Must(s => Code.Probeer<Contactsoort>(s, out _)).WithMessage("Kies hoe het contact was.");
            });
        }
    }
}
