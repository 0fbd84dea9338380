using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.Web.Acties;
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

    /// <summary>To the coördinatoren of who keeps entries of the kaart; without any, or when it is the region, to the regiobeheerders.</summary>
    public async Task KaartWacht(OrganisatieCode? eigenaar, DateTimeOffset nu, CancellationToken stop)
    {
        var adressen = eigenaar is { } organisatie ? await ontvangers.Coordinatoren(organisatie, stop) : [];
        var (wie, pad) = adressen.Count > 0 ? (adressen, "/team/kaart") : (await ontvangers.Regiobeheerders(stop), "/beheer/kaart");
        foreach (var adres in wie) postvak.KaartWacht(adres, pad, nu);
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

    /// <summary>To who will look along for a colleague.</summary>
    public async Task NeemtWaar(MedewerkerId wie, DateTimeOffset nu, CancellationToken stop)
    {
        foreach (var adres in await ontvangers.Van([wie], stop)) postvak.Toegewezen(adres, null, nu);
    }

    /// <summary>
    /// To the residents who are helped by somebody who will be away: of a long absence, and of a short one in which something was
    /// planned or promised to them (Afwezigheid.IsHetMeldenWaard). Now, and not on the first day: then they can still plan.
    /// </summary>
    public async Task IsAfwezig(Afwezigheid afwezigheid, DateTimeOffset nu, CancellationToken stop)
    {
        var (eerste, laatste) = (afwezigheid.Periode.Eerste, afwezigheid.Periode.Laatste);
        var werk = await db.WerkVan(afwezigheid.Medewerker).Where(t => db.Casussen.Any(c => c.Id == t.CasusId && c.BeperktOp == null)).Select(t => new
        {
            t.CasusId,
            Gepland = (t.Uiterlijk >= eerste && t.Uiterlijk <= laatste)
                || db.Keukengesprekken.Any(g => g.OnderdeelId == t.OnderdeelId && g.VervallenOp == null && g.Blad.Op >= eerste && g.Blad.Op <= laatste)
                || db.Planstappen.Any(s => s.OnderdeelId == t.OnderdeelId && s.Stand == Planstand.Open && s.Uiterlijk >= eerste && s.Uiterlijk <= laatste),
        }).ToListAsync(stop);
        var casussen = werk.Where(w => afwezigheid.IsHetMeldenWaard(w.Gepland)).Select(w => w.CasusId).ToHashSet();
        foreach (var inwoner in await db.Inwoners.Where(i => casussen.Contains(i.CasusId)).Select(i => new { i.CasusId, i.Gegevens.Email }).ToListAsync(stop))
            postvak.ErIsNieuws(inwoner.Email, inwoner.CasusId, nu);
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
