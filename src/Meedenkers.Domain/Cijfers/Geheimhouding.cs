namespace Meedenkers.Domain.Cijfers;

/// <summary>
/// Decides which cells of a release may be shown, so that nobody can compute a small number: not from this release, not together with earlier
/// ones, and no organisation by subtracting the people whom it knows itself. docs/besluiten/0020 has the method, its assumptions and its price.
/// </summary>
public static class Geheimhouding
{
    /// <summary>Makes the release of a quarter. Pure: the same counts and earlier releases give the same release.</summary>
    /// <param name="nieuw">The counts of the quarter, frozen from now on.</param>
    /// <param name="eerdere">Every earlier release, withdrawn ones too.</param>
    /// <param name="drempel">Another threshold than the norm, for examples.</param>
    /// <exception cref="ArgumentException">A quarter that is not later than all earlier ones.</exception>
    public static Uitgave GeefUit(Kern nieuw, IReadOnlyCollection<EerdereUitgave> eerdere, Drempel? drempel = null)
    {
        if (eerdere.Any(e => e.Kern.Kwartaal >= nieuw.Kwartaal)) throw new ArgumentException("A quarter is released after all earlier ones, once.", nameof(eerdere));
        // A year shares no person-count with another year, so earlier years have nothing to say here.
        var jaar = eerdere.Where(e => e.Kern.Kwartaal.Jaar == nieuw.Kwartaal.Jaar).OrderBy(e => e.Kern.Kwartaal).ToList();
        var isHeel = jaar.Count == nieuw.Kwartaal.Nummer - 1 && !jaar.Exists(e => e.Ingetrokken);
        var metJaar = isHeel && nieuw.Kwartaal.Nummer == Kwartaal.Laatste;
        IReadOnlyList<Kern> kernen = [.. jaar.Select(e => e.Kern), nieuw];

        // Soorten share nothing, so they can be worked out side by side.
        var gekozen = nieuw.Plan.Soorten.Concat(metJaar ? kernen.SelectMany(k => k.Plan.Soorten) : []).Distinct()
            .AsParallel().AsOrdered().Select(soort => new Keuze(
                new Stelsel(soort, metJaar ? kernen : [nieuw], metJaar),
                nieuw.Kwartaal,
                metJaar ? jaar.SelectMany(e => e.Getoond).ToHashSet() : [],
                isHeel && !metJaar ? Tussenstand.Klein(soort, kernen, drempel ?? Drempel.Standaard) : [],
                drempel ?? Drempel.Standaard))
            .ToList();
        return new(nieuw, [.. gekozen.SelectMany(k => k.Cellen)], [.. gekozen.SelectMany(k => k.Bevindingen)], drempel ?? Drempel.Standaard);
    }
}

/// <summary>Cells of the year that are small so far: not published yet, but this quarter must not give their part of it away already.</summary>
static class Tussenstand
{
    public static IReadOnlyList<Celcode> Klein(string soort, IReadOnlyList<Kern> kernen, Drempel drempel)
    {
        var nu = kernen[^1];
        return
        [
            .. from gemeente in nu.Gemeenten
               from kenmerk in nu.Plan.KenmerkenVan(soort)
               where !kenmerk.IsTotaal && !kenmerk.IsKruising && !nu.KanNiet(new(soort, gemeente, kenmerk))
               where IsKlein(kernen, new(soort, gemeente, kenmerk), drempel)
               select new Celcode(gemeente, Tijdvak.Van(nu.Kwartaal), soort, kenmerk),
        ];
    }

    static bool IsKlein(IReadOnlyList<Kern> kernen, Plek plek, Drempel drempel)
    {
        var aantal = kernen.Sum(kern => kern.Van(plek).Aantal);
        var meesteEigen = kernen.SelectMany(kern => kern.Van(plek).Eigen).GroupBy(eigen => eigen.Key, (_, eigen) => eigen.Sum(e => e.Value)).DefaultIfEmpty().Max();
        return drempel.IsKlein(aantal - meesteEigen);
    }
}
