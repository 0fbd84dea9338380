using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team;

/// <summary>A person of the organisation with room and load: for how many residents they do something now, and until when they are away.</summary>
internal sealed record Ruimte(MedewerkerId Id, string Naam, Functie Functie, int Bezet, int Van, IReadOnlyList<Leefgebied> Leefgebieden, IReadOnlyList<string> Talen, DateOnly? WegTot)
{
    /// <summary>"afwezig t/m 3 dec"; null for who is there.</summary>
    internal string? Afwezig(DateOnly vandaag) => WegTot is { } dag ? $"afwezig t/m {Nederland.Kort(dag, vandaag)}" : null;

    /// <summary>The same behind a name in a list to choose from.</summary>
    internal string MetAfwezig(string tekst, DateOnly vandaag) => Afwezig(vandaag) is { } afwezig ? $"{tekst}, {afwezig}" : tekst;

    internal int Over => Van - Bezet;

    /// <summary>Areas of life and languages other than Dutch, in one line.</summary>
    internal string Sterk(Naslagwerk naslag) => string.Join(", ",
        Leefgebieden.Select(l => naslag.Van(l).Naam).Concat(Talen.Where(t => t != Woorden.Nederlands)));

    /// <summary>Everybody of this organisation who is active, most room first. Only its coördinator sees the load of others.</summary>
    internal static async Task<IReadOnlyList<Ruimte>> Lees(MeedenkersDbContext db, DateOnly vandaag, CancellationToken stop)
    {
        var organisatie = db.Als.Organisatie;
        var mensen = await db.Medewerkers.Where(m => m.Organisatie == organisatie && m.Actief).OrderBy(m => m.Naam).ThenBy(m => m.Id)
            .Select(m => new Ruimte(m.Id, m.Naam, m.Functie,
                db.MijnToegangen().Where(t => t.Medewerker == m.Id && t.Reden != Toegangsreden.Waakvlam).Select(t => t.CasusId).Distinct().Count(), m.Capaciteit, m.Leefgebieden, m.Talen,
                db.Afwezigheden.Where(a => a.Medewerker == m.Id && a.BeeindigdOp == null && a.Periode.Eerste <= vandaag && a.Periode.Laatste >= vandaag).Max(a => (DateOnly?)a.Periode.Laatste)))
            .ToListAsync(stop);
        return [.. mensen.OrderByDescending(m => m.Over)];
    }
}
