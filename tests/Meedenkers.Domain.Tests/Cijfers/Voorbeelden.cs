using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>Somebody who was counted: where, with which values, and who knows them.</summary>
sealed record Mens(string Gemeente, IReadOnlyDictionary<string, string[]> Waarden, string[] Kent);

/// <summary>Quarters to count in. A kern is always counted from persons, so it never contradicts itself.</summary>
static class Voorbeelden
{
    public const string Soort = "aangemeld";

    public static readonly Kwartaal Q1 = new(2026, 1);

    public static Telplan Plan(params Dimensie[] dimensies) => new([Soort], dimensies, []);

    public static Dimensie Dimensie(string code, Veelvoud veelvoud, int waarden) => new(code, Soort, veelvoud, [.. Enumerable.Range(1, waarden).Select(nummer => $"{code}{nummer}")]);

    public static Kern Kern(Kwartaal kwartaal, Telplan plan, IReadOnlyList<string> gemeenten, IEnumerable<Mens> mensen)
    {
        var tellingen = new Dictionary<Plek, (int Aantal, Dictionary<OrganisatieCode, int> Eigen)>();
        foreach (var mens in mensen)
            foreach (var kenmerk in plan.KenmerkenVan(Soort).Where(kenmerk => Heeft(mens, kenmerk)))
            {
                var plek = new Plek(Soort, mens.Gemeente, kenmerk);
                var (aantal, eigen) = tellingen.GetValueOrDefault(plek, (0, []));
                foreach (var wie in mens.Kent) eigen[new(wie)] = eigen.GetValueOrDefault(new(wie)) + 1;
                tellingen[plek] = (aantal + 1, eigen);
            }
        return new(kwartaal, plan, gemeenten, tellingen.ToDictionary(t => t.Key, t => new Telling(t.Value.Aantal, t.Value.Eigen)));
    }

    /// <summary>A table of one single-valued dimensie: gemeente by gemeente the counts of its values, nobody known by an organisation.</summary>
    public static Kern Tabel(Kwartaal kwartaal, params int[][] gemeenten)
    {
        var dimensie = Dimensie("kanaal", Veelvoud.PreciesEen, gemeenten[0].Length);
        return Kern(kwartaal, Plan(dimensie), [.. gemeenten.Select((_, g) => $"G{g + 1}")],
            gemeenten.SelectMany((rij, g) => rij.SelectMany((aantal, waarde) => Zoveel(aantal, $"G{g + 1}", [], ("kanaal", dimensie.Waarden[waarde])))));
    }

    public static IEnumerable<Mens> Zoveel(int aantal, string gemeente, string[] kent, params (string Dimensie, string Waarde)[] waarden) =>
        Enumerable.Repeat(new Mens(gemeente, waarden.GroupBy(w => w.Dimensie).ToDictionary(g => g.Key, g => g.Select(w => w.Waarde).ToArray()), kent), aantal);

    static bool Heeft(Mens mens, Kenmerk kenmerk) => kenmerk.IsTotaal || (Heeft(mens, kenmerk.Dimensie!, kenmerk.Waarde!) && (!kenmerk.IsKruising || Heeft(mens, kenmerk.Kruisdimensie!, kenmerk.Kruiswaarde!)));

    static bool Heeft(Mens mens, string dimensie, string waarde) => mens.Waarden.TryGetValue(dimensie, out var waarden) && waarden.Contains(waarde);

    public static Cel Cel(this Uitgave uitgave, string code) => Assert.Single(uitgave.Cellen, cel => cel.Code.ToString() == code);
}
