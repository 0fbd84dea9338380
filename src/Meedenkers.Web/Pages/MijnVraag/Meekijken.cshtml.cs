using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The resident gives a naaste a code of their own, and ends it.</summary>
sealed class MeekijkenModel(MeedenkersDbContext db, LaatMeekijken actie, MeekijkenModel.Controle controle, TimeProvider klok) : Inwonerpagina
{
    const string KaartSleutel = "Kaart";

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Door to close.</summary>
    [BindProperty]
    public Guid Deur { get; set; }

    public IReadOnlyList<Naaste> Naasten { get; private set; } = [];

    /// <summary>The card of the door that was made just now; shown once.</summary>
    public Kaartje? Kaart { get; private set; }

    protected override string Plek => "meekijken";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Invoer = new() { Sleutel = Guid.NewGuid() };
        await Toon(stop);
        if (TempData[KaartSleutel] is not Guid sleutel) return;
        var kaart = actie.Van(sleutel);
        var nummer = await db.Casussen.Where(c => c.Id == Bezoek.Casus).Select(c => c.Nummer).SingleAsync(stop);
        Kaart = new(Request.Voluit("/mijn-vraag"), nummer.Waarde, kaart.Code.Waarde, Request.Voluit($"/mijn-vraag/{kaart.Link.Waarde}"));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Invoer.Sleutel == Guid.Empty) Invoer.Sleutel = Guid.NewGuid();
        if (!IsGoed(await controle.ValidateAsync(Invoer, stop))) return await Opnieuw(stop);
        return await Probeer(db, async () =>
        {
            await actie.Geef(Bezoek, Invoer.Sleutel, Invoer.Naam!, stop);
            TempData[KaartSleutel] = Invoer.Sleutel;
            return Redirect("/mijn-vraag/meekijken");
        }, () => Opnieuw(stop));
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken stop) => await Probeer(db, async () =>
    {
        await actie.Beeindig(Bezoek, Deur, stop);
        Meld("Het meekijken is gestopt.");
        return Redirect("/mijn-vraag/meekijken");
    }, () => Opnieuw(stop));

    async Task<IActionResult> Opnieuw(CancellationToken stop)
    {
        await Toon(stop);
        return Page();
    }

    async Task Toon(CancellationToken stop)
    {
        var vandaag = Nederland.Vandaag(klok.GetUtcNow());
        var deuren = await db.Deuren.Where(d => d.CasusId == Bezoek.Casus && d.Voor == Deurhouder.Naaste && d.BeeindigdOp == null)
            .OrderBy(d => d.GemaaktOp).Select(d => new { d.Id, d.Naam, d.GemaaktOp }).ToListAsync(stop);
        Naasten = [.. deuren.Select(d => new Naaste(d.Id, d.Naam ?? "", Nederland.Lang(Nederland.Vandaag(d.GemaaktOp), vandaag)))];
    }

    public sealed record Naaste(Guid Deur, string Naam, string Sinds);

    public sealed record Kaartje(string Adres, string Nummer, string Code, string Link);

    public sealed class Formulier
    {
        /// <summary>Random, from the page: sending it twice opens one door.</summary>
        public Guid Sleutel { get; set; }
        public string? Naam { get; set; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Naam).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Vul in hoe u diegene noemt.").Custom((naam, veld) =>
        {
            if (Vrijetekst.WaaromNiet(naam, Contactgegevens.NaamMaximum) is { } weigering) veld.AddFailure(weigering.Zin);
        });
    }
}
