using Meedenkers.Data;
using Meedenkers.Data.Cijfers;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>The releases of the figures: which quarter is next, a trial of it, and what came out.</summary>
internal sealed class CijfersModel(MeedenkersDbContext db, Naslagbron naslagbron, VraagCijfers vraag, TimeProvider klok) : Beheerpagina(naslagbron)
{
    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Toon();

    public Task<IActionResult> OnPostProefAsync() => Doe(Cijferdaad.Proef, "De proef begint. Dat kan een minuut duren.");

    public Task<IActionResult> OnPostPubliceerAsync() => Doe(Cijferdaad.Publiceer, "Het publiceren begint. Dat kan een minuut duren.");

    async Task<IActionResult> Doe(Cijferdaad daad, string gelukt)
    {
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        return await Probeer(db, async () =>
        {
            await vraag.Doe(Publicatie.Volgende(await VraagCijfers.Laatste(db, Stop), Nederland.Vandaag(klok.GetUtcNow())), daad, null, HttpContext.Gebruiker().Id, Stop);
            Meld(gelukt);
            return Redirect("/beheer/cijfers");
        }, Toon);
    }

    async Task<IActionResult> Toon()
    {
        Kruimels(new Beeld.Kruimel("Cijfers"));
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        var vandaag = Nederland.Vandaag(klok.GetUtcNow());
        var uitgaven = Uitgavenreeks.Lees(await db.Uitgaven.AsNoTracking().OrderBy(u => u.Kwartaal).ToListAsync(Stop));
        var laatste = await VraagCijfers.Laatste(db, Stop);
        var volgende = Publicatie.Volgende(laatste, vandaag);
        var code = volgende.ToString();
        Beeld = new(volgende, Publicatie.WaaromNiet(volgende, laatste, vandaag) is not null,
            await db.Cijferopdrachten.AsNoTracking().Where(o => o.KlaarOp == null).OrderBy(o => o.GevraagdOp).FirstOrDefaultAsync(Stop),
            await db.Cijferopdrachten.AsNoTracking().Where(o => o.Kwartaal == code && o.KlaarOp != null).OrderByDescending(o => o.GevraagdOp).FirstOrDefaultAsync(Stop),
            [.. uitgaven.Reverse().Select(u => new Regel(u.Tekst.Kwartaal, Nederland.Lang(Nederland.Vandaag(u.Tekst.GepubliceerdOp), vandaag), u.Tekst.Afdruk[..12], u.Tekst.IngetrokkenOp is not null, u.Cijfers is not null))]);
        // Without script: the browser asks again while the job runs.
        if (Beeld.Loopt is not null) Response.Headers["Refresh"] = "5; url=/beheer/cijfers";
        return Page();
    }

    public sealed record Weergave(Kwartaal Volgende, bool NogNiet, Cijferopdracht? Loopt, Cijferopdracht? Laatst, IReadOnlyList<Regel> Uitgaven)
    {
        public bool HeeftProef => Laatst is { Stap: Cijferstap.Klaar };

        public string Vanaf => Nederland.Lang(Volgende.LaatsteDag.AddDays(1));

        public string Bezig => Loopt!.Stap switch
        {
            Cijferstap.Telt => "Stap 2 van 3: tellen.",
            Cijferstap.Beschermt => "Stap 3 van 3: uitrekenen welke getallen verborgen blijven.",
            _ => "Stap 1 van 3: het begint zo.",
        };
    }

    public sealed record Regel(string Kwartaal, string Op, string Afdruk, bool Ingetrokken, bool Klopt);
}
