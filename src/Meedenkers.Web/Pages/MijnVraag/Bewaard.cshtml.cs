using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Meedenkers.Data;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The resident reads all that is kept, takes a copy, lets it rest, and sees when it goes.</summary>
sealed class BewaardModel(MeedenkersDbContext db, ZetStil zetStil, VergeetDoelgroepen vergeet, VraagWissen vraagWissen, Naslagbron naslagbron, TimeProvider klok) : Inwonerpagina
{
    static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public IReadOnlyList<Hoofdstuk> Hoofdstukken { get; private set; } = [];
    public bool IsStil { get; private set; }
    public bool WordtVastgehouden { get; private set; }
    public bool HeeftDoelgroepen { get; private set; }

    /// <summary>The day on which everything goes because the resident asked.</summary>
    public string? Wist { get; private set; }

    /// <summary>The day on which everything goes by itself.</summary>
    public string? Vanzelf { get; private set; }

    /// <summary>The button that was pressed when the code has to be given again.</summary>
    public string Knop => Request.Query["handler"].ToString() is "Download" or "Stil" or "Verder" or "Bedenk" or "Vergeet" ? Request.Query["handler"].ToString() : "Download";

    protected override string Plek => "bewaard";

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => Toon(stop);

    public async Task<IActionResult> OnPostDownloadAsync(CancellationToken stop)
    {
        var alles = await Dossier.Lees(db, await naslagbron.Nu(stop), Bezoek.Casus, stop);
        var bestand = alles.ToDictionary(h => h.Titel, h => h.Bladen.Select(b => b.ToDictionary(g => g.Naam, g => g.Waarde)));
        return File(JsonSerializer.SerializeToUtf8Bytes(bestand, Leesbaar), "application/json", "mijn-vraag.json");
    }

    public Task<IActionResult> OnPostStilAsync(CancellationToken stop) => Doe(() => zetStil.Doe(Bezoek, stil: true, stop), "Uw vraag staat stil. Niemand verandert er nu iets aan.", stop);

    public Task<IActionResult> OnPostVerderAsync(CancellationToken stop) => Doe(() => zetStil.Doe(Bezoek, stil: false, stop), "Uw vraag gaat weer verder.", stop);

    public Task<IActionResult> OnPostVergeetAsync(CancellationToken stop) => Doe(() => vergeet.Doe(Bezoek, stop), "Wij hebben het weggehaald.", stop);

    public Task<IActionResult> OnPostBedenkAsync(CancellationToken stop) => Doe(() => vraagWissen.Bedenk(Bezoek, stop), "Wij wissen niets. Uw vraag blijft gestopt.", stop);

    Task<IActionResult> Doe(Func<Task> wat, string melding, CancellationToken stop) => Probeer(db, async () =>
    {
        await wat();
        Meld(melding);
        return Redirect("/mijn-vraag/bewaard");
    }, () => Toon(stop));

    async Task<IActionResult> Toon(CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        Hoofdstukken = await Dossier.Lees(db, naslag, Bezoek.Casus, stop);
        var casus = await db.Casussen.AsNoTracking().SingleAsync(c => c.Id == Bezoek.Casus, stop);
        var vandaag = Nederland.Vandaag(klok.GetUtcNow());
        HeeftDoelgroepen = await db.Aanmeldingen.Where(a => a.CasusId == Bezoek.Casus).Select(a => a.Doelgroepen.Count > 0).SingleAsync(stop);
        IsStil = casus.IsBeperkt;
        WordtVastgehouden = casus.VastgehoudenOp is not null;
        if (casus.WissenOp is { } gevraagd) Wist = Nederland.Lang(Nederland.Vandaag(gevraagd), vandaag);
        else if (casus.WistOp(naslag.RegioVan(casus.Gemeente).Termijnen) is { } later) Vanzelf = Nederland.Lang(Nederland.Vandaag(later), vandaag);
        return Page();
    }
}
