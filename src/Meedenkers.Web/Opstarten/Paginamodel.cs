using FluentValidation.Results;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Opstarten;

/// <summary>What all pages share: the ways in which a form can come back, always with what was typed.</summary>
public abstract class Paginamodel : PageModel
{
    /// <summary>Form errors at their fields: the same page, 400. True when the form may go on.</summary>
    protected bool IsGoed(ValidationResult uitkomst, string voorvoegsel = "Invoer")
    {
        foreach (var fout in uitkomst.Errors)
            ModelState.AddModelError(fout.PropertyName.Length > 0 ? $"{voorvoegsel}.{fout.PropertyName}" : "", fout.ErrorMessage);
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status400BadRequest;
        return ModelState.IsValid;
    }

    /// <summary>
    /// Does it, and goes on; a Weigering comes back as a sentence on the same page (400), and when somebody else was earlier the
    /// page says so (409). What is not visible is not there (404). <paramref name="toon"/> loads what the page shows, freshly.
    /// </summary>
    protected async Task<IActionResult> Probeer(MeedenkersDbContext db, Func<Task<IActionResult>> doe, Func<Task<IActionResult>> toon, Func<Task<IActionResult>>? nietZichtbaar = null)
    {
        try
        {
            return await doe();
        }
        catch (NietZichtbaarException)
        {
            return nietZichtbaar is null ? NotFound() : await nietZichtbaar();
        }
        catch (GeweigerdException geweigerd)
        {
            return await Opnieuw(geweigerd.Weigering.Zin, StatusCodes.Status400BadRequest);
        }
        catch (DbUpdateException eerder) when (eerder is DbUpdateConcurrencyException || IsToegangVoorbij(eerder))
        {
            return await Opnieuw("Iemand anders was net eerder. Hieronder ziet u hoe het nu staat. Wat u typte, staat er nog.", StatusCodes.Status409Conflict);
        }

        async Task<IActionResult> Opnieuw(string zin, int status)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", zin);
            Response.StatusCode = status;
            return await toon();
        }
    }

    /// <summary>Access that was there when the casus was read and not when it was saved: whoever was earlier ended it. A missing grant fails elsewhere in PostgreSQL.</summary>
    static bool IsToegangVoorbij(DbUpdateException fout) =>
        fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege, Routine: "ExecWithCheckOptions" };

    /// <summary>Tells on the next page that it worked.</summary>
    protected void Meld(string zin) => TempData["Melding"] = zin;
}
