using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Openbaar;

/// <summary>Where to call or write, per municipality.</summary>
[AllowAnonymous]
public sealed class ContactModel(IPubliekeNaslag naslag) : PageModel
{
    public IReadOnlyList<Gemeenteregel> Gemeenten => naslag.Gemeenten;
}
