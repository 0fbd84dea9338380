using FluentValidation;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>
/// Op- or afschalen on one page: which onderdelen, to whom, why, and that the resident agrees. The receivers of one niveau are
/// shown with the list of criteria that belongs to it, so that the two cannot differ.
/// </summary>
internal sealed class SchalenModel(Teamkamer kamer, Keuzewijzer keuzewijzer, Schaal schaal, SchalenModel.Controle controle) : Onderdeelpagina(kamer)
{
    /// <summary>Niveau to go to; without it the other one than now.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync()
    {
        Invoer = new() { Onderdelen = [OnderdeelId.ToString()], Instemming = Vandaag, Gesprek = new() { Op = Vandaag, Erbij = Gespreksinvoer.Iedereen } };
        return Toon();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            var overdracht = await schaal.Doe(Id, new(Invoer.Wie!), Besluit, Ik.Handelende, Stop);
            Meld("Het besluit is vastgelegd. De ontvanger heeft bericht.");
            return Redirect($"/team/overdrachten/{overdracht.Waarde}");
        }, Toon);
    }

    Schaalbesluit Besluit(Ontvanger naar) => new()
    {
        Onderdelen = [.. Invoer.Onderdelen.Select(o => new OnderdeelId(Guid.Parse(o)))],
        Naar = naar,
        Criteria = [.. Invoer.Criteria.Select(Criteriumcode.VanOpslag)],
        Toelichting = Invoer.Toelichting,
        HoeftNietOpnieuw = Invoer.HoeftNietOpnieuw,
        WaaromToch = Invoer.WaaromToch,
        MetNotities = Invoer.MetNotities,
        Instemming = Code.Probeer<Vraagwijze>(Invoer.Wijze, out var wijze) && Invoer.Instemming is { } op ? new(Ik.Id, wijze, op) : null,
        AlGeweest = Invoer.Geweest ? Invoer.Gesprek.Lees(null) : null,
    };

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Op- of afschalen");
        WaaromNiet = casus.WaaromNietSchaal(Deel, Ik.Handelende)?.Zin;
        if (WaaromNiet is not null) return Page();
        var van = onderdeel.Niveau;
        var naar = Code.Probeer<Niveau>(Naar, out var gekozen) && gekozen != Niveau.EigenNetwerk ? gekozen : van == Niveau.Informeel ? Niveau.Formeel : Niveau.Informeel;
        var overgang = Schaalbesluit.OvergangVan(van, naar);
        var ontvangers = await keuzewijzer.Ontvangers(Db, casus.Gemeente, Nu, Stop);
        List<Keuze> keuzes = [.. ontvangers.Where(o => o.Niveau == naar && o.IsActief && o.Organisatie != onderdeel.Organisatie)
            .Select(o => Keuze.Van(o, onderdeel, Naslag)).OrderBy(k => k.Wringt).ThenByDescending(k => k.Past).ThenByDescending(k => k.Vrij)];
        Beeld = new(van, naar, overgang,
            [.. casus.Onderdelen.Where(o => o.IsOpen && o.Niveau == van && casus.WaaromNietSchaal(o.Id, Ik.Handelende) is null).Select(o => new Stuk(o.Id.Waarde, o.Vraag ?? Woorden.Van(o.Leefgebieden, Naslag)))],
            keuzes, overgang is { } lijst ? Criteriumgroep.Van(Naslag.CriteriaVan(lijst), Ik.IsCoordinator, await Feiten(casus)) : []);
        return Page();
    }

    /// <summary>The criteria that facts propose for this onderdeel, each with why; not what was put aside.</summary>
    async Task<IReadOnlyDictionary<string, string>> Feiten(Casus casus)
    {
        var feiten = await Casusfeiten.Lees(Db, Id, Stop);
        return casus.Openstaand(feiten.Signalen(casus, Naslag, Ik.Handelende, Vandaag)).Where(s => s.Onderdeel == Deel && s.Criterium is not null)
            .ToDictionary(s => s.Criterium!, s => Signaalwoorden.Uitleg(s, Naslag, Vandaag));
    }

    public sealed record Formulier
    {
        public IReadOnlyList<string> Onderdelen { get; init; } = [];
        public string? Wie { get; init; }
        public IReadOnlyList<string> Criteria { get; init; } = [];
        public string? Toelichting { get; init; }
        public string? HoeftNietOpnieuw { get; init; }
        public string? WaaromToch { get; init; }
        public bool MetNotities { get; init; }
        public string? Wijze { get; init; }
        public DateOnly? Instemming { get; init; }
        public bool Geweest { get; init; }
        public Gespreksinvoer Gesprek { get; init; } = new();
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Onderdelen).Must(o => o.Count > 0 && o.All(i => Guid.TryParse(i, out _))).WithMessage(Weigering.GeenOnderdeelGekozen.Zin);
            RuleFor(f => f.Wie).NotEmpty().WithMessage("Kies wie het overneemt.");
            RuleFor(f => f.Criteria).Must(c => c.All(IsCriterium)).WithMessage(Weigering.CriteriumIsVeranderd.Zin);
            RuleFor(f => f.Toelichting).NotEmpty().WithMessage(Weigering.ToelichtingOntbreekt.Zin).Vrij(Overdrachtsdossier.Maximum);
            RuleFor(f => f.HoeftNietOpnieuw).Vrij(Overdrachtsdossier.Maximum);
            RuleFor(f => f.WaaromToch).Vrij(Overdrachtsdossier.Maximum);
            RuleFor(f => f.Gesprek).SetValidator(new Gesprekscontrole()).When(f => f.Geweest);
        }

        static bool IsCriterium(string tekst) => tekst.Split('@') is [{ Length: > 1 } code, var versie]
            && Code.Probeer<Overgang>(code[..1].ToLowerInvariant(), out _) && int.TryParse(versie, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _);
    }

    /// <param name="Overgang">The list of criteria; null for a move at the same niveau.</param>
    public sealed record Weergave(Niveau Van, Niveau Naar, Overgang? Overgang, IReadOnlyList<Stuk> Onderdelen, IReadOnlyList<Keuze> Keuzes, IReadOnlyList<Criteriumgroep> Criteria)
    {
        public bool IetsWringt => Keuzes.Any(k => k.Wringt);
    }

    public sealed record Stuk(Guid Id, string Naam);

    /// <param name="Past">Number of leefgebieden of the onderdeel that this organisation covers.</param>
    public sealed record Keuze(string Code, string Naam, string Wat, bool Wringt, int Past, int Vrij)
    {
        internal static Keuze Van(Ontvanger ontvanger, Onderdeel onderdeel, Naslagwerk naslag)
        {
            var organisatie = naslag.Organisatie(ontvanger.Organisatie);
            var gedekt = onderdeel.Leefgebieden.Where(l => organisatie.Aanbod.Any(a => a.Leefgebieden.Count == 0 || a.Leefgebieden.Contains(l))).ToList();
            List<string> wat =
            [
                gedekt.Count > 0 ? $"Doet {string.Join(", ", gedekt.Select(l => naslag.Van(l).Naam.ToLowerInvariant()))}." : "Dit onderwerp staat niet in het aanbod.",
                ontvanger.HeeftRuimte ? ontvanger.Vrij == 1 ? "Nog 1 plaats vrij." : $"Nog {ontvanger.Vrij} plaatsen vrij." : "Let op: nu geen ruimte.",
            ];
            if (!ontvanger.WerktHier) wat.Add("Let op: werkt niet in deze gemeente.");
            return new(ontvanger.Organisatie.Waarde, organisatie.Naam, string.Join(" ", wat), ontvanger.Wringt, gedekt.Count, ontvanger.Vrij);
        }
    }
}

/// <summary>The criteria about one subject, each with the fact that suggests it.</summary>
internal sealed record Criteriumgroep(string Titel, IReadOnlyList<Criteriumgroep.Regel> Regels)
{
    internal static IReadOnlyList<Criteriumgroep> Van(IEnumerable<Criterium> criteria, bool isCoordinator, IReadOnlyDictionary<string, string> feiten) =>
        [.. criteria.Where(c => isCoordinator || !c.AlleenOrganisatie).GroupBy(c => c.Over).Select(g => new Criteriumgroep(Over(g.Key),
            [.. g.Select(c => new Regel(c.Verwijzing.ToString(), $"{c.Code} {c.Tekst}", feiten.GetValueOrDefault(c.Code)))]))];

    static string Over(string over) => over switch
    {
        "netwerk" => "Over het netwerk",
        "casus" => "Over de casus",
        "inwoner" => "Over de inwoner",
        "informele-meedenker" => "Over de informele meedenker",
        _ => "Over de formele meedenker",
    };

    /// <param name="Code">With its version: who sends an older one hears that the text changed.</param>
    /// <param name="Feit">Why it may hold here; null when nothing suggests it.</param>
    internal sealed record Regel(string Code, string Tekst, string? Feit);
}
