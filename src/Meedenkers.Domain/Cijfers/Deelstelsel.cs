using System.Numerics;

namespace Meedenkers.Domain.Cijfers;

/// <summary>What everybody knows of a <see cref="Stelsel"/>: its rules, and the cells that are shown.</summary>
sealed class Kennis
{
    /// <summary>A line that the unknowns obey: a rule, or a shown cell that is a sum of several.</summary>
    public sealed record Voorwaarde((int Kolom, int Factor)[] Termen, bool IsGelijk, Som? Cel);

    readonly List<Voorwaarde>[] bijKolom;
    readonly Dictionary<int, Som> vast = [];
    readonly HashSet<Som> getoond = [];

    public Kennis(Stelsel stelsel, IEnumerable<Som> cellen)
    {
        bijKolom = [.. Enumerable.Range(0, stelsel.Kolommen).Select(_ => new List<Voorwaarde>())];
        foreach (var regel in stelsel.Regels) Leg(new(regel.Termen, regel.IsGelijk, null));
        foreach (var cel in cellen)
        {
            getoond.Add(cel);
            if (cel.Kolommen.Length == 1) vast.TryAdd(cel.Kolommen[0], cel);
            else Leg(new([.. cel.Kolommen.Select(kolom => (kolom, 1))], IsGelijk: true, cel));
        }
    }

    public bool IsGetoond(Som cel) => getoond.Contains(cel);

    /// <summary>The cell that shows this unknown by itself, if there is one.</summary>
    public Som? Vaststeller(int kolom) => vast.GetValueOrDefault(kolom);

    public IReadOnlyList<Voorwaarde> Bij(int kolom) => bijKolom[kolom];

    /// <summary>All unknowns that may move and hang together with these, in order.</summary>
    public IReadOnlyList<int> Samenhang(IEnumerable<int> kolommen, Func<int, bool> magBewegen)
    {
        var gezien = new SortedSet<int>(kolommen.Where(kolom => magBewegen(kolom) && !vast.ContainsKey(kolom)));
        var wachtend = new Queue<int>(gezien);
        while (wachtend.TryDequeue(out var kolom))
            foreach (var voorwaarde in bijKolom[kolom])
                foreach (var (buur, _) in voorwaarde.Termen)
                    if (magBewegen(buur) && !vast.ContainsKey(buur) && gezien.Add(buur)) wachtend.Enqueue(buur);
        return [.. gezien];
    }

    void Leg(Voorwaarde voorwaarde)
    {
        foreach (var (kolom, _) in voorwaarde.Termen) bijKolom[kolom].Add(voorwaarde);
    }
}

/// <summary>
/// Unknowns that may be left out, for whatever the others are there is a number that fits: those that nobody asks for and no shown cell holds, and that are
/// bounded from above only. That number is 0. A crossing between two bounds is one too: all that its lines say of others (a value is at most the total) is
/// said already.
/// </summary>
sealed class Weglating(Stelsel stelsel, Kennis kennis, IReadOnlySet<int> gevraagd)
{
    readonly Dictionary<int, bool> weg = [];
    readonly Dictionary<Kennis.Voorwaarde, bool> vervallen = new(ReferenceEqualityComparer.Instance);

    public bool IsWeg(int kolom)
    {
        if (!weg.TryGetValue(kolom, out var uitkomst)) weg[kolom] = uitkomst = IsVrij(kolom) && (IsTussen(kolom) || Geldend(kolom).All(v => FactorIn(v, kolom) < 0));
        return uitkomst;
    }

    /// <summary>The lines that still say something of this unknown.</summary>
    public IEnumerable<Kennis.Voorwaarde> Geldend(int kolom) => kennis.Bij(kolom).Where(voorwaarde => !IsVervallen(voorwaarde));

    bool IsVervallen(Kennis.Voorwaarde voorwaarde)
    {
        if (!vervallen.TryGetValue(voorwaarde, out var uitkomst)) vervallen[voorwaarde] = uitkomst = Array.Exists(voorwaarde.Termen, term => IsTussen(term.Kolom));
        return uitkomst;
    }

    bool IsVrij(int kolom) => !gevraagd.Contains(kolom) && kennis.Vaststeller(kolom) is null && kennis.Bij(kolom).All(voorwaarde => !voorwaarde.IsGelijk);

    /// <summary>A crossing of which each value may be together with each other: at most both, at least what they overlap (<see cref="Verbanden"/>).</summary>
    bool IsTussen(int kolom)
    {
        if (!stelsel.KenmerkVan(kolom).IsKruising || !IsVrij(kolom)) return false;
        var (onder, boven) = (kennis.Bij(kolom).Count(v => FactorIn(v, kolom) > 0), kennis.Bij(kolom).Where(v => FactorIn(v, kolom) < 0));
        return onder == 1 && boven.All(v => v.Termen.Count(term => term.Factor < 0) == 1);
    }

    static int FactorIn(Kennis.Voorwaarde voorwaarde, int kolom) => Array.Find(voorwaarde.Termen, term => term.Kolom == kolom).Factor;
}

