using FluentValidation;
using Meedenkers.Domain.Casussen;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>
/// "Dit wordt mij te veel": one sentence, or none, to the coördinator; relieved at once when asked. A coördinator relieves somebody
/// without more.
/// </summary>
internal sealed class OntlastenModel(Teamkamer kamer, Ontlast ontlast, VraagOpschaling vraagOpschaling, OntlastenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The coördinator was not asked yet, so it can also go on for now.</summary>
    public bool KanVragen { get; private set; }

    public bool Zelf { get; private set; }

    public string? Wie { get; private set; }

    public Task<IActionResult> OnGetAsync() => Toon();

    /// <summary>Relieved now.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            if (Ik.IsCoordinator || !await MagVragen()) await ontlast.Doe(Id, Deel, Ik.Handelende, Stop);
            else await vraagOpschaling.Doe(Id, Deel, Invoer.Zin, ontlast: true, Ik.Handelende, Stop);
            if (Ik.IsCoordinator) return Klaar("Ontlast. Wijs het opnieuw toe aan iemand.");
            Meld("U bent ontlast. Dank u wel voor wat u deed. De coördinator zorgt dat het verder gaat.");
            return Redirect("/team");
        }, Toon);
    }

    /// <summary>The coördinator looks for help; until then this person goes on.</summary>
    public async Task<IActionResult> OnPostVraagAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Doe(() => vraagOpschaling.Doe(Id, Deel, Invoer.Zin, ontlast: false, Ik.Handelende, Stop), "Uw coördinator heeft bericht. U hoort wie het overneemt. Tot dan gaat u gewoon door.", Toon);
    }

    async Task<bool> MagVragen() => (await Db.OpenCasusMetInzage(Id, Deel, Stop)).WaaromNietVraagOpschaling(Deel, null, Ik.Handelende) is null;

    async Task<IActionResult> Toon()
    {
        var (casus, onderdeel) = await OpenOnderdeel("Ontlasten");
        WaaromNiet = casus.WaaromNietOntlast(Deel, Ik.Handelende)?.Zin;
        KanVragen = !Ik.IsCoordinator && casus.WaaromNietVraagOpschaling(Deel, null, Ik.Handelende) is null;
        if (onderdeel.Toewijzing is not { } nu) return Page();
        Zelf = nu.Medewerker == Ik.Id;
        Wie = await Db.Medewerkers.Where(m => m.Id == nu.Medewerker).Select(m => m.Naam).SingleAsync(Stop);
        return Page();
    }

    public sealed record Formulier
    {
        public string? Zin { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Zin).Vrij(Schaalverzoek.ZinMaximum);
    }
}
