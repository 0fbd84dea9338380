using System.Globalization;
using System.Text.Json;
using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>Name, beheerder and terms of one region, to change.</summary>
internal sealed class RegioModel(MeedenkersDbContext db, Naslagbron naslagbron, WijzigRegio wijzig, RegioModel.Controle controle) : Beheerpagina(naslagbron)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (!await Toon(code)) return NotFound();
        var regio = Naslag.Regios.Single(r => r.Code == code);
        Invoer = new() { Naam = regio.Naam, Beheerder = regio.Beheerder, Termijnen = Termijngrens.Alle.ToDictionary(g => g.Naam, g => (string?)g.Waarde(regio.Termijnen).ToString(CultureInfo.InvariantCulture)) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code)
    {
        if (!await Toon(code)) return NotFound();
        // A field that was left out of the post is a field to fill in, not a fault of the page.
        foreach (var grens in Termijngrens.Alle) Invoer.Termijnen.TryAdd(grens.Naam, null);
        if (!IsGoed(controle.Validate(Invoer))) return Page();
        return await Probeer(db, async () =>
        {
            await wijzig.Doe(code, Invoer.Naam!, Invoer.Beheerder!, Termijnen(Invoer), Invoer.Gezien, Stop);
            Meld("De regio is bewaard.");
            return Redirect("/beheer/regios");
        }, async () =>
        {
            await LeesNaslag();
            await Toon(code);
            return Page();
        });
    }

    async Task<bool> Toon(string code)
    {
        if (Naslag.Regios.FirstOrDefault(r => r.Code == code) is not { } regio) return false;
        Kruimels(new Kruimel("Regio", "/beheer/regios"), new Kruimel(regio.Naam));
        Beeld = new(regio.Naam, await db.Regios.Where(r => r.Code == code).Select(r => EF.Property<uint>(r, "Versie")).SingleAsync(Stop));
        return true;
    }

    /// <summary>The names of the fields are those of Termijnen, so that a new term needs no line here.</summary>
    static Termijnen Termijnen(Formulier invoer) => JsonSerializer.Deserialize<Termijnen>(
        JsonSerializer.Serialize(Termijngrens.Alle.ToDictionary(g => g.Naam, g => int.Parse(invoer.Termijnen[g.Naam]!, CultureInfo.InvariantCulture))))!;

    public sealed record Weergave(string Naam, uint Gezien)
    {
        static readonly string[] Bewaren = [nameof(Domain.Tijd.Termijnen.ConceptDagen), nameof(Domain.Tijd.Termijnen.BerichtInhoudDagen), nameof(Domain.Tijd.Termijnen.CasusBewaarMaandenNaAfsluiting), nameof(Domain.Tijd.Termijnen.VerwijzerStatusDagen)];
        static readonly string[] Meteen = [nameof(Domain.Tijd.Termijnen.InwonerSessieMinuten)];

        public static readonly IReadOnlyList<(string Kop, string Gevolg, IReadOnlyList<Termijngrens> Grenzen)> Groepen =
        [
            ("Werk en seintjes", "Een nieuwe termijn geldt voor wat vanaf nu begint. Wat al loopt, houdt zijn dag.", [.. Termijngrens.Alle.Where(g => !Bewaren.Contains(g.Naam) && !Meteen.Contains(g.Naam))]),
            ("Bewaren en wissen", "Korter maken wist bij de volgende opruiming (binnen een uur) wat dan te oud is. Dat is niet terug te halen. Wat al een einddatum kreeg, zoals een concept of een verwijzing, houdt die.", [.. Termijngrens.Alle.Where(g => Bewaren.Contains(g.Naam))]),
            ("Toegang van inwoners", "Geldt meteen, ook voor wie nu binnen is.", [.. Termijngrens.Alle.Where(g => Meteen.Contains(g.Naam))]),
        ];
    }

    public sealed record Formulier
    {
        public string? Naam { get; init; }
        public string? Beheerder { get; init; }
        public Dictionary<string, string?> Termijnen { get; init; } = [];
        public uint Gezien { get; init; }
    }

    internal sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Naam).NotEmpty().WithMessage("Vul de naam van de regio in.").MaximumLength(Regio.NaamMaximum).WithMessage($"Gebruik voor de naam hoogstens {Regio.NaamMaximum} tekens.");
            RuleFor(f => f.Beheerder).NotEmpty().WithMessage("Vul in wie de regio beheert.").MaximumLength(Regio.NaamMaximum).WithMessage($"Gebruik voor de beheerder hoogstens {Regio.NaamMaximum} tekens.");
            foreach (var grens in Termijngrens.Alle)
                RuleFor(f => f.Termijnen).Must(t => int.TryParse(t[grens.Naam], NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= grens.Minimum && getal <= grens.Maximum)
                    .OverridePropertyName($"Termijnen[{grens.Naam}]").WithMessage(Domain.Gedeeld.Weigering.TermijnBuitenGrens(grens).Zin);
        }
    }
}
