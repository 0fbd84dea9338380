using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Cijfers;

/// <summary>What an onderdeel waits for; the organisation has a term for each but the last.</summary>
internal enum Wachtsoort { Aanbod, TeVerdelen, EersteContact, Gesprek, Opnieuw, Loopt }

/// <summary>Onderdelen that wait for the same, on time or not.</summary>
/// <param name="Sinds">Since when the organisation has the one that it has longest.</param>
/// <param name="Uiterlijk">The first day on which one of them was due.</param>
internal sealed record Wachttelling(Wachtsoort Soort, bool TeLaat, int Aantal, DateTimeOffset Sinds, DateOnly Uiterlijk);

/// <summary>What one person of the organisation does now.</summary>
internal sealed record Persoonstelling(MedewerkerId Wie, int Onderdelen, int TeLaat);

/// <summary>Residents, or terms, and how many of those are past the day that was expected.</summary>
internal sealed record Dagtelling(int Aantal, int Voorbij, DateOnly? Eerste);

/// <summary>Handovers between organisations that ended alike in one month; a running one has the month of its last step.</summary>
internal sealed record Overdrachttelling(bool Gegeven, Overdrachtstand Stand, bool Koud, DateOnly Maand, int Aantal)
{
    internal bool Loopt => Stand is Overdrachtstand.Voorgesteld or Overdrachtstand.Aangenomen;

    internal bool IsWarm => Stand == Overdrachtstand.Bevestigd && !Koud;

    internal bool IsKoud => Stand == Overdrachtstand.Bevestigd && Koud;
}

/// <summary>The own work of one organisation, counted: five queries that add up, whatever the number of people. Nobody but its coördinator gets numbers of others.</summary>
internal sealed class Werkcijfers(IReadOnlyList<Wachttelling> wachten, IReadOnlyList<Persoonstelling> mensen, Dagtelling elders, Dagtelling bezwaar, IReadOnlyList<Overdrachttelling> overdrachten)
{
    internal const int Maanden = 12;

    /// <summary>Who waits for help of somebody else, by resident.</summary>
    internal Dagtelling Elders => elders;

    /// <summary>Terms to object that run.</summary>
    internal Dagtelling Bezwaar => bezwaar;

    internal IReadOnlyList<Overdrachttelling> Overdrachten => overdrachten;

    /// <summary>What the organisation is responsible for: everything but an offer, and but the conversation of a handover that is not its own yet.</summary>
    internal int Open => wachten.Where(w => w.Soort is not (Wachtsoort.Aanbod or Wachtsoort.Gesprek)).Sum(w => w.Aantal);

    internal int TeLaat => wachten.Where(w => w.TeLaat).Sum(w => w.Aantal);

    internal IEnumerable<Wachttelling> Van(Wachtsoort soort) => wachten.Where(w => w.Soort == soort);

    internal Persoonstelling Van(MedewerkerId wie) => mensen.FirstOrDefault(m => m.Wie == wie) ?? new(wie, 0, 0);

    /// <summary>The first month that counts: this one and the eleven before it.</summary>
    internal static DateOnly EersteMaand(DateOnly vandaag) => new DateOnly(vandaag.Year, vandaag.Month, 1).AddMonths(1 - Maanden);

    internal static async Task<Werkcijfers> Lees(MeedenkersDbContext db, DateOnly vandaag, CancellationToken stop) => new(
        await Wachten(db, vandaag, stop), await Mensen(db, vandaag, stop), await OpHulpElders(db, vandaag, stop), await Bezwaren(db, vandaag, stop), await Overgedragen(db, vandaag, stop));

    static IQueryable<Toegang> VanOns(MeedenkersDbContext db) => db.MijnToegangen().Where(t => t.Medewerker == null);

