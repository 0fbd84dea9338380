using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Tests.Beeld;

/// <summary>Small parts: buttons, labels, numbers, notices, drawings.</summary>
public class BlokTests
{
    [Fact]
    public async Task A_button_sends_and_a_link_goes()
    {
        var knop = await new Tekenaar().Teken(new KnopTagHelper(), "Neem aan");
        var link = await new Tekenaar().Teken(new KnopTagHelper { Naar = "/vraag", Soort = "tweede", Icoon = "bel" }, "Bel mij maar");

        Assert.Equal(("BUTTON", "submit", "Neem aan"), (knop.TagName, knop.GetAttribute("type"), knop.TextContent));
        Assert.Equal(("A", "/vraag"), (link.TagName, link.GetAttribute("href")));
        Assert.Contains("nl-button--secondary", link.ClassName!, StringComparison.Ordinal);
        Assert.NotNull(link.QuerySelector("svg[aria-hidden=true]"));
    }

    [Fact]
    public async Task Urgency_has_a_sign_beside_its_colour() =>
        Assert.NotNull((await new Tekenaar().Teken(new LabelTagHelper { Soort = "spoed" }, "Niet veilig")).QuerySelector("svg"));

    [Theory]
    [InlineData("7KM4P2", 3, "7KM 4P2")]
    [InlineData("7KM-4P2", 3, "7KM 4P2")]
    [InlineData("AB12CD34", 4, "AB12 CD34")]
    public async Task A_number_stands_in_groups(string waarde, int per, string groepen) =>
        Assert.Equal(groepen, (await new Tekenaar().Teken(new CasusnummerTagHelper { Waarde = waarde, Per = per })).TextContent);

    [Fact]
    public async Task A_notice_is_shown_once_it_is_there()
    {
        var opties = Options.Create(new CookieTempDataProviderOptions { Cookie = { Name = "melding" } });
        var tekenaar = new Tekenaar();
        Assert.Equal("", (await tekenaar.Kaal(new MeldingTagHelper(opties))).InnerHtml);

        tekenaar.Kijk.HttpContext.Request.Headers.Cookie = "melding=x";
        tekenaar.Kijk.TempData[MeldingTagHelper.Sleutel] = "Het contact is vastgelegd.";

        var melding = await tekenaar.Teken(new MeldingTagHelper(opties));
        Assert.Equal(("status", "Het contact is vastgelegd."), (melding.GetAttribute("role"), melding.TextContent));
    }

    [Fact]
    public async Task A_leefgebied_without_a_drawing_shows_nothing() =>
        Assert.Equal("", (await new Tekenaar().Kaal(new PictogramTagHelper { Leefgebied = "onbekend" })).InnerHtml);

    [Fact]
    public async Task The_last_step_of_the_path_is_the_page_itself()
    {
        var pad = await new Tekenaar().Teken(new KruimelsTagHelper { Pad = [new("Werklijst", "/team"), new("7KM 4P2")] });

        Assert.Equal("/team", pad.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("7KM 4P2", pad.QuerySelector("[aria-current=page]")!.TextContent);
    }

    public static TheoryData<string> Tekeningnamen => [.. Tekeningen.Namen];

    [Theory]
    [MemberData(nameof(Tekeningnamen))]
    public void A_drawing_is_light_silent_and_without_styles(string naam)
    {
        var svg = Tekeningen.Geef(naam).Value!;

        Assert.StartsWith("<svg aria-hidden=\"true\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("style", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("xlink", svg, StringComparison.Ordinal);
        Assert.InRange(svg.Length, 1, 4096);
    }
}