/// <summary>
/// Unknowns that hang together, as a <see cref="IVeelvlak"/>; all others stay at the truth. Unknowns that no line tells apart are one: of a sum
/// that holds some of them, all may lie inside or outside it.
/// </summary>
sealed class Deelstelsel
{
    /// <summary>A line with one unknown that moves: a ceiling (weight below 0) or a floor for it.</summary>
    sealed record Grens(int Factor, (int Kolom, int Factor)[] Vast);

    readonly Stelsel stelsel;
    readonly Kennis kennis;
    readonly Weglating weglating;
    readonly bool metTegenhouders;
    readonly Func<bool, IVeelvlak> maakVeelvlak;
    readonly Dictionary<int, int> groepVan = [];
    readonly List<List<int>> groepen = [];
    readonly List<List<Grens>> grenzen = [];
    readonly List<(int Kolom, int Factor)[]> marges = []; // what is left between the two sides of an inequality
    readonly List<(int[] Kolommen, Som? Cel)> vasten = [];

    IVeelvlak veelvlak;
    int rekenaar;

    /// <param name="stelsel">All that meets.</param>
    /// <param name="kennis">What everybody knows of it.</param>
    /// <param name="kolommen">What may move.</param>
    /// <param name="gevraagd">What is asked for.</param>
    /// <param name="metTegenhouders">Keep track of who stands in the way.</param>
    public Deelstelsel(Stelsel stelsel, Kennis kennis, IReadOnlyList<int> kolommen, IReadOnlySet<int> gevraagd, bool metTegenhouders)
    {
        (this.stelsel, this.kennis, this.metTegenhouders, weglating) = (stelsel, kennis, metTegenhouders, new(stelsel, kennis, gevraagd));
        IReadOnlyList<int> vrij = [.. kolommen.Where(kolom => !weglating.IsWeg(kolom))];
        Groepeer(vrij);
        var regels = vrij.SelectMany(weglating.Geldend).Distinct().ToList();
        var vergelijkingen = regels.Select(Vertaal).OfType<List<(Soort Soort, int Nummer, int Factor)>>().ToList();
        var begin = new Dictionary<Soort, int> { [Soort.Groep] = 0, [Soort.Marge] = groepen.Count, [Soort.Vast] = groepen.Count + marges.Count };
        IReadOnlyList<(int, int)>[] rijen = [.. vergelijkingen.Select(v => (IReadOnlyList<(int, int)>)[.. v.Select(term => (begin[term.Soort] + term.Nummer, term.Factor))])];
        var vast = Enumerable.Range(begin[Soort.Vast], vasten.Count).ToHashSet();
        var breedte = groepen.Count + marges.Count + vasten.Count;
        maakVeelvlak = groot => groot ? new Veelvlak<BigInteger>(breedte, rijen, vast) : new Veelvlak<long>(breedte, rijen, vast);
        veelvlak = Klein(() => maakVeelvlak(false), () => maakVeelvlak(true));
    }

    enum Soort { Groep, Marge, Vast }

    /// <summary>True when an organisation has nothing of its own here: it then knows what everybody knows.</summary>
    public bool IsVreemdVoor(int rekenaar) =>
        groepVan.Keys.Concat(vasten.SelectMany(v => v.Kolommen)).Concat(grenzen.SelectMany(g => g).SelectMany(g => g.Vast).Concat(marges.SelectMany(m => m)).Select(term => term.Kolom))
            .All(kolom => stelsel.Waarde(kolom, 0) == stelsel.Waarde(kolom, rekenaar));

    /// <summary>Puts everything at the truth, as it is for whoever computes.</summary>
    public void Begin(int rekenaar)
    {
        this.rekenaar = rekenaar;
        Breuk Som(IEnumerable<(int Kolom, int Factor)> termen) => termen.Sum(term => stelsel.Waarde(term.Kolom, rekenaar) * term.Factor);
        List<Breuk> punt =
        [
            .. groepen.Select(groep => (Breuk)groep.Sum(kolom => stelsel.Waarde(kolom, rekenaar))), .. marges.Select(Som),
            .. vasten.Select(vast => (Breuk)stelsel.Waarde(vast.Kolommen, rekenaar)),
        ];
        var bodem = new Breuk[punt.Count];
        var plafond = new Breuk?[punt.Count];
        for (var g = 0; g < groepen.Count; g++)
            foreach (var grens in grenzen[g])
            {
                var bij = Som(grens.Vast) / -grens.Factor;
                if (grens.Factor > 0) bodem[g] = bij > bodem[g] ? bij : bodem[g];
                else plafond[g] = plafond[g] is { } lager && lager < bij ? lager : bij;
            }
        for (var v = groepen.Count + marges.Count; v < punt.Count; v++) (bodem[v], plafond[v]) = (punt[v], punt[v]);
        veelvlak.Begin(punt, bodem, plafond);
    }

    /// <summary>A sum of unknowns: the most of it that may lie in it, the least, and what stands still.</summary>
    public Doel DoelVan(int[] kolommen)
    {
        var perGroep = kolommen.Where(groepVan.ContainsKey).GroupBy(kolom => groepVan[kolom]).ToList();
        return new(
            [.. perGroep.Select(g => (g.Key, 1))],
            [.. perGroep.Where(g => g.Count() == groepen[g.Key].Count).Select(g => (g.Key, -1))],
            [.. kolommen.Where(kolom => !groepVan.ContainsKey(kolom))]);
    }

