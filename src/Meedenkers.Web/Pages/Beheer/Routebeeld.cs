using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Routering;
using Meedenkers.Domain.SocialeKaart;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>An agreement with how many of its trajecten have begun.</summary>
sealed record Afspraakbeeld(Maatwerkafspraak Afspraak, int Gebruikt)
{
    public bool Loopt(DateOnly vandaag) => Afspraak.Van <= vandaag && vandaag <= Afspraak.Tot;
}

/// <summary>The routing table with what stands in the way of it: who is not there, and where an agreement is missing.</summary>
sealed class Routebeeld(Naslagwerk naslag, IReadOnlySet<OrganisatieCode> actief, IReadOnlyList<Afspraakbeeld> afspraken, DateOnly vandaag)
{
    public static readonly IReadOnlyList<Routeringssignaal> Signalen = Enum.GetValues<Routeringssignaal>();

    public static async Task<Routebeeld> Lees(MeedenkersDbContext db, Naslagwerk naslag, DateOnly vandaag, CancellationToken stop)
    {
        var actief = await db.Medewerkers.Where(m => m.Actief && m.Functie == Functie.Coordinator && m.Organisatie != null).Select(m => m.Organisatie!.Value).Distinct().ToListAsync(stop);
        return new(naslag, actief.ToHashSet(), await LeesAfspraken(db, stop), vandaag);
    }

    public static async Task<IReadOnlyList<Afspraakbeeld>> LeesAfspraken(MeedenkersDbContext db, CancellationToken stop)
    {
        var beelden = new List<Afspraakbeeld>();
        foreach (var afspraak in await db.Maatwerkafspraken.AsNoTracking().OrderByDescending(a => a.Tot).ToListAsync(stop))
        {
            var (organisatie, gemeenten) = (afspraak.Organisatie.Waarde, afspraak.Gemeenten.ToArray());
            beelden.Add(new(afspraak, await db.Database.SqlQuery<int>(
                $"select trajecten_gebruikt({organisatie}, {gemeenten}, {afspraak.Van}, {afspraak.Tot}) as \"Value\"").SingleAsync(stop)));
        }
        return beelden;
    }

    public IEnumerable<Organisatie> Keuzes => naslag.Organisaties.Where(o => o.KanMeedenken);

    public Organisatie? Voor(string gemeente, Routeringssignaal signaal) =>
        naslag.Routering.FirstOrDefault(r => r.Gemeente == gemeente && r.Signaal == signaal) is { } regel ? naslag.Organisatie(regel.Organisatie) : null;

    /// <summary>Why a question would not go there today; null when it would.</summary>
    public string? Waarschuwing(Organisatie organisatie, string gemeente) =>
        !actief.Contains(organisatie.Code) ? $"{organisatie.Naam} heeft geen actieve coördinator"
        : organisatie.Gemeenten.Count > 0 && !organisatie.Gemeenten.Contains(gemeente) ? $"{organisatie.Naam} werkt hier niet"
        : organisatie.Ingekocht ? null
        : afspraken.Where(a => a.Loopt(vandaag) && a.Afspraak.Organisatie == organisatie.Code && a.Afspraak.Gemeenten.Contains(gemeente)).ToList() switch
        {
            [] => $"{organisatie.Naam} heeft hier geen lopende afspraak",
            var lopend when lopend.All(a => a.Gebruikt >= a.Afspraak.Trajecten) => $"De trajecten van {organisatie.Naam} zijn op",
            _ => null,
        };

    /// <summary>The warnings of one gemeente, each said once.</summary>
    public IReadOnlyList<string> Waarschuwingen(Gemeente gemeente) =>
    [
        .. Signalen.Select(s => Voor(gemeente.Code, s)).OfType<Organisatie>().Append(naslag.Organisatie(gemeente.Aanmeldpunt))
            .Select(o => Waarschuwing(o, gemeente.Code)).OfType<string>().Distinct(),
    ];

    /// <summary>Who is asked first at this signal, with the gemeenten where that is so; the organisation of most gemeenten first.</summary>
    public IReadOnlyList<(Organisatie? Naar, IReadOnlyList<Gemeente> In)> Verdeling(Routeringssignaal signaal) =>
        [.. naslag.Gemeenten.GroupBy(g => Voor(g.Code, signaal)?.Code).OrderByDescending(g => g.Count()).Select(g => (g.Key is { } code ? naslag.Organisatie(code) : null, (IReadOnlyList<Gemeente>)[.. g]))];

    public bool IsOveral(IReadOnlyList<Gemeente> gemeenten) => gemeenten.Count == naslag.Gemeenten.Count;

    public static string Woorden(Routeringssignaal signaal) => signaal switch
    {
        Routeringssignaal.BCriterium => "Professional nodig",
        Routeringssignaal.WensFormeel => "Wil een professional",
        Routeringssignaal.WensErvaringsdeskundige => "Wil een ervaringsdeskundige",
        Routeringssignaal.Mantelzorg => "Zorgt voor een ander",
        Routeringssignaal.OuderenInformeel => "Oudere die een vrijwilliger wil",
        Routeringssignaal.WensInformeel => "Wil een vrijwilliger",
        Routeringssignaal.WeetNiet => "Laat de keuze aan ons",
        _ => throw new ArgumentOutOfRangeException(nameof(signaal)),
    };

    public static string Uitleg(Routeringssignaal signaal) => signaal switch
    {
        Routeringssignaal.BCriterium => "Niet veilig, bezwaar, veel tegelijk of meer loketten. Gaat voor een wens.",
        Routeringssignaal.Mantelzorg => "De situatie of de groep noemt zorgen voor een ander.",
        Routeringssignaal.OuderenInformeel => "Gaat voor de regel hieronder.",
        Routeringssignaal.WeetNiet => "“Kies voor mij”, of alleen “bel mij maar”.",
        _ => "",
    };
}
