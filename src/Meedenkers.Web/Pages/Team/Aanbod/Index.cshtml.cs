using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Team.Aanbod;

/// <summary>A coördinator sees which groups find a meedenker for what, and where little is there.</summary>
[GeenInwoner]
internal sealed class IndexModel(Teamkamer kamer, Keuzewijzer keuzewijzer) : Teampagina(kamer)
{
    public Aanbodbeeld Beeld { get; private set; } = null!;

    public async Task OnGetAsync(string? gemeente, string? groep, string? leefgebied)
    {
        Kruimels(new Kruimel("Wie helpt waarbij?"));
        Beeld = await Aanbodbeeld.Lees(Db, Naslag, keuzewijzer, "/team/aanbod", new(gemeente, groep, leefgebied), Nu, Stop);
    }
}
