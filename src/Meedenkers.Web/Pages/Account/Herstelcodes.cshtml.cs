using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Account;

/// <summary>New recovery codes, once: to print. What is stored cannot be shown again.</summary>
sealed class HerstelcodesModel(Kortkoekje koekje) : PageModel
{
    const string Koekje = "__Host-herstelcodes";
    static readonly TimeSpan Duur = TimeSpan.FromMinutes(30);

    public IReadOnlyList<string> Codes => koekje.Lees(Koekje)?.Split(';') ?? [];

    internal static void Toon(Kortkoekje koekje, IReadOnlyList<string> codes) => koekje.Zet(Koekje, string.Join(';', codes), Duur);

    public IActionResult OnPost()
    {
        koekje.Wis(Koekje);
        return Redirect("/account");
    }
}
