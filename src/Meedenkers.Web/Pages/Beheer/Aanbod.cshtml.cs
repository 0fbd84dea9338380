using Meedenkers.Data;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>The regiobeheerder sees which groups find a meedenker for what, and where little is there.</summary>
internal sealed class AanbodModel(MeedenkersDbContext db, Naslagbron naslagbron, Keuzewijzer keuzewijzer, TimeProvider klok) : Beheerpagina(naslagbron)
{
    public Aanbodbeeld Beeld { get; private set; } = null!;

    public async Task OnGetAsync(string? gemeente, string? groep, string? leefgebied)
    {
        Kruimels(new Kruimel("Aanbod"));
        Beeld = await Aanbodbeeld.Lees(db, Naslag, keuzewijzer, "/beheer/aanbod", new(gemeente, groep, leefgebied), klok.GetUtcNow(), Stop);
    }
}
