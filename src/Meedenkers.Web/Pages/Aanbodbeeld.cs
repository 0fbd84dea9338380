using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;

namespace Meedenkers.Web.Pages;

/// <summary>Which gemeente and which cell are asked for; codes only, and an unknown one asks for nothing.</summary>
sealed record Aanbodkeuze(string? Gemeente, string? Groep, string? Leefgebied);

/// <summary>Need and supply, as far as the supply goes: ten groups by six areas of life, for one gemeente or for all.</summary>
sealed record Aanbodbeeld
{
    /// <summary>Address of the page that shows it.</summary>
    public required string Pad { get; init; }
    public required Naslagwerk Naslag { get; init; }
    public required DateOnly Vandaag { get; init; }

    /// <summary>The gemeente that is shown; null for all of them.</summary>
    public Gemeente? Gemeente { get; init; }

    /// <summary>Every organisation as it is today.</summary>
    public required IReadOnlyDictionary<OrganisatieCode, Aanbieder> Aanbieders { get; init; }

    /// <summary>The cells of each gemeente that is shown.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Aanbodcel>> PerGemeente { get; init; }
    public (Doelgroep Doelgroep, Leefgebied Leefgebied)? Gekozen { get; init; }

    public static async Task<Aanbodbeeld> Lees(MeedenkersDbContext db, Naslagwerk naslag, Keuzewijzer keuzewijzer, string pad, Aanbodkeuze keuze, DateTimeOffset nu, CancellationToken stop)
    {
        var vandaag = Nederland.Vandaag(nu);
        var aanbieders = await keuzewijzer.Aanbod(db, nu, stop);
        var gemeente = naslag.Gemeenten.FirstOrDefault(g => g.Slug == keuze.Gemeente);
        return new()
        {
            Pad = pad,
            Naslag = naslag,
            Vandaag = vandaag,
            Gemeente = gemeente,
            Aanbieders = aanbieders.ToDictionary(a => a.Code),
            PerGemeente = (gemeente is null ? naslag.Gemeenten : [gemeente]).ToDictionary(g => g.Code, g => Aanbodkaart.Van(g.Code, aanbieders, vandaag)),
            Gekozen = Code.Probeer<Doelgroep>(keuze.Groep, out var groep) && Code.Probeer<Leefgebied>(keuze.Leefgebied, out var leefgebied) ? (groep, leefgebied) : null,
        };
    }

    /// <summary>The gemeenten that are shown with this cell in each.</summary>
    public IEnumerable<(Gemeente Gemeente, Aanbodcel Cel)> Cellen(Doelgroep doelgroep, Leefgebied leefgebied) =>
        Naslag.Gemeenten.Where(g => PerGemeente.ContainsKey(g.Code)).Select(g => (g, PerGemeente[g.Code].Single(c => c.Doelgroep == doelgroep && c.Leefgebied == leefgebied)));

    /// <summary>The worst of the gemeenten that are shown, and in how many it is so.</summary>
    public (Celstand Stand, int Keer) Samen(Doelgroep doelgroep, Leefgebied leefgebied)
    {
        var standen = Cellen(doelgroep, leefgebied).Select(c => c.Cel.Stand).ToList();
        var slechtste = standen.DefaultIfEmpty(Celstand.Leeg).Min();
        return (slechtste, standen.Count(s => s == slechtste));
    }

    /// <summary>What is left of the agreement that runs here, or that it needs none; null when it needs one and none runs.</summary>
    public string? Afspraak(OrganisatieCode organisatie, Gemeente gemeente) => Aanbieders[organisatie].Stand is not { Ingekocht: false } stand ? "Zonder afspraak per gemeente."
        : stand.Afspraken.FirstOrDefault(a => a.HeeftRuimte(gemeente.Code, Vandaag)) is { } afspraak
            ? $"Afspraak tot en met {Nederland.Lang(afspraak.Tot, Vandaag)}: {afspraak.Trajecten - afspraak.Gebruikt} van {afspraak.Trajecten} trajecten over." : null;

    public Vermoeden? Vermoeden(Doelgroep doelgroep) => Naslag.Vermoedens.FirstOrDefault(v => v.Doelgroep == doelgroep);

    /// <summary>"12 van de 60 hokjes zijn dun, en 0 leeg."</summary>
    public string Samenvatting
    {
        get
        {
            var alle = PerGemeente.Values.SelectMany(c => c).ToList();
            var (leeg, dun) = (alle.Count(c => c.Stand == Celstand.Leeg), alle.Count(c => c.Stand == Celstand.Dun));
            return $"{(Gemeente is null ? $"Over alle {PerGemeente.Count} gemeenten" : $"In {Gemeente.Naam}")} zijn {leeg} van de {alle.Count} hokjes leeg en {dun} dun.";
        }
    }

    public string Adres(Doelgroep doelgroep, Leefgebied leefgebied, Gemeente? gemeente) =>
        $"{Pad}?{(gemeente is null ? "" : $"gemeente={gemeente.Slug}&")}groep={Code.Van(doelgroep)}&leefgebied={Code.Van(leefgebied)}#hokje";

    public static string Woord(Celstand stand) => stand switch { Celstand.Leeg => "Leeg", Celstand.Dun => "Dun", _ => "Goed" };

    public static string Zin(Dunreden reden) => reden switch
    {
        Dunreden.NiemandNoemtDeGroep => "niemand noemt deze groep",
        Dunreden.EenOrganisatie => "er is maar één organisatie",
        Dunreden.AlleenDeels => "ieder helpt maar met een deel",
        _ => "niemand heeft nu ruimte",
    };

    public static string Zin(Dekking dekking) => dekking switch { Dekking.Focus => "is hier extra goed in", Dekking.Breed => "doet dit ook", _ => "helpt met een deel" };

    /// <summary>"dun: niemand noemt deze groep, niemand heeft nu ruimte".</summary>
    public static string Uitleg(Aanbodcel cel) => cel.Redenen.Count == 0 ? Woord(cel.Stand).ToLowerInvariant() : $"dun: {string.Join(", ", cel.Redenen.Select(Zin))}";
}
