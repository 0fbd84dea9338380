using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>How well one group finds a meedenker for one area of life: not at all, thinly, or well.</summary>
public enum Celstand { Leeg, Dun, Gedekt }

/// <summary>What makes a cell thin: nobody names the group, there is one organisation only, each helps with a part only, or nobody has room.</summary>
public enum Dunreden { NiemandNoemtDeGroep, EenOrganisatie, AlleenDeels, NiemandVrij }

/// <summary>An organisation that helps in a cell, and whether it can be asked there today.</summary>
/// <param name="Organisatie">Which organisation.</param>
/// <param name="Dekking">The strongest dekking that it has there.</param>
/// <param name="NoemtDeGroep">Names the group, not only "everybody".</param>
/// <param name="IsPartner">Is not independent, or helps with an aspect only: helps beside a meedenker.</param>
/// <param name="Belet">Why it cannot be asked here today; null when it can.</param>
/// <param name="Vrij">Free places of its people together, in all its gemeenten.</param>
/// <param name="Plaatsen">All places of its people together.</param>
public sealed record Celdekker(OrganisatieCode Organisatie, Dekking Dekking, bool NoemtDeGroep, bool IsPartner, Redencode? Belet, int Vrij, int Plaatsen)
{
    /// <summary>Can be asked to be the meedenker.</summary>
    public bool Telt => !IsPartner && Belet is null;
}

/// <summary>One cell of the werkmodel in one gemeente today (bronnen 004 §3.2, figuur 6).</summary>
public sealed record Aanbodcel(Doelgroep Doelgroep, Leefgebied Leefgebied, IReadOnlyList<Celdekker> Dekkers)
{
    /// <summary>What makes it thin; empty when it is not, and when nobody helps there at all.</summary>
    public IReadOnlyList<Dunreden> Redenen { get; } = [.. WaaromDun([.. Dekkers.Where(d => d.Telt)])];

    public Celstand Stand => !Dekkers.Any(d => d.Telt) ? Celstand.Leeg : Redenen.Count > 0 ? Celstand.Dun : Celstand.Gedekt;

    static IEnumerable<Dunreden> WaaromDun(List<Celdekker> tellen)
    {
        if (tellen.Count == 0) yield break;
        if (!tellen.Exists(d => d.NoemtDeGroep)) yield return Dunreden.NiemandNoemtDeGroep;
        if (tellen.Count == 1) yield return Dunreden.EenOrganisatie;
        if (tellen.TrueForAll(d => d.Dekking == Dekking.Deels)) yield return Dunreden.AlleenDeels;
        if (tellen.Sum(d => d.Vrij) == 0) yield return Dunreden.NiemandVrij;
    }
}

/// <summary>What the region offers, cell by cell: the supply side of need and supply. Pure; says nothing about how many people ask.</summary>
public static class Aanbodkaart
{
    /// <summary>All cells of one gemeente, group by group; in a cell who can be asked first, then by dekking.</summary>
    /// <param name="gemeente">Code of the gemeente.</param>
    /// <param name="aanbieders">Every organisation of the region, with the places of its people.</param>
    /// <param name="vandaag">The day on which agreements have to run.</param>
    public static IReadOnlyList<Aanbodcel> Van(string gemeente, IReadOnlyCollection<Aanbieder> aanbieders, DateOnly vandaag)
    {
        var hier = aanbieders.Where(a => a.Stand.Gemeenten.Contains(gemeente)).ToList();
        return
        [
            .. from doelgroep in Enum.GetValues<Doelgroep>()
               from leefgebied in Enum.GetValues<Leefgebied>()
               select new Aanbodcel(doelgroep, leefgebied,
               [
                   .. hier.Select(a => Dekt(a, doelgroep, leefgebied, gemeente, vandaag)).OfType<Celdekker>()
                       .OrderByDescending(d => d.Telt).ThenBy(d => d.IsPartner).ThenBy(d => d.Dekking).ThenByDescending(d => d.NoemtDeGroep).ThenBy(d => d.Organisatie.Waarde, StringComparer.Ordinal),
               ]),
        ];
    }

    static Celdekker? Dekt(Aanbieder aanbieder, Doelgroep doelgroep, Leefgebied leefgebied, string gemeente, DateOnly vandaag)
    {
        var passend = aanbieder.Organisatie.Aanbod
            .Where(a => (a.Leefgebieden.Count == 0 || a.Leefgebieden.Contains(leefgebied)) && (a.Doelgroepen.Count == 0 || a.Doelgroepen.Contains(doelgroep))).ToList();
        return passend.Count == 0 ? null : new(aanbieder.Code, passend.Min(a => a.Dekking), passend.Exists(a => a.Doelgroepen.Count > 0),
            aanbieder.IsPartner, aanbieder.IsPartner ? null : aanbieder.Stand.Belet(gemeente, vandaag), aanbieder.Bezetting.Vrij, aanbieder.Bezetting.Plaatsen);
    }
}

/// <summary>What research suspected about supply, on a day: to be checked against figures, never a fact.</summary>
/// <param name="Doelgroep">The group that may find too little.</param>
/// <param name="Uitleg">What was seen.</param>
/// <param name="Peildatum">When.</param>
public sealed record Vermoeden(Doelgroep Doelgroep, string Uitleg, DateOnly Peildatum);
