using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Data.Cijfers;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>One release, or the trial of one: what it shows, what it hides and why; and to withdraw it.</summary>
internal sealed class UitgaveModel(MeedenkersDbContext db, Naslagbron naslagbron, VraagCijfers vraag, UitgaveModel.Controle controle) : Beheerpagina(naslagbron)
{
    const int Meeste = 300;

    [FromRoute]
    public string Kwartaal { get; set; } = "";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(int? tabel) => Toon(tabel);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Domain.Cijfers.Kwartaal.Probeer(Kwartaal, out var kwartaal)) return NotFound();
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon(null);
        return await Probeer(db, async () =>
        {
            await vraag.Doe(kwartaal, Cijferdaad.TrekIn, Invoer.Reden!.Trim(), HttpContext.Gebruiker().Id, Stop);
            Meld("De uitgave wordt ingetrokken. Wie de cijfers opent, leest uw uitleg.");
            return Redirect("/beheer/cijfers");
        }, () => Toon(null));
    }

    async Task<IActionResult> Toon(int? tabel)
    {
        if (!Domain.Cijfers.Kwartaal.Probeer(Kwartaal, out var kwartaal)) return NotFound();
        Kruimels(new("Cijfers", "/beheer/cijfers"), new Beeld.Kruimel(Kwartaal));
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        var (uitgave, cijfers) = Uitgavenreeks.Lees(await db.Uitgaven.AsNoTracking().OrderBy(u => u.Kwartaal).ToListAsync(Stop)).SingleOrDefault(u => u.Tekst.Kwartaal == Kwartaal);
        var tekst = uitgave is null
            ? await db.Cijferopdrachten.Where(o => o.Kwartaal == Kwartaal && o.Stap == Cijferstap.Klaar && o.Daad == Cijferdaad.Proef).OrderByDescending(o => o.GevraagdOp).Select(o => o.Verslag).FirstOrDefaultAsync(Stop)
            : await db.Uitgaveverslagen.Where(v => v.Kwartaal == Kwartaal).Select(v => v.Inhoud).SingleOrDefaultAsync(Stop);
        if (uitgave is null && tekst is null) return NotFound();
        var verslag = tekst is null ? null : Cijferverslag.Lees(tekst);
        var gekozen = tabel is { } nummer && nummer >= 0 && nummer < verslag?.Regels.Count ? verslag.Regels[nummer] : null;
        var cellen = gekozen is null ? [] : verslag!.Verborgen.Where(c => Cijferverslag.Hoort(c, gekozen)).ToList();
        Beeld = new(kwartaal, uitgave, uitgave is null || cijfers is not null, verslag, gekozen, [.. cellen.Take(Meeste)], cellen.Count > Meeste);
        return Page();
    }

    public sealed record Weergave(Kwartaal Kwartaal, Uitgavetekst? Uitgave, bool Klopt, Cijferverslag? Verslag, Verslagregel? Gekozen, IReadOnlyList<Verborgencel> Cellen, bool Meer)
    {
        public static string Waarom(Celgrond grond) => grond switch
        {
            Celgrond.Klein => "minder dan tien",
            Celgrond.Organisatie => "één organisatie kan aftrekken wie zij kent",
            _ => "beschermt een ander getal",
        };
    }

    public sealed record Formulier
    {
        public string? Reden { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Reden).Must(r => r?.Trim() is { Length: > 0 and <= Uitgavetekst.RedenMaximum } zin && Vrijetekst.WaaromNiet(zin, Uitgavetekst.RedenMaximum) is null)
            .WithMessage($"Schrijf in hoogstens {Uitgavetekst.RedenMaximum} tekens wat er mis is. Noem niemand.");
    }
}
