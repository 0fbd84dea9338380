using Meedenkers.Data.Naslag;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>What one organisation does, for whom and where, in the words of residents.</summary>
sealed class OrganisatieModel(Naslagbron naslagbron, IOptions<PortaalInstellingen> portaal) : PageModel
{
    public Kaartje Weergave { get; private set; } = null!;

    public PortaalInstellingen Portaal => portaal.Value;

    public string AlleGemeenten { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        if (naslag.Organisaties.FirstOrDefault(o => o.Code.Waarde == code) is not { } organisatie) return NotFound();
        AlleGemeenten = string.Join(", ", naslag.Gemeenten.Select(g => g.Naam));
        Weergave = Van(organisatie, naslag);
        return Page();
    }

    static Kaartje Van(Organisatie organisatie, Naslagwerk naslag) => new(
        organisatie.Naam, organisatie.Voluit, organisatie.Soort, organisatie.Onafhankelijk, organisatie.WerktMet, organisatie.Voorwaarde,
        [.. organisatie.Gemeenten.Select(g => naslag.Gemeente(g)?.Naam).OfType<string>()],
        [.. organisatie.Aanbod.OrderBy(a => a.Dekking).Select(a => new Cel(a.Dekking,
            [.. a.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)], [.. a.Doelgroepen.Select(d => naslag.Van(d).InwonerNaam)]))],
        organisatie.Telefoon, organisatie.Email, organisatie.Website);

    public sealed record Kaartje(string Naam, string? Voluit, OrganisatieSoort Soort, bool Onafhankelijk, string? WerktMet, string? Voorwaarde,
        IReadOnlyList<string> Gemeenten, IReadOnlyList<Cel> Aanbod, string? Telefoon, string? Email, string? Website)
    {
        public bool HeeftContact => Telefoon is not null || Email is not null || Website is not null;
    }

    public sealed record Cel(Dekking Dekking, IReadOnlyList<string> Leefgebieden, IReadOnlyList<string> Doelgroepen);
}
