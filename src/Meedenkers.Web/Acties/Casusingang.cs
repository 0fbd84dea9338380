using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>What was asked for is not there for whoever asks. Foreign and absent are alike: the page says 404.</summary>
sealed class NietZichtbaarException : Exception;

/// <summary>How an actie comes to its casus: through what is visible, or not at all.</summary>
static class Casusingang
{
    /// <summary>The casus with what its verbs need, also for who only holds an offer in it. Throws NietZichtbaarException.</summary>
    internal static async Task<Casus> OpenCasus(this MeedenkersDbContext db, CasusId id, OnderdeelId onderdeel, CancellationToken stop) =>
        await db.ZoekCasus(id, onderdeel, stop) ?? throw new NietZichtbaarException();

    /// <summary>
    /// The same; null when it is not visible. Access rows are read last: when one is still open, all that was read before was
    /// visible too, also when somebody else answered meanwhile.
    /// </summary>
    internal static async Task<Casus?> ZoekCasus(this MeedenkersDbContext db, CasusId id, OnderdeelId onderdeel, CancellationToken stop) =>
        await db.LaadCasus(id, stop: stop) is { } casus && casus.Toegangen.Any(t => t.IsOpen && t.OnderdeelId == onderdeel && t.Organisatie == db.Als.Organisatie
            && (db.Als.IsCoordinator || db.Als.IsVan(t.Medewerker) || t.Reden == Toegangsreden.Aanbod) && t.Reden != Toegangsreden.Waakvlam) ? casus : null;

    /// <summary>The casus for who may read what the resident wrote: the onderdeel was taken up. Throws NietZichtbaarException.</summary>
    internal static async Task<Casus> OpenCasusMetInzage(this MeedenkersDbContext db, CasusId id, bool metDeuren = false, CancellationToken stop = default)
    {
        var casus = await db.LaadCasus(id, metDeuren, stop);
        return casus is not null && db.HeeftInzage(casus) ? casus : throw new NietZichtbaarException();
    }

    /// <summary>The same, with an onderdeel that must be part of it. Throws NietZichtbaarException.</summary>
    internal static async Task<Casus> OpenCasusMetInzage(this MeedenkersDbContext db, CasusId id, OnderdeelId onderdeel, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, stop: stop);
        return casus.Onderdelen.Any(o => o.Id == onderdeel) ? casus : throw new NietZichtbaarException();
    }

    /// <summary>The casus of a finished onderdeel about which this person asks today how it goes. Throws NietZichtbaarException.</summary>
    internal static async Task<Casus> OpenWaakvlam(this MeedenkersDbContext db, OnderdeelId onderdeel, CancellationToken stop)
    {
        var id = await db.MijnToegangen().Where(t => t.OnderdeelId == onderdeel && t.Reden == Toegangsreden.Waakvlam).Select(t => (CasusId?)t.CasusId).FirstOrDefaultAsync(stop) ?? throw new NietZichtbaarException();
        return await db.LaadCasus(id, stop: stop) ?? throw new NietZichtbaarException();
    }

    /// <summary>To whom an onderdeel would come back today: who did it, when still there, and whether anybody answers for the organisation.</summary>
    internal static async Task<Terugkeer> TerugkeerVan(this MeedenkersDbContext db, Onderdeel onderdeel, CancellationToken stop)
    {
        var (bij, organisatie) = (onderdeel.Waakvlam?.Bij, onderdeel.Organisatie);
        var mensen = await db.Medewerkers.Where(m => m.Organisatie == organisatie && m.Actief && (m.Id == bij || m.Functie == Functie.Coordinator)).Select(m => new { m.Id, m.Functie }).ToListAsync(stop);
        return new(mensen.Any(m => m.Id == bij) ? bij : null, mensen.Any(m => m.Functie == Functie.Coordinator));
    }

    /// <summary>The casus of a handover between organisations, for who has a row of it. Throws NietZichtbaarException.</summary>
    internal static async Task<Casus> OpenOverdracht(this MeedenkersDbContext db, OverdrachtId id, CancellationToken stop)
    {
        var casusId = await db.MijnToegangen().Where(t => t.Overdracht == id).Select(t => (CasusId?)t.CasusId).FirstOrDefaultAsync(stop) ?? throw new NietZichtbaarException();
        var casus = await db.LaadCasus(casusId, stop: stop);
        return casus is not null && casus.Overdrachten.Any(o => o.Id == id && o.IsTussenOrganisaties) ? casus : throw new NietZichtbaarException();
    }

    internal static Termijnen TermijnenVan(this Naslagwerk naslag, Casus casus) => naslag.RegioVan(casus.Gemeente).Termijnen;

    /// <summary>An offer alone gives no sight of personal text, and a waakvlam only of name and number; row-level security holds the same rule (heeft_inzage).</summary>
    static bool HeeftInzage(this MeedenkersDbContext db, Casus casus) => casus.Toegangen.Any(t => t.IsOpen && t.Reden is not (Toegangsreden.Aanbod or Toegangsreden.Waakvlam)
        && t.Organisatie == db.Als.Organisatie && (db.Als.IsCoordinator || db.Als.IsVan(t.Medewerker)));
}
