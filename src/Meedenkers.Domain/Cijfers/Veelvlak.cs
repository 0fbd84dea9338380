using System.Numerics;

namespace Meedenkers.Domain.Cijfers;

/// <summary>Values that unknowns can have together, and a walk through them.</summary>
interface IVeelvlak
{
    /// <summary>Where it stands has no fractions.</summary>
    bool IsGeheel { get; }

    Breuk Waarde((int Onbekende, int Factor)[] som);

    /// <summary>Goes to another point, with other bounds. The equations stay: they hold there too.</summary>
    void Begin(IReadOnlyList<Breuk> waarden, IReadOnlyList<Breuk> vloeren, IReadOnlyList<Breuk?> plafonds);

    /// <summary>Makes the sum larger until it reaches the goal. False when it cannot: then it stands at its largest.</summary>
    /// <param name="som">What to make larger.</param>
    /// <param name="doel">Where to stop; null to go on to the end, and then true says that there is none.</param>
    bool Vergroot((int Onbekende, int Factor)[] som, Breuk? doel);

    /// <summary>What stopped the last walk: unknowns that would help but may not move.</summary>
    IEnumerable<int> Tegenhouders();
}

/// <summary>
/// All values that unknowns can have together: equations through a point that is known to be possible (the true table), and a floor and a
/// ceiling for each unknown. A small exact simplex walks through it to make a sum as large as it can be. It needs no first phase, since it
/// starts from the truth; unknowns outside the basis may therefore stand between their bounds.
/// </summary>
/// <remarks>
/// The rows are whole numbers over one common denominator (Edmonds, Bareiss): every division below comes out even. With longs a number
/// that grows too large throws an <see cref="OverflowException"/>, and the caller begins again with numbers of any size.
/// </remarks>
sealed class Veelvlak<T> : IVeelvlak where T : IBinaryInteger<T>, ISignedNumber<T>
{
    const int Los = -1;

    readonly int breedte;
    readonly List<T[]> rijen = []; // row i over the denominator: basis[i] plus the sum of what else stands in it never changes
    readonly List<int> basis = [];
    readonly int[] rijVan; // row in which an unknown is the basis, or Los
    readonly Breuk[] punt;
    readonly Breuk[] bodem;
    readonly Breuk?[] plafond;
    T noemer = T.One;
    T[] winst = []; // over the denominator: what the sum gains when an unknown goes up and the basis follows

    /// <param name="breedte">How many unknowns.</param>
    /// <param name="vergelijkingen">Sums that keep the value that they have at the beginning.</param>
    /// <param name="vast">Unknowns that never move.</param>
    public Veelvlak(int breedte, IEnumerable<IReadOnlyList<(int Onbekende, int Factor)>> vergelijkingen, IReadOnlySet<int> vast)
    {
        this.breedte = breedte;
        (rijVan, punt, bodem, plafond) = (new int[breedte], new Breuk[breedte], new Breuk[breedte], new Breuk?[breedte]);
        Array.Fill(rijVan, Los);
        foreach (var vergelijking in vergelijkingen) VoegToe(vergelijking, vast);
    }

    public bool IsGeheel => Array.TrueForAll(punt, waarde => waarde.IsGeheel);

    public Breuk Waarde((int Onbekende, int Factor)[] som)
    {
        var totaal = Breuk.Nul;
        foreach (var (onbekende, factor) in som) totaal += factor == 1 ? punt[onbekende] : punt[onbekende] * factor;
        return totaal;
    }

    public void Begin(IReadOnlyList<Breuk> waarden, IReadOnlyList<Breuk> vloeren, IReadOnlyList<Breuk?> plafonds)
    {
        for (var j = 0; j < breedte; j++) (punt[j], bodem[j], plafond[j]) = (waarden[j], vloeren[j], plafonds[j]);
    }

    public bool Vergroot((int Onbekende, int Factor)[] som, Breuk? doel)
    {
        winst = InBasis(som);
        var (waarde, stond) = (Waarde(som), false);
        while (doel is not { } grens || waarde < grens)
        {
            // Without progress the smallest goes in and out (Bland), so that no round begins again.
            if (KiesIntreder(kleinste: stond) is not { } intreder) return false;
            var omhoog = T.IsPositive(winst[intreder]);
            var tempo = Over(T.Abs(winst[intreder]));
            var (stap, rij) = Ruimte(intreder, omhoog);
            if (stap is null && doel is null) return true;
            var afstand = stap ?? (doel!.Value - waarde) / tempo;
            Verplaats(intreder, omhoog ? afstand : -afstand);
            waarde += tempo * afstand;
            if (rij != Los) Wissel(rij, intreder);
            stond = afstand.IsNul;
        }
        return true;
    }

    public IEnumerable<int> Tegenhouders() => Enumerable.Range(0, breedte).Where(j => rijVan[j] == Los && !T.IsZero(winst[j]));

