using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer.Kaart;

/// <summary>What words mean that people type, and which words found nothing.</summary>
internal sealed class SynoniemenModel(MeedenkersDbContext db, Naslagbron naslagbron, VoegSynoniemToe voegToe, HaalSynoniemWeg haalWeg, SynoniemenModel.Controle controle, TimeProvider klok) : Beheerpagina(naslagbron)
{
    const int Bladzijde = 50;
    const int Maanden = 3;

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<Gezochtwoord> Gezocht { get; private set; } = [];

    public IReadOnlyList<Formulier> Synoniemen { get; private set; } = [];

    /// <summary>The last word of this page, when there are more.</summary>
    public string? Verder { get; private set; }

    public Task<IActionResult> OnGetAsync(string? woord, string? na)
    {
        Invoer = new() { Woord = woord };
        return Toon(na);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon(null);
        return await Probeer(db, async () =>
        {
            await voegToe.Doe(Invoer.Woord, Invoer.Betekent, HttpContext.Gebruiker().Id, Stop);
            Meld($"Wie zoekt op “{Invoer.Woord}”, vindt nu ook “{Invoer.Betekent}”.");
            return Redirect("/beheer/kaart/synoniemen");
        }, () => Toon(null));
    }

    public async Task<IActionResult> OnPostWegAsync()
    {
        await haalWeg.Doe(Invoer.Woord ?? "", Invoer.Betekent ?? "", HttpContext.Gebruiker().Id, Stop);
        Meld("Weggehaald.");
        return Redirect("/beheer/kaart/synoniemen");
    }

    async Task<IActionResult> Toon(string? na)
    {
        Kruimels(new("Sociale kaart", "/beheer/kaart"), new Kruimel("Woorden"));
        var vandaag = Nederland.Vandaag(klok.GetUtcNow());
        var vanaf = vandaag.AddMonths(-Maanden);
        var rijen = await db.Kaartzoekwoorden.Where(w => w.Dag >= vanaf && !db.Kaartsynoniemen.Any(s => s.Woord == w.Woord)).GroupBy(w => w.Woord)
            .Select(g => new { Woord = g.Key, Aantal = g.Sum(w => w.Aantal), Laatst = g.Max(w => w.Dag) }).OrderByDescending(w => w.Aantal).ThenBy(w => w.Woord).Take(Bladzijde).ToListAsync(Stop);
        Gezocht = [.. rijen.Select(w => new Gezochtwoord(w.Woord, w.Aantal, Nederland.Kort(w.Laatst, vandaag)))];
        var synoniemen = await db.Kaartsynoniemen.Where(s => na == null || EF.Functions.GreaterThan(ValueTuple.Create(s.Woord, s.Betekent), ValueTuple.Create(na, "~"))).OrderBy(s => s.Woord).ThenBy(s => s.Betekent)
            .Take(Bladzijde).Select(s => new Formulier { Woord = s.Woord, Betekent = s.Betekent }).ToListAsync(Stop);
        (Synoniemen, Verder) = (synoniemen, synoniemen.Count == Bladzijde ? synoniemen[^1].Woord : null);
        return Page();
    }

    public sealed record Gezochtwoord(string Woord, int Aantal, string Laatst);

    public sealed record Formulier
    {
        public string? Woord { get; init; }
        public string? Betekent { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Woord).Must(w => w is { Length: <= Kaartsynoniem.Maximum } && Kaartzoekvraag.Lees(w).Woorden.Count == 1).WithMessage("Vul één woord in, zoals mensen het typen.");
            RuleFor(f => f.Betekent).Must(w => w is { Length: <= Kaartsynoniem.Maximum } && Kaartzoekvraag.Lees(w).Woorden.Count > 0).WithMessage("Vul in wat er op de kaart staat: een woord of een paar.");
        }
    }
}
