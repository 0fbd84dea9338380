using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The person who is named in an invitation says whether the first coördinator of the organisation is right.</summary>
sealed class BevestigUitnodiging(MeedenkersDbContext db, Naslagbron naslagbron, Postvak postvak, Ontvangers ontvangers, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Yes: who was invited gets a link. Throws BevestigingWerktNiet or OrganisatieHeeftCoordinator.</summary>
    public async Task Ja(string hash, CancellationToken stop)
    {
        var uitnodiging = await Open(hash, stop);
        var (nu, sleutel) = (klok.GetUtcNow(), Linksleutel.Nieuw());
        var (vervaltOp, uren) = (await naslagbron.Nu(stop)).UitnodigingVervalt(uitnodiging.Organisatie, null, nu);
        uitnodiging.Bevestig(await db.HeeftCoordinator(uitnodiging.Organisatie!.Value, stop), sleutel, vervaltOp, nu);
        postvak.Uitgenodigd(uitnodiging.Email, sleutel, uren, nu);
        logboek.Bij(Loghandeling.AccountGewijzigd, "uitnodiging bevestigd");
        await db.SaveChangesAsync(stop);
    }

    /// <summary>No: it ends, and the regiobeheerders hear so, without a name. Throws BevestigingWerktNiet.</summary>
    public async Task Nee(string hash, CancellationToken stop)
    {
        var uitnodiging = await Open(hash, stop);
        var nu = klok.GetUtcNow();
        uitnodiging.WijsAf(nu);
        foreach (var adres in await ontvangers.Regiobeheerders(stop)) postvak.NietBevestigd(adres, nu);
        logboek.Bij(Loghandeling.AccountGewijzigd, "uitnodiging afgewezen");
        await db.SaveChangesAsync(stop);
    }

    async Task<Uitnodiging> Open(string hash, CancellationToken stop) =>
        await db.Uitnodigingen.SingleOrDefaultAsync(u => u.BevestigHash == hash, stop) ?? throw new GeweigerdException(Weigering.BevestigingWerktNiet);
}
