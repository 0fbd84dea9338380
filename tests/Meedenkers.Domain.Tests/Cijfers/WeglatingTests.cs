using Meedenkers.Domain.Cijfers;
using static Meedenkers.Domain.Tests.Cijfers.Voorbeelden;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>Leaving unknowns out makes a problem small and changes no answer.</summary>
public class WeglatingTests
{
    static readonly Veelvoud[] Veelvouden = [Veelvoud.PreciesEen, Veelvoud.HoogstensEen, Veelvoud.EenOfMeer, Veelvoud.NulOfMeer, Veelvoud.NulOfMeer];

    [Fact]
    public void What_is_left_out_changes_no_bound()
    {
        var (gevraagd, weg, kan, kanNiet) = (0, 0, 0, 0);
        for (var nummer = 0; nummer < 60; nummer++)
        {
            var toeval = new Random(nummer);
            var stelsel = new Stelsel(Soort, [.. Jaar(toeval)], metJaar: true);
            var kennis = new Kennis(stelsel, [.. stelsel.Cellen.Where(cel => cel.Kolommen.Length > 0 && toeval.Next(4) == 0)]);
            IReadOnlyList<int> alle = kennis.Samenhang(Enumerable.Range(0, stelsel.Kolommen), _ => true);
            Assert.DoesNotContain(alle, new Weglating(stelsel, kennis, alle.ToHashSet()).IsWeg);
            var geheel = new Deelstelsel(stelsel, kennis, alle, alle.ToHashSet(), metTegenhouders: false);
            foreach (var cel in stelsel.Cellen.Where(cel => cel.Kolommen.Length > 0 && !kennis.IsGetoond(cel) && toeval.Next(3) == 0))
            {
                var alleenDit = new Deelstelsel(stelsel, kennis, alle, cel.Kolommen.ToHashSet(), metTegenhouders: false);
                var weglating = new Weglating(stelsel, kennis, cel.Kolommen.ToHashSet());
                (gevraagd, weg) = (gevraagd + 1, weg + alle.Count(weglating.IsWeg));
                foreach (var rekenaar in Enumerable.Range(0, stelsel.Rekenaars))
                {
                    var antwoorden = Antwoorden(geheel, cel.Kolommen, rekenaar);
                    Assert.Equal(antwoorden, Antwoorden(alleenDit, cel.Kolommen, rekenaar));
                    (kan, kanNiet) = (kan + antwoorden.Count(a => a), kanNiet + antwoorden.Count(a => !a));
                }
            }
        }
        Assert.True(gevraagd > 500 && weg > 5 * gevraagd && kan > 500 && kanNiet > 500, $"{gevraagd} {weg} {kan} {kanNiet}");
    }

    /// <summary>Can it be 0, and how much: each time from the truth.</summary>
    static List<bool> Antwoorden(Deelstelsel deelstelsel, int[] som, int rekenaar)
    {
        var doel = deelstelsel.DoelVan(som);
        bool Vers(Func<bool> vraag)
        {
            deelstelsel.Begin(rekenaar);
            return vraag();
        }
        return [Vers(() => deelstelsel.MaakNul(doel)), .. new[] { 1, 2, 3, 5, 8, 13, 30 }.Select(hoog => Vers(() => deelstelsel.MaakHoog(doel, hoog)))];
    }

    static IEnumerable<Kern> Jaar(Random toeval)
    {
        Dimensie[] dimensies = [Dimensie("kanaal", Veelvoud.PreciesEen, 2), Dimensie("groep", Een(toeval, Veelvouden), 2), Dimensie("gebied", Een(toeval, Veelvouden), 2), Dimensie("criterium", Veelvoud.NulOfMeer, 3)];
        var plan = new Telplan([Soort], dimensies, [new(Soort, "groep", "gebied")]);
        string[] gemeenten = ["G1", "G2"];
        string[] Waarden(Dimensie dimensie) => dimensie.Veelvoud switch
        {
            Veelvoud.PreciesEen => [Een(toeval, dimensie.Waarden)],
            Veelvoud.HoogstensEen => toeval.Next(3) == 0 ? [] : [Een(toeval, dimensie.Waarden)],
            Veelvoud.EenOfMeer => [.. new[] { Een(toeval, dimensie.Waarden), Een(toeval, dimensie.Waarden) }.Distinct()],
            _ => [.. dimensie.Waarden.Where(_ => toeval.Next(3) == 0)],
        };
        for (var kwartaal = Q1; kwartaal.Jaar == Q1.Jaar; kwartaal = kwartaal.Volgende)
            yield return Voorbeelden.Kern(kwartaal, plan, gemeenten, [.. Enumerable.Range(0, toeval.Next(2, 12)).Select(_ =>
                new Mens(Een(toeval, gemeenten), dimensies.ToDictionary(d => d.Code, Waarden), toeval.Next(3) == 0 ? ["smwo"] : []))]);
    }

    static T Een<T>(Random toeval, IReadOnlyList<T> uit) => uit[toeval.Next(uit.Count)];
}
