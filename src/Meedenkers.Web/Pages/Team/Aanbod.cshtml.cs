using FluentValidation;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team;

/// <summary>
/// An offer before it is answered: enough to say yes or no, nothing that tells who asks. When somebody was earlier, it says who.
/// </summary>
internal sealed class AanbodModel(Teamkamer kamer, Keuzewijzer keuzewijzer, NeemAan neemAan, Weiger weiger, AanbodModel.Controle controle) : Teampagina(kamer)
{
    [FromRoute]
    public Guid OnderdeelId { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The offer; null when it is no longer open.</summary>
    public Weergave? Beeld { get; private set; }

    /// <summary>How it was answered; null while it is open.</summary>
    public Afloop? Antwoord { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var uitkomst = await Toon();
        return Antwoord?.Naar is { } casus ? Redirect(casus) : uitkomst;
    }

    public Task<IActionResult> OnPostNeemAanAsync() => Beantwoord(async casus =>
    {
        await neemAan.Doe(casus, new(OnderdeelId), Ik.Handelende, Stop);
        Meld(Ik.IsCoordinator ? "Aangenomen. Wijs het nu toe aan iemand." : "Aangenomen. U doet dit onderdeel. Leg straks het eerste contact vast.");
        return Redirect($"/team/casussen/{casus.Waarde}");
    });

    public async Task<IActionResult> OnPostWeigerAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Beantwoord(async casus =>
        {
            Code.Probeer<Weigerreden>(Invoer.Reden, out var reden);
            await weiger.Doe(casus, new(OnderdeelId), reden, Ik.Handelende, Stop);
            Meld("Uw antwoord is verwerkt. Uw organisatie ziet deze vraag niet meer.");
            return Redirect("/team");
        });
    }

    /// <summary>Two people at once: one wins, the other reads who that was (409).</summary>
    async Task<IActionResult> Beantwoord(Func<CasusId, Task<IActionResult>> doe)
    {
        if (await OpenAanbod() is not { } casus) return await TeLaat();
        return await Probeer(Db, async () =>
        {
            try
            {
                return await doe(casus);
            }
            catch (GeweigerdException al) when (al.Weigering == Weigering.AanbodIsAlBeantwoord)
            {
                return await TeLaat();
            }
        }, Toon, nietZichtbaar: TeLaat);
    }

    async Task<IActionResult> TeLaat()
    {
        Db.ChangeTracker.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await Toon();
    }

    async Task<IActionResult> Toon()
    {
        Kruimels(new("Werklijst", "/team"), new Kruimel("Aanbod"));
        if (await OpenAanbod() is { } id && await Db.ZoekCasus(id, new(OnderdeelId), Stop) is { } casus) Beeld = await Lees(casus);
        else Antwoord = await LeesAfloop();
        return Beeld is null && Antwoord is null ? NotFound() : Page();
    }

    Task<CasusId?> OpenAanbod()
    {
        var onderdeel = new OnderdeelId(OnderdeelId);
        return Db.MijnToegangen().Where(t => t.OnderdeelId == onderdeel && t.Reden == Toegangsreden.Aanbod).Select(t => (CasusId?)t.CasusId).FirstOrDefaultAsync(Stop);
    }

    async Task<Weergave> Lees(Casus casus)
    {
        Inzage.Van(casus.Id);
        var onderdeel = casus.Onderdeel(new(OnderdeelId));
        var keuzes = await keuzewijzer.Voor(Db, casus, onderdeel.Id, Nu, Stop);
        var overdracht = casus.LaatsteOverdracht(onderdeel.Id)!;
        return new(
            Naslag.Gemeente(casus.Gemeente)!.Naam, Woorden.Van(onderdeel.Leefgebieden, Naslag), [.. onderdeel.Leefgebieden.Select(Code.Van)],
            casus.Wens.Taal, Woorden.Van(casus.Wens.Momenten),
            Etiket.Van(casus.Spoed, casus.UiterlijkeDatum, casus.Wens.Taal, casus.Wens.NietUitMijnDorp, Vandaag),
            Termijnbeeld.VanAanbod(overdracht.VoorgesteldOp, onderdeel.Uiterlijk!.Value, casus.Spoed, Vandaag),
            casus.WaaromNietWeiger(onderdeel.Id, keuzes, Ik.Handelende)?.Zin, Ik.IsCoordinator);
    }

    /// <summary>Only for who could see the offer before: it went to a colleague, or away.</summary>
    async Task<Afloop?> LeesAfloop()
    {
        var onderdeel = new OnderdeelId(OnderdeelId);
        var organisatie = Ik.EigenOrganisatie;
        var rijen = await Db.Toegangen.AsNoTracking().Where(t => t.OnderdeelId == onderdeel && t.Organisatie == organisatie && t.Medewerker == null).ToListAsync(Stop);
        if (rijen.Count == 0) return null;
        Inzage.Van(rijen[0].CasusId);
        var zelf = rijen.Any(t => t.IsOpen && t.Reden == Toegangsreden.Verantwoordelijk);
        var wie = zelf ? await Db.Database.SqlQuery<Guid?>($"select aangenomen_door({OnderdeelId}) as \"Value\"").SingleAsync(Stop) : null;
        var naam = wie is { } id ? await Db.Medewerkers.Where(m => m.Id == new MedewerkerId(id)).Select(m => m.Naam).SingleAsync(Stop) : null;
        var magErIn = zelf && (Ik.IsCoordinator || (wie is { } doener && Db.Als.IsVan(new(doener))));
        return new(zelf, naam, magErIn ? $"/team/casussen/{rijen[0].CasusId.Waarde}" : null);
    }

    public sealed record Formulier
    {
        public string? Reden { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Reden).Must(r => Code.Probeer<Weigerreden>(r, out _)).WithMessage("Kies waarom uw organisatie dit niet oppakt.");
    }

    public sealed record Weergave(string Gemeente, string Onderwerp, IReadOnlyList<string> Pictogrammen, string Taal, string Moment,
        IReadOnlyList<Etiket> Etiketten, Termijnbeeld Termijn, string? WaaromNietWeiger, bool IsCoordinator);

    /// <param name="Zelf">The own organisation took it up.</param>
    /// <param name="Wie">Who does it now, when somebody does.</param>
    /// <param name="Naar">The casus, for who may open it.</param>
    public sealed record Afloop(bool Zelf, string? Wie, string? Naar);
}
