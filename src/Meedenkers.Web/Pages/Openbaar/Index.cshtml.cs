using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Openbaar;

/// <summary>The front door: what it is, seven entrances, how it goes, the phone, the door for professionals.</summary>
public sealed class IndexModel(IPubliekeNaslag naslag) : PageModel
{
    public Publiek Publiek { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Publiek = await naslag.Nu(stop);
}
