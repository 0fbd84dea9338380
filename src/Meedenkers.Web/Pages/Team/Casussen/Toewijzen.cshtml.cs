using FluentValidation;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The coördinator says who does it; each name with room, areas of life and languages.</summary>
internal sealed class ToewijzenModel(Teamkamer kamer, WijsToe wijsToe, ToewijzenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<Keuze> Mensen { get; private set; } = [];

    public string? NuBij { get; private set; }

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Doe(() => wijsToe.Doe(Id, Deel, new(Guid.Parse(Invoer.Wie!)), Ik.Handelende, Stop), "Toegewezen. Wie het doet, krijgt een bericht.", Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Toewijzen");
        WaaromNiet = casus.WaaromNietWijsToe(Deel, Proefpersoon(onderdeel), Lijstkeuze.Eerste, Ik.Handelende)?.Zin;
        if (WaaromNiet is not null) return Page();
        var mensen = await Ruimte.Lees(Db, Vandaag, Stop);
        var nu = onderdeel.Toewijzing?.Medewerker;
        NuBij = mensen.FirstOrDefault(m => m.Id == nu)?.Naam;
        Mensen = [.. mensen.Where(m => m.Id != nu).Select(m => Keuze.Voor(m, onderdeel, casus, Naslag, Vandaag)).OrderBy(k => k.LieverNiet).ThenBy(k => k.Afwezig is not null).ThenByDescending(k => k.Past).ThenBy(k => k.Bezet >= k.Van)];
        return Page();
    }

    /// <summary>Stands for "somebody of us": the rule about persons is asked again for who is chosen.</summary>
    internal static Domain.Mensen.Medewerker Proefpersoon(Onderdeel onderdeel) =>
        new(MedewerkerId.Nieuw(), "", Domain.Mensen.Functie.MeedenkerInformeel, onderdeel.Organisatie);

    public sealed record Formulier
    {
        public string? Wie { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Wie).Must(w => Guid.TryParse(w, out _)).WithMessage("Kies wie dit gaat doen.");
    }

    /// <param name="Past">How many things fit: each shared leefgebied, and the language. Who is away comes last, and after them whom the resident would rather not have.</param>
    public sealed record Keuze(Guid Id, string Naam, string Wat, int Bezet, int Van, int Past, string? Passend, string? Afwezig, bool LieverNiet)
    {
        internal static Keuze Voor(Ruimte mens, Onderdeel onderdeel, Casus casus, Data.Naslag.Naslagwerk naslag, DateOnly vandaag)
        {
            List<string> past = [.. mens.Leefgebieden.Intersect(onderdeel.Leefgebieden).Select(l => naslag.Van(l).Naam)];
            var taal = casus.Wens.Taal;
            if (taal != Woorden.Nederlands && mens.Talen.Contains(taal, StringComparer.OrdinalIgnoreCase)) past.Add($"spreekt {taal}");
            var sterk = mens.Sterk(naslag);
            return new(mens.Id.Waarde, mens.Naam, sterk.Length > 0 ? $"{Woorden.Van(mens.Functie)}; {sterk}" : Woorden.Van(mens.Functie),
                mens.Bezet, mens.Van, past.Count, past.Count > 0 ? string.Join(", ", past) : null, mens.Afwezig(vandaag), casus.NietMeedenkers.Contains(mens.Id));
        }
    }
}
