namespace Meedenkers.Domain.Cijfers;

/// <summary>
/// Step 2: whoever knows all shown cells exactly, and subtracts all that they know themselves, must still hold everything from 0 to the largest
/// small number for possible of each guarded sum. Where that fails, cells of the new release are hidden until it holds.
/// </summary>
sealed class Speling
{
    /// <summary>One guarded sum for one who computes: seen at 0, and seen at the largest small number.</summary>
    sealed class Vraag(Geheim geheim, int rekenaar)
    {
        public Geheim Geheim { get; } = geheim;
        public int Rekenaar { get; } = rekenaar;
        public bool WasNul { get; set; }
        public bool WasHoog { get; set; }
        public bool IsOpen => !(WasNul && WasHoog);

        public void Vergeef() => (WasNul, WasHoog) = (true, true);
    }

    readonly Stelsel stelsel;
    readonly int hoogste;
    readonly IReadOnlyList<Som> bekend;
    readonly List<Som> getoond; // of this release, in order of worth
    readonly List<Vraag> vragen;
    readonly List<Bevinding> bevindingen = [];
    Kennis kennis;

    /// <param name="stelsel">All that meets.</param>
    /// <param name="geheimen">What is guarded.</param>
    /// <param name="bekend">Cells that earlier releases show.</param>
    /// <param name="getoond">Cells that this release would show, in order of worth.</param>
    /// <param name="drempel">The threshold.</param>
    public Speling(Stelsel stelsel, IReadOnlyList<Geheim> geheimen, IReadOnlyList<Som> bekend, IEnumerable<Som> getoond, Drempel drempel)
    {
        (this.stelsel, this.bekend, this.getoond, hoogste) = (stelsel, bekend, [.. getoond], drempel.Hoogste);
        kennis = new(stelsel, bekend.Concat(this.getoond));
        vragen =
        [
            .. from geheim in geheimen
               from rekenaar in Enumerable.Range(0, stelsel.Rekenaars)
               where drempel.IsKlein((int)stelsel.Waarde(geheim.Kolommen, rekenaar))
               select new Vraag(geheim, rekenaar),
        ];
    }

    public IReadOnlyList<Bevinding> Bevindingen => bevindingen;

    /// <summary>The cells that may be shown after all.</summary>
    public IReadOnlyList<Som> Controleer()
    {
        // First with nearly all at the truth: small problems, and what is possible there is possible.
        ProbeerKlein(_ => true, kenmerk => (kenmerk.Dimensie, kenmerk.Kruisdimensie), (een, ander) => een.Dimensie == ander.Dimensie && een.Kruisdimensie == ander.Kruisdimensie);
        ProbeerKlein(_ => true, kenmerk => kenmerk, NoemtZelfde);
        ProbeerKlein(_ => true, kenmerk => (kenmerk.Dimensie, kenmerk.Kruisdimensie), NoemtZelfdeDimensie);
        ProbeerKlein(_ => true, kenmerk => stelsel.IsLos(kenmerk) ? kenmerk : Kenmerk.Totaal, (een, ander) => NoemtZelfde(een, ander) || !stelsel.IsLos(ander));
        ProbeerKlein(kenmerk => !kenmerk.IsKruising, _ => true, (_, ander) => !ander.IsKruising);
        // Then with all that hangs together; what fails there is to be mended.
        while (!Delen(vragen.Where(vraag => vraag.IsOpen), _ => true).All(deel => Onderzoek(deel, herstel: true))) kennis = new(stelsel, bekend.Concat(getoond));
        return getoond;
    }

    void ProbeerKlein<T>(Func<Kenmerk, bool> waar, Func<Kenmerk, T> soort, Func<Kenmerk, Kenmerk, bool> magBewegen)
    {
        foreach (var zelfde in vragen.Where(vraag => vraag.IsOpen && waar(KenmerkVan(vraag))).GroupBy(vraag => soort(KenmerkVan(vraag))).ToList())
            foreach (var deel in Delen(zelfde, kolom => magBewegen(KenmerkVan(zelfde.First()), stelsel.KenmerkVan(kolom)))) Onderzoek(deel, herstel: false);
    }

    Kenmerk KenmerkVan(Vraag vraag) => stelsel.KenmerkVan(vraag.Geheim.Kolommen[0]);

    static bool NoemtZelfde(Kenmerk een, Kenmerk ander) => Paren(een).Intersect(Paren(ander)).Any();

    static bool NoemtZelfdeDimensie(Kenmerk een, Kenmerk ander) => Paren(een).Select(paar => paar.Item1).Intersect(Paren(ander).Select(paar => paar.Item1)).Any();

    static IEnumerable<(string?, string?)> Paren(Kenmerk kenmerk) =>
        kenmerk.IsTotaal ? [] : kenmerk.IsKruising ? [(kenmerk.Dimensie, kenmerk.Waarde), (kenmerk.Kruisdimensie, kenmerk.Kruiswaarde)] : [(kenmerk.Dimensie, kenmerk.Waarde)];

