using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>
/// Somebody is asked to come in. The mail goes to that person, or first to who must confirm; who keeps the accounts there hears
/// that a role was given. What was refused is in the logbook too.
/// </summary>
sealed class NodigUit(MeedenkersDbContext db, Naslagbron naslagbron, Postvak postvak, Teampost post, Logboek logboek, TimeProvider klok) : IActie
{
    public async Task Doe(Uitnodigingsverzoek verzoek, MedewerkerId door, CancellationToken stop)
    {
        var ik = await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == door, stop);
        var stand = await Stand(verzoek, ik, stop);
        var wat = $"uitnodiging {Code.Van(verzoek.Functie)}";
        if (ik.WaaromNietNodigUit(verzoek, stand) is { } weigering)
        {
            logboek.Bij(Loghandeling.Geweigerd, wat, gelukt: false);
            await db.SaveChangesAsync(stop);
            throw new GeweigerdException(weigering);
        }
        var (nu, sleutel) = (klok.GetUtcNow(), Linksleutel.Nieuw());
        var (vervaltOp, uren) = (await naslagbron.Nu(stop)).UitnodigingVervalt(verzoek.Organisatie, verzoek.Gemeente, nu);
        var uitnodiging = ik.NodigUit(verzoek, stand, sleutel, vervaltOp, nu);
        db.Uitnodigingen.Add(uitnodiging);
        if (uitnodiging.WachtOpBevestiging) postvak.BevestigCoordinator(uitnodiging.BevestigerEmail, sleutel, uren, nu);
        else postvak.Uitgenodigd(uitnodiging.Email, sleutel, uren, nu);
        await post.RolGegeven(verzoek.Organisatie, nu, stop);
        logboek.Bij(Loghandeling.AccountGewijzigd, wat);
        await db.BewaarOfBots(stop);
    }

    async Task<Accountstand> Stand(Uitnodigingsverzoek verzoek, Medewerker ik, CancellationToken stop)
    {
        var eigen = await db.Users.Where(a => a.Id == ik.Id.Waarde).Select(a => a.Email).SingleAsync(stop);
        var open = await db.Uitnodigingen.AsNoTracking().Where(u => u.Soort == Uitnodigingsoort.Account && u.GebruiktOp == null && u.IngetrokkenOp == null && u.Organisatie == verzoek.Organisatie).ToListAsync(stop);
        return new(Emailadres.VanOpslag(eigen!),
            AdresHeeftAccount: await Account(verzoek.Email).AnyAsync(stop),
            IsUitgenodigd: open.Any(u => u.Email.Waarde.Equals(verzoek.Email.Waarde, StringComparison.OrdinalIgnoreCase)),
            HeeftCoordinator: verzoek.Organisatie is { } organisatie && await db.HeeftCoordinator(organisatie, stop),
            EersteIsUitgenodigd: open.Any(u => u.VraagtBevestiging),
            BevestigerWerktElders: verzoek.Bevestiger is { } ander && await WerktElders(ander.Email, verzoek.Organisatie, stop));
    }

    async Task<bool> WerktElders(Emailadres adres, OrganisatieCode? organisatie, CancellationToken stop)
    {
        var ids = (await Account(adres).Select(a => a.Id).ToListAsync(stop)).ConvertAll(id => new MedewerkerId(id));
        return await db.Medewerkers.AnyAsync(m => ids.Contains(m.Id) && (m.Organisatie == null || m.Organisatie != organisatie), stop);
    }

    IQueryable<Data.Tabellen.Account> Account(Emailadres adres)
    {
        var genormaliseerd = adres.Waarde.ToUpperInvariant();
        return db.Users.Where(a => a.NormalizedEmail == genormaliseerd);
    }
}

/// <summary>What a place needs to be offered anything.</summary>
static class Coordinatoren
{
    internal static Task<bool> HeeftCoordinator(this MeedenkersDbContext db, OrganisatieCode organisatie, CancellationToken stop) =>
        db.Medewerkers.AnyAsync(m => m.Organisatie == organisatie && m.Functie == Functie.Coordinator && m.Actief, stop);
}
