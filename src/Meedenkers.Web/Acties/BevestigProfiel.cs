using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Matching;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>A coördinator says what holds of somebody: what was proposed, or something else.</summary>
sealed class BevestigProfiel(MeedenkersDbContext db, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Who confirms is the contact person when nobody was chosen. Throws what Meedenkerprofiel.WaaromNietBevestig gives.</summary>
    public Task Doe(MedewerkerId wie, Profielbesluit besluit, MedewerkerId door, uint? gezien, CancellationToken stop) =>
        Doe(wie, kring => besluit with { Contactpersoon = besluit.Contactpersoon ?? Contactpersoon(kring) }, door, gezien, stop);

    /// <summary>As it was proposed; whom this person falls back on and the training stay as they are. Throws what Meedenkerprofiel.WaaromNietBevestig gives, or GeenVoorstel.</summary>
    public Task Doe(MedewerkerId wie, MedewerkerId door, uint? gezien, CancellationToken stop) => Doe(wie, kring =>
    {
        var (voorstel, contact) = (kring.Profiel.Voorstel ?? throw new GeweigerdException(Weigering.GeenVoorstel), Contactpersoon(kring));
        return new(voorstel.Bekwaamheid, voorstel.Capaciteit, kring.Profiel.Getraind, contact);
    }, door, gezien, stop);

    /// <summary>Whom this person falls back on; who confirms when nobody was chosen yet.</summary>
    internal static MedewerkerId? Contactpersoon(Profielkring kring) =>
        Meedenkerprofiel.ContactpersoonVan(kring.Wie, kring.Profiel.Contactpersoon ?? kring.Door.Id, kring.Collegas);

    async Task Doe(MedewerkerId wie, Func<Profielkring, Profielbesluit> besluit, MedewerkerId door, uint? gezien, CancellationToken stop)
    {
        var kring = await db.OpenProfiel(wie, door, gezien, stop);
        kring.Profiel.Bevestig(besluit(kring), kring.Wie, kring.Door, kring.Collegas, klok.GetUtcNow());
        logboek.Bij(Loghandeling.AccountGewijzigd, "profiel bevestigd", betreft: wie);
        await db.BewaarOfBots(stop);
    }
}
