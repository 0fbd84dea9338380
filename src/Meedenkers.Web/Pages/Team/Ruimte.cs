using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team;

/// <summary>A person of the organisation with room and load: for how many residents they do something now, until when they are away, and the profile that somebody wrote.</summary>
internal sealed record Ruimte(MedewerkerId Id, string Naam, Functie Functie, int Bezet, int Van, IReadOnlyList<Leefgebied> Leefgebieden, IReadOnlyList<string> Talen, DateOnly? WegTot, Meedenkerprofiel? Profiel)
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
        var mensen = await (from m in db.Medewerkers
                            where m.Organisatie == organisatie && m.Actief
                            join p in db.Meedenkerprofielen on m.Id equals p.Medewerker into profielen
                            from p in profielen.DefaultIfEmpty()
                            orderby m.Naam, m.Id
                            select new
                            {
                                m.Id,
                                m.Naam,
                                m.Functie,
                                Bezet = db.MijnToegangen().Where(t => t.Medewerker == m.Id && t.Reden != Toegangsreden.Waakvlam).Select(t => t.CasusId).Distinct().Count(),
                                Profiel = p,
                                WegTot = db.Afwezigheden.Where(a => a.Medewerker == m.Id && a.BeeindigdOp == null && a.Periode.Eerste <= vandaag && a.Periode.Laatste >= vandaag).Max(a => (DateOnly?)a.Periode.Laatste),
                            }).AsNoTracking().ToListAsync(stop);
        return [.. mensen.Select(m => new Ruimte(m.Id, m.Naam, m.Functie, m.Bezet, m.Profiel?.Capaciteit ?? Meedenkerprofiel.CapaciteitBegin,
            m.Profiel?.Bekwaamheid?.Leefgebieden ?? [], m.Profiel?.Beschikbaarheid.Talen ?? [], m.WegTot, m.Profiel)).OrderByDescending(m => m.Over)];
    }
}
