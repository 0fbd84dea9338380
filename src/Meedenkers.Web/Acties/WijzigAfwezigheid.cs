using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Other days, or another who looks along. Residents hear of other days; who looks along, they read.</summary>
sealed class WijzigAfwezigheid(MeedenkersDbContext db, Teampost post, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Throws what Afwezigheid.WaaromNietWijzig gives.</summary>
    public async Task Doe(Guid id, Afwezigheidsopdracht opdracht, MedewerkerId door, CancellationToken stop)
    {
        var afwezigheid = await db.OpenAfwezigheid(id, stop);
        var kring = await db.OpenKring(afwezigheid.Medewerker, opdracht, door, stop);
        var (nu, was, wasVervanger) = (klok.GetUtcNow(), afwezigheid.Periode, afwezigheid.Vervanger);
        afwezigheid.Wijzig(kring.Verzoek, kring.Bekend, kring.Door, Nederland.Vandaag(nu));
        if (afwezigheid.Vervanger is { } vervanger && vervanger != wasVervanger && vervanger != door) await post.NeemtWaar(vervanger, nu, stop);
        if (afwezigheid.Periode != was) await post.IsAfwezig(afwezigheid, nu, stop);
        logboek.Bij(Loghandeling.AccountGewijzigd, "afwezig veranderd", betreft: afwezigheid.Medewerker);
        await db.SaveChangesAsync(stop);
    }
}
