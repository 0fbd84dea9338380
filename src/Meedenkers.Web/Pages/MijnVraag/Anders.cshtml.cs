using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages.Vraag;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>"Liever iemand anders": who instead, without a reason.</summary>
sealed class AndersModel(MeedenkersDbContext db, Naslagbron naslagbron, WilAnders actie) : Inwonerpagina
{
    /// <summary>The value of staying with the organisation.</summary>
    internal const string ZelfdeOrganisatie = "zelfde";

    [BindProperty(SupportsGet = true)]
    public Guid Deel { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave? Beeld { get; private set; }

    protected override string Plek => "anders";

    protected override bool HeeftInvoer => false;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var pagina = await Toon(stop);
        Invoer = new() { Wie = Beeld?.Meedenker is null ? Hulpkeuze.KiesVoorMij : ZelfdeOrganisatie };
        return pagina;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => Probeer(db, async () =>
    {
        if (Invoer.Wie == ZelfdeOrganisatie)
        {
            await actie.WisselVanMeedenker(Bezoek, new(Deel), stop);
            Meld("Wij zoeken een andere meedenker voor u.");
            return Redirect("/mijn-vraag");
        }
        var nu = await actie.KiesOrganisatie(Bezoek, new(Deel), Invoer.Wie is null or Hulpkeuze.KiesVoorMij ? null : new(Invoer.Wie), stop);
        Meld($"{(await naslagbron.Nu(stop)).Organisatie(nu).Naam} leest nu uw vraag.");
        return Redirect("/mijn-vraag");
    }, () => Toon(stop));

    async Task<IActionResult> Toon(CancellationToken stop)
    {
        var (id, naslag) = (new OnderdeelId(Deel), await naslagbron.Nu(stop));
        if (!await db.Onderdelen.AnyAsync(o => o.Id == id && o.CasusId == Bezoek.Casus && o.Afsluiting == null, stop)) return NotFound();
        var (casus, onderdeel, lijst, alleenFormeel) = await actie.Bekijk(Bezoek, id, stop);
        var waaromNietOrganisatie = casus.WaaromNietKiesAnders(onderdeel.Id, lijst.Keuzes, Bezoek.Handelende);
        var waaromNietMeedenker = casus.WaaromNietWisselVanMeedenker(onderdeel.Id, Bezoek.Handelende);
        var wie = waaromNietMeedenker is null ? onderdeel.Toewijzing?.Medewerker : null;
        Beeld = new(naslag.Organisatie(onderdeel.Organisatie).Naam,
            wie is null ? null : (await db.Medewerkers.Where(m => m.Id == wie).Select(m => m.Naam).SingleAsync(stop)).Split(' ', 2)[0],
            waaromNietOrganisatie is null ? Hulpkeuze.Van(lijst, alleenFormeel, naslag) : null, waaromNietOrganisatie?.Zin,
            casus.Onderdelen.Count(o => o.IsOpen) > 1 ? MijnVraag.Deel.Waarover(onderdeel, naslag) : null);
        return Page();
    }

    /// <param name="Organisatie">Who has it now.</param>
    /// <param name="Meedenker">First name of who does it, when another of the same organisation can be asked for.</param>
    /// <param name="Anderen">Who else can be asked; null when nobody can now.</param>
    /// <param name="WaaromNietAnderen">Why no other organisation can be asked now.</param>
    /// <param name="Over">Which part it is about, when there are more.</param>
    public sealed record Weergave(string Organisatie, string? Meedenker, Hulpkeuze? Anderen, string? WaaromNietAnderen, string? Over)
    {
        public bool KanIets => Meedenker is not null || Anderen is not null;
    }

    public sealed record Formulier
    {
        /// <summary>Another of the same organisation, "kies voor mij", or the code of an organisation.</summary>
        public string? Wie { get; init; }
    }
}
