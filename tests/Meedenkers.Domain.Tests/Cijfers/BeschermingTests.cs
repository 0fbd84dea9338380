using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using static Meedenkers.Domain.Tests.Cijfers.Voorbeelden;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>
/// Every table that could be behind what is published is written out, for everybody who may compute: each number that is small to them can
/// still be nought, the largest small number, and all between. Tiny tables with a tiny threshold, so that they can be written out.
/// </summary>
public class BeschermingTests
{
    static readonly Drempel Klein = new(3, 1);
    static readonly Veelvoud[][] Vormen =
    [
        [Veelvoud.PreciesEen], [Veelvoud.PreciesEen], [Veelvoud.PreciesEen, Veelvoud.PreciesEen], [Veelvoud.HoogstensEen], [Veelvoud.EenOfMeer], [Veelvoud.NulOfMeer],
        [Veelvoud.PreciesEen, Veelvoud.NulOfMeer],
    ];

    [Fact]
    public void In_twelve_hundred_quarters_nothing_small_can_be_bounded()
    {
        var (verborgen, beschermd) = (0, 0);
        for (var nummer = 0; nummer < 1200; nummer++)
        {
            var uitgave = Geheimhouding.GeefUit(Kern(new Random(nummer), Q1, Vormen[nummer % Vormen.Length], gemeenten: 2 + nummer % 2, mensen: 14, waarden: 3), [], Klein);
            Assert.Empty(uitgave.Bevindingen);
            Controleer([uitgave], $"table {nummer}");
            verborgen += uitgave.Cellen.Count(cel => cel.IsPrimair);
            beschermd += uitgave.Telt(Celgrond.Beschermt);
        }
        // There was something to protect, and something had to be hidden for it.
        Assert.True(verborgen > 1000 && beschermd > 300, $"{verborgen} {beschermd}");
    }

    [Fact]
    public void In_whole_years_nothing_small_can_be_bounded()
    {
        var (getoond, beschermd) = (0, 0);
        for (var nummer = 0; nummer < 30; nummer++)
        {
            var toeval = new Random(nummer);
            List<Uitgave> uitgaven = [];
            for (var k = Q1; k.Jaar == Q1.Jaar; k = k.Volgende)
                uitgaven.Add(Geheimhouding.GeefUit(Kern(toeval, k, [Veelvoud.PreciesEen], gemeenten: 2, mensen: 10, waarden: 2 + nummer % 2), [.. uitgaven.Select(u => u.AlsEerdere())], Klein));
            Assert.True(uitgaven[^1].MetJaar);
            Assert.All(uitgaven, uitgave => Assert.Empty(uitgave.Bevindingen));
            Controleer(uitgaven, $"year {nummer}");
            getoond += uitgaven[^1].Cellen.Count(cel => cel is { Grond: Celgrond.Getoond, Code.Tijdvak.Kwartaal: null });
            beschermd += uitgaven[^1].Telt(Celgrond.Beschermt);
        }
        Assert.True(getoond > 30 && beschermd > 10, $"{getoond} {beschermd}");
    }

    static void Controleer(IReadOnlyList<Uitgave> uitgaven, string welke)
    {
        foreach (OrganisatieCode? wie in (OrganisatieCode?[])[null, new("een"), new("twee")])
        {
            var aanval = new Aanval(uitgaven, wie);
            var tabellen = new Opsomming(aanval, grootste: 14);
            foreach (var cel in uitgaven.SelectMany(u => u.Cellen).Where(cel => cel.Grond != Celgrond.KanNiet))
                if (aanval.Som(cel.Code) is var som && Klein.IsKlein(aanval.Waarheid(som)))
                    for (var getal = 0; getal < Klein.Waarde; getal++)
                        Assert.True(tabellen.Bestaat(som, getal), $"{welke}: {wie?.Waarde ?? "everybody"} knows that {cel.Code} is not {getal}");
        }
    }

    static Kern Kern(Random toeval, Kwartaal kwartaal, Veelvoud[] vormen, int gemeenten, int mensen, int waarden)
    {
        var dimensies = vormen.Select((vorm, nummer) => Dimensie($"d{nummer}", vorm, vormen.Length == 1 ? waarden : 2)).ToArray();
        List<string> codes = [.. Enumerable.Range(1, gemeenten).Select(g => $"G{g}")];
        return Voorbeelden.Kern(kwartaal, Plan(dimensies), codes, Enumerable.Range(0, toeval.Next(4, mensen)).Select(_ => Iemand(toeval, dimensies, codes)));
    }

    static Mens Iemand(Random toeval, Dimensie[] dimensies, List<string> codes) => new(
        codes[Math.Min(toeval.Next(codes.Count), toeval.Next(codes.Count))],
        dimensies.ToDictionary(d => d.Code, d => Waarden(toeval, d)),
        [.. new[] { "een", "twee" }.Where(wie => toeval.Next(wie == "een" ? 3 : 5) == 0)]);

    static string[] Waarden(Random toeval, Dimensie dimensie)
    {
        // The first values are the most frequent, as in life.
        string Een() => dimensie.Waarden[Math.Min(toeval.Next(dimensie.Waarden.Count), toeval.Next(dimensie.Waarden.Count))];
        return dimensie.Veelvoud switch
        {
            Veelvoud.PreciesEen => [Een()],
            Veelvoud.HoogstensEen => toeval.Next(4) == 0 ? [] : [Een()],
            Veelvoud.EenOfMeer => [.. new[] { Een(), Een() }.Distinct()],
            _ => toeval.Next(4) == 0 ? [] : [.. new[] { Een(), Een() }.Distinct()],
        };
    }
}
