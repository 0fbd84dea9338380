using Meedenkers.Data;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Account;

/// <summary>What somebody declares before the first casus, and again when a text changed. One button; then on to where they were going.</summary>
internal sealed class VerklaringenModel(MeedenkersDbContext db, Verklaar verklaar) : Paginamodel
{
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    /// <summary>When each was accepted; null while it is asked.</summary>
    public IReadOnlyList<(Verklaringstekst Tekst, string? Wanneer)> Teksten { get; private set; } = [];

    public bool Gevraagd => Teksten.Any(t => t.Wanneer is null);

    public async Task OnGetAsync()
    {
        var ik = HttpContext.Gebruiker().Id;
        var gegeven = await db.Verklaringen.Where(v => v.Medewerker == ik).ToListAsync(HttpContext.RequestAborted);
        Teksten = [.. Verklaringstekst.Nu.Select(tekst => (tekst, gegeven.FirstOrDefault(v => v.Soort == tekst.Soort && v.Versie == tekst.Versie) is { } v ? Nederland.Lang(Nederland.Vandaag(v.Op)) : null))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await verklaar.Doe(HttpContext.Gebruiker().Id, HttpContext.RequestAborted);
        return LocalRedirect(Url.IsLocalUrl(Terug) ? Terug! : "/team");
    }
}
