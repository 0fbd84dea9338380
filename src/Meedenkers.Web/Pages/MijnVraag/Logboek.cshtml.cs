using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The resident reads who looked, when, as what and at which part; newest day first. Only by the resident's own door.</summary>
sealed class LogboekModel(MeedenkersDbContext db, Naslagbron naslagbron, TimeProvider klok) : Inwonerpagina
{
    const string Vorm = "yyyy-MM-dd";

    public IReadOnlyList<Kijkdag> Dagen { get; private set; } = [];

    /// <summary>Days before this one are on the next page; null when there are none.</summary>
    public string? Ouder { get; private set; }

    protected override string Plek => "logboek";

    public async Task<IActionResult> OnGetAsync(string? voor, CancellationToken stop)
    {
        DateOnly? tot = DateOnly.TryParseExact(voor, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
        var (dagen, ouder) = await Kijkers.Lees(db, await naslagbron.Nu(stop), Bezoek.Casus, tot, Nederland.Vandaag(klok.GetUtcNow()), stop);
        Dagen = dagen;
        Ouder = ouder?.ToString(Vorm, CultureInfo.InvariantCulture);
        return Page();
    }
}