    void VoegToe(IReadOnlyList<(int Onbekende, int Factor)> vergelijking, IReadOnlySet<int> vast)
    {
        var rij = InBasis(vergelijking);
        var spil = Array.FindLastIndex(rij, factor => !T.IsZero(factor));
        while (spil >= 0 && (T.IsZero(rij[spil]) || vast.Contains(spil))) spil--;
        if (spil < 0) return; // follows from the others, or speaks of what is fixed only
        rijen.Add(rij);
        basis.Add(spil);
        Wissel(rijen.Count - 1, spil);
    }

    /// <summary>The same sum without the unknowns of the basis, over the denominator.</summary>
    T[] InBasis(IReadOnlyList<(int Onbekende, int Factor)> som)
    {
        var vrij = new T[breedte];
        foreach (var (onbekende, factor) in som) vrij[onbekende] += T.CreateChecked(factor);
        var inBasis = Array.FindAll([.. som.Select(term => term.Onbekende).Distinct()], onbekende => rijVan[onbekende] != Los && !T.IsZero(vrij[onbekende]));
        var keren = Array.ConvertAll(inBasis, onbekende => vrij[onbekende]);
        for (var j = 0; j < breedte; j++) vrij[j] = checked(vrij[j] * noemer);
        for (var b = 0; b < inBasis.Length; b++)
        {
            var rij = rijen[rijVan[inBasis[b]]];
            for (var j = 0; j < breedte; j++)
                if (!T.IsZero(rij[j])) vrij[j] = checked(vrij[j] - keren[b] * rij[j]);
        }
        return vrij;
    }

    int? KiesIntreder(bool kleinste)
    {
        int? beste = null;
        for (var j = 0; j < breedte; j++)
        {
            if (T.IsZero(winst[j]) || rijVan[j] != Los || !KanBewegen(j, T.IsPositive(winst[j]))) continue;
            if (kleinste) return j;
            if (beste is not { } tot || T.Abs(winst[j]) > T.Abs(winst[tot])) beste = j;
        }
        return beste;
    }

    bool KanBewegen(int j, bool omhoog) => omhoog ? plafond[j] is not { } top || punt[j] < top : punt[j] > bodem[j];

    /// <summary>How far an unknown can go before it or one of the basis meets a bound (null: for ever), and the row of the one that does.</summary>
    (Breuk? Stap, int Rij) Ruimte(int intreder, bool omhoog)
    {
        Breuk? stap = omhoog ? plafond[intreder] - punt[intreder] : punt[intreder] - bodem[intreder];
        var (uit, uitRij) = (intreder, Los);
        for (var i = 0; i < rijen.Count; i++)
        {
            var factor = rijen[i][intreder];
            if (T.IsZero(factor)) continue;
            var b = basis[i];
            var daalt = T.IsPositive(factor) == omhoog;
            if (!daalt && plafond[b] is null) continue;
            var ruimte = (daalt ? punt[b] - bodem[b] : plafond[b]!.Value - punt[b]) / Over(T.Abs(factor));
            if (stap is { } tot && (ruimte > tot || (ruimte == tot && b > uit))) continue;
            (stap, uit, uitRij) = (ruimte, b, i);
        }
        return (stap, uitRij);
    }

    void Verplaats(int intreder, Breuk afstand)
    {
        if (afstand.IsNul) return;
        punt[intreder] += afstand;
        for (var i = 0; i < rijen.Count; i++)
            if (!T.IsZero(rijen[i][intreder])) punt[basis[i]] -= Over(rijen[i][intreder]) * afstand;
    }

    /// <summary>One unknown leaves the basis, another takes its row.</summary>
    void Wissel(int rij, int intreder)
    {
        var spilrij = rijen[rij];
        if (T.IsNegative(spilrij[intreder]))
            for (var j = 0; j < breedte; j++) spilrij[j] = -spilrij[j];
        int[] gevuld = [.. Enumerable.Range(0, breedte).Where(j => !T.IsZero(spilrij[j]))];
        for (var i = 0; i < rijen.Count; i++)
            if (i != rij) Veeg(rijen[i], spilrij, gevuld, intreder);
        if (winst.Length > 0) Veeg(winst, spilrij, gevuld, intreder);
        noemer = spilrij[intreder];
        if (rijVan[basis[rij]] == rij) rijVan[basis[rij]] = Los;
        (basis[rij], rijVan[intreder]) = (intreder, rij);
    }

    void Veeg(T[] van, T[] spilrij, int[] gevuld, int intreder)
    {
        var (keer, spil) = (van[intreder], spilrij[intreder]);
        if (spil != noemer)
        {
            for (var j = 0; j < van.Length; j++)
                if (!T.IsZero(van[j]) || !T.IsZero(spilrij[j])) van[j] = checked(spil * van[j] - keer * spilrij[j]) / noemer;
        }
        else if (!T.IsZero(keer))
        {
            // The denominator stays: only what stands in the pivot row changes.
            foreach (var j in gevuld) van[j] = checked(van[j] - keer * spilrij[j] / noemer);
        }
    }

    Breuk Over(T getal) => getal is long klein && noemer is long deler ? Breuk.Van(klein, deler) : Breuk.Van(BigInteger.CreateChecked(getal), BigInteger.CreateChecked(noemer));
}
