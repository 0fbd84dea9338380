using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team;

/// <summary>Everybody of the organisation, with room and load. To look at; changing it is done elsewhere.</summary>
[GeenInwoner]
internal sealed class MensenModel(Teamkamer kamer) : Teampagina(kamer)
{
    public IReadOnlyList<Regel> Mensen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Kruimels(new Kruimel("Mensen"));
        Mensen = [.. (await Ruimte.Lees(Db, Stop)).Select(m => new Regel(m.Naam, Woorden.Van(m.Functie), m.Sterk(Naslag), m.Bezet, m.Van))];
        return Page();
    }

    public sealed record Regel(string Naam, string Functie, string Sterk, int Bezet, int Van);
}
