using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>A profile, whose it is, who changes it, and everybody of the organisation. Of whom nobody wrote anything, a new one is ready to be kept.</summary>
sealed record Profielkring(Meedenkerprofiel Profiel, Medewerker Wie, Medewerker Door, IReadOnlyList<Medewerker> Collegas);

/// <summary>How an actie comes to a profile.</summary>
static class Profielingang
{
    /// <summary>To change it: of oneself, or for a coördinator of somebody of the organisation. Throws NietZichtbaarException.</summary>
    /// <param name="db">The database.</param>
    /// <param name="wie">Whose profile it is.</param>
    /// <param name="door">Who changes it.</param>
    /// <param name="gezien">The version that was on the screen, 0 when there was none; null when that does not matter.</param>
    /// <param name="stop">Ends the request.</param>
    internal static async Task<Profielkring> OpenProfiel(this MeedenkersDbContext db, MedewerkerId wie, MedewerkerId door, uint? gezien, CancellationToken stop)
    {
        var kring = await db.LeesProfiel(wie, door, stop);
        var staat = db.Entry(kring.Profiel);
        if (staat.State == EntityState.Detached) db.Add(kring.Profiel);
        else if (gezien is { } versie) staat.Property<uint>("Versie").OriginalValue = versie;
        return kring;
    }

    /// <summary>The version on the screen: 0 when nothing is kept yet.</summary>
    internal static uint Versie(this MeedenkersDbContext db, Meedenkerprofiel profiel) =>
        db.Entry(profiel) is { State: not EntityState.Detached } staat ? staat.Property<uint>("Versie").CurrentValue : 0;

    /// <summary>To show it; nothing is kept of what was not there. Throws NietZichtbaarException.</summary>
    internal static async Task<Profielkring> LeesProfiel(this MeedenkersDbContext db, MedewerkerId wie, MedewerkerId door, CancellationToken stop)
    {
        var organisatie = db.Als.Organisatie;
        var collegas = await db.Medewerkers.Where(m => m.Organisatie == organisatie).OrderBy(m => m.Naam).ThenBy(m => m.Id).ToListAsync(stop);
        var ik = collegas.Single(m => m.Id == door);
        if (collegas.Find(m => m.Id == wie) is not { } mens || (wie != door && ik.Functie != Functie.Coordinator)) throw new NietZichtbaarException();
        return new(await db.Meedenkerprofielen.SingleOrDefaultAsync(p => p.Medewerker == wie, stop) ?? new(mens), mens, ik, collegas);
    }
}
