using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Schalen;

/// <summary>A law of the method (profielen.json, wetten): one that a question can touch, and that a meedenker can know well.</summary>
public enum Wet { Wmo, Jeugdwet, Participatiewet, Zvw, Wlz, WetZorgEnDwang }

/// <summary>
/// Which law an area of life touches first. A rough proxy: it says where to look, not which law holds for anybody. Wlz and Wet
/// zorg en dwang depend on an indication, which no area of life tells.
/// </summary>
public static class Wettenkaart
{
    // The meaning of each area of life is that of werkmodel.json (levensgebieden).
    static readonly IReadOnlyDictionary<Leefgebied, Wet> Tabel = new Dictionary<Leefgebied, Wet>
    {
        [Leefgebied.Wonen] = Wet.Wmo, // living at home, sheltered living: Wmo 2015 art. 1.1.1
        [Leefgebied.SocialeRelaties] = Wet.Wmo, // taking part: Wmo 2015 art. 1.1.1
        [Leefgebied.Leren] = Wet.Jeugdwet, // growing up: Jeugdwet art. 1.1
        [Leefgebied.Werken] = Wet.Participatiewet, // towards work: Participatiewet art. 7
        [Leefgebied.Financien] = Wet.Participatiewet, // income: Participatiewet art. 7
        [Leefgebied.Gezondheid] = Wet.Zvw, // medical care: Zorgverzekeringswet art. 10
    };

    /// <summary>Each law once, in the order of <see cref="Wet"/>.</summary>
    public static IReadOnlyList<Wet> Van(IEnumerable<Leefgebied> leefgebieden) => [.. leefgebieden.Select(l => Tabel[l]).Distinct().Order()];
}
