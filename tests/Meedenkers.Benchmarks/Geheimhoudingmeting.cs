using System.Diagnostics;
using System.Globalization;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Benchmarks;

/// <summary>
/// One release after twelve earlier ones: what is shown and hidden, and what it takes. A made-up region of seven gemeenten and twelve organisations, of which
/// one knows a third of everybody; values are as unequal as in life. The number of persons changes the counts, never how many there are.
/// </summary>
static class Geheimhoudingmeting
{
    const int Eerdere = 12;
    const int Organisaties = 12;

    static readonly (string Code, int Gewicht)[] Gemeenten = [("G1", 23), ("G2", 39), ("G3", 28), ("G4", 13), ("G5", 22), ("G6", 27), ("G7", 34)];

    static readonly Telplan Plan = new(["aangemeld", "eerste-contact", "overgedragen", "afgerond"],
    [
        Dimensie("kanaal", "aangemeld", Veelvoud.PreciesEen, 12), Dimensie("door", "aangemeld", Veelvoud.PreciesEen, 5), Dimensie("niveau", "aangemeld", Veelvoud.PreciesEen, 3),
        Dimensie("leeftijd", "aangemeld", Veelvoud.PreciesEen, 4), Dimensie("doelgroep", "aangemeld", Veelvoud.NulOfMeer, 10), Dimensie("leefgebied", "aangemeld", Veelvoud.EenOfMeer, 6),
        Dimensie("duur", "eerste-contact", Veelvoud.PreciesEen, 4), Dimensie("vorm", "eerste-contact", Veelvoud.PreciesEen, 4),
        Dimensie("richting", "overgedragen", Veelvoud.EenOfMeer, 4), Dimensie("wijze", "overgedragen", Veelvoud.EenOfMeer, 3), Dimensie("criterium", "overgedragen", Veelvoud.NulOfMeer, 32),
        Dimensie("uitkomst", "afgerond", Veelvoud.PreciesEen, 6), Dimensie("keuze", "afgerond", Veelvoud.PreciesEen, 3),
    ], [new("aangemeld", "doelgroep", "leefgebied")]);

    public static int Voer(string[] woorden)
    {
        int[] aantallen = woorden is ["--personen", var getal] ? [int.Parse(getal, CultureInfo.InvariantCulture)] : [10_000, 100_000, 1_000_000];
        foreach (var aantal in aantallen) Meet(aantal);
        return 0;
    }

    static void Meet(int personen)
    {
        var toeval = new Random(42);
        List<EerdereUitgave> eerdere = [];
        // The thirteenth quarter is made a fourth one: the largest release there is.
        for (var kwartaal = new Kwartaal(2026, 4); eerdere.Count <= Eerdere; kwartaal = kwartaal.Volgende)
        {
            var kern = Tel(toeval, kwartaal, personen / (Eerdere + 1));
            var (begin, bytes, proces) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true), Process.GetCurrentProcess().TotalProcessorTime);
            var uitgave = Geheimhouding.GeefUit(kern, eerdere);
            if (eerdere.Count >= Eerdere - 1)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{personen,9} personen {kwartaal}: {Stopwatch.GetElapsedTime(begin).TotalMilliseconds,7:0} ms, {(Process.GetCurrentProcess().TotalProcessorTime - proces).TotalMilliseconds,7:0} ms of processor, "
                    + $"{(GC.GetTotalAllocatedBytes(precise: true) - bytes) >> 20,5} MB; {uitgave.Cellen.Count} cells, {Gronden(uitgave)}, kept {uitgave.Behouden:0.000}, findings {uitgave.Bevindingen.Count}"));
            eerdere.Add(uitgave.AlsEerdere());
        }
    }

    public static string Gronden(Uitgave uitgave) => string.Join(", ", Enum.GetValues<Celgrond>().Select(grond => $"{grond} {uitgave.Telt(grond)}"));

    static Dimensie Dimensie(string code, string soort, Veelvoud veelvoud, int waarden) => new(code, soort, veelvoud, [.. Enumerable.Range(1, waarden).Select(nummer => $"{code}-{nummer}")]);

    static Kern Tel(Random toeval, Kwartaal kwartaal, int personen)
    {
        var tellingen = new Dictionary<Plek, (int Aantal, Dictionary<OrganisatieCode, int> Eigen)>();
        foreach (var soort in Plan.Soorten)
            for (var wie = 0; wie < Deel(soort, personen); wie++)
            {
                var gemeente = Gemeenten[Trek(toeval, [.. Gemeenten.Select(g => (double)g.Gewicht)])].Code;
                var waarden = Plan.DimensiesVan(soort).ToDictionary(d => d.Code, d => Waarden(toeval, d));
                OrganisatieCode[] kent = [.. Kent(toeval)];
                foreach (var kenmerk in Plan.KenmerkenVan(soort).Where(k => k.IsTotaal || (waarden[k.Dimensie!].Contains(k.Waarde!) && (!k.IsKruising || waarden[k.Kruisdimensie!].Contains(k.Kruiswaarde!)))))
                {
                    var plek = new Plek(soort, gemeente, kenmerk);
                    var (aantal, eigen) = tellingen.GetValueOrDefault(plek, (0, []));
                    foreach (var organisatie in kent) eigen[organisatie] = eigen.GetValueOrDefault(organisatie) + 1;
                    tellingen[plek] = (aantal + 1, eigen);
                }
            }
        return new(kwartaal, Plan, [.. Gemeenten.Select(g => g.Code)], tellingen.ToDictionary(t => t.Key, t => new Telling(t.Value.Aantal, t.Value.Eigen)));
    }

    static int Deel(string soort, int personen) => soort switch { "aangemeld" => personen, "eerste-contact" => personen * 9 / 10, "overgedragen" => personen / 4, _ => personen * 7 / 10 };

    static IEnumerable<OrganisatieCode> Kent(Random toeval)
    {
        if (toeval.NextDouble() < 0.35) yield return new("org-0");
        if (toeval.NextDouble() < 0.8) yield return new($"org-{1 + Trek(toeval, Scheef(Organisaties - 1))}");
    }

    static HashSet<string> Waarden(Random toeval, Dimensie dimensie)
    {
        string Een() => dimensie.Waarden[Trek(toeval, Scheef(dimensie.Waarden.Count))];
        if (!dimensie.Meervoudig) return [Een()];
        var aantal = (dimensie.Veelvoud == Veelvoud.EenOfMeer ? 1 : 0) + (toeval.NextDouble() < 0.4 ? 1 : 0) + (toeval.NextDouble() < 0.15 ? 1 : 0);
        return [.. Enumerable.Range(0, aantal).Select(_ => Een())];
    }

    // The second is half as frequent as the first, the third a third.
    static double[] Scheef(int aantal) => [.. Enumerable.Range(1, aantal).Select(nummer => 1.0 / nummer)];

    static int Trek(Random toeval, double[] gewichten)
    {
        var over = toeval.NextDouble() * gewichten.Sum();
        for (var plaats = 0; plaats < gewichten.Length; plaats++)
            if ((over -= gewichten[plaats]) < 0) return plaats;
        return gewichten.Length - 1;
    }
}
