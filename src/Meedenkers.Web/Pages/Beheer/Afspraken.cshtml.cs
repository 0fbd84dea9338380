using Meedenkers.Data;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>Agreements with organisations, and how much of each is used; to read only.</summary>
internal sealed class AfsprakenModel(MeedenkersDbContext db, Naslagbron naslagbron, TimeProvider klok) : Beheerpagina(naslagbron)
{
    public IReadOnlyList<Regel> Afspraken { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Kruimels(new Kruimel("Afspraken"));
        var vandaag = Nederland.Vandaag(klok.GetUtcNow());
        Afspraken = [.. (await Routebeeld.LeesAfspraken(db, Stop)).Select(a => new Regel(
            Naslag.Organisatie(a.Afspraak.Organisatie).Naam,
            string.Join(", ", a.Afspraak.Gemeenten.Select(g => Naslag.Gemeente(g)?.Naam ?? g)),
            $"{Nederland.Kort(a.Afspraak.Van, vandaag)} tot en met {Nederland.Kort(a.Afspraak.Tot, vandaag)}",
            a.Loopt(vandaag), a.Gebruikt, a.Afspraak.Trajecten))];
    }

    public sealed record Regel(string Organisatie, string Gemeenten, string Periode, bool Loopt, int Gebruikt, int Trajecten)
    {
        /// <summary>Ten of a hundred or fewer left: time to talk.</summary>
        public bool BijnaOp => Loopt && Trajecten - Gebruikt <= Trajecten / 10;
    }
}
