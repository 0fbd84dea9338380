using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Vragen;

/// <summary>What residents asked this organisation about who looked: open ones first, then the last answers.</summary>
internal sealed class IndexModel(Teamkamer kamer) : Teampagina(kamer)
{
    const int Meeste = 50;

    public IReadOnlyList<Regel> Vragen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Kruimels(new Kruimel("Vragen van inwoners"));
        var organisatie = Ik.EigenOrganisatie;
        var rijen = await Db.Inzagevragen.AsNoTracking().Where(v => v.Organisatie == organisatie)
            .OrderBy(v => v.BeantwoordOp != null).ThenByDescending(v => v.GesteldOp).Take(Meeste)
            .Select(v => new { v.Id, v.CasusId, v.GesteldOp, Beantwoord = v.BeantwoordOp != null, Nummer = Db.Casussen.Where(c => c.Id == v.CasusId).Select(c => (Domain.Gedeeld.Casusnummer?)c.Nummer).SingleOrDefault() }).ToListAsync(Stop);
        Inzage.Lijst(rijen.Select(r => r.CasusId));
        Vragen = [.. rijen.Select(r => new Regel(r.Id, r.Nummer?.Groepen ?? "Vraag over een eerdere casus", Nederland.Lang(Nederland.Vandaag(r.GesteldOp), Vandaag), r.Beantwoord))];
        return Page();
    }

    public sealed record Regel(Guid Id, string Nummer, string Dag, bool Beantwoord);
}
