using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>A new link goes out; the old one ends.</summary>
sealed class StuurUitnodigingOpnieuw(MeedenkersDbContext db, Naslagbron naslagbron, Postvak postvak, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>True when a link was mailed; false when it only got more time.</summary>
    public async Task<bool> Doe(Guid id, MedewerkerId door, CancellationToken stop)
    {
        var (uitnodiging, ik) = await db.OpenUitnodiging(id, door, stop);
        var (nu, sleutel) = (klok.GetUtcNow(), Linksleutel.Nieuw());
        var (vervaltOp, uren) = (await naslagbron.Nu(stop)).UitnodigingVervalt(uitnodiging.Organisatie, uitnodiging.Gemeente, nu);
        uitnodiging.StuurOpnieuw(sleutel, ik, vervaltOp);
        if (uitnodiging.Soort == Uitnodigingsoort.Account)
        {
            if (uitnodiging.WachtOpBevestiging) postvak.BevestigCoordinator(uitnodiging.BevestigerEmail, sleutel, uren, nu);
            else postvak.Uitgenodigd(uitnodiging.Email, sleutel, uren, nu);
        }
        // Nobody is mailed a link that does not work yet.
        else if (!uitnodiging.KrijgtAlleenTijd) postvak.ToegangHersteld(uitnodiging.Email, sleutel, uren, nu);
        logboek.Bij(Loghandeling.AccountGewijzigd, "uitnodiging opnieuw gestuurd", betreft: uitnodiging.Voor);
        await db.SaveChangesAsync(stop);
        return !uitnodiging.KrijgtAlleenTijd;
    }
}

/// <summary>How an actie comes to an invitation.</summary>
static class Uitnodigingsingang
{
    /// <summary>Throws NietZichtbaarException when it is another organisation's; foreign and absent are alike.</summary>
    internal static async Task<(Uitnodiging Uitnodiging, Medewerker Door)> OpenUitnodiging(this MeedenkersDbContext db, Guid id, MedewerkerId door, CancellationToken stop)
    {
        var ik = await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == door, stop);
        var uitnodiging = await db.Uitnodigingen.SingleOrDefaultAsync(u => u.Id == id, stop);
        return uitnodiging is null || uitnodiging.WaaromNietBeheer(ik) == Weigering.NietUwMensen ? throw new NietZichtbaarException() : (uitnodiging, ik);
    }
}
