using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team;

/// <summary>A section of the worklist; each onderdeel is in one.</summary>
internal enum Werkdeel { NiemandAanwezig, TeLaat, Aanbod, TeVerdelen, Kennismaken, Lopend, Waakvlam }

/// <summary>What the filter form asks for.</summary>
internal sealed record Werkfilter(string? Gemeente, Leefgebied? Onderwerp, string? Taal, bool Spoed, bool TeLaat)
{
    internal const string AndereTaal = "anders";

    internal bool IsLeeg => this == new Werkfilter(null, null, null, false, false);
}

/// <summary>Where a page of a section ended: the sort key of its last row, which says nothing about a person.</summary>
internal sealed record Volgsleutel(bool Spoed, DateOnly Uiterlijk, Guid Id)
{
    const string Dag = "yyyyMMdd";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Spoed ? 1 : 0)}-{Uiterlijk.ToString(Dag, CultureInfo.InvariantCulture)}-{Id:N}");

    internal static Volgsleutel? Lees(string? tekst) =>
        tekst?.Split('-') is [("0" or "1") and var spoed, var dag, var id]
        && DateOnly.TryParseExact(dag, Dag, CultureInfo.InvariantCulture, DateTimeStyles.None, out var uiterlijk) && Guid.TryParseExact(id, "N", out var sleutel)
            ? new(spoed == "1", uiterlijk, sleutel) : null;
}

/// <summary>A row of the worklist as the database gives it. Name and number are empty for an offer.</summary>
internal sealed record Werkrij
{
    public required Volgsleutel Sleutel { get; init; }
    public required CasusId Casus { get; init; }
    public required OnderdeelId Onderdeel { get; init; }
    public required Onderdeelstand Stand { get; init; }

    /// <summary>The handover between organisations that this row is about; null for the work itself.</summary>
    public required OverdrachtId? Overdracht { get; init; }

    /// <summary>Who does it asked the coördinator to scale it up.</summary>
    public required bool VraagtOpschaling { get; init; }

    /// <summary>The resident came back and nobody has spoken with them since.</summary>
    public required bool VraagtWeer { get; init; }
    public required DateTimeOffset Van { get; init; }
    public required DateTimeOffset AangemeldOp { get; init; }
    public required string Gemeente { get; init; }
    public required IReadOnlyList<Leefgebied> Leefgebieden { get; init; }
    public required string Taal { get; init; }
    public required IReadOnlyList<Moment> Momenten { get; init; }
    public required bool NietUitMijnDorp { get; init; }
    public required DateOnly? UiterlijkeDatum { get; init; }
    public required Casusnummer Nummer { get; init; }
    public required string? Naam { get; init; }
    public required string? BijWie { get; init; }
    public required MedewerkerId? BijWieId { get; init; }
}

/// <summary>One query for each section: from the access rows, in the order of the indexes ix_toegang_werklijst_*, one page at a time.</summary>
static class Werklijstvraag
{
    internal const int Bladzijde = 25;

    /// <summary>
    /// A page and one row more, which says that there is more. Work of <paramref name="zonderHelper"/> is in a section of its own;
    /// whoever asks only for what is late gets all of that in one list.
    /// </summary>
    internal static Task<List<Werkrij>> Lees(MeedenkersDbContext db, Werkdeel deel, Werkfilter filter, Volgsleutel? na, DateOnly vandaag, IReadOnlyCollection<MedewerkerId> zonderHelper, CancellationToken stop) =>
        Rijen(db, Na(Deel(db, deel, vandaag, filter.TeLaat ? [] : zonderHelper), na), filter).Take(Bladzijde + 1).ToListAsync(stop);

    static IQueryable<Toegang> Deel(MeedenkersDbContext db, Werkdeel deel, DateOnly vandaag, IReadOnlyCollection<MedewerkerId> zonderHelper)
    {
        var (als, mensen) = (db.Als, db.Als.Mensen);
        var mijn = db.MijnToegangen();
        if (als.IsCoordinator) mijn = mijn.Where(t => t.Medewerker == null);
        else if (deel == Werkdeel.Aanbod) mijn = mijn.Where(t => t.Medewerker == null);
        else if (deel != Werkdeel.TeLaat) mijn = mijn.Where(t => mensen.Contains(t.Medewerker!.Value));
        var onbemand = db.MijnToegangen().Where(p => zonderHelper.Contains(p.Medewerker!.Value));
        if (zonderHelper.Count > 0 && deel != Werkdeel.NiemandAanwezig) mijn = mijn.Where(t => !onbemand.Any(p => p.OnderdeelId == t.OnderdeelId));
        return deel switch
        {
            Werkdeel.NiemandAanwezig => mijn.Where(t => onbemand.Any(p => p.OnderdeelId == t.OnderdeelId)),
            Werkdeel.TeLaat => mijn.Where(t => t.Uiterlijk < vandaag && t.Stand != Onderdeelstand.Afgesloten),
            Werkdeel.Aanbod => mijn.Where(t => t.Stand == Onderdeelstand.Aangeboden && t.Uiterlijk >= vandaag),
            Werkdeel.TeVerdelen => mijn.Where(t => t.Stand == Onderdeelstand.TeVerdelen && t.Uiterlijk >= vandaag),
            Werkdeel.Kennismaken => mijn.Where(t => t.Stand == Onderdeelstand.Kennismaken && t.Uiterlijk >= vandaag),
            // Only a waakvlam gives sight of what has ended; who asks a day later is not too late.
            Werkdeel.Waakvlam => mijn.Where(t => t.Stand == Onderdeelstand.Afgesloten),
            _ => mijn.Where(t => t.Stand == Onderdeelstand.Lopend && t.Uiterlijk >= vandaag),
        };
    }

