using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Verwijzen;

/// <summary>A request for advice of a verwijzer, for who holds its link: the answer, asking on, and closing. Unknown and ended are one and the same page.</summary>
sealed class AdviesvraagModel(MeedenkersDbContext db, Naslagbron naslagbron, VraagAdviesVerder vraagVerder, SluitAdvies sluit, Pogingen pogingen, Inzage inzage, AdviesvraagModel.Controle controle, TimeProvider klok) : Paginamodel
{
    [FromRoute]
    public string Link { get; set; } = "";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave? Beeld { get; private set; }

    CancellationToken Stop => HttpContext.RequestAborted;

    public Task<IActionResult> OnGetAsync() => Met(_ => Toon());

    public Task<IActionResult> OnPostVerderAsync() => Met(async link =>
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        if (!await pogingen.MagVersturen(Stop)) return await Fout(Pogingen.TeVaakVerstuurd, StatusCodes.Status429TooManyRequests);
        await vraagVerder.Doe(link, Invoer.Woorden, Stop);
        Meld("Uw bericht is verstuurd.");
        return Redirect($"/verwijzen/advies/{link.Waarde}");
    });

    public Task<IActionResult> OnPostSluitAsync() => Met(async link =>
    {
        if (!Code.Probeer<Adviesuitkomst>(Invoer.Uitkomst, out var uitkomst)) return await Fout("Kies hoe het afliep.");
        await sluit.Doe(link, uitkomst, Stop);
        Meld(uitkomst == Adviesuitkomst.WordtCasus ? "De vraag is gesloten. Verwijs hier de inwoner." : "De vraag is gesloten.");
        return Redirect(uitkomst == Adviesuitkomst.WordtCasus ? "/verwijzen" : $"/verwijzen/advies/{link.Waarde}");
    });

    Task<IActionResult> Met(Func<Linksleutel, Task<IActionResult>> doe)
    {
        inzage.Als = Hoedanigheid.Verwijzer;
        return Linksleutel.Probeer(Link, out var link) ? Probeer(db, () => doe(link), Toon, nietZichtbaar: Weg) : Weg();
    }

    Task<IActionResult> Fout(string zin, int status = StatusCodes.Status400BadRequest)
    {
        ModelState.AddModelError("", zin);
        Response.StatusCode = status;
        return Toon();
    }

    Task<IActionResult> Weg()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        inzage.Geweigerd = true;
        return Task.FromResult<IActionResult>(Page());
    }

    async Task<IActionResult> Toon()
    {
        Linksleutel.Probeer(Link, out var link);
        var vraag = await db.OpenAdvies(link, Stop);
        var (naslag, vandaag) = (await naslagbron.Nu(Stop), Nederland.Vandaag(klok.GetUtcNow()));
        Beeld = new(await Adviesregel.Van(db, naslag, vraag, vandaag, metNamen: false, Stop), naslag.Organisatie(vraag.Aan).Naam,
            vraag.AntwoordUiterlijk is { } dag ? Nederland.Lang(dag, vandaag) : null, vraag.Stand == Adviesstand.Gesloten, vraag.Stand == Adviesstand.Beantwoord,
            Request.Voluit($"/verwijzen/advies/{link.Waarde}"), Nederland.Lang(Nederland.Vandaag(vraag.LinkVervaltOp(naslag.TermijnenIn(vraag.Gemeente))), vandaag));
        return Page();
    }

    public sealed record Formulier
    {
        public string? Tekst { get; init; }

        /// <summary>"No name of anybody is in it."</summary>
        public bool GeenNaam { get; init; }

        /// <summary>What came of it, for the buttons that close.</summary>
        public string? Uitkomst { get; init; }

        internal Naamlozetekst Woorden => new(Tekst, GeenNaam);
    }

    public sealed record Weergave(IReadOnlyList<Adviesregel> Draad, string Aan, string? Uiterlijk, bool Gesloten, bool Beantwoord, string Adres, string WerktTot);

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Tekst).NotEmpty().WithMessage("Schrijf eerst iets op.");
            this.Naamloos(f => f.Woorden, woorden => woorden.WaaromNiet(Adviesvraag.TekstMaximum), nameof(Formulier.Tekst), nameof(Formulier.GeenNaam));
        }
    }
}