    /// <summary>Puts questions together whose unknowns hang together, each with those unknowns.</summary>
    IEnumerable<(IReadOnlyList<int> Vrij, List<Vraag> Vragen)> Delen(IEnumerable<Vraag> open, Func<int, bool> magBewegen)
    {
        var delen = new List<(IReadOnlyList<int> Vrij, List<Vraag> Vragen)>();
        var deelVan = new Dictionary<int, int>();
        foreach (var perGeheim in open.GroupBy(vraag => vraag.Geheim))
        {
            var kolommen = perGeheim.Key.Kolommen;
            if (kolommen.Select(kolom => deelVan.GetValueOrDefault(kolom, -1)).Distinct().ToList() is [>= 0 and var bestaand])
            {
                delen[bestaand].Vragen.AddRange(perGeheim);
                continue;
            }
            var samen = kennis.Samenhang(kolommen, magBewegen);
            foreach (var kolom in samen) deelVan.TryAdd(kolom, delen.Count);
            delen.Add((samen, [.. perGeheim]));
        }
        return delen;
    }

    /// <summary>False when cells were hidden: what hangs together is then no longer the same.</summary>
    bool Onderzoek((IReadOnlyList<int> Vrij, List<Vraag> Vragen) deel, bool herstel)
    {
        var deelstelsel = new Deelstelsel(stelsel, kennis, deel.Vrij, deel.Vragen.SelectMany(vraag => vraag.Geheim.Kolommen).ToHashSet(), metTegenhouders: herstel);
        var doelen = deel.Vragen.Select(vraag => vraag.Geheim).Distinct().ToDictionary(geheim => geheim, geheim => deelstelsel.DoelVan(geheim.Kolommen));
        foreach (var perRekenaar in deel.Vragen.GroupBy(vraag => vraag.Rekenaar).OrderBy(groep => groep.Key))
        {
            if (perRekenaar.Key != 0 && deelstelsel.IsVreemdVoor(perRekenaar.Key))
            {
                NeemOver(deel.Vragen, perRekenaar);
                if (!herstel || !perRekenaar.Any(vraag => vraag.IsOpen)) continue;
            }
            deelstelsel.Begin(perRekenaar.Key);
            List<(Vraag Vraag, Doel Doel)> open = [.. perRekenaar.Select(vraag => (vraag, doelen[vraag.Geheim]))];
            Kijk(deelstelsel, open);
            foreach (var (vraag, doel) in open.ToList())
            {
                if (!vraag.WasHoog && !Probeer(deelstelsel.MaakHoog(doel, hoogste), vraag)) return false;
                if (!vraag.WasNul && !Probeer(deelstelsel.MaakNul(doel), vraag)) return false;

                // False when a cell was hidden.
                bool Probeer(bool gelukt, Vraag vraag)
                {
                    if (gelukt) Kijk(deelstelsel, open);
                    return gelukt || !herstel || !Verberg(deelstelsel, vraag);
                }
            }
        }
        return true;
    }

    // A point that was found for one sum is often an answer for many.
    void Kijk(Deelstelsel deelstelsel, List<(Vraag Vraag, Doel Doel)> open)
    {
        foreach (var (vraag, doel) in open)
        {
            vraag.WasHoog = vraag.WasHoog || deelstelsel.IsHoog(doel, hoogste);
            vraag.WasNul = vraag.WasNul || deelstelsel.IsNul(doel);
        }
        open.RemoveAll(paar => !paar.Vraag.IsOpen);
    }

    // Who knows nobody here can compute what everybody can, and no more.
    void NeemOver(IEnumerable<Vraag> alle, IEnumerable<Vraag> van)
    {
        var iedereen = alle.Where(vraag => vraag.Rekenaar == 0).ToDictionary(vraag => vraag.Geheim);
        foreach (var vraag in van)
            if (iedereen.TryGetValue(vraag.Geheim, out var zelfde) && stelsel.Waarde(vraag.Geheim.Kolommen, 0) == stelsel.Waarde(vraag.Geheim.Kolommen, vraag.Rekenaar))
                (vraag.WasHoog, vraag.WasNul) = (vraag.WasHoog || zelfde.WasHoog, vraag.WasNul || zelfde.WasNul);
    }

    /// <summary>Hides the cell of least worth that stands in the way. False when none of this release does: then it is a finding.</summary>
    bool Verberg(Deelstelsel deelstelsel, Vraag vraag)
    {
        var schuldig = deelstelsel.Tegenhouders().ToHashSet();
        if (getoond.FindLastIndex(schuldig.Contains) is >= 0 and var plaats)
        {
            getoond.RemoveAt(plaats);
            return true;
        }
        bevindingen.Add(new(vraag.Geheim.Code, vraag.Rekenaar == 0 ? null : stelsel.Organisaties[vraag.Rekenaar - 1].Waarde));
        vraag.Vergeef();
        return false;
    }
}
