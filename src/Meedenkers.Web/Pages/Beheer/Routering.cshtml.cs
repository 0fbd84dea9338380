using Meedenkers.Data;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>Who can be asked today in which gemeente, and who takes what nobody takes. The order itself is one rule for everybody.</summary>
internal sealed class RouteringModel(MeedenkersDbContext db, Naslagbron naslagbron, TimeProvider klok) : Beheerpagina(naslagbron)
{
    public Routebeeld Beeld { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Kruimels(new Kruimel("Routering"));
        Beeld = await Routebeeld.Lees(db, Naslag, Nederland.Vandaag(klok.GetUtcNow()), Stop);
    }
}
