using System.Globalization;
using FluentValidation;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages.Vraag;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Team.Profiel;

/// <summary>A meedenker keeps the own profile on one screen; "less for a while" is one button.</summary>
[GeenInwoner]
internal sealed class IndexModel(Teamkamer kamer, WerkProfielBij werkBij, MeldMinder meldMinder, MeldWeerBeschikbaar meldWeer, IndexModel.Controle controle) : Teampagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    [BindProperty]
    public Mindervorm Minder { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    /// <summary>The languages that a resident can choose, so that the two meet.</summary>
    internal static IReadOnlyList<string> Talen { get; } = [.. WatPastModel.Talen.Select(t => t.Text)];

    public Task<IActionResult> OnGetAsync() => Toon(vers: true);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon(vers: false);
        return await Probeer(Db, async () =>
        {
            var wacht = await werkBij.Doe(new(Invoer.Lees(), Invoer.Plaatsen, Invoer.Beschikbaar(Naslag), Invoer.Gezien), Ik.Id, Stop);
            Meld(wacht ? "Bewaard. Uw coördinator bevestigt de rest." : "Bewaard.");
            return Redirect("/team/profiel");
        }, () => Toon(vers: false));
    }

    public Task<IActionResult> OnPostMinderAsync() => ModelState.IsValid
        ? Doe(() => meldMinder.Doe(Ik.Id, Minder.Tot, Ik.Id, Stop), "U krijgt even geen nieuwe vragen. Zeg het hier als u weer kunt.")
        : Fout();

    public Task<IActionResult> OnPostWeerAsync() => Doe(() => meldWeer.Doe(Ik.Id, Ik.Id, Stop), "Fijn. U krijgt weer nieuwe vragen.");

    Task<IActionResult> Doe(Func<Task> doe, string zin) => Probeer(Db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect("/team");
    }, () => Toon(vers: true));

    Task<IActionResult> Fout()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Toon(vers: true);
    }

    /// <param name="vers">Fill the form from what is kept; else what was typed stays.</param>
    async Task<IActionResult> Toon(bool vers)
    {
        Kruimels(new Kruimel("Profiel"));
        var kring = await Db.LeesProfiel(Ik.Id, Ik.Id, Stop);
        var profiel = kring.Profiel;
        if (vers) Invoer = Formulier.Van(profiel, Ik.Functie);
        Beeld = new(
            profiel.Voorstel is { } wacht ? Nederland.Kort(Nederland.Vandaag(wacht.Op), Vandaag) : null,
            profiel.Bevestiging is { } ja ? Nederland.Kort(Nederland.Vandaag(ja.Op), Vandaag) : null,
            Ik.IsCoordinator ? null : kring.Collegas.FirstOrDefault(c => c.Id == Meedenkerprofiel.ContactpersoonVan(kring.Wie, profiel.Contactpersoon, kring.Collegas))?.Naam,
            profiel.Getraind, profiel.IsMinder(Vandaag) ? Profielregels.Minder(profiel.MinderTot!.Value, Vandaag) : null, Ik.IsCoordinator,
            [.. Naslag.Woonplaatsen.Where(w => w.AliasVan is null).Select(w => w.Naam).Distinct().Select(naam => new SelectListItem(naam, naam))]);
        (ViewData["Zelf"], ViewData["Keuzes"], ViewData["Gezien"]) = (true, Invoer.Kies(Ik.Functie, Naslag), Db.Versie(profiel));
        return Page();
    }

    public sealed record Formulier : Bekwaamheidvorm
    {
        public IReadOnlyList<string>? Talen { get; init; }
        public string? AndereTaal { get; init; }
        public IReadOnlyList<string>? Momenten { get; init; }
        public IReadOnlyList<string>? Vormen { get; init; }
        public string? Woonplaats { get; init; }

        /// <summary>What waits, else what holds, else what is likeliest for this function.</summary>
        internal static Formulier Van(Meedenkerprofiel profiel, Functie functie)
        {
            var (wat, wanneer) = (profiel.Voorstel?.Bekwaamheid ?? profiel.Bekwaamheid ?? Bekwaamheid.Begin(functie), profiel.Beschikbaarheid);
            return new()
            {
                Soort = Code.Van(wat.Soort),
                Leefgebieden = Van(wat.Leefgebieden),
                Doelgroepen = Van(wat.Doelgroepen),
                Wetten = Van(wat.Wetten),
                Ervaring = wat.Ervaring?.ToString(CultureInfo.InvariantCulture),
                Capaciteit = (profiel.Voorstel?.Capaciteit ?? profiel.Capaciteit).ToString(CultureInfo.InvariantCulture),
                Talen = wanneer.Talen.Count > 0 ? [.. wanneer.Talen.Intersect(IndexModel.Talen)] : [Wens.Geen.Taal],
                AndereTaal = string.Join(", ", wanneer.Talen.Except(IndexModel.Talen)),
                Momenten = Van(wanneer.Momenten),
                Vormen = Van(wanneer.Vormen),
                Woonplaats = wanneer.Woonplaats,
            };
        }

        internal IEnumerable<string> AndereTalen => (AndereTaal ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        /// <summary>For a form that was found good.</summary>
        internal Beschikbaarheid Beschikbaar(Naslagwerk naslag) => new()
        {
            Talen = [.. Gekozen(Talen).Concat(AndereTalen).Distinct(StringComparer.OrdinalIgnoreCase)],
            Momenten = Codes<Moment>(Momenten),
            Vormen = Codes<Vorm>(Vormen),
            Woonplaats = naslag.Woonplaatsen.Any(w => w.Naam == Woonplaats) ? Woonplaats : null,
        };
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            this.Bekwaam();
            RuleFor(f => f.Talen).Must(talen => Bekwaamheidvorm.Gekozen(talen).All(IndexModel.Talen.Contains)).WithMessage("Kies de talen uit de lijst, of typ een andere taal.");
            RuleFor(f => f.AndereTaal).Vrij(Wens.TaalMaximum).Must((f, _) => f.AndereTalen.Count() <= 3).WithMessage("Noem hoogstens drie andere talen, met een komma ertussen.");
            RuleFor(f => f.Momenten).Must(Profielregels.Bestaan<Moment>).WithMessage("Kies een tijd uit de lijst.");
            RuleFor(f => f.Vormen).Must(Profielregels.Bestaan<Vorm>).WithMessage("Kies een manier uit de lijst.");
        }
    }

    public sealed record Weergave(string? Wacht, string? Bevestigd, string? Contactpersoon, bool Getraind, string? Minder, bool IsCoordinator, IReadOnlyList<SelectListItem> Woonplaatsen);
}
