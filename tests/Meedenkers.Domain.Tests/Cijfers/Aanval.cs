using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>A line that somebody who computes can write down: a weighed sum that is a number, or that is not below it.</summary>
sealed record Lijn(IReadOnlyList<(int Onbekende, int Factor)> Termen, int Getal, bool Gelijk);

/// <summary>
/// Everything that somebody can write down who reads all releases, knows each shown number exactly and what the words mean, and subtracts
/// the people whom one organisation knows. Written anew from the public record: not a line of it is shared with the code under test.
/// </summary>
sealed class Aanval
{
    readonly List<(Kwartaal Kwartaal, string Gemeente, Kenmerk Kenmerk)> onbekenden = [];
    readonly List<Lijn> lijnen = [];
    readonly Dictionary<Kwartaal, Kern> kernen;
    readonly OrganisatieCode? wie;

    public Aanval(IReadOnlyList<Uitgave> uitgaven, OrganisatieCode? wie = null)
    {
        (this.wie, kernen) = (wie, uitgaven.ToDictionary(u => u.Kwartaal, u => u.Kern));
        foreach (var kern in kernen.Values)
            foreach (var gemeente in kern.Gemeenten) Schrijf(kern, gemeente);
        foreach (var cel in uitgaven.SelectMany(u => u.Cellen).Where(c => c.Grond == Celgrond.Getoond)) Schrijf(cel.Code);
    }

    public int Aantal => onbekenden.Count;
    public IReadOnlyList<Lijn> Lijnen => lijnen;

    /// <summary>What is really there.</summary>
    public int Waarheid(int onbekende) => Rest(kernen[onbekenden[onbekende].Kwartaal].Van(new(Voorbeelden.Soort, onbekenden[onbekende].Gemeente, onbekenden[onbekende].Kenmerk)));

    public int Waarheid(IEnumerable<int> som) => som.Sum(Waarheid);

    /// <summary>The unknowns that a cell is the sum of.</summary>
    public IReadOnlyList<int> Som(Celcode code) =>
    [
        .. Enumerable.Range(0, onbekenden.Count).Where(o =>
            onbekenden[o].Kwartaal.Jaar == code.Tijdvak.Jaar && (code.Tijdvak.Kwartaal ?? onbekenden[o].Kwartaal) == onbekenden[o].Kwartaal
            && (code.IsRegio || onbekenden[o].Gemeente == code.Gebied) && onbekenden[o].Kenmerk == code.Kenmerk),
    ];

    int Rest(Telling telling) => telling.Aantal - (wie is { } organisatie ? telling.EigenVan(organisatie) : 0);

    void Schrijf(Kern kern, string gemeente)
    {
        foreach (var dimensie in kern.Plan.DimensiesVan(Voorbeelden.Soort))
        {
            var delen = dimensie.Waarden.Select(waarde => Onbekende(kern.Kwartaal, gemeente, Kenmerk.Van(dimensie.Code, waarde))).ToList();
            var geheel = Onbekende(kern.Kwartaal, gemeente, Kenmerk.Totaal);
            var som = delen.Select(deel => (deel, 1)).Append((geheel, -1)).ToList();
            if (dimensie.Veelvoud == Veelvoud.PreciesEen) lijnen.Add(new(som, 0, true));
            if (dimensie.Veelvoud == Veelvoud.HoogstensEen) lijnen.Add(new([.. som.Select(term => (term.Item1, -term.Item2))], 0, false));
            if (dimensie.Veelvoud == Veelvoud.EenOfMeer) lijnen.Add(new(som, 0, false));
            if (dimensie.Meervoudig) lijnen.AddRange(delen.Select(deel => new Lijn([(geheel, 1), (deel, -1)], 0, false)));
        }
    }

    void Schrijf(Celcode code)
    {
        var som = Som(code);
        lijnen.Add(new([.. som.Select(onbekende => (onbekende, 1))], Waarheid(som), true));
    }

    int Onbekende(Kwartaal kwartaal, string gemeente, Kenmerk kenmerk)
    {
        if (onbekenden.IndexOf((kwartaal, gemeente, kenmerk)) is >= 0 and var plaats) return plaats;
        onbekenden.Add((kwartaal, gemeente, kenmerk));
        return onbekenden.Count - 1;
    }
}

/// <summary>
/// Looks through every table of whole numbers that fits all lines, up to a largest number. Only what no table can have is passed over: each
/// line bounds each of its unknowns by the bounds of the others.
/// </summary>
sealed class Opsomming(Aanval aanval, int grootste)
{
    /// <summary>True when at least one table has this number for the sum.</summary>
    public bool Bestaat(IReadOnlyList<int> som, int getal) => Zoek(
        [.. aanval.Lijnen.Select(lijn => (lijn.Termen.ToArray(), lijn.Getal, lijn.Gelijk)), ([.. som.Select(onbekende => (onbekende, 1))], getal, true)],
        new int[aanval.Aantal], [.. Enumerable.Repeat(grootste, aanval.Aantal)]);

    bool Zoek(((int Onbekende, int Factor)[] Termen, int Getal, bool Gelijk)[] lijnen, int[] laag, int[] hoog)
    {
        if (!Versmal(lijnen, laag, hoog)) return false;
        var open = -1;
        for (var o = 0; o < laag.Length; o++)
            if (laag[o] < hoog[o] && (open < 0 || hoog[o] - laag[o] < hoog[open] - laag[open])) open = o;
        if (open < 0) return true;
        // What is true is tried first: most answers lie near it.
        foreach (var getal in Enumerable.Range(laag[open], hoog[open] - laag[open] + 1).OrderBy(getal => Math.Abs(getal - aanval.Waarheid(open))))
        {
            int[] nieuwLaag = [.. laag], nieuwHoog = [.. hoog];
            nieuwLaag[open] = nieuwHoog[open] = getal;
            if (Zoek(lijnen, nieuwLaag, nieuwHoog)) return true;
        }
        return false;
    }

    static bool Versmal(((int Onbekende, int Factor)[] Termen, int Getal, bool Gelijk)[] lijnen, int[] laag, int[] hoog)
    {
        for (var veranderd = true; veranderd;)
        {
            veranderd = false;
            foreach (var (termen, getal, gelijk) in lijnen)
            {
                int minst = 0, meest = 0;
                foreach (var (o, factor) in termen) (minst, meest) = factor > 0 ? (minst + factor * laag[o], meest + factor * hoog[o]) : (minst + factor * hoog[o], meest + factor * laag[o]);
                if (meest < getal || (gelijk && minst > getal)) return false;
                foreach (var (o, factor) in termen)
                {
                    // All factors are 1 or -1. The others leave this one at least so much, and when it is an equality at most so much.
                    var minstens = getal - (meest - (factor > 0 ? hoog[o] : -laag[o]));
                    var hoogstens = gelijk ? getal - (minst - (factor > 0 ? laag[o] : -hoog[o])) : int.MaxValue;
                    var (onder, boven) = factor > 0 ? (minstens, hoogstens) : (gelijk ? -hoogstens : int.MinValue, -minstens);
                    if (onder <= laag[o] && boven >= hoog[o]) continue;
                    (laag[o], hoog[o], veranderd) = (Math.Max(laag[o], onder), Math.Min(hoog[o], boven), true);
                    if (laag[o] > hoog[o]) return false;
                    (minst, meest) = (0, 0);
                    foreach (var (p, f) in termen) (minst, meest) = f > 0 ? (minst + f * laag[p], meest + f * hoog[p]) : (minst + f * hoog[p], meest + f * laag[p]);
                }
            }
        }
        return true;
    }
}
