namespace Meedenkers.Domain.Cijfers;

/// <summary>A sum of unknowns with weights: only those that are not 0, in order of column.</summary>
sealed class Vector : IEquatable<Vector>
{
    readonly int[] kolommen;
    readonly Breuk[] factoren;

    Vector(int[] kolommen, Breuk[] factoren) => (this.kolommen, this.factoren) = (kolommen, factoren);

    public static Vector Van(IEnumerable<(int Kolom, Breuk Factor)> termen)
    {
        var som = new SortedDictionary<int, Breuk>();
        foreach (var (kolom, factor) in termen) som[kolom] = som.GetValueOrDefault(kolom) + factor;
        var over = som.Where(term => !term.Value.IsNul).ToList();
        return new([.. over.Select(term => term.Key)], [.. over.Select(term => term.Value)]);
    }

    public static Vector Som(IEnumerable<int> kolommen) => Van(kolommen.Select(kolom => (kolom, Breuk.Een)));

    public bool IsNul => kolommen.Length == 0;
    public IReadOnlyList<int> Kolommen => kolommen;
    public int Eerste => kolommen[0];

    public Breuk this[int kolom] => Array.BinarySearch(kolommen, kolom) is >= 0 and var plaats ? factoren[plaats] : Breuk.Nul;

    /// <summary>The same direction with first weight 1, so that multiples of each other are equal.</summary>
    public Vector Genormeerd()
    {
        if (IsNul || factoren[0] == Breuk.Een) return this;
        var deler = factoren[0];
        return new(kolommen, [.. factoren.Select(factor => factor / deler)]);
    }

    /// <summary>This, minus so many times the other.</summary>
    public Vector Min(Breuk keer, Vector ander)
    {
        var (k, f) = (new List<int>(kolommen.Length + ander.kolommen.Length), new List<Breuk>(kolommen.Length + ander.kolommen.Length));
        for (int i = 0, j = 0; i < kolommen.Length || j < ander.kolommen.Length;)
        {
            var eigen = j == ander.kolommen.Length || (i < kolommen.Length && kolommen[i] <= ander.kolommen[j]);
            var kolom = eigen ? kolommen[i] : ander.kolommen[j];
            var factor = eigen ? factoren[i++] : Breuk.Nul;
            if (j < ander.kolommen.Length && ander.kolommen[j] == kolom) factor -= keer * ander.factoren[j++];
            if (factor.IsNul) continue;
            k.Add(kolom);
            f.Add(factor);
        }
        return new([.. k], [.. f]);
    }

    public bool Equals(Vector? other) => other is not null && kolommen.AsSpan().SequenceEqual(other.kolommen) && factoren.AsSpan().SequenceEqual(other.factoren);

    public override bool Equals(object? obj) => Equals(obj as Vector);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var kolom in kolommen) hash.Add(kolom);
        foreach (var factor in factoren) hash.Add(factor);
        return hash.ToHashCode();
    }
}

/// <summary>
/// All that can be computed exactly, by adding and subtracting, from what is known: one reduced row-echelon basis in exact arithmetic. Next to
/// it the rest of each guarded sum, that is what of it the known rows do not reach; a sum can be computed when nothing is left of it.
/// </summary>
sealed class Rijruimte
{
    readonly Dictionary<int, Vector> basis = []; // by pivot column; no row has a value in the pivot of another
    readonly List<Vector> resten = [];
    HashSet<Vector>? richtingen;

    public void Leer(Vector rij)
    {
        var rest = Rest(rij).Genormeerd();
        if (rest.IsNul) return;
        var spil = rest.Eerste;
        foreach (var (andere, oud) in basis.ToList())
            if (oud[spil] is { IsNul: false } factor) basis[andere] = oud.Min(factor, rest);
        basis[spil] = rest;
        for (var i = 0; i < resten.Count; i++)
            if (resten[i][spil] is { IsNul: false } factor) resten[i] = resten[i].Min(factor, rest);
        richtingen = null;
    }

    public bool IsAfleidbaar(Vector som) => Rest(som).IsNul;

    /// <summary>Guards a sum from now on. False when it can be computed already, and then nothing can be guarded.</summary>
    public bool Bewaak(Vector som)
    {
        var rest = Rest(som);
        if (rest.IsNul) return false;
        resten.Add(rest);
        richtingen = null;
        return true;
    }

    /// <summary>
    /// A guarded sum could be computed if this were known too. Since it cannot be computed now, that is so exactly when its rest is a multiple
    /// of the rest of this row.
    /// </summary>
    public bool ZouVerraden(Vector rij)
    {
        var rest = Rest(rij).Genormeerd();
        if (rest.IsNul) return false;
        richtingen ??= [.. resten.Select(r => r.Genormeerd())];
        return richtingen.Contains(rest);
    }

    Vector Rest(Vector som)
    {
        var rest = som;
        foreach (var kolom in som.Kolommen)
            if (basis.TryGetValue(kolom, out var rij) && rest[kolom] is { IsNul: false } factor) rest = rest.Min(factor, rij);
        return rest;
    }
}
