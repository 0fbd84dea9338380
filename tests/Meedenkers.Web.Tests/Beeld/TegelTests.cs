using Meedenkers.Web.Beeld;

namespace Meedenkers.Web.Tests.Beeld;

/// <summary>A group of choices: one question, one name, its error said once.</summary>
public class TegelTests
{
    static TegelsTagHelper Leefgebieden(params string[] gekozen) =>
        new() { For = Tekenaar.Veld("Invoer.Leefgebieden", gekozen), Legend = "Waar gaat het over?", Hint = "U mag meer kiezen.", Kop = 1 };

    static readonly TegelTagHelper[] Keuzes =
    [
        new() { Waarde = "financien", Titel = "Geld", Uitleg = "Schulden", Pictogram = "financien" },
        new() { Waarde = "wonen", Titel = "Wonen" },
    ];

    [Fact]
    public async Task The_legend_is_the_heading_and_each_tile_labels_its_box()
    {
        var groep = await new Tekenaar().Groep(Leefgebieden("wonen"), Keuzes);

        Assert.Equal("Waar gaat het over?", groep.QuerySelector("fieldset > legend > h1")!.TextContent);
        Assert.Equal(["Invoer_Leefgebieden", "Invoer_Leefgebieden-2"], groep.QuerySelectorAll("input").Select(vak => vak.Id));
        Assert.All(groep.QuerySelectorAll("input"), vak => Assert.NotNull(vak.Closest("label")));
        Assert.Equal("wonen", groep.QuerySelector("input[checked]")!.GetAttribute("value"));
        Assert.Single(groep.QuerySelectorAll("svg"));
    }

    [Fact]
    public async Task What_was_ticked_stays_ticked()
    {
        var groep = await new Tekenaar().Getypt("Invoer.Leefgebieden", new[] { "financien", "wonen" }, "financien,wonen").Groep(Leefgebieden(), Keuzes);

        Assert.Equal(2, groep.QuerySelectorAll("input[checked]").Length);
    }

    [Theory]
    [InlineData("Invoer.Leefgebieden")]
    [InlineData("Invoer.Leefgebieden[1]")]
    public async Task An_error_of_the_group_or_of_one_choice_stands_at_the_group(string veld)
    {
        var groep = await new Tekenaar().MetFout(veld, "Kies een onderwerp").Groep(Leefgebieden(), Keuzes);

        Assert.Equal("Invoer_Leefgebieden-hint Invoer_Leefgebieden-fout", groep.QuerySelector("fieldset")!.GetAttribute("aria-describedby"));
        Assert.Equal("Fout: Kies een onderwerp", groep.QuerySelector("#Invoer_Leefgebieden-fout")!.TextContent);
        Assert.Single(groep.QuerySelectorAll("input[aria-invalid=true]"));
    }

    [Fact]
    public async Task Of_radio_buttons_the_group_is_wrong_not_a_button()
    {
        var soort = new TegelsTagHelper { For = Tekenaar.Veld<string?>("Soort", null), Legend = "Wie?", Soort = "radio" };

        var groep = await new Tekenaar().MetFout("Soort", "Kies wie u wilt").Groep(soort, Keuzes);

        Assert.Equal("true", groep.QuerySelector("fieldset[role=radiogroup]")!.GetAttribute("aria-invalid"));
        Assert.Empty(groep.QuerySelectorAll("input[aria-invalid]"));
    }
}
