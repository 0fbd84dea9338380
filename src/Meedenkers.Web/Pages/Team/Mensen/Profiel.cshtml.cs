using System.Globalization;
using FluentValidation;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages.Team.Profiel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Team.Mensen;

/// <summary>A coördinator sees what somebody proposes beside what holds, and confirms that or something else.</summary>
[GeenInwoner]
internal sealed class ProfielModel(
    Teamkamer kamer, BevestigProfiel bevestig, WijsProfielvoorstelAf wijsAf, MeldMinder meldMinder, MeldWeerBeschikbaar meldWeer, ProfielModel.Controle controle) : Teampagina(kamer)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    [BindProperty]
    public Mindervorm Minder { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Toon(vers: true);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon(vers: false);
        return await Doe(() => bevestig.Doe(new(Id), Invoer.Besluit(), Ik.Id, Invoer.Gezien, Stop), "Bevestigd. Dit geldt nu.", vers: false);
    }

    public Task<IActionResult> OnPostJaAsync() => Doe(() => bevestig.Doe(new(Id), Ik.Id, Invoer.Gezien, Stop), "Bevestigd. Dit geldt nu.");

    public Task<IActionResult> OnPostLaatAsync() => Doe(() => wijsAf.Doe(new(Id), Ik.Id, Invoer.Gezien, Stop), "Het blijft zoals het was. Vertel dat aan wie het voorstelde.");

    public Task<IActionResult> OnPostMinderAsync() => ModelState.IsValid
        ? Doe(() => meldMinder.Doe(new(Id), Minder.Tot, Ik.Id, Stop), "Deze persoon krijgt even geen nieuwe vragen.")
        : Fout();

    public Task<IActionResult> OnPostWeerAsync() => Doe(() => meldWeer.Doe(new(Id), Ik.Id, Stop), "Deze persoon krijgt weer nieuwe vragen.");

    Task<IActionResult> Doe(Func<Task> doe, string zin, bool vers = true) => Probeer(Db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect($"/team/mensen/{Id}/profiel");
    }, () => Toon(vers));

    Task<IActionResult> Fout()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Toon(vers: true);
    }

    /// <param name="vers">Fill the form from what is kept; else what was typed stays.</param>
    async Task<IActionResult> Toon(bool vers)
    {
        var kring = await Db.LeesProfiel(new(Id), Ik.Id, Stop);
        var (profiel, wie) = (kring.Profiel, kring.Wie);
        Kruimels(new("Mensen", "/team/mensen"), new(wie.Naam, $"/team/mensen/{Id}"), new Kruimel("Profiel"));
        if (vers) Invoer = Formulier.Van(kring);
        Beeld = Weergave.Van(kring, Naslag, Vandaag);
        (ViewData["Keuzes"], ViewData["Gezien"]) = (Invoer.Kies(wie.Functie, Naslag), Db.Versie(profiel));
        return Page();
    }

    public sealed record Formulier : Bekwaamheidvorm
    {
        public bool Getraind { get; init; }
        public string? Contactpersoon { get; init; }

        /// <summary>What waits, else what holds; whom this person falls back on without a choice where there is only one.</summary>
        internal static Formulier Van(Profielkring kring)
        {
            var profiel = kring.Profiel;
            var wat = profiel.Voorstel?.Bekwaamheid ?? profiel.Bekwaamheid ?? Bekwaamheid.Begin(kring.Wie.Functie);
            return new()
            {
                Soort = Code.Van(wat.Soort),
                Leefgebieden = Van(wat.Leefgebieden),
                Doelgroepen = Van(wat.Doelgroepen),
                Wetten = Van(wat.Wetten),
                Ervaring = wat.Ervaring?.ToString(CultureInfo.InvariantCulture),
                Capaciteit = (profiel.Voorstel?.Capaciteit ?? profiel.Capaciteit).ToString(CultureInfo.InvariantCulture),
                Getraind = profiel.Getraind,
                Contactpersoon = BevestigProfiel.Contactpersoon(kring)?.Waarde.ToString(),
            };
        }

        /// <summary>For a form that was found good.</summary>
        internal Profielbesluit Besluit() => new(Lees(), Plaatsen, Getraind, Guid.TryParse(Contactpersoon, out var wie) ? new MedewerkerId(wie) : null);
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            this.Bekwaam();
            RuleFor(f => f.Contactpersoon).Must(c => string.IsNullOrEmpty(c) || Guid.TryParse(c, out _)).WithMessage(Weigering.ContactpersoonOntbreekt.Zin);
        }
    }

    /// <summary>What a proposal would change.</summary>
    public sealed record Verschil(string Wat, string Nu, string Straks);

    public sealed record Weergave(string Naam, string Voornaam, bool IsCoordinator, string? WaaromNiet, string? Bevestigd, string? Wacht, IReadOnlyList<Verschil> Verschillen,
        string Talen, string Momenten, string Vormen, string Woonplaats, string? Minder, IReadOnlyList<SelectListItem> Contactpersonen)
    {
        const string NietGezegd = "niet ingevuld";

        internal static Weergave Van(Profielkring kring, Naslagwerk naslag, DateOnly vandaag)
        {
            var (profiel, wie, kan) = (kring.Profiel, kring.Wie, kring.Profiel.Beschikbaarheid);
            var isCoordinator = wie.Functie == Functie.Coordinator;
            return new(wie.Naam, wie.Naam.Split(' ', 2)[0], isCoordinator, wie.IsGestopt ? Weigering.IsGestopt.Zin : null,
                profiel.Bevestiging is { } ja ? Nederland.Kort(Nederland.Vandaag(ja.Op), vandaag) : null,
                profiel.Voorstel is { } wacht ? Nederland.Kort(Nederland.Vandaag(wacht.Op), vandaag) : null, [.. Vergelijk(profiel, naslag)],
                Rij(kan.Talen, NietGezegd), Rij(kan.Momenten.Select(m => Code.Van(m)), NietGezegd), Rij(kan.Vormen.Select(Woorden.Van), NietGezegd), kan.Woonplaats ?? NietGezegd,
                profiel.IsMinder(vandaag) ? Profielregels.Minder(profiel.MinderTot!.Value, vandaag) : null,
                isCoordinator ? [] : [.. kring.Collegas.Where(c => c.Actief && c.Functie == Functie.Coordinator).Select(c => new SelectListItem(c.Naam, c.Id.Waarde.ToString()))]);
        }

        /// <summary>Only what differs; of whom nothing holds yet, everything.</summary>
        static IEnumerable<Verschil> Vergelijk(Meedenkerprofiel profiel, Naslagwerk naslag)
        {
            if (profiel.Voorstel is not { } voorstel) return [];
            var (nu, straks) = (profiel.Bekwaamheid, voorstel.Bekwaamheid);
            return new Verschil[]
            {
                new("Soort", nu is null ? NietGezegd : Profielregels.Van(nu.Soort), Profielregels.Van(straks.Soort)),
                new("Waarbij", nu is null ? NietGezegd : Waarbij(nu), Waarbij(straks)),
                new("Met wie vertrouwd", nu is null ? NietGezegd : Wie(nu), Wie(straks)),
                new("Wetten", nu is null ? NietGezegd : Wetten(nu), Wetten(straks)),
                new("Eigen ervaring", nu is null ? NietGezegd : Ervaring(nu), Ervaring(straks)),
                new("Mensen tegelijk", $"{profiel.Capaciteit}", $"{voorstel.Capaciteit}"),
            }.Where(v => v.Nu != v.Straks);

            string Waarbij(Bekwaamheid b) => Rij(b.Leefgebieden.Select(l => naslag.Van(l).Naam), "alles");
            string Wie(Bekwaamheid b) => Rij(b.Doelgroepen.Select(d => naslag.Van(d).Naam), NietGezegd);
            static string Wetten(Bekwaamheid b) => Rij(b.Wetten.Select(Profielregels.Van), NietGezegd);
            static string Ervaring(Bekwaamheid b) => b.Ervaring is { } hoever ? Profielregels.Ervaringen[hoever - 1].Tekst : NietGezegd;
        }

        static string Rij(IEnumerable<string> woorden, string niets) => string.Join(", ", woorden) is { Length: > 0 } rij ? rij : niets;
    }
}
