using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The resident reads who looked, when, as what and at which part; newest day first. Only by the resident's own door.</summary>
sealed class LogboekModel(MeedenkersDbContext db, Naslagbron naslagbron, TimeProvider klok) : Inwonerpagina
{
    const string Vorm = "yyyy-MM-dd";

    public IReadOnlyList<Kijkdag> Dagen { get; private set; } = [];

    /// <summary>What the resident asked about a look, last one first.</summary>
    public IReadOnlyList<Gevraagd> Vragen { get; private set; } = [];

    /// <summary>Days before this one are on the next page; null when there are none.</summary>
    public string? Ouder { get; private set; }

    protected override string Plek => "logboek";

    public async Task<IActionResult> OnGetAsync(string? voor, CancellationToken stop)
    {
        DateOnly? tot = DateOnly.TryParseExact(voor, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
        var naslag = await naslagbron.Nu(stop);
        var (dagen, ouder) = await Kijkers.Lees(db, naslag, Bezoek.Casus, tot, Nederland.Vandaag(klok.GetUtcNow()), stop);
        Dagen = dagen;
        Ouder = ouder?.ToString(Vorm, CultureInfo.InvariantCulture);
        Vragen = [.. (await db.Inzagevragen.AsNoTracking().Where(v => v.CasusId == Bezoek.Casus).OrderByDescending(v => v.GesteldOp).Select(v => new { v.Regel, v.Organisatie, v.GesteldOp, Klaar = v.BeantwoordOp != null }).ToListAsync(stop))
            .Select(v => new Gevraagd(v.Regel, $"Aan {naslag.Organisatie(v.Organisatie).Naam}, {Nederland.Lang(Nederland.Vandaag(v.GesteldOp), Nederland.Vandaag(klok.GetUtcNow()))}", v.Klaar ? "Er is een antwoord." : "Het antwoord komt nog."))];
        return Page();
    }

    public sealed record Gevraagd(Guid Regel, string Titel, string Stand);
}
