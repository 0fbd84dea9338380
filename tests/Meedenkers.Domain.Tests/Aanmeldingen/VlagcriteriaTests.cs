using System.Text.Json;
using Meedenkers.Domain.Aanmeldingen;

namespace Meedenkers.Domain.Tests.Aanmeldingen;

public class VlagcriteriaTests
{
    [Fact]
    public void Three_signs_say_the_same_as_a_criterium_and_the_others_decide_nothing() =>
        Assert.Equal(["A01", "B03", "B07"], Vlagcriteria.Van(["RV01", "RV05", "RV07", "RV08", "RV12", "RV05", "onbekend"]));

    [Fact]
    public void Each_of_them_exists_in_the_reference_data()
    {
        var vlaggen = Codes("verwijzers.json");
        Assert.Contains("RV07", vlaggen);
        Assert.Subset(Codes("criteria.json"), Vlagcriteria.Van(vlaggen).ToHashSet());
        Assert.Equal(3, Vlagcriteria.Van(vlaggen).Count);
    }

    static HashSet<string> Codes(string bestand)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Opslagplaats.Map, "src", "Meedenkers.Data", "Naslag", bestand)));
        return [.. Alle(json.RootElement)];
    }

    static IEnumerable<string> Alle(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Object => deel.EnumerateObject().SelectMany(p => p.NameEquals("code") && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : Alle(p.Value)),
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(Alle),
        _ => [],
    };
}
