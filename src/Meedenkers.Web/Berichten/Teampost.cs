using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Berichten;

/// <summary>Finds who must hear of something, and puts the mail for them in the outbox with the same save.</summary>
sealed class Teampost(MeedenkersDbContext db, Ontvangers ontvangers, Postvak postvak)
{
    /// <summary>To the coördinatoren of an organisation: there is something new in their worklist.</summary>
    public async Task NieuwInWerklijst(OrganisatieCode organisatie, CasusId casus, DateTimeOffset nu, CancellationToken stop)
    {
        foreach (var adres in await ontvangers.Coordinatoren(organisatie, stop)) postvak.NieuwAanbod(adres, casus, nu);
    }

    /// <summary>To the coördinatoren of an organisation: somebody asks it for advice.</summary>
    public async Task AdviesGevraagd(OrganisatieCode aan, DateTimeOffset nu, CancellationToken stop)
    {
        foreach (var adres in await ontvangers.Coordinatoren(aan, stop)) postvak.AdviesGevraagd(adres, nu);
    }

    /// <summary>To the same, when the promised day has passed.</summary>
    public async Task AdviesHerinnering(OrganisatieCode aan, DateTimeOffset nu, CancellationToken stop)
    {
        foreach (var adres in await ontvangers.Coordinatoren(aan, stop)) postvak.AdviesHerinnering(adres, nu);
    }

    /// <summary>To one side of a handover: who does it there, else its coördinatoren. Something waits in their worklist.</summary>
    public async Task Kant(OrganisatieCode organisatie, IReadOnlyCollection<MedewerkerId> wie, CasusId casus, DateTimeOffset nu, CancellationToken stop)
    {
        if (wie.Count == 0) await NieuwInWerklijst(organisatie, casus, nu, stop);
        foreach (var adres in await ontvangers.Van(wie, stop)) postvak.Toegewezen(adres, casus, nu);
    }

    /// <summary>To the side of a handover that did not do this; call it before the responsibility moves.</summary>
    public Task AndereKant(Casus casus, OverdrachtId id, Handelende door, DateTimeOffset nu, CancellationToken stop)
    {
        var overdracht = casus.Overdracht(id);
        return door.Organisatie == overdracht.Naar
            ? Kant(overdracht.Van!.Value, casus.Uitvoerders(overdracht), casus.Id, nu, stop)
            : Kant(overdracht.Naar, overdracht.Ontvanger is { } wie ? [wie] : [], casus.Id, nu, stop);
    }

    /// <summary>To both sides, when the resident or the clock did it.</summary>
    public async Task BeideKanten(Casus casus, OverdrachtId id, DateTimeOffset nu, CancellationToken stop)
    {
        var overdracht = casus.Overdracht(id);
        await Kant(overdracht.Van!.Value, casus.Uitvoerders(overdracht), casus.Id, nu, stop);
        await Kant(overdracht.Naar, overdracht.Ontvanger is { } wie ? [wie] : [], casus.Id, nu, stop);
    }

    /// <summary>To the person who will do it.</summary>
    public async Task Toegewezen(MedewerkerId aan, CasusId casus, DateTimeOffset nu, CancellationToken stop)
    {
        foreach (var adres in await ontvangers.Van([aan], stop)) postvak.Toegewezen(adres, casus, nu);
    }

    /// <summary>To who keeps the accounts of this organisation, or of the region: somebody got a role.</summary>
    public async Task RolGegeven(OrganisatieCode? organisatie, DateTimeOffset nu, CancellationToken stop)
    {
        var (wie, pad) = organisatie is { } code ? (await ontvangers.Coordinatoren(code, stop), "/team/mensen") : (await ontvangers.Regiobeheerders(stop), "/beheer/accounts");
        foreach (var adres in wie) postvak.RolGegeven(adres, pad, nu);
    }

    /// <summary>To the resident, when there is an address that may be read now.</summary>
    public async Task ErIsNieuws(CasusId casus, DateTimeOffset nu, CancellationToken stop) =>
        postvak.ErIsNieuws(await db.Inwoners.Where(i => i.CasusId == casus).Select(i => i.Gegevens.Email).SingleOrDefaultAsync(stop), casus, nu);

    /// <summary>
    /// Saves and tells the resident, all or nothing. Who takes up an offer may read the address only after that save, so this is
    /// the one place with a transaction around two saves; without savepoints, because row-level security knows a transaction
    /// by its own number.
    /// </summary>
    public async Task BewaarEnMeldInwoner(CasusId casus, DateTimeOffset nu, CancellationToken stop)
    {
        db.Database.AutoSavepointsEnabled = false;
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        await db.SaveChangesAsync(stop);
        await ErIsNieuws(casus, nu, stop);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }
}
