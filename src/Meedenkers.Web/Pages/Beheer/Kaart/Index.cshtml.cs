using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer.Kaart;

/// <summary>Every entry of the kaart, first what waits.</summary>
internal sealed class IndexModel(MeedenkersDbContext db, Naslagbron naslagbron, Kaartdaden daden, TimeProvider klok) : Beheerpagina(naslagbron)
{
    internal static readonly (string Waarde, string Woorden)[] Keuzes = [("wacht", "Wat wacht"), ("alle", "Alles"), ("regio", "Wat u zelf bijhoudt"), ("weg", "Niet op de kaart")];

    public string Toon { get; private set; } = "wacht";

    public string? Naam { get; private set; }

    [BindProperty]
    public string? Vermelding { get; set; }

    public Kaartbladzijde Lijst { get; private set; } = null!;

    public string? Meer => Lijst.Verder is null ? null : "/beheer/kaart" + new QueryBuilder(new Dictionary<string, string> { ["toon"] = Toon, ["naam"] = Naam ?? "", ["na"] = Lijst.Verder });

    public Task<IActionResult> OnGetAsync(string? toon, string? naam, string? na) => Laat(toon, naam, na);

    public async Task<IActionResult> OnPostKloptAsync()
    {
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        return await Probeer(db, async () =>
        {
            Meld(await daden.Klopt(Vermelding ?? "", HttpContext.Gebruiker().Id, Stop));
            return Redirect("/beheer/kaart");
        }, () => Laat(null, null, null));
    }

    async Task<IActionResult> Laat(string? toon, string? naam, string? na)
    {
        Kruimels(new Kruimel("Sociale kaart"));
        (Toon, Naam) = (Keuzes.Any(k => k.Waarde == toon) ? toon! : "wacht", string.IsNullOrWhiteSpace(naam) ? null : naam.Trim());
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        var (alle, vandaag) = (db.Kaartvermeldingen.AsQueryable(), Nederland.Vandaag(klok.GetUtcNow()));
        if (Naam is { } begin) alle = alle.Where(v => EF.Functions.ILike(v.Naam, Letterlijk(begin) + "%"));
        if (Toon == "regio") alle = alle.Where(v => v.Eigenaar == null);
        if (Toon == "weg") alle = alle.Where(v => v.VanKaartOp != null);
        Lijst = Toon == "wacht" ? await Kaartlijst.Wacht(db, alle, na, Naslag, vandaag, Stop) : await Kaartlijst.OpNaam(db, alle, na, Naslag, vandaag, Stop);
        return Page();
    }

    /// <summary>What the database would take for a pattern is only itself.</summary>
    static string Letterlijk(string tekst) => tekst.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
