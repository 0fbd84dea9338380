using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Works out who can be asked for a question, by one ranking of who is there today. Changes nothing.</summary>
sealed class Keuzewijzer(Naslagbron naslagbron) : IActie
{
    /// <summary>A question about anything that leaves nobody out for what it is about: who asks for experience is shown those of certain groups too.</summary>
    static readonly Matchvraag Alles = new() { Sleutel = Guid.Empty, Gemeente = "", Wens = new() { Hulp = WensHulp.Ervaringsdeskundige } };

    /// <summary>The choices for this aanmelding in this gemeente, best first, the aanmeldpunt last.</summary>
    public async Task<Keuzes> Voor(MeedenkersDbContext db, Aanmelding aanmelding, (string Woonplaats, string Gemeente) plaats, DateTimeOffset nu, CancellationToken stop) =>
        (await Rangschik(db, Vraag(aanmelding, plaats), nu, stop)).Keuzes;

    /// <summary>The choices for a casus of which the aanmelding may not be read yet: from its wish and the criteria of the offer.</summary>
    public async Task<Keuzes> Voor(MeedenkersDbContext db, Casus casus, OnderdeelId onderdeel, DateTimeOffset nu, CancellationToken stop) =>
        (await Rangschik(db, Vraag(casus, casus.Onderdeel(onderdeel), null), nu, stop)).Keuzes;

    /// <summary>What matching may know of a question that is sent now.</summary>
    public static Matchvraag Vraag(Aanmelding aanmelding, (string Woonplaats, string Gemeente) plaats) => new()
    {
        Sleutel = aanmelding.CasusId.Waarde,
        Gemeente = plaats.Gemeente,
        Woonplaats = plaats.Woonplaats,
        Leefgebieden = aanmelding.Leefgebieden.ToHashSet(),
        Doelgroepen = aanmelding.Doelgroepen.ToHashSet(),
        Criteria = aanmelding.Criteria.Select(c => c.Code).ToHashSet(),
        Wens = aanmelding.Wens,
        Voorkeur = aanmelding.Wens.Organisatie is { } gekozen ? new() { Organisatie = gekozen } : Voorkeur.Geen,
    };

    /// <summary>What matching may know of a part of a casus; of the groups only who may read the aanmelding.</summary>
    public static Matchvraag Vraag(Casus casus, Onderdeel onderdeel, Aanmelding? aanmelding) => new()
    {
        Sleutel = casus.Id.Waarde,
        Gemeente = casus.Gemeente,
        Woonplaats = casus.Woonplaats,
        Leefgebieden = onderdeel.Leefgebieden.ToHashSet(),
        Doelgroepen = aanmelding?.Doelgroepen.ToHashSet() ?? [],
        Criteria = casus.LaatsteOverdracht(onderdeel.Id)!.Criteria.Select(c => c.Code).ToHashSet(),
        Wens = casus.Wens,
        Voorkeur = new() { NietOrganisaties = casus.NietOrganisaties.ToHashSet(), NietMeedenkers = casus.NietMeedenkers.ToHashSet() },
    };

    /// <summary>The same, with the groups as far as who asks may read the aanmelding.</summary>
    public static async Task<Matchvraag> LeesVraag(MeedenkersDbContext db, Casus casus, Onderdeel onderdeel, CancellationToken stop) =>
        Vraag(casus, onderdeel, await db.Aanmeldingen.AsNoTracking().SingleOrDefaultAsync(a => a.CasusId == casus.Id, stop));

    /// <summary>The organisations for this question, best first, with why.</summary>
    public async Task<Ranglijst> Rangschik(MeedenkersDbContext db, Matchvraag vraag, DateTimeOffset nu, CancellationToken stop) =>
        (await Beoordeel(db, vraag, nu, stop)).Lijst;

    /// <summary>The same, with what was weighed: also who is full or does not fit, whom a coördinator may still choose.</summary>
    public async Task<(Ranglijst Lijst, IReadOnlyList<Aanbieder> Aanbieders)> Beoordeel(MeedenkersDbContext db, Matchvraag vraag, DateTimeOffset nu, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var gemeente = naslag.Gemeente(vraag.Gemeente) ?? throw new ArgumentException("Not a gemeente of this portal.", nameof(vraag));
        var vandaag = Nederland.Vandaag(nu);
        var aanbieders = await Lees(db, naslag, vraag, naslag.Organisaties.Where(o => o.WerktIn(vraag.Gemeente)), vandaag, stop);
        return (Rangschikking.VanOrganisaties(vraag, aanbieders, naslag.Aanbieding(gemeente.Aanmeldpunt), vandaag), aanbieders);
    }

    /// <summary>Every organisation of the region with the places of its people, whatever the question.</summary>
    public async Task<IReadOnlyList<Aanbieder>> Aanbod(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        return await Lees(db, naslag, Alles, naslag.Organisaties, Nederland.Vandaag(nu), stop);
    }

    /// <summary>Every organisation that could receive a part of a casus here, whether or not it works here or has room: who scales may have a reason.</summary>
    public async Task<IReadOnlyList<Ontvanger>> Ontvangers(MeedenkersDbContext db, string gemeente, DateTimeOffset nu, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var vandaag = Nederland.Vandaag(nu);
        var alle = await Lees(db, naslag, Alles, naslag.Organisaties.Where(o => o.KanMeedenken), vandaag, stop);
        return [.. alle.Select(a => new Ontvanger(a.Code, a.Niveau, a.Stand.Actief, a.Stand.WerktIn(gemeente, vandaag), a.Bezetting.Vrij))];
    }

    /// <summary>Three queries, however many organisations, people and casussen there are: who is there with how much room, and what is used of the agreements.</summary>
    static async Task<IReadOnlyList<Aanbieder>> Lees(MeedenkersDbContext db, Naslagwerk naslag, Matchvraag vraag, IEnumerable<Organisatie> organisaties, DateOnly vandaag, CancellationToken stop)
    {
        List<Organisatie> lijst = [.. organisaties];
        string[] codes = [.. lijst.Select(o => o.Code.Waarde)];
        var bezettingen = await db.Bezettingen(vraag, lijst.Select(o => o.Code), vandaag, stop);
        var gebruikt = await db.Database.SqlQuery<Gebruik>(
            $"select id as \"Afspraak\", trajecten_gebruikt(organisatie, gemeenten, van, tot) as \"Gebruikt\" from maatwerkafspraak where organisatie = any({codes})")
            .ToDictionaryAsync(g => g.Afspraak, g => g.Gebruikt, stop);
        var afspraken = (await db.Maatwerkafspraken.AsNoTracking().ToListAsync(stop)).Where(a => gebruikt.ContainsKey(a.Id))
            .ToLookup(a => a.Organisatie, a => new Afspraak(a.Gemeenten.ToHashSet(), a.Van, a.Tot, a.Trajecten, gebruikt[a.Id]));
        var alle = naslag.Gemeenten.Select(g => g.Code).ToHashSet();
        return [.. lijst.Select(o => Zie(o, bezettingen.GetValueOrDefault(o.Code) ?? new(false, Bezetting.Leeg)))];

        Aanbieder Zie(Organisatie o, Bezettingstand nu) => new(o, new(o.Code, nu.Actief, o.Ingekocht, [.. afspraken[o.Code]], o.Gemeenten.Count > 0 ? o.Gemeenten.ToHashSet() : alle), nu.Bezetting);
    }

    sealed record Gebruik(Guid Afspraak, int Gebruikt);
}
