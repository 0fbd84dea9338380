using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>A person whose account is changed, who changes it, and everybody of the same organisation (or of the region).</summary>
sealed record Kring(Medewerker Wie, Medewerker Door, IReadOnlyList<Medewerker> Collegas);

/// <summary>How an actie comes to the people it is about.</summary>
static class Mensenkring
{
    /// <summary>Throws NietZichtbaarException for somebody of another organisation, or who is none of this person's business.</summary>
    /// <param name="db">The database.</param>
    /// <param name="wie">Whose account it is.</param>
    /// <param name="door">Who changes it.</param>
    /// <param name="gezien">The version that was on the screen; null when that does not matter.</param>
    /// <param name="stop">Ends the request.</param>
    internal static async Task<Kring> OpenKring(this MeedenkersDbContext db, MedewerkerId wie, MedewerkerId door, uint? gezien, CancellationToken stop)
    {
        var ik = await db.Medewerkers.SingleAsync(m => m.Id == door, stop);
        var gevraagd = await db.Medewerkers.SingleOrDefaultAsync(m => m.Id == wie, stop);
        if (gevraagd is null || gevraagd.WaaromNietInLijst(ik) is not null) throw new NietZichtbaarException();
        var collegas = await db.Medewerkers.Where(m => m.Organisatie == gevraagd.Organisatie).ToListAsync(stop);
        if (gezien is { } versie) db.Entry(gevraagd).Property<uint>("Versie").OriginalValue = versie;
        return new(gevraagd, ik, collegas);
    }

    /// <summary>
    /// Whoever is left behind must still be there when this is saved: two coördinatoren who end each other at once would
    /// otherwise leave nobody. Their row is written unchanged, so that its version is checked.
    /// </summary>
    internal static void HoudAchterblijver(this MeedenkersDbContext db, Kring kring)
    {
        var blijft = kring.Door.Id != kring.Wie.Id && kring.Door.Functie == kring.Wie.Functie ? kring.Door
            : kring.Collegas.FirstOrDefault(c => c.Id != kring.Wie.Id && c.Actief && c.Functie == kring.Wie.Functie);
        if (blijft is not null) db.Entry(blijft).Property(m => m.Functie).IsModified = true;
    }

    /// <summary>When an invitation of now ends, and after how many hours that is.</summary>
    internal static (DateTimeOffset Op, int Uren) UitnodigingVervalt(this Naslagwerk naslag, OrganisatieCode? organisatie, string? gemeente, DateTimeOffset nu)
    {
        var plaats = gemeente ?? (organisatie is { } code && naslag.Organisatie(code).Gemeenten is [var eerste, ..] ? eerste : null);
        var uren = (naslag.Gemeente(plaats) is not null ? naslag.RegioVan(plaats!) : naslag.Regios[0]).Termijnen.UitnodigingUren;
        return (nu.AddHours(uren), uren);
    }
}
