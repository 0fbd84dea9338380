using FluentValidation;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Pages.Team.Profiel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The coördinator says who does it; the list says who fits and why, with the load of each.</summary>
internal sealed class ToewijzenModel(Teamkamer kamer, WijsToe wijsToe, ToewijzenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Best first, then who cannot be asked now, with why.</summary>
    public IReadOnlyList<Kandidaatbeeld> Mensen { get; private set; } = [];

    public string? NuBij { get; private set; }

    /// <summary>What holds for everybody on the list, said once.</summary>
    public IReadOnlyList<string> VoorIedereen { get; private set; } = [];

    /// <summary>What to do when nobody of the list can; null when somebody can.</summary>
    public string? Vervolg { get; private set; }

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Doe(() => wijsToe.Doe(Id, Deel, new(Guid.Parse(Invoer.Wie!)), Invoer.Waarom, Ik.Handelende, Stop), "Toegewezen. Wie het doet, krijgt een bericht.", Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Toewijzen");
        WaaromNiet = casus.WaaromNietWijsToe(Deel, Proefpersoon(onderdeel), Lijstkeuze.Eerste, Ik.Handelende)?.Zin;
        if (WaaromNiet is not null) return Page();
        var (lijst, standen) = await wijsToe.Bekijk(casus, onderdeel, Nu, Stop);
        var nu = onderdeel.Toewijzing?.Medewerker;
        List<MedewerkerId> wie = [.. standen.Select(s => s.Meedenker), .. nu is { } doet ? [doet] : Array.Empty<MedewerkerId>()];
        var mensen = await Db.Medewerkers.Where(m => wie.Contains(m.Id)).Select(m => new { m.Id, m.Naam, m.Functie }).ToDictionaryAsync(m => m.Id, Stop);
        var bekend = (await Db.Meedenkerprofielen.Where(p => wie.Contains(p.Medewerker) && p.Bekwaamheid != null).Select(p => p.Medewerker).ToListAsync(Stop)).ToHashSet();
        var weg = (await Db.Afwezigheden.Where(a => wie.Contains(a.Medewerker) && a.BeeindigdOp == null && a.Periode.Eerste <= Vandaag && a.Periode.Laatste >= Vandaag)
            .Select(a => new { a.Medewerker, a.Periode.Laatste }).ToListAsync(Stop)).ToLookup(a => a.Medewerker, a => a.Laatste);
        NuBij = nu is { } bij ? mensen.GetValueOrDefault(bij)?.Naam : null;
        Vervolg = lijst.Vervolg?.Zin;
        var beelden = standen.ToDictionary(s => s.Meedenker, s => Beeld(s, mensen[s.Meedenker].Naam,
            bekend.Contains(s.Meedenker) ? Profielregels.Van(s.Soort) : $"{Woorden.Van(mensen[s.Meedenker].Functie)}, nog geen profiel", [.. weg[s.Meedenker]]));
        var gedeeld = Gedeeld(lijst.Kandidaten);
        VoorIedereen = [.. Redenwoorden.Zinnen(gedeeld, Leefgebied)];
        Mensen =
        [
            .. lijst.Kandidaten.Select(k => beelden[k.Meedenker!.Value].Met(k, Leefgebied, gedeeld)),
            .. lijst.Afvallers.OrderBy(a => a.Reden.Code == Redencode.LieverIemandAnders).ThenBy(a => a.Reden.Code).ThenBy(a => mensen[a.Meedenker!.Value].Naam, StringComparer.Ordinal).Select(a => beelden[a.Meedenker!.Value].Zonder(a.Reden)),
        ];
        return Page();
    }

    /// <summary>Stands for "somebody of us": the rule about persons is asked again for who is chosen.</summary>
    internal static Domain.Mensen.Medewerker Proefpersoon(Onderdeel onderdeel) =>
        new(MedewerkerId.Nieuw(), "", Domain.Mensen.Functie.MeedenkerInformeel, onderdeel.Organisatie);

    static HashSet<Reden> Gedeeld(IReadOnlyList<Kandidaat> kandidaten) => kandidaten.Count < 2 ? []
        : kandidaten.Select(k => k.Onderbouwing.Voor.Concat(k.Onderbouwing.Tegen).Concat(k.Onderbouwing.Ontbreekt)).Aggregate((alle, deze) => alle.Intersect(deze)).ToHashSet();

    Kandidaatbeeld Beeld(Profielstand mens, string naam, string soort, IReadOnlyList<DateOnly> weg) => new(mens.Meedenker.Waarde.ToString(), naam,
        string.Join("; ", new[] { soort, string.Join(", ", mens.Leefgebieden.Select(Leefgebied)), string.Join(", ", mens.Talen.Where(t => t != Woorden.Nederlands)) }.Where(t => t.Length > 0)),
        mens.Bezet, mens.Capaciteit)
    { Afwezig = weg.Count > 0 ? $"Afwezig t/m {Nederland.Kort(weg.Max(), Vandaag)}" : null };

    string Leefgebied(Domain.Werkmodel.Leefgebied leefgebied) => Naslag.Van(leefgebied).Naam;

    public sealed record Formulier
    {
        public string? Wie { get; init; }

        /// <summary>Why not who stands on top; needed only then.</summary>
        public Afwijkreden? Waarom { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Wie).Must(w => Guid.TryParse(w, out _)).WithMessage("Kies wie dit gaat doen.");
    }
}