    static async Task<IReadOnlyList<Wachttelling>> Wachten(MeedenkersDbContext db, DateOnly vandaag, CancellationToken stop)
    {
        var rijen = await VanOns(db).Where(t => t.Stand != Onderdeelstand.Afgesloten && t.Reden != Toegangsreden.Waakvlam)
            .GroupBy(t => new { t.Stand, Gesprek = t.Reden == Toegangsreden.Overdracht, Termijn = t.Uiterlijk != DateOnly.MaxValue, TeLaat = t.Uiterlijk < vandaag })
            .Select(g => new { g.Key, Aantal = g.Count(), Sinds = g.Min(t => t.Van), Uiterlijk = g.Min(t => t.Uiterlijk) }).ToListAsync(stop);
        return [.. rijen.Select(r => new Wachttelling(Soort(r.Key.Stand, r.Key.Gesprek, r.Key.Termijn), r.Key.TeLaat, r.Aantal, r.Sinds, r.Uiterlijk))];
    }

    static Wachtsoort Soort(Onderdeelstand stand, bool gesprek, bool metTermijn) => stand switch
    {
        Onderdeelstand.Aangeboden => Wachtsoort.Aanbod,
        Onderdeelstand.TeVerdelen => Wachtsoort.TeVerdelen,
        Onderdeelstand.Kennismaken => gesprek ? Wachtsoort.Gesprek : Wachtsoort.EersteContact,
        _ => metTermijn ? Wachtsoort.Opnieuw : Wachtsoort.Loopt,
    };

    static async Task<IReadOnlyList<Persoonstelling>> Mensen(MeedenkersDbContext db, DateOnly vandaag, CancellationToken stop) =>
        await db.MijnToegangen().Where(t => t.Medewerker != null && t.Reden == Toegangsreden.Toewijzing)
            .GroupBy(t => t.Medewerker!.Value)
            .Select(g => new Persoonstelling(g.Key, g.Count(), g.Count(t => t.Uiterlijk < vandaag))).ToListAsync(stop);

    static async Task<Dagtelling> OpHulpElders(MeedenkersDbContext db, DateOnly vandaag, CancellationToken stop) =>
        await (from t in VanOns(db)
               where t.Reden == Toegangsreden.Verantwoordelijk
               join w in db.Wachtplekken on t.OnderdeelId equals w.OnderdeelId
               where w.AfgelopenOp == null
               group new { t.CasusId, w.Wachten } by 1 into g
               select new Dagtelling(g.Select(x => x.CasusId).Distinct().Count(), g.Where(x => x.Wachten.Verwacht < vandaag).Select(x => x.CasusId).Distinct().Count(), g.Min(x => (DateOnly?)x.Wachten.Sinds)))
            .SingleOrDefaultAsync(stop) ?? new(0, 0, null);

    static async Task<Dagtelling> Bezwaren(MeedenkersDbContext db, DateOnly vandaag, CancellationToken stop) =>
        await (from t in VanOns(db)
               where t.Reden == Toegangsreden.Verantwoordelijk
               join b in db.Bezwaartermijnen on t.OnderdeelId equals b.OnderdeelId
               where b.Stand == Bezwaarstand.Loopt
               group b.Besluit by 1 into g
               select new Dagtelling(g.Count(), g.Count(b => b.Uiterlijk < vandaag), g.Min(b => (DateOnly?)b.Uiterlijk)))
            .SingleOrDefaultAsync(stop) ?? new(0, 0, null);

    static async Task<IReadOnlyList<Overdrachttelling>> Overgedragen(MeedenkersDbContext db, DateOnly vandaag, CancellationToken stop)
    {
        var vanaf = Nederland.BeginVan(EersteMaand(vandaag));
        var rijen = await db.Database.SqlQuery<Rij>($"""select gegeven as "Gegeven", stand as "Stand", koud as "Koud", maand as "Maand", aantal as "Aantal" from eigen_overdrachten({vanaf})""").ToListAsync(stop);
        return [.. rijen.Select(r => new Overdrachttelling(r.Gegeven, Domain.Werkmodel.Code.Lees<Overdrachtstand>(r.Stand), r.Koud, r.Maand, r.Aantal))];
    }

    sealed record Rij(bool Gegeven, string Stand, bool Koud, DateOnly Maand, int Aantal);
}
