using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>One knelpunt: the region says where it stands and what it does about it.</summary>
internal sealed class KnelpuntModel(MeedenkersDbContext db, Naslagbron naslagbron, BehandelKnelpunt behandel, KnelpuntModel.Controle controle, TimeProvider klok) : Beheerpagina(naslagbron)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Knelpuntrij Beeld { get; private set; } = null!;

    /// <summary>The version that is on the screen.</summary>
    public uint Gezien { get; private set; }

    public Task<IActionResult> OnGetAsync() => Toon(begin: true);

    public async Task<IActionResult> OnPostAsync()
    {
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon(begin: false);
        return await Probeer(db, async () =>
        {
            await behandel.Doe(Id, Code.Lees<Knelpuntstand>(Invoer.Stand!), Invoer.Woorden, HttpContext.Gebruiker().Id, Invoer.Gezien, Stop);
            Meld("Bewaard. Wie het meldde en de gemeenten lezen uw reactie.");
            return Redirect("/beheer/knelpunten");
        }, () => Toon(begin: false));
    }

    async Task<IActionResult> Toon(bool begin)
    {
        Kruimels(new("Knelpunten", "/beheer/knelpunten"), new Kruimel("Knelpunt"));
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        var (rijen, _) = await Knelpuntlijst.Lees(db, db.Knelpunten.Where(k => k.Id == Id), null, Naslag, Nederland.Vandaag(klok.GetUtcNow()), Stop);
        if (rijen.Count == 0) return NotFound();
        Beeld = rijen[0];
        Gezien = await db.Knelpunten.Where(k => k.Id == Id).Select(k => EF.Property<uint>(k, "Versie")).SingleAsync(Stop);
        if (begin) Invoer = new() { Stand = Code.Van(Beeld.Stand), Reactie = Beeld.Reactie };
        return Page();
    }

    public sealed record Formulier
    {
        public string? Stand { get; init; }
        public string? Reactie { get; init; }

        /// <summary>"No name of anybody is in it."</summary>
        public bool GeenNaam { get; init; }
        public uint? Gezien { get; init; }

        internal Naamlozetekst Woorden => new(Reactie, GeenNaam);
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Stand).Must(s => Code.Probeer<Knelpuntstand>(s, out _)).WithMessage("Kies hoe het ermee staat.");
            this.Naamloos(f => f.Woorden, woorden => woorden.WaaromNiet(Knelpunt.TekstMaximum), nameof(Formulier.Reactie), nameof(Formulier.GeenNaam));
        }
    }
}
