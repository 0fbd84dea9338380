using Meedenkers.Data;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The resident stops, after a page that says what that means.</summary>
sealed class StoppenModel(MeedenkersDbContext db, StopVraag actie) : Inwonerpagina
{
    protected override string Plek => "stoppen";

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await Probeer(db, async () =>
    {
        await actie.Doe(Bezoek, stop);
        return Redirect("/mijn-vraag");
    }, () => Task.FromResult<IActionResult>(Page()));
}
