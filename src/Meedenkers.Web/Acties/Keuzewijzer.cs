using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Routering;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Works out who can be asked for a question, from the routing table and who is there today. Changes nothing.</summary>
sealed class Keuzewijzer(Naslagbron naslagbron) : IActie
{
    /// <summary>The choices for this aanmelding in this gemeente, best first, the aanmeldpunt last.</summary>
    public Task<Keuzes> Voor(MeedenkersDbContext db, Aanmelding aanmelding, string gemeente, DateTimeOffset nu, CancellationToken stop) =>
        Voor(db, new Hulpvraag(gemeente, aanmelding.Leefgebieden.ToHashSet(), aanmelding.Doelgroepen.ToHashSet(), aanmelding.Situaties.ToHashSet(),
            aanmelding.Criteria.Select(c => c.Code).ToHashSet(), aanmelding.Wens.Hulp), nu, stop);

    /// <summary>The choices for a casus of which the aanmelding may not be read yet: from its wish and the criteria of the offer.</summary>
    public Task<Keuzes> Voor(MeedenkersDbContext db, Casus casus, OnderdeelId onderdeel, DateTimeOffset nu, CancellationToken stop) =>
        Voor(db, new Hulpvraag(casus.Gemeente, casus.Onderdeel(onderdeel).Leefgebieden.ToHashSet(), new HashSet<Doelgroep>(), new HashSet<string>(),
            casus.LaatsteOverdracht(onderdeel)!.Criteria.Select(c => c.Code).ToHashSet(), casus.Wens.Hulp), nu, stop);

    /// <summary>Every organisation that can take up a question in this gemeente today: what a coördinator and a resident may choose from.</summary>
    public async Task<IReadOnlyList<Aanbieding>> Mogelijk(MeedenkersDbContext db, string gemeente, DateTimeOffset nu, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var vandaag = Nederland.Vandaag(nu);
        return [.. (await Standen(db, naslag, stop)).Where(s => s.KanHelpenIn(gemeente, vandaag)).Select(s => naslag.Aanbieding(s.Code))];
    }

    /// <summary>Every organisation that could receive a part of a casus here, whether or not it works here or has room: who scales may have a reason.</summary>
    public async Task<IReadOnlyList<Ontvanger>> Ontvangers(MeedenkersDbContext db, string gemeente, DateTimeOffset nu, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var vandaag = Nederland.Vandaag(nu);
        var standen = await Standen(db, naslag, stop);
        string[] codes = [.. standen.Select(s => s.Code.Waarde)];
        var vrij = await db.Database.SqlQuery<Plaatsen>($"select o as \"Organisatie\", vrije_plaatsen(o) as \"Vrij\" from unnest({codes}) o").ToDictionaryAsync(p => p.Organisatie, p => p.Vrij, stop);
        return [.. standen.Select(s => new Ontvanger(s.Code, naslag.Organisatie(s.Code).Niveau, s.Actief, s.WerktIn(gemeente, vandaag), vrij[s.Code.Waarde]))];
    }

    async Task<Keuzes> Voor(MeedenkersDbContext db, Hulpvraag hulpvraag, DateTimeOffset nu, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var gemeente = naslag.Gemeente(hulpvraag.Gemeente) ?? throw new ArgumentException("Not a gemeente of this portal.", nameof(hulpvraag));
        var standen = await Standen(db, naslag, stop);
        return new([.. Routekeuze.Bepaal(hulpvraag, naslag.Routering, standen, gemeente.Aanmeldpunt, Nederland.Vandaag(nu)).Select(stap => naslag.Aanbieding(stap.Organisatie))]);
    }

    static async Task<List<Organisatiestand>> Standen(MeedenkersDbContext db, Naslagwerk naslag, CancellationToken stop)
    {
        var actief = (await db.Medewerkers.Where(m => m.Actief && m.Functie == Functie.Coordinator && m.Organisatie != null)
            .Select(m => m.Organisatie!.Value).Distinct().ToListAsync(stop)).ToHashSet();
        var afspraken = await db.Maatwerkafspraken.AsNoTracking().ToListAsync(stop);
        var alle = naslag.Gemeenten.Select(g => g.Code).ToHashSet();
        var standen = new List<Organisatiestand>();
        foreach (var organisatie in naslag.Organisaties.Where(o => o.KanMeedenken))
        {
            var eigen = new List<Afspraak>();
            foreach (var afspraak in afspraken.Where(a => a.Organisatie == organisatie.Code))
                eigen.Add(new(afspraak.Gemeenten.ToHashSet(), afspraak.Van, afspraak.Tot, afspraak.Trajecten, await Gebruikt(db, afspraak.Organisatie.Waarde, [.. afspraak.Gemeenten], afspraak.Van, afspraak.Tot, stop)));
            standen.Add(new(organisatie.Code, actief.Contains(organisatie.Code), organisatie.Ingekocht, eigen, organisatie.Gemeenten.Count > 0 ? organisatie.Gemeenten.ToHashSet() : alle));
        }
        return standen;
    }

    static Task<int> Gebruikt(MeedenkersDbContext db, string organisatie, string[] gemeenten, DateOnly van, DateOnly tot, CancellationToken stop) =>
        db.Database.SqlQuery<int>($"select trajecten_gebruikt({organisatie}, {gemeenten}, {van}, {tot}) as \"Value\"").SingleAsync(stop);

    sealed record Plaatsen(string Organisatie, int Vrij);
}
