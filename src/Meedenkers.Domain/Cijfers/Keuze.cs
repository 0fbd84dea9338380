namespace Meedenkers.Domain.Cijfers;

/// <summary>A sum that nobody may learn to be small, and who could: see <see cref="Stelsel.Organisaties"/>.</summary>
sealed record Geheim(Celcode Code, int[] Kolommen);

/// <summary>Chooses the cells of one <see cref="Stelsel"/> that are shown: what is small never, then as much as the others leave.</summary>
sealed class Keuze
{
    readonly Stelsel stelsel;
    readonly Drempel drempel;
    readonly IReadOnlyList<Som> nieuw;
    readonly IReadOnlyList<Som> eerder;
    readonly IReadOnlyList<Bevinding> bevindingen;

    /// <param name="stelsel">All that meets.</param>
    /// <param name="kwartaal">The quarter that is released; cells of earlier ones are as they were.</param>
    /// <param name="eerderGetoond">Codes of the earlier cells that were shown.</param>
    /// <param name="tussenstand">Parts of cells to come that are small so far.</param>
    /// <param name="drempel">The threshold.</param>
    public Keuze(Stelsel stelsel, Kwartaal kwartaal, IReadOnlySet<string> eerderGetoond, IReadOnlyList<Celcode> tussenstand, Drempel drempel)
    {
        (this.stelsel, this.drempel) = (stelsel, drempel);
        nieuw = [.. stelsel.Cellen.Where(cel => (cel.Code.Tijdvak.Kwartaal ?? kwartaal) == kwartaal)];
        eerder = [.. stelsel.Cellen.Except(nieuw)];
        List<Som> bekend = [.. eerder.Where(cel => eerderGetoond.Contains(cel.Code.ToString()))];
        IReadOnlyList<Geheim> geheimen =
        [
            .. stelsel.Cellen.Except(bekend).Where(cel => IsPrimair(Primair(cel))).Select(cel => new Geheim(cel.Code, cel.Kolommen)),
            .. tussenstand.Select(code => new Geheim(code, [stelsel.Kolom(kwartaal, code.Gebied, code.Kenmerk)!.Value])),
        ];
        List<Som> aanbod = [.. nieuw.Where(cel => Primair(cel) == Celgrond.Getoond).OrderBy(cel => cel, Waardevolgorde)];
        (var afleidbaar, NaEliminatie) = Elimineer(geheimen, bekend, aanbod);
        var speling = new Speling(stelsel, [.. geheimen.Except(afleidbaar)], bekend, NaEliminatie, drempel);
        var getoond = MetWatVolgt(bekend, speling.Controleer(), aanbod);
        bevindingen = [.. afleidbaar.Select(geheim => new Bevinding(geheim.Code, null)), .. speling.Bevindingen];
        Cellen = [.. nieuw.Select(cel => new Cel(cel.Code, (int)stelsel.Waarde(cel.Kolommen, 0), GrondVan(cel, getoond)))];
    }

    public IReadOnlyList<Cel> Cellen { get; }

    /// <summary>What step 1 would show, before step 2 looked at it.</summary>
    public IReadOnlyList<Som> NaEliminatie { get; }

    public IReadOnlyList<Bevinding> Bevindingen => bevindingen;

    // What most readers want comes first and is kept longest: totals, then the region, then large counts.
    Comparer<Som> Waardevolgorde => Comparer<Som>.Create((a, b) =>
        a.Code.Kenmerk.IsTotaal != b.Code.Kenmerk.IsTotaal ? b.Code.Kenmerk.IsTotaal.CompareTo(a.Code.Kenmerk.IsTotaal)
        : a.Code.IsRegio != b.Code.IsRegio ? b.Code.IsRegio.CompareTo(a.Code.IsRegio)
        : stelsel.Waarde(a.Kolommen, 0) != stelsel.Waarde(b.Kolommen, 0) ? stelsel.Waarde(b.Kolommen, 0).CompareTo(stelsel.Waarde(a.Kolommen, 0))
        : string.CompareOrdinal(a.Code.ToString(), b.Code.ToString()));

    static bool IsPrimair(Celgrond grond) => grond is Celgrond.Klein or Celgrond.Organisatie;

    /// <summary>What a cell is on its own account.</summary>
    Celgrond Primair(Som cel) =>
        cel.Kolommen.Length == 0 ? Celgrond.KanNiet
        : IsKleinVoor(cel.Kolommen, 0) ? Celgrond.Klein
        : Enumerable.Range(1, stelsel.Organisaties.Count).Any(rekenaar => IsKleinVoor(cel.Kolommen, rekenaar)) ? Celgrond.Organisatie
        : Celgrond.Getoond;

    bool IsKleinVoor(int[] som, int rekenaar) => stelsel.Waarde(som, rekenaar) < drempel.Waarde;

    Celgrond GrondVan(Som cel, HashSet<Som> getoond) => Primair(cel) is var grond && grond == Celgrond.Getoond && !getoond.Contains(cel) ? Celgrond.Beschermt : grond;

    /// <summary>Step 1: shows each cell in turn unless a guarded one could then be computed. So no cell can be added to what is shown.</summary>
    /// <returns>What earlier releases give away already, and the cells that may be shown, in order of worth.</returns>
    (IReadOnlyList<Geheim> Afleidbaar, IReadOnlyList<Som> Getoond) Elimineer(IReadOnlyList<Geheim> geheimen, IReadOnlyList<Som> bekend, IReadOnlyList<Som> aanbod)
    {
        var ruimte = Ruimte(bekend);
        List<Geheim> afleidbaar = [.. geheimen.Where(geheim => !ruimte.Bewaak(Vector.Som(geheim.Kolommen)))];
        var getoond = new List<Som>();
        foreach (var cel in aanbod)
        {
            var rij = Vector.Som(cel.Kolommen);
            if (ruimte.ZouVerraden(rij)) continue;
            ruimte.Leer(rij);
            getoond.Add(cel);
        }
        return (afleidbaar, getoond);
    }

    /// <summary>What step 2 took away but anybody can compute from the rest shows nothing new: it comes back.</summary>
    HashSet<Som> MetWatVolgt(IReadOnlyList<Som> bekend, IReadOnlyList<Som> getoond, IReadOnlyList<Som> aanbod)
    {
        var ruimte = Ruimte([.. bekend, .. getoond]);
        return [.. getoond, .. aanbod.Where(cel => ruimte.IsAfleidbaar(Vector.Som(cel.Kolommen)))];
    }

    Rijruimte Ruimte(IEnumerable<Som> bekend)
    {
        var ruimte = new Rijruimte();
        foreach (var regel in stelsel.Regels.Where(r => r.IsGelijk)) ruimte.Leer(Vector.Van(regel.Termen.Select(term => (term.Kolom, (Breuk)term.Factor))));
        foreach (var cel in bekend) ruimte.Leer(Vector.Som(cel.Kolommen));
        return ruimte;
    }
}
