using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Before the kennismaking a coördinator asks another organisation, as agreed with the resident; the list says who fits and why.</summary>
internal sealed class AanbiedenModel(Teamkamer kamer, BiedAan biedAan, AanbiedenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Best first, then who can be asked but does not fit.</summary>
    public IReadOnlyList<Kandidaatbeeld> Organisaties { get; private set; } = [];

    public IReadOnlyList<string> Opmerkingen { get; private set; } = [];

    /// <summary>"Wonen: SMWO", when the areas of life fit different organisations best.</summary>
    public IReadOnlyList<string> PerOnderwerp { get; private set; } = [];

    public IReadOnlyList<Partnerbeeld> Partners { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            await biedAan.Doe(Id, Deel, new(Invoer.Aan!), Invoer.Waarom, Ik.Handelende, Stop);
            Meld("Aangeboden. De andere organisatie is nu aan zet.");
            return Redirect("/team");
        }, Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Ander aanbieden");
        WaaromNiet = casus.WaaromNietBiedAan(Deel, Nergens, Lijstkeuze.Eerste, Ik.Handelende)?.Zin;
        if (WaaromNiet is not null) return Page();
        var (lijst, aanbieders) = await biedAan.Bekijk(casus, onderdeel, Nu, Stop);
        var afvallers = lijst.Afvallers.ToLookup(a => a.Organisatie, a => a.Reden);
        Organisaties =
        [
            .. lijst.Kandidaten.Select(k => Beeld(aanbieders.Single(a => a.Code == k.Organisatie)).Met(k, Leefgebied)),
            .. aanbieders.Where(a => lijst.Kandidaten.All(k => k.Organisatie != a.Code)).Select(a => Beeld(a).Zonder(afvallers[a.Code].FirstOrDefault())),
        ];
        Opmerkingen = [.. Redenwoorden.Zinnen(lijst.Opmerkingen.Where(o => o.Code != Redencode.AanmeldpuntZoektMee), Leefgebied)];
        var delen = lijst.Delen.Where(d => d.Wie is not null).ToList();
        PerOnderwerp = delen.DistinctBy(d => d.Wie).Count() < 2 ? [] : [.. delen.Select(d => $"{Leefgebied(d.Leefgebied)}: {Naam(d.Wie!.Value.Organisatie)}")];
        Partners = [.. lijst.Partners.Select(p => new Partnerbeeld(p.Organisatie.Waarde, Naam(p.Organisatie), [.. Redenwoorden.Zinnen(p.Onderbouwing.Voor.Concat(p.Onderbouwing.Tegen).Concat(p.Onderbouwing.Ontbreekt).Where(r => r.Code != Redencode.NietOnafhankelijk), Leefgebied)]))];
        return Page();
    }

    /// <summary>Stands for "any other organisation"; the rule is asked again for which is chosen.</summary>
    internal static readonly OrganisatieCode Nergens = new("");

    static Kandidaatbeeld Beeld(Aanbieder aanbieder) => new(aanbieder.Code.Waarde, aanbieder.Organisatie.Naam, $"Niveau {Woorden.Van(aanbieder.Niveau)}.",
        aanbieder.Bezetting.Plaatsen - aanbieder.Bezetting.Vrij, aanbieder.Bezetting.Plaatsen);

    string Naam(OrganisatieCode code) => Naslag.Organisatie(code).Naam;

    string Leefgebied(Domain.Werkmodel.Leefgebied leefgebied) => Naslag.Van(leefgebied).Naam;

    public sealed record Partnerbeeld(string Waarde, string Naam, IReadOnlyList<string> Redenen);

    public sealed record Formulier
    {
        public string? Aan { get; init; }

        /// <summary>Why not who stands on top; needed only then.</summary>
        public Afwijkreden? Waarom { get; init; }
        public bool Besproken { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Aan).NotEmpty().WithMessage("Kies een organisatie.");
            RuleFor(f => f.Besproken).Equal(true).WithMessage("Bespreek het eerst met de inwoner. Zet dan een vinkje.");
        }
    }
}
