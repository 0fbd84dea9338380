namespace Meedenkers.Domain.Cijfers;

/// <summary>Something that is true of any set of persons by what the words mean: a weighed sum of counts that is 0, or that is not below 0.</summary>
sealed record Verband(IReadOnlyList<(Kenmerk Kenmerk, int Factor)> Termen, bool IsGelijk);

/// <summary>
/// What anybody knows about counts without seeing one: how the values of a dimensie and the total bind each other in one place. It holds for
/// all persons, for those whom one organisation knows and for the others alike, because each line is about every single person.
/// </summary>
static class Verbanden
{
    public static IEnumerable<Verband> VanDimensies(Telplan plan, string soort) =>
        plan.DimensiesVan(soort).SelectMany(d => Verdeling(d.Veelvoud, Kenmerk.Totaal, [.. d.Waarden.Select(waarde => Kenmerk.Van(d.Code, waarde))]));

    public static IEnumerable<Verband> VanKruisingen(Telplan plan, string soort) =>
        plan.KruisingenVan(soort).SelectMany(kruising => VanKruising(plan.Zoek(soort, kruising.Rij)!, plan.Zoek(soort, kruising.Kolom)!));

    // Within those of one row the columns divide as they do among everybody, and the other way round.
    static IEnumerable<Verband> VanKruising(Dimensie rijen, Dimensie kolommen)
    {
        foreach (var rij in rijen.Waarden)
            foreach (var verband in Verdeling(kolommen.Veelvoud, Kenmerk.Van(rijen.Code, rij), [.. kolommen.Waarden.Select(kolom => Kenmerk.Van(rijen.Code, rij, kolommen.Code, kolom))]))
                yield return verband;
        foreach (var kolom in kolommen.Waarden)
            foreach (var verband in Verdeling(rijen.Veelvoud, Kenmerk.Van(kolommen.Code, kolom), [.. rijen.Waarden.Select(rij => Kenmerk.Van(rijen.Code, rij, kolommen.Code, kolom))]))
                yield return verband;
        foreach (var rij in rijen.Waarden)
            foreach (var kolom in kolommen.Waarden)
                yield return Overlap(Kenmerk.Van(rijen.Code, rij), Kenmerk.Van(kolommen.Code, kolom), Kenmerk.Van(rijen.Code, rij, kolommen.Code, kolom));
    }

    // Two groups that are together larger than everybody overlap at least by the difference.
    static Verband Overlap(Kenmerk een, Kenmerk ander, Kenmerk beide) => new([(beide, 1), (een, -1), (ander, -1), (Kenmerk.Totaal, 1)], IsGelijk: false);

    static IEnumerable<Verband> Verdeling(Veelvoud veelvoud, Kenmerk geheel, IReadOnlyList<Kenmerk> delen)
    {
        if (veelvoud == Veelvoud.PreciesEen) yield return new([.. delen.Select(deel => (deel, 1)), (geheel, -1)], IsGelijk: true);
        if (veelvoud == Veelvoud.HoogstensEen) yield return new([.. delen.Select(deel => (deel, -1)), (geheel, 1)], IsGelijk: false);
        if (veelvoud == Veelvoud.EenOfMeer) yield return new([.. delen.Select(deel => (deel, 1)), (geheel, -1)], IsGelijk: false);
        if (veelvoud is Veelvoud.EenOfMeer or Veelvoud.NulOfMeer)
            foreach (var deel in delen) yield return new([(geheel, 1), (deel, -1)], IsGelijk: false);
    }
}

/// <summary>Counts that contradict each other are a mistake of whoever counted; an interval computed from them would promise too much.</summary>
static class Kerncontrole
{
    public static void Eis(Kern kern)
    {
        if (kern.Gemeenten.FirstOrDefault(g => !Celcode.IsDeel(g) || g == Celcode.Regio) is { } fout) throw new ArgumentException($"No code of a gemeente: {fout}.");
        if (kern.Gemeenten.Distinct().Count() != kern.Gemeenten.Count) throw new ArgumentException("A gemeente is there twice.");
        foreach (var (plek, telling) in kern.Tellingen)
        {
            if (kern.KanNiet(plek)) throw new ArgumentException($"Nobody can be counted here: {plek}.");
            if (telling.Aantal < 0 || telling.Eigen.Values.Any(eigen => eigen < 0 || eigen > telling.Aantal)) throw new ArgumentException($"Not a count of persons: {plek}.");
        }
        foreach (var soort in kern.Plan.Soorten)
        {
            IReadOnlyList<Verband> verbanden = [.. Verbanden.VanDimensies(kern.Plan, soort), .. Verbanden.VanKruisingen(kern.Plan, soort)];
            foreach (var gemeente in kern.Gemeenten) Eis(kern, verbanden, kenmerk => new(soort, gemeente, kenmerk));
        }
    }

    static void Eis(Kern kern, IReadOnlyList<Verband> verbanden, Func<Kenmerk, Plek> plek)
    {
        foreach (var verband in verbanden)
        {
            var termen = verband.Termen.Select(term => (Telling: kern.Van(plek(term.Kenmerk)), term.Factor)).ToList();
            if (termen.TrueForAll(term => term.Telling.Aantal == 0)) continue;
            Eis(termen.Sum(term => term.Telling.Aantal * term.Factor));
            foreach (var organisatie in kern.Organisaties)
            {
                Eis(termen.Sum(term => term.Telling.EigenVan(organisatie) * term.Factor));
                Eis(termen.Sum(term => (term.Telling.Aantal - term.Telling.EigenVan(organisatie)) * term.Factor));
            }

            void Eis(int som)
            {
                if (verband.IsGelijk ? som != 0 : som < 0) throw new ArgumentException($"These counts contradict each other: {plek(verband.Termen[0].Kenmerk)} and what belongs to it.");
            }
        }
    }
}
