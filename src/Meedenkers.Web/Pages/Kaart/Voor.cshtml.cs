using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>For whom says something of themselves: what people then often ask, and who helps.</summary>
sealed class VoorModel(Naslagbron naslagbron, Kaartzoeker zoeker) : PageModel
{
    [FromRoute]
    public string Doelgroep { get; set; } = "";

    public Doelgroepuitleg Groep { get; private set; } = null!;

    public IReadOnlyList<string> Vragen { get; private set; } = [];

    public Kaartuitslag Wie { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!Code.Probeer<Doelgroep>(Doelgroep, out var doelgroep)) return NotFound();
        var naslag = await naslagbron.Nu(stop);
        Groep = naslag.Van(doelgroep);
        Vragen = naslag.Hulpvragen.FirstOrDefault(h => h.Doelgroep == doelgroep)?.Vragen ?? [];
        Wie = await zoeker.Zoek(new([]), Kaartfilter.Geen with { Doelgroep = Code.Van(doelgroep) }, 1, stop);
        return Page();
    }
}