    public bool IsHoog(Doel doel, int hoogste) => veelvlak.Waarde(doel.Meeste) >= Ontbreekt(doel, hoogste);

    public bool IsNul(Doel doel) => veelvlak.Waarde(doel.MinMinste) >= Vast(doel);

    /// <summary>Makes it as large as the largest small number; false when it cannot be.</summary>
    public bool MaakHoog(Doel doel, int hoogste) => Vergroot(doel.Meeste, Ontbreekt(doel, hoogste));

    /// <summary>Makes it 0; false when it cannot be.</summary>
    public bool MaakNul(Doel doel) => Vergroot(doel.MinMinste, Vast(doel));

    /// <summary>The shown cells without which the last walk could have gone on.</summary>
    public IEnumerable<Som> Tegenhouders() => veelvlak.Tegenhouders().SelectMany(TegenhoudersVan).OfType<Som>();

    Breuk Vast(Doel doel) => stelsel.Waarde(doel.Vast, rekenaar);

    Breuk Ontbreekt(Doel doel, int hoogste) => hoogste - Vast(doel);

    bool Vergroot((int, int)[] som, Breuk doel)
    {
        // From the truth, unless it stands at whole numbers already: fractions of fractions grow long.
        if (!veelvlak.IsGeheel) Begin(rekenaar);
        return Klein(() => veelvlak.Vergroot(som, doel), () =>
        {
            veelvlak = maakVeelvlak(true);
            Begin(rekenaar);
            return veelvlak.Vergroot(som, doel);
        });
    }

    // Small numbers do nearly always; when one does not fit, again with numbers of any size.
    static TUit Klein<TUit>(Func<TUit> klein, Func<TUit> groot)
    {
        try
        {
            return klein();
        }
        catch (OverflowException)
        {
            return groot();
        }
    }

    IEnumerable<Som?> TegenhoudersVan(int onbekende) =>
        onbekende < groepen.Count ? grenzen[onbekende].SelectMany(grens => grens.Vast, (_, term) => kennis.Vaststeller(term.Kolom))
        : onbekende < groepen.Count + marges.Count ? []
        : [vasten[onbekende - groepen.Count - marges.Count].Cel];

    void Groepeer(IReadOnlyList<int> vrij)
    {
        var bekend = new Dictionary<string, int>();
        var nummers = new Dictionary<Kennis.Voorwaarde, int>(ReferenceEqualityComparer.Instance);
        foreach (var kolom in vrij)
        {
            var kenteken = string.Join(' ', weglating.Geldend(kolom).Select(v => $"{Nummer(v)}:{v.Termen.First(term => term.Kolom == kolom).Factor}"));
            if (!bekend.TryGetValue(kenteken, out var groep))
            {
                groep = bekend[kenteken] = groepen.Count;
                groepen.Add([]);
                grenzen.Add([]);
            }
            groepen[groep].Add(kolom);
            groepVan[kolom] = groep;
        }

        int Nummer(Kennis.Voorwaarde voorwaarde) => nummers.TryGetValue(voorwaarde, out var nummer) ? nummer : nummers[voorwaarde] = nummers.Count;
    }

    List<(Soort, int, int)>? Vertaal(Kennis.Voorwaarde voorwaarde)
    {
        (int Kolom, int Factor)[] termen = [.. voorwaarde.Termen.Where(t => !weglating.IsWeg(t.Kolom))];
        List<(Soort, int, int)> vrij = [.. termen.Where(t => groepVan.ContainsKey(t.Kolom)).Select(t => (Groep: groepVan[t.Kolom], t.Factor)).Distinct().Select(t => (Soort.Groep, t.Groep, t.Factor))];
        var vast = termen.Where(t => !groepVan.ContainsKey(t.Kolom)).ToArray();
        if (!voorwaarde.IsGelijk && vrij.Count == 1)
        {
            grenzen[vrij[0].Item2].Add(new(vrij[0].Item3, vast));
            return null;
        }
        if (metTegenhouders)
        {
            foreach (var (kolom, factor) in vast) vrij.Add((Soort.Vast, VoegVastToe([kolom], kennis.Vaststeller(kolom)), factor));
            if (voorwaarde.Cel is { } cel) vrij.Add((Soort.Vast, VoegVastToe(cel.Kolommen, cel), -1));
        }
        if (!voorwaarde.IsGelijk)
        {
            vrij.Add((Soort.Marge, marges.Count, -1));
            marges.Add(termen);
        }
        return vrij;
    }

    int VoegVastToe(int[] kolommen, Som? cel)
    {
        vasten.Add((kolommen, cel));
        return vasten.Count - 1;
    }
}

/// <summary>A sum to be moved in a <see cref="Deelstelsel"/>.</summary>
sealed record Doel((int, int)[] Meeste, (int, int)[] MinMinste, int[] Vast);
