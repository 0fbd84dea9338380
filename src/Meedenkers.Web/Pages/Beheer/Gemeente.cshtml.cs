using System.Globalization;
using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>Name, aanmeldpunt and number of inwoners of one gemeente, to change.</summary>
internal sealed class GemeenteModel(MeedenkersDbContext db, Naslagbron naslagbron, WijzigGemeente wijzig, TimeProvider klok) : Beheerpagina(naslagbron)
{
    const int NaamMaximum = 80;

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (!await Toon(code)) return NotFound();
        var gemeente = Naslag.Gemeente(code)!;
        Invoer = new()
        {
            Naam = gemeente.Naam,
            Aanmeldpunt = gemeente.Aanmeldpunt.Waarde,
            Inwoners = gemeente.Inwoners?.Aantal.ToString("N0", Uitvoer.Nederlands),
            InwonersOp = gemeente.Inwoners?.Op,
            InwonersBron = gemeente.Inwoners?.Bron,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code)
    {
        if (!await Toon(code)) return NotFound();
        if (!IsGoed(new Controle(Beeld.Keuzes.Select(k => k.Value).ToHashSet(), Nederland.Vandaag(klok.GetUtcNow())).Validate(Invoer))) return Page();
        return await Probeer(db, async () =>
        {
            await wijzig.Doe(code, Invoer.Naam!, new OrganisatieCode(Invoer.Aanmeldpunt!), Invoer.Inwonertal, Invoer.Gezien, Stop);
            Meld($"De gemeente {Invoer.Naam} is bewaard.");
            return Redirect("/beheer/gemeenten");
        }, async () =>
        {
            await LeesNaslag();
            await Toon(code);
            return Page();
        });
    }

    async Task<bool> Toon(string code)
    {
        if (Naslag.Gemeente(code) is not { } gemeente) return false;
        Kruimels(new Kruimel("Gemeenten", "/beheer/gemeenten"), new Kruimel(gemeente.Naam));
        var route = await Routebeeld.Lees(db, Naslag, Nederland.Vandaag(klok.GetUtcNow()), Stop);
        // Only who needs no agreement can be the one that never says no.
        Beeld = new(gemeente.Naam, [.. route.Keuzes.Where(o => o.Ingekocht).Select(o => new SelectListItem(o.Naam, o.Code.Waarde))],
            route.Waarschuwing(Naslag.Organisatie(gemeente.Aanmeldpunt), code),
            await db.Gemeenten.Where(g => g.Code == code).Select(g => EF.Property<uint>(g, "Versie")).SingleAsync(Stop));
        return true;
    }

    public sealed record Weergave(string Naam, IReadOnlyList<SelectListItem> Keuzes, string? Let, uint Gezien);

    public sealed record Formulier
    {
        public string? Naam { get; init; }
        public string? Aanmeldpunt { get; init; }

        /// <summary>As people write it: 38000, 38.000 or 38 000.</summary>
        public string? Inwoners { get; init; }
        public DateOnly? InwonersOp { get; init; }
        public string? InwonersBron { get; init; }
        public uint Gezien { get; init; }

        internal bool IsGeteld => Inwoners is not null || InwonersOp is not null || InwonersBron is not null;

        internal int? Aantal => int.TryParse(Inwoners?.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) ? aantal : null;

        internal Inwonertal? Inwonertal => IsGeteld ? new(Aantal!.Value, InwonersOp!.Value, InwonersBron!) : null;
    }

    sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle(IReadOnlySet<string> toegestaan, DateOnly vandaag)
        {
            RuleFor(f => f.Naam).NotEmpty().WithMessage("Vul de naam van de gemeente in.").MaximumLength(NaamMaximum).WithMessage($"Gebruik voor de naam hoogstens {NaamMaximum} tekens.");
            RuleFor(f => f.Aanmeldpunt).Must(a => a is not null && toegestaan.Contains(a)).WithMessage("Kies een organisatie uit de lijst.");
            When(f => f.IsGeteld, () =>
            {
                RuleFor(f => f.Inwoners).Must((f, _) => f.Aantal is >= 1 and <= Inwonertal.AantalMaximum).WithMessage("Vul in hoeveel mensen er wonen, zoals 38.000. Of maak ook de dag en de bron leeg.");
                RuleFor(f => f.InwonersOp).NotNull().WithMessage("Vul in van welke dag de telling is.").LessThanOrEqualTo(vandaag).WithMessage("Kies een dag die al is geweest.");
                RuleFor(f => f.InwonersBron).NotEmpty().WithMessage("Vul in wie er telde, zoals CBS.").MaximumLength(Inwonertal.BronMaximum).WithMessage($"Gebruik voor de bron hoogstens {Inwonertal.BronMaximum} tekens.");
            });
        }
    }
}
