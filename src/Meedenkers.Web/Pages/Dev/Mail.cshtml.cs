using Meedenkers.Data.Tabellen;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Dev;

/// <summary>The outbox, for a developer without a mail server. Only in Development, and only where jobs may read it.</summary>
public sealed class MailModel(IWebHostEnvironment omgeving, IServiceProvider diensten) : PageModel
{
    const int Aantal = 50;

    public IReadOnlyList<Regel> Berichten { get; private set; } = [];

    /// <summary>The message that is open.</summary>
    public Bericht? Open { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? id, CancellationToken stop)
    {
        if (!omgeving.IsDevelopment() || diensten.GetService<Takendatabank>() is not { } databank) return NotFound();
        await using var db = await databank.Open("dev-mail", stop);
        if (id is not null)
        {
            Open = await db.Berichten.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, stop);
            return Open is null ? NotFound() : Page();
        }
        Berichten = await db.Berichten.AsNoTracking().OrderByDescending(b => b.GemaaktOp).ThenByDescending(b => b.Id).Take(Aantal)
            .Select(b => new Regel(b.Id, b.Soort, b.Onderwerp, b.Aan == null ? "" : b.Aan.Value.Waarde, b.Stand, b.GemaaktOp)).ToListAsync(stop);
        return Page();
    }

    /// <summary>The lines of the text; a line that is an address becomes a link.</summary>
    public static IEnumerable<(string Tekst, bool IsLink)> Regels(string? tekst) =>
        (tekst ?? "De inhoud is gewist.").Split('\n').Select(regel => (regel, Uri.TryCreate(regel, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https"));

    public sealed record Regel(Guid Id, Berichtsoort Soort, string Onderwerp, string Aan, Berichtstand Stand, DateTimeOffset Op);
}
