using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The resident has everything erased, after a page that says what that means, and with the code once more.</summary>
sealed class WissenModel(MeedenkersDbContext db, VraagWissen actie) : Inwonerpagina
{
    protected override string Plek => "wissen";

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!Toegangscode.Probeer(Code, out _)) return Opnieuw(Weigering.ToegangscodeKloptNiet.Zin);
        return await Probeer(db, async () =>
        {
            try
            {
                if (await actie.Doe(Bezoek, Code, stop) is not { Ticks: > 0 } wacht) return Redirect("/mijn-vraag/bewaard");
                return Opnieuw(Deurwoorden.Wacht(wacht), StatusCodes.Status429TooManyRequests);
            }
            catch (GeweigerdException fout) when (fout.Weigering == Weigering.ToegangscodeKloptNiet)
            {
                return Opnieuw(fout.Weigering.Zin);
            }
        }, () => Task.FromResult<IActionResult>(Page()));
    }

    IActionResult Opnieuw(string zin, int status = StatusCodes.Status400BadRequest)
    {
        ModelState.AddModelError(nameof(Code), zin);
        Response.StatusCode = status;
        return Page();
    }
}
