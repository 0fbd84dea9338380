using System.Globalization;
using System.Text;
using System.Text.Json;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tests.Cijfers;
using Meedenkers.Web.Opstarten.Ontwikkeling;

namespace Meedenkers.Web.Tests.Cijfers;

/// <summary>How far a hidden number can be bounded, by our own simplex and by HiGHS, a solver that others made. It fetches itself, and never skips.</summary>
public class SpelingTests
{
    const string Los = """
        import maakHighs from 'highs';
        import { readFileSync } from 'node:fs';
        const highs = await maakHighs();
        const uit = JSON.parse(readFileSync(process.argv[1], 'utf8')).map(lp => { const { Status, ObjectiveValue } = highs.solve(lp); return [Status, ObjectiveValue]; });
        console.log(JSON.stringify(uit));
        """;

    [Fact]
    public async Task Our_bounds_are_those_of_another_solver()
    {
        List<(string Lp, Breuk? Uiterste)> vragen = [.. Enumerable.Range(0, 50).SelectMany(Vragen)];
        Assert.True(vragen.Count > 500, $"{vragen.Count}");
        Assert.Contains(vragen, vraag => vraag.Uiterste is null);

        var antwoorden = await Vraag([.. vragen.Select(vraag => vraag.Lp)], TestContext.Current.CancellationToken);
        foreach (var ((lp, uiterste), antwoord) in vragen.Zip(antwoorden))
            if (uiterste is { } eigen) Assert.True(antwoord[0].GetString() == "Optimal" && Math.Abs(antwoord[1].GetDouble() - Getal(eigen)) < 1e-6, $"{eigen} is {antwoord[0]} {antwoord[1]} of\n{lp}");
            else Assert.Equal("Unbounded", antwoord[0].GetString());
    }

    /// <summary>The smallest and the largest of every hidden cell of a random table, for everybody and for an organisation.</summary>
    static IEnumerable<(string Lp, Breuk? Uiterste)> Vragen(int nummer)
    {
        var toeval = new Random(nummer);
        Dimensie[] dimensies = [Voorbeelden.Dimensie("kanaal", Veelvoud.PreciesEen, 4), Voorbeelden.Dimensie("groep", (Veelvoud)(nummer % 4), 3)];
        string[] gemeenten = ["G1", "G2", "G3"];
        string Een(Dimensie dimensie) => dimensie.Waarden[Math.Min(toeval.Next(dimensie.Waarden.Count), toeval.Next(dimensie.Waarden.Count))];
        var mensen = Enumerable.Range(0, nummer % 10 == 0 ? 7 : toeval.Next(20, 120)).Select(_ => new Mens(
            gemeenten[Math.Min(toeval.Next(3), toeval.Next(3))], dimensies.ToDictionary(d => d.Code, d => new[] { Een(d) }), toeval.Next(3) == 0 ? ["smwo"] : []));
        var uitgave = Geheimhouding.GeefUit(Voorbeelden.Kern(Voorbeelden.Q1, Voorbeelden.Plan(dimensies), gemeenten, mensen), []);
        foreach (OrganisatieCode? wie in (OrganisatieCode?[])[null, new("smwo")])
        {
            var aanval = new Aanval([uitgave], wie);
            foreach (var cel in uitgave.Cellen.Where(cel => !cel.IsZichtbaar))
                foreach (var teken in (int[])[1, -1]) yield return (Lp(aanval, aanval.Som(cel.Code), teken), Uiterste(aanval, aanval.Som(cel.Code), teken));
        }
    }

    /// <summary>By our own simplex, from the truth; null when there is no end.</summary>
    static Breuk? Uiterste(Aanval aanval, IReadOnlyList<int> som, int teken)
    {
        var ongelijk = aanval.Lijnen.Where(lijn => !lijn.Gelijk).ToList();
        var rijen = aanval.Lijnen.Where(lijn => lijn.Gelijk).Select(lijn => lijn.Termen).Concat(ongelijk.Select((lijn, i) => (IReadOnlyList<(int, int)>)[.. lijn.Termen, (aanval.Aantal + i, -1)]));
        var breedte = aanval.Aantal + ongelijk.Count;
        var veelvlak = new Veelvlak<long>(breedte, rijen, new HashSet<int>());
        veelvlak.Begin(
            [.. Enumerable.Range(0, aanval.Aantal).Select(o => (Breuk)aanval.Waarheid(o)), .. ongelijk.Select(lijn => (Breuk)lijn.Termen.Sum(term => term.Factor * aanval.Waarheid(term.Onbekende)))],
            new Breuk[breedte], new Breuk?[breedte]);
        (int, int)[] termen = [.. som.Select(o => (o, teken))];
        return veelvlak.Vergroot(termen, null) ? null : veelvlak.Waarde(termen);
    }

    /// <summary>The same question in the text that solvers read.</summary>
    static string Lp(Aanval aanval, IReadOnlyList<int> som, int teken)
    {
        var lp = new StringBuilder("Maximize\n obj:").Append(Som(som.Select(o => (o, teken)))).Append("\nSubject To\n");
        for (var i = 0; i < aanval.Lijnen.Count; i++)
            lp.Append(CultureInfo.InvariantCulture, $" c{i}:{Som(aanval.Lijnen[i].Termen)} {(aanval.Lijnen[i].Gelijk ? "=" : ">=")} {aanval.Lijnen[i].Getal}\n");
        return lp.Append("End\n").ToString();

        static string Som(IEnumerable<(int Onbekende, int Factor)> termen) => string.Concat(termen.Select(term => $" {(term.Factor < 0 ? '-' : '+')} {Math.Abs(term.Factor)} x{term.Onbekende}"));
    }

    static double Getal(Breuk breuk)
    {
        var delen = breuk.ToString().Split('/');
        return double.Parse(delen[0], CultureInfo.InvariantCulture) / (delen.Length > 1 ? double.Parse(delen[1], CultureInfo.InvariantCulture) : 1);
    }

    static async Task<IReadOnlyList<JsonElement[]>> Vraag(IReadOnlyList<string> vragen, CancellationToken stop)
    {
        var map = Path.Combine(Projectmap.Vind()!, "ontwikkel", "highs");
        await Npm.Herstel(map, Console.Error.WriteLine, stop);
        var bestand = Path.Combine(Directory.CreateTempSubdirectory("meedenkers-").FullName, "vragen.json");
        try
        {
            await File.WriteAllTextAsync(bestand, JsonSerializer.Serialize(vragen), stop);
            var uitkomst = await Opdracht.Voer(["node", "--input-type=module", "--eval", Los, bestand], map, stop);
            Assert.True(uitkomst is { Gelukt: true }, uitkomst?.Slot);
            return JsonSerializer.Deserialize<JsonElement[][]>(uitkomst!.Uitvoer)!;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(bestand)!, recursive: true);
        }
    }
}