    static IQueryable<Toegang> Na(IQueryable<Toegang> rijen, Volgsleutel? na)
    {
        if (na is null) return rijen;
        var (spoed, uiterlijk, id) = na;
        return spoed
            ? rijen.Where(t => !t.Spoed || t.Uiterlijk > uiterlijk || (t.Uiterlijk == uiterlijk && t.Id > id))
            : rijen.Where(t => !t.Spoed && (t.Uiterlijk > uiterlijk || (t.Uiterlijk == uiterlijk && t.Id > id)));
    }

    static IQueryable<Werkrij> Rijen(MeedenkersDbContext db, IQueryable<Toegang> toegangen, Werkfilter filter)
    {
        if (filter.Spoed) toegangen = toegangen.Where(t => t.Spoed);
        var casussen = db.Casussen.AsQueryable();
        if (filter.Gemeente is { } gemeente) casussen = casussen.Where(c => c.Gemeente == gemeente);
        if (filter.Taal == Werkfilter.AndereTaal) casussen = casussen.Where(c => c.Wens.Taal != Woorden.Nederlands);
        else if (filter.Taal is { } taal) casussen = casussen.Where(c => c.Wens.Taal == taal);
        if (filter.Onderwerp is { } onderwerp)
        {
            // The list of codes is one converted value to EF, so "is it in the list" is said in SQL.
            var over = db.Onderdelen.FromSql($"select * from onderdeel where {Code.Van(onderwerp)} = any(leefgebieden)").Select(o => o.Id);
            toegangen = toegangen.Where(t => over.Contains(t.OnderdeelId));
        }
        // What only the access rows decide is cut to one page before anything is joined: who is very late does not make the list slow.
        if (filter.Gemeente is null && filter.Taal is null) toegangen = toegangen.OrderByDescending(t => t.Spoed).ThenBy(t => t.Uiterlijk).ThenBy(t => t.Id).Take(Bladzijde + 1);
        // Of a handover that this side has not got yet it says who will do it; who gives is named on its own page, once it was taken up.
        return from t in toegangen
               join o in db.Onderdelen on t.OnderdeelId equals o.Id
               join c in casussen on t.CasusId equals c.Id
               from i in db.Inwoners.Where(i => i.CasusId == t.CasusId && t.Reden != Toegangsreden.Aanbod).DefaultIfEmpty()
               from v in db.Overdrachten.Where(v => v.Id == t.Overdracht && v.Van != null && (t.Reden == Toegangsreden.Aanbod || t.Reden == Toegangsreden.Overdracht)).DefaultIfEmpty()
               from m in db.Medewerkers.Where(m => m.Id == (v == null ? o.Toewijzing!.Medewerker : v.Ontvanger) || m.Id == o.Waakvlam!.Bij).DefaultIfEmpty()
               orderby t.Spoed descending, t.Uiterlijk, t.Id
               select new Werkrij
               {
                   Sleutel = new(t.Spoed, t.Uiterlijk, t.Id),
                   Casus = t.CasusId,
                   Onderdeel = t.OnderdeelId,
                   Stand = t.Stand,
                   Overdracht = v == null ? null : v.Id,
                   VraagtOpschaling = db.Schaalverzoeken.Any(v => v.OnderdeelId == t.OnderdeelId && v.AfgehandeldOp == null),
                   VraagtWeer = o.VraagtWeerSinds != null,
                   Van = t.Van,
                   AangemeldOp = c.AangemeldOp,
                   Gemeente = c.Gemeente,
                   Leefgebieden = o.Leefgebieden,
                   Taal = c.Wens.Taal,
                   Momenten = c.Wens.Momenten,
                   NietUitMijnDorp = c.Wens.NietUitMijnDorp,
                   UiterlijkeDatum = db.Bezwaartermijnen.Where(b => b.OnderdeelId == t.OnderdeelId && b.Stand == Bezwaarstand.Loopt).Min(b => (DateOnly?)b.Besluit.Uiterlijk) ?? c.UiterlijkeDatum,
                   Nummer = c.Nummer,
                   Naam = i == null ? null : i.Gegevens.Naam,
                   BijWie = m == null ? null : m.Naam,
                   BijWieId = m == null ? null : m.Id,
               };
    }
}
