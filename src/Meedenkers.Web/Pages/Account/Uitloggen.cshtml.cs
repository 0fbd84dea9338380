using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Account;

/// <summary>Ends the session on the server and clears what the browser kept of it.</summary>
sealed class UitloggenModel(Teamsessies sessies) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await sessies.Eindig(stop);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect("/");
    }
}
