using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;

namespace Meedenkers.Web.Acties;

/// <summary>Somebody gets another function in the same organisation, signs in again with it, and the coördinatoren hear of it.</summary>
sealed class WijzigFunctie(MeedenkersDbContext db, Teamsessies sessies, Teampost post, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Throws what Medewerker.WaaromNietWijzigFunctie gives.</summary>
    public async Task Doe(MedewerkerId wie, Functie naar, MedewerkerId door, uint? gezien, CancellationToken stop)
    {
        var kring = await db.OpenKring(wie, door, gezien, stop);
        if (kring.Wie.Functie == Functie.Coordinator) db.HoudAchterblijver(kring);
        kring.Wie.WijzigFunctie(naar, kring.Door, kring.Collegas);
        await post.RolGegeven(kring.Wie.Organisatie, klok.GetUtcNow(), stop);
        logboek.Bij(Loghandeling.AccountGewijzigd, $"functie {Code.Van(naar)}", betreft: wie);
        await sessies.EindigAlle(wie, behalve: null, stop);
        await db.SaveChangesAsync(stop);
    }
}
