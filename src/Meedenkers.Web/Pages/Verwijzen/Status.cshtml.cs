using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Verwijzen;

/// <summary>How a referral stands, for who holds its link. Unknown, ended and withdrawn are one and the same page.</summary>
sealed class StatusModel(MeedenkersDbContext db, Inzage inzage, TimeProvider klok) : PageModel
{
    public Verwijzerstatus? Weergave { get; private set; }

    public DateOnly Vandaag { get; private set; }

    public string Adres { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string link, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        Vandaag = Nederland.Vandaag(nu);
        inzage.Als = Hoedanigheid.Verwijzer;
        if (Linksleutel.Probeer(link, out var sleutel))
        {
            var hash = sleutel.Hash();
            Adres = Request.Voluit($"/verwijzen/{sleutel.Waarde}");
            await db.BetreedAls(Toegangscontext.VoorSleutel(hash), stop);
            var verwijzing = await db.Verwijzingen.AsNoTracking().SingleOrDefaultAsync(v => v.LinkHash == hash, stop);
            if (verwijzing?.IsZichtbaar(nu) is true)
            {
                // Dates of the steps are with the casus; nothing else of it is read.
                await db.BetreedAls(Toegangscontext.VoorInwoner(verwijzing.CasusId), stop);
                inzage.Van(verwijzing.CasusId);
                Weergave = await Verwijzerstatus.Lees(db, verwijzing, stop);
            }
        }
        if (Weergave is not null) return Page();
        Response.StatusCode = StatusCodes.Status404NotFound;
        inzage.Geweigerd = true;
        return Page();
    }
}
