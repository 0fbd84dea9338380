using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Account;

/// <summary>Ends the session and clears what the browser kept of it.</summary>
public sealed class UitloggenModel(SignInManager<Data.Tabellen.Account> ingang) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await ingang.SignOutAsync();
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect("/");
    }
}
