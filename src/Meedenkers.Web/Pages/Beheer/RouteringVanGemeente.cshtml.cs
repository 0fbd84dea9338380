using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Routering;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>The routing table of one gemeente, to change.</summary>
internal sealed class RouteringVanGemeenteModel(MeedenkersDbContext db, Naslagbron naslagbron, BewaarRoutering bewaar, TimeProvider klok) : Beheerpagina(naslagbron)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string gemeente)
    {
        if (!await Toon(gemeente)) return NotFound();
        Invoer = new() { Naar = Routebeeld.Signalen.ToDictionary(s => Code.Van(s), s => Beeld.Route.Voor(gemeente, s)?.Code.Waarde) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string gemeente)
    {
        if (!await Toon(gemeente)) return NotFound();
        var toegestaan = Beeld.Route.Keuzes.Select(o => o.Code.Waarde).ToHashSet();
        if (!IsGoed(new Controle(toegestaan).Validate(Invoer))) return Page();
        var regels = Routebeeld.Signalen.Select(s => (Signaal: s, Naar: Invoer.Naar.GetValueOrDefault(Code.Van(s)))).Where(r => r.Naar is not null)
            .ToDictionary(r => r.Signaal, r => new OrganisatieCode(r.Naar!));
        return await Probeer(db, async () =>
        {
            await bewaar.Doe(gemeente, regels, Invoer.Gezien, Stop);
            Meld($"De routering van {Beeld.Gemeente.Naam} is bewaard. Zij geldt voor vragen die vanaf nu binnenkomen.");
            return Redirect("/beheer/routering");
        }, async () =>
        {
            await LeesNaslag();
            await Toon(gemeente);
            return Page();
        });
    }

    async Task<bool> Toon(string code)
    {
        if (Naslag.Gemeente(code) is not { } gemeente) return false;
        Kruimels(new Kruimel("Routering", "/beheer/routering"), new Kruimel(gemeente.Naam));
        Beeld = new(gemeente, await Routebeeld.Lees(db, Naslag, Nederland.Vandaag(klok.GetUtcNow()), Stop), await BewaarRoutering.Merk(db, code, Stop));
        return true;
    }

    /// <summary>What is shown; <paramref name="Gezien"/> tells later whether somebody else was earlier.</summary>
    public sealed record Weergave(Gemeente Gemeente, Routebeeld Route, string Gezien)
    {
        public IEnumerable<SelectListItem> Keuzes => Route.Keuzes.Select(o => new SelectListItem(o.Naam, o.Code.Waarde));

        /// <summary>The note under a choice: the warning when there is one, else what the signal means.</summary>
        public string Uitleg(Routeringssignaal signaal) =>
            Route.Voor(Gemeente.Code, signaal) is { } nu && Route.Waarschuwing(nu, Gemeente.Code) is { } let ? $"Let op: {let}. {Routebeeld.Uitleg(signaal)}".Trim() : Routebeeld.Uitleg(signaal);
    }

    public sealed record Formulier
    {
        /// <summary>Signal code → organisation code; nothing means the aanmeldpunt.</summary>
        public Dictionary<string, string?> Naar { get; init; } = [];
        public string? Gezien { get; init; }
    }

    sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle(IReadOnlySet<string> toegestaan)
        {
            foreach (var signaal in Routebeeld.Signalen.Select(s => Code.Van(s)))
                RuleFor(f => f.Naar).Must(n => n.GetValueOrDefault(signaal) is not { } code || toegestaan.Contains(code))
                    .OverridePropertyName($"Naar[{signaal}]").WithMessage("Kies een organisatie uit de lijst.");
        }
    }
}
