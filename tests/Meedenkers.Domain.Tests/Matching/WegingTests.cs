using System.Globalization;
using System.Text.Json.Nodes;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>The table of weights, the page that explains it, and what matching says.</summary>
public class WegingTests
{
    [Fact]
    public void One_point_weighs_more_than_everything_below_it()
    {
        for (var rij = 0; rij < Weging.Tabel.Count; rij++)
        {
            var daaronder = Weging.Tabel.Skip(rij + 1).Sum(regel => regel.Hoogste * regel.Gewicht);
            Assert.True(Weging.Tabel[rij].Gewicht > daaronder, $"{Weging.Tabel[rij]} weighs no more than {daaronder}");
        }
    }

    [Fact]
    public void Each_row_has_its_own_digits_so_that_a_total_can_be_read()
    {
        for (var rij = 0; rij < Weging.Tabel.Count; rij++)
        {
            Assert.Matches("^10*$", Weging.Tabel[rij].Gewicht.ToString(CultureInfo.InvariantCulture));
            if (rij > 0) Assert.True(Weging.Tabel[rij].Hoogste * Weging.Tabel[rij].Gewicht < Weging.Tabel[rij - 1].Gewicht);
        }
    }

    [Fact]
    public void Every_criterion_has_one_row_and_the_heaviest_comes_first() =>
        Assert.Equal(Enum.GetValues<Maatstaf>(), Weging.Tabel.Select(regel => regel.Maatstaf));

    [Fact]
    public void The_most_that_dekking_can_give_is_focus_on_every_leefgebied()
    {
        var leefgebieden = Enum.GetValues<Leefgebied>().Length;

        Assert.Equal(leefgebieden, Hoogste(Maatstaf.Gedekt));
        Assert.Equal(leefgebieden * Weging.PuntenFocus, Hoogste(Maatstaf.Sterkte));
        Assert.Equal((int)Past.Ja, Hoogste(Maatstaf.Taal));
        Assert.True(Weging.PuntenFocus > Weging.PuntenBreed && Weging.PuntenBreed > Weging.PuntenDeels && Weging.PuntenDeels > 0);
    }

    [Fact]
    public void The_page_that_explains_the_weights_has_the_same_table()
    {
        var rijen = File.ReadLines(Pagina()).Where(regel => regel.StartsWith("| `", StringComparison.Ordinal))
            .Select(regel => regel.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .Select(cellen => new Weegregel(
                Enum.Parse<Maatstaf>(cellen[0].Trim('`')),
                int.Parse(cellen[^2], CultureInfo.InvariantCulture),
                long.Parse(cellen[^1].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)));

        Assert.Equal(Weging.Tabel, rijen);
    }

    [Fact]
    public void The_example_on_that_page_adds_up()
    {
        var som = File.ReadLines(Pagina()).Single(regel => regel.Contains(" = **", StringComparison.Ordinal)).Split(" = ");
        var delen = som[0].Split(" + ").Select(deel => deel.Split(" × "))
            .Select(deel => int.Parse(deel[0], CultureInfo.InvariantCulture) * long.Parse(deel[1].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)).ToList();
        var vignet = Vignet.Lees(Vignetten.Organisaties)["Psychische klachten, liefst een professional: focus gaat voor breed"];
        var eerste = vignet.MaakStreek().Rangschik(vignet.Vraag()).Kandidaten[0].Score;

        Assert.Equal(eerste.Delen.Where(deel => deel.Punten > 0).Select(deel => deel.Waarde), delen);
        Assert.Equal(eerste.Totaal.ToString("N0", CultureInfo.GetCultureInfo("nl-NL")), som[1].Trim('*', '.'));
    }

    [Fact]
    public void The_kinds_of_meedenker_are_those_of_the_reference_data()
    {
        var bestand = JsonNode.Parse(File.ReadAllText(Path.Combine(Opslagplaats.Map, "src", "Meedenkers.Data", "Naslag", "profielen.json")))!;

        Assert.Equal(bestand["profielen"]!.AsArray().Select(profiel => (string)profiel!["code"]!), Enum.GetValues<Profielsoort>().Select(Code.Van));
    }

    public static TheoryData<Redencode> Redencodes => [.. Enum.GetValues<Redencode>()];

    // The words of a trade, and words that say who reads: both the resident (as "u" or as "je") and the team read these sentences.
    static readonly string[] NietVoorIedereen = ["u", "uw", "je", "jij", "jou", "jouw", "inwoner", "cliënt", "casus", "onderdeel", "doelgroep", "leefgebied", "dekking", "ggz", "nah"];

    [Theory, MemberData(nameof(Redencodes))]
    public void Every_reason_is_said_in_short_plain_sentences(Redencode code)
    {
        var zinnen = new Reden(code).Zin.Split('.', '?', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        Assert.Matches(@"^\p{Lu}.*\.$", new Reden(code).Zin);
        Assert.All(zinnen, zin => Assert.InRange(zin.Split(' ').Length, 2, 12));
        Assert.Empty(zinnen.SelectMany(zin => zin.ToLowerInvariant().Split(' ', ',')).Intersect(NietVoorIedereen));
    }

    [Fact]
    public void No_two_reasons_say_the_same() => Assert.Equal(Enum.GetValues<Redencode>().Length, Enum.GetValues<Redencode>().Select(code => new Reden(code).Zin).Distinct().Count());

    [Theory, MemberData(nameof(Redencodes))]
    public void Every_reason_is_shown_by_a_vignet(Redencode code) => Assert.Matches($@"\b{code}\b", Vignetten.Organisaties + Vignetten.Meedenkers);

    // Whether somebody was trained, knows the village, may do less or is full is between people who work together.
    [Theory]
    [InlineData(Redencode.TijdelijkMinder)]
    [InlineData(Redencode.UitEigenDorp)]
    [InlineData(Redencode.TrainingNagaan)]
    [InlineData(Redencode.IsVol)]
    public void What_is_about_a_person_of_the_team_is_for_the_team(Redencode code) => Assert.False(new Reden(code).IsVoorInwoner);

    static int Hoogste(Maatstaf maatstaf) => Weging.Tabel.Single(regel => regel.Maatstaf == maatstaf).Hoogste;

    static string Pagina() => Directory.GetFiles(Path.Combine(Opslagplaats.Map, "docs", "besluiten"), "*-matching.md").Single();
}
