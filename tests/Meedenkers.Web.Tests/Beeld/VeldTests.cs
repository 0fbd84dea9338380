using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Tests.Beeld;

/// <summary>A field, its label, its hint and its error know each other, and what was typed stays.</summary>
public class VeldTests
{
    static TekstveldTagHelper Naam(string? waarde = null) =>
        new() { For = Tekenaar.Veld("Invoer.Naam", waarde), Label = "Wat is uw voornaam?", Hint = "Uw voornaam is genoeg.", Autocomplete = "given-name" };

    [Fact]
    public async Task A_label_belongs_to_its_input()
    {
        var veld = await new Tekenaar().Teken(Naam("Ria"));

        var invoer = veld.QuerySelector("input")!;
        Assert.Equal("Wat is uw voornaam?", veld.QuerySelector($"label[for={invoer.Id}]")!.TextContent);
        Assert.Equal(("Invoer_Naam", "Invoer.Naam", "Ria", "given-name"),
            (invoer.Id, invoer.GetAttribute("name"), invoer.GetAttribute("value"), invoer.GetAttribute("autocomplete")));
    }

    [Fact]
    public async Task A_hint_describes_the_input_and_nothing_says_it_is_wrong()
    {
        var veld = await new Tekenaar().Teken(Naam());

        var invoer = veld.QuerySelector("input")!;
        Assert.Equal("Uw voornaam is genoeg.", veld.QuerySelector("#" + invoer.GetAttribute("aria-describedby"))!.TextContent);
        Assert.False(invoer.HasAttribute("aria-invalid"));
        Assert.DoesNotContain("met-fout", veld.ClassName!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_read_with_the_field_and_marks_it()
    {
        var veld = await new Tekenaar().MetFout("Invoer.Naam", "Vul uw voornaam in").Teken(Naam());

        var invoer = veld.QuerySelector("input")!;
        Assert.Equal("true", invoer.GetAttribute("aria-invalid"));
        Assert.Equal("Invoer_Naam-hint Invoer_Naam-fout", invoer.GetAttribute("aria-describedby"));
        Assert.Equal("Fout: Vul uw voornaam in", veld.QuerySelector("#Invoer_Naam-fout")!.TextContent);
        Assert.Contains("met-fout", veld.ClassName!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_goes_before_the_value_of_the_model()
    {
        var veld = await new Tekenaar().Getypt("Invoer.Naam", "<b>Ria", "<b>Ria").Teken(Naam("Joke"));

        Assert.Equal("<b>Ria", veld.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var veld = await new Tekenaar().Getypt("Invoer.Naam", "geheim", "geheim")
            .Teken(new TekstveldTagHelper { For = Tekenaar.Veld<string?>("Invoer.Naam", null), Label = "Wachtwoord", Type = "password" });

        Assert.False(veld.QuerySelector("input")!.HasAttribute("value"));
    }

    [Theory]
    [InlineData("tel", "tel")]
    [InlineData("email", "email")]
    [InlineData("text", null)]
    public async Task The_keyboard_of_a_telephone_fits_the_field(string type, string? toetsen)
    {
        var veld = await new Tekenaar().Teken(new TekstveldTagHelper { For = Tekenaar.Veld("X", ""), Label = "X", Type = type });

        Assert.Equal(toetsen, veld.QuerySelector("input")!.GetAttribute("inputmode"));
    }

    [Fact]
    public async Task Other_attributes_go_to_the_input()
    {
        var veld = await new Tekenaar().Teken(Naam(), "", ("maxlength", "60"), ("class", "extra"));

        var invoer = veld.QuerySelector("input")!;
        Assert.Equal("60", invoer.GetAttribute("maxlength"));
        Assert.Contains("extra", invoer.ClassName!, StringComparison.Ordinal);
        Assert.False(veld.HasAttribute("maxlength"));
    }

    [Fact]
    public async Task The_question_of_a_page_is_its_heading()
    {
        var veld = await new Tekenaar().Teken(new TekstveldTagHelper { For = Tekenaar.Veld("X", ""), Label = "Waar woont u?", Kop = 1 });

        Assert.Equal("Waar woont u?", veld.QuerySelector("h1 > label[for=X]")!.TextContent);
    }

    [Fact]
    public async Task A_text_box_says_how_much_fits_and_keeps_the_first_line_break()
    {
        var veld = await new Tekenaar().Teken(new TekstvakTagHelper { For = Tekenaar.Veld("Verhaal", "\nregel"), Label = "Verhaal", Max = 2000 });

        var vak = veld.QuerySelector("textarea")!;
        Assert.Equal("\nregel", vak.TextContent);
        Assert.Equal("2000", vak.GetAttribute("data-max"));
        Assert.False(vak.HasAttribute("maxlength"));
        Assert.Equal("Er passen 2000 tekens in dit vak.", veld.QuerySelector("#" + vak.GetAttribute("aria-describedby"))!.TextContent);
    }

    [Fact]
    public async Task A_day_reads_as_people_write_it()
    {
        var veld = await new Tekenaar().Teken(new DatumTagHelper { For = Tekenaar.Veld<DateOnly?>("Dag", new DateOnly(2026, 12, 3)), Label = "Dag" });

        Assert.Equal("3-12-2026", veld.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_choice_shows_what_was_chosen()
    {
        var veld = await new Tekenaar().Teken(new KeuzeTagHelper
        {
            For = Tekenaar.Veld("Gemeente", "goes"),
            Label = "Gemeente",
            Leeg = "Kies een gemeente",
            Opties = [new SelectListItem("Borsele", "borsele"), new SelectListItem("Goes", "goes")],
        });

        Assert.Equal(["Kies een gemeente", "Borsele", "Goes"], veld.QuerySelectorAll("option").Select(optie => optie.TextContent));
        Assert.Equal("goes", veld.QuerySelector("option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task A_box_is_ticked_when_the_model_says_so(bool waarde, bool gevinkt)
    {
        var veld = await new Tekenaar().Teken(new VinkTagHelper { For = Tekenaar.Veld("Akkoord", waarde), Label = "Ik vind het goed." });

        var vak = veld.QuerySelector("input[type=checkbox][value=true]")!;
        Assert.Equal(gevinkt, vak.HasAttribute("checked"));
        Assert.Equal("Ik vind het goed.", vak.Closest("label")!.TextContent);
    }
}
