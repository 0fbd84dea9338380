using FluentValidation;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Advies;

/// <summary>One request for advice: the thread, the answer of who is asked, and the last word of who asked. It shows no person.</summary>
[GeenInwoner]
internal sealed class VraagModel(Teamkamer kamer, BeantwoordAdvies beantwoord, VraagAdviesVerder vraagVerder, SluitAdvies sluit, VraagModel.Controle controle) : Teampagina(kamer)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Toon();

    public Task<IActionResult> OnPostAntwoordAsync() => Schrijf(() => beantwoord.Doe(Id, Invoer.Woorden, Ik.Id, Stop), "Uw antwoord is verstuurd. Wie het vroeg, krijgt bericht.");

    public Task<IActionResult> OnPostVerderAsync() => Schrijf(() => vraagVerder.Doe(Id, Invoer.Woorden, Ik.Handelende, Stop), "Uw bericht is verstuurd.");

    public Task<IActionResult> OnPostSluitAsync() => Probeer(Db, async () =>
    {
        if (!Code.Probeer<Adviesuitkomst>(Invoer.Uitkomst, out var uitkomst)) return await Fout("Kies hoe het afliep.");
        await sluit.Doe(Id, uitkomst, Ik.Handelende, Stop);
        return await Verder(uitkomst);
    }, Toon);

    /// <summary>On to what it becomes: a new casus, or the page where the onderdeel is scaled.</summary>
    async Task<IActionResult> Verder(Adviesuitkomst uitkomst)
    {
        Meld(uitkomst switch
        {
            Adviesuitkomst.WordtCasus => "De adviesvraag is gesloten. Maak hier de aanmelding.",
            Adviesuitkomst.WordtOpschaling => "De adviesvraag is gesloten. Nu kunt u opschalen.",
            _ => "De adviesvraag is gesloten. Fijn dat u verder kunt.",
        });
        if (uitkomst == Adviesuitkomst.WordtCasus) return Redirect("/team/aanmelding/nieuw");
        if (uitkomst == Adviesuitkomst.Geholpen) return Redirect("/team/advies");
        return Redirect(await Db.Adviesverbanden.SingleOrDefaultAsync(v => v.AdviesvraagId == Id, Stop) is { } over ? $"/team/casussen/{over.CasusId.Waarde}/onderdelen/{over.OnderdeelId.Waarde}/schalen" : "/team/casussen");
    }

    async Task<IActionResult> Schrijf(Func<Task> doe, string zin)
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            await doe();
            Meld(zin);
            return Redirect($"/team/advies/{Id}");
        }, Toon);
    }

    Task<IActionResult> Fout(string zin)
    {
        ModelState.AddModelError("", zin);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Toon();
    }

    async Task<IActionResult> Toon()
    {
        Kruimels(new("Advies", "/team/advies"), new Kruimel("Adviesvraag"));
        var (vraag, ik) = await Db.OpenAdvies(Id, Ik.Id, Stop);
        var over = await Db.Adviesverbanden.AsNoTracking().SingleOrDefaultAsync(v => v.AdviesvraagId == Id, Stop);
        Beeld = new(await Adviesregel.Van(Db, Naslag, vraag, Vandaag, metNamen: true, Stop), Naslag.Gemeente(vraag.Gemeente)?.Naam, Naslag.Organisatie(vraag.Aan).Naam,
            Stand(vraag), vraag.AntwoordUiterlijk is { } dag ? Termijnbeeld.Van(vraag.GesteldOp, dag, Vandaag) : null,
            vraag.WaaromNietAntwoorden(ik) is null, vraag.WaaromNietSluit(Adviesuitkomst.Geholpen, Ik.Handelende) is null, vraag.Stand == Adviesstand.Beantwoord,
            vraag.WaaromNietAntwoorden(ik) is null || vraag.Aan == Ik.Organisatie ? Bereik(vraag.Verwijzer) : [], over is null ? null : $"/team/casussen/{over.CasusId.Waarde}");
        return Page();
    }

    static IReadOnlyList<Bereikbaar> Bereik(Adviesverwijzer? verwijzer)
    {
        Bereikbaar?[] alle = [verwijzer?.Telefoon is { } bel ? new(bel.Leesbaar, $"tel:{bel.Waarde}") : null, verwijzer?.Email is { } mail ? new(mail.Waarde, null) : null];
        return [.. alle.OfType<Bereikbaar>()];
    }

    static string Stand(Adviesvraag vraag) => vraag.Stand switch
    {
        Adviesstand.Wacht => "Wacht op antwoord",
        Adviesstand.Beantwoord => "Beantwoord",
        _ => vraag.Uitkomst switch
        {
            Adviesuitkomst.WordtCasus => "Gesloten: wordt een casus",
            Adviesuitkomst.WordtOpschaling => "Gesloten: wordt opschaling",
            _ => "Gesloten: geholpen",
        },
    };

    public sealed record Formulier
    {
        public string? Tekst { get; init; }

        /// <summary>"No name of anybody is in it."</summary>
        public bool GeenNaam { get; init; }

        /// <summary>What came of it, for the buttons that close.</summary>
        public string? Uitkomst { get; init; }

        internal Naamlozetekst Woorden => new(Tekst, GeenNaam);
    }

    /// <param name="Bereik">How a verwijzer is reached, for who is asked.</param>
    /// <param name="Casus">Where it is about; for who asked only.</param>
    public sealed record Weergave(IReadOnlyList<Adviesregel> Draad, string? Gemeente, string Aan, string Stand, Termijnbeeld? Termijn, bool KanAntwoorden, bool KanSluiten, bool Beantwoord, IReadOnlyList<Bereikbaar> Bereik, string? Casus);

    public sealed record Bereikbaar(string Tekst, string? Link);

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Tekst).NotEmpty().WithMessage("Schrijf eerst iets op.");
            this.Naamloos(f => f.Woorden, woorden => woorden.WaaromNiet(Adviesvraag.TekstMaximum), nameof(Formulier.Tekst), nameof(Formulier.GeenNaam));
        }
    }
}
