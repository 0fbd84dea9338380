using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Somebody will be away: who looks along hears of it, and residents for whom it matters.</summary>
sealed class MeldAfwezig(MeedenkersDbContext db, Teampost post, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Throws what Afwezigheid.WaaromNiet gives.</summary>
    public async Task Doe(MedewerkerId wie, Afwezigheidsopdracht opdracht, MedewerkerId door, CancellationToken stop)
    {
        var kring = await db.OpenKring(wie, opdracht, door, stop);
        var nu = klok.GetUtcNow();
        var afwezigheid = new Afwezigheid(kring.Verzoek, kring.Bekend, kring.Door, nu);
        db.Afwezigheden.Add(afwezigheid);
        if (afwezigheid.Vervanger is { } vervanger && vervanger != door) await post.NeemtWaar(vervanger, nu, stop);
        await post.IsAfwezig(afwezigheid, nu, stop);
        logboek.Bij(Loghandeling.AccountGewijzigd, "afwezig", betreft: wie);
        await db.SaveChangesAsync(stop);
    }
}
