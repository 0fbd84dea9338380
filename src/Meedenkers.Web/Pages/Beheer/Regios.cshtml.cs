using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>The regions of this portal.</summary>
internal sealed class RegiosModel(Naslagbron naslagbron) : Beheerpagina(naslagbron)
{
    public void OnGet() => Kruimels(new Kruimel("Regio"));
}
