using FluentValidation;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Before the kennismaking a coördinator asks another organisation, as agreed with the resident.</summary>
internal sealed class AanbiedenModel(Teamkamer kamer, Keuzewijzer keuzewijzer, BiedAan biedAan, AanbiedenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<Keuze> Organisaties { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            await biedAan.Doe(Id, Deel, new(Invoer.Aan!), Ik.Handelende, Stop);
            Meld("Aangeboden. De andere organisatie is nu aan zet.");
            return Redirect("/team");
        }, Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Ander aanbieden");
        WaaromNiet = casus.WaaromNietBiedAan(Deel, Nergens, Ik.Handelende)?.Zin;
        if (WaaromNiet is not null) return Page();
        var aanmelding = await Db.Aanmeldingen.AsNoTracking().SingleOrDefaultAsync(a => a.CasusId == Id, Stop);
        var route = (await keuzewijzer.Rangschik(Db, Keuzewijzer.Vraag(casus, onderdeel, aanmelding), Nu, Stop)).Kandidaten.Select(k => k.Organisatie).ToList();
        var alle = await keuzewijzer.Mogelijk(Db, casus.Gemeente, Nu, Stop);
        Organisaties = [.. alle.Where(k => k.Organisatie != onderdeel.Organisatie)
            .OrderBy(k => route.IndexOf(k.Organisatie) is >= 0 and var plek ? plek : int.MaxValue)
            .Select(k => Keuze.Van(k, Naslag, route.Contains(k.Organisatie)))];
        return Page();
    }

    /// <summary>Stands for "any other organisation"; the rule is asked again for which is chosen.</summary>
    internal static readonly OrganisatieCode Nergens = new("");

    public sealed record Formulier
    {
        public string? Aan { get; init; }
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

    public sealed record Keuze(string Code, string Naam, string Wat)
    {
        internal static Keuze Van(Aanbieding aanbieding, Naslagwerk naslag, bool past)
        {
            var organisatie = naslag.Organisatie(aanbieding.Organisatie);
            var niveau = $"Gaat verder op niveau {Woorden.Van(aanbieding.Niveau)}.";
            return new(organisatie.Code.Waarde, organisatie.Naam, past ? $"{niveau} Past bij wat de inwoner koos." : niveau);
        }
    }
}
