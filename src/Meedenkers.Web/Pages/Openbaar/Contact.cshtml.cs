using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Openbaar;

/// <summary>Where to call or write, per municipality.</summary>
public sealed class ContactModel(IPubliekeNaslag naslag) : PageModel
{
    public IReadOnlyList<Gemeenteregel> Gemeenten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Gemeenten = (await naslag.Nu(stop)).Gemeenten;
}
