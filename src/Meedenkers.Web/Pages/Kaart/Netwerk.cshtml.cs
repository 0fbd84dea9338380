using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>The network as a drawing: the resident in the middle, three shells around, and the same as a list.</summary>
sealed class NetwerkModel(Naslagbron naslagbron) : PageModel
{
    public Netwerkkaart Kaart { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Kaart = Netwerkkaart.Van(await naslagbron.Nu(stop));
}
