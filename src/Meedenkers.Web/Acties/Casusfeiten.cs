using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Werk;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The facts of a casus that signals are read in, as far as whoever looks may see them. A fixed number of queries however much there is.</summary>
sealed class Casusfeiten(ILookup<OnderdeelId, Contactrij> contacten, IReadOnlyDictionary<OnderdeelId, DateOnly?> voortgang, ILookup<OnderdeelId, DateOnly> bezwaren, ILookup<OnderdeelId, string> taken)
{
    /// <summary>Each contact by its onderdeel, newest first.</summary>
    internal ILookup<OnderdeelId, Contactrij> Contacten => contacten;

    internal static async Task<Casusfeiten> Lees(MeedenkersDbContext db, CasusId id, CancellationToken stop)
    {
        var contacten = await db.Contactmomenten.Where(m => m.CasusId == id).OrderByDescending(m => m.Contact.Op).ThenByDescending(m => m.Id)
            .Select(m => new Contactrij(m.OnderdeelId, m.Organisatie, m.Contact.Op, m.Contact.Soort, m.Contact.Uitkomst, m.VastgelegdOp)).ToListAsync(stop);
        var voortgang = await db.Plannen.Where(p => p.CasusId == id).Select(p => new { p.OnderdeelId, p.LaatsteVoortgang }).ToDictionaryAsync(p => p.OnderdeelId, p => p.LaatsteVoortgang, stop);
        var bezwaren = await db.Bezwaartermijnen.Where(b => b.CasusId == id && b.Stand != Bezwaarstand.NietNodig).Select(b => new { b.OnderdeelId, b.Besluit.Uiterlijk }).ToListAsync(stop);
        var taken = await db.Planstappen.Where(s => s.CasusId == id && s.Taak != null && s.Stand == Planstand.Open && s.Wie == Stapdoener.Meedenker).Select(s => new { s.OnderdeelId, s.Taak }).ToListAsync(stop);
        return new(contacten.ToLookup(c => c.Onderdeel), voortgang, bezwaren.ToLookup(b => b.OnderdeelId, b => b.Uiterlijk), taken.ToLookup(s => s.OnderdeelId, s => s.Taak!));
    }

    /// <summary>The signals of the onderdelen that this person may work on; of others the facts are not all visible.</summary>
    internal IReadOnlyList<Schaalsignaal> Signalen(Casus casus, Naslagwerk naslag, Handelende door, DateOnly vandaag) =>
        [.. casus.Onderdelen.Where(o => casus.WaaromNietWerkAan(o.Id, door) is null).OrderBy(o => o.Id.Waarde)
            .SelectMany(o => Schaalsignalen.Van(Schaalfeiten.Van(casus, o.Id, Werk(o, naslag), naslag.TermijnenVan(casus), vandaag)))];

    // What another organisation did before belongs to its own time (and was perhaps sent along as notes).
    Werkfeiten Werk(Onderdeel deel, Naslagwerk naslag) => new(
        [.. contacten[deel.Id].Where(c => c.Organisatie == deel.Organisatie).Select(c => new Contactfeit(c.Op, c.Soort, c.Uitkomst))],
        voortgang.GetValueOrDefault(deel.Id), [.. bezwaren[deel.Id]], [.. taken[deel.Id].Where(t => naslag.Taak(t) is { IsFormeel: true })]);
}

/// <summary>A contact without its words.</summary>
internal sealed record Contactrij(OnderdeelId Onderdeel, OrganisatieCode Organisatie, DateOnly Op, Contactsoort Soort, Contactuitkomst Uitkomst, DateTimeOffset VastgelegdOp);
