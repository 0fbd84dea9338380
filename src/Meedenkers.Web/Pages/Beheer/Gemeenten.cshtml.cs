using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>The gemeenten of this portal.</summary>
internal sealed class GemeentenModel(Naslagbron naslagbron) : Beheerpagina(naslagbron)
{
    public void OnGet() => Kruimels(new Kruimel("Gemeenten"));
}
