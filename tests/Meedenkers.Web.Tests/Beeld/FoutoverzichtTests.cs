using Meedenkers.Web.Beeld;

namespace Meedenkers.Web.Tests.Beeld;

/// <summary>The summary names every fault once and leads to its field.</summary>
public class FoutoverzichtTests
{
    [Fact]
    public async Task Without_faults_there_is_no_summary() =>
        Assert.Equal("", (await new Tekenaar().Kaal(new FoutoverzichtTagHelper())).InnerHtml);

    [Fact]
    public async Task It_can_take_focus_and_is_announced()
    {
        var vak = await new Tekenaar().MetFout("Invoer.Naam", "Vul uw voornaam in").Teken(new FoutoverzichtTagHelper());

        Assert.Equal(("alert", "-1"), (vak.GetAttribute("role"), vak.GetAttribute("tabindex")));
        Assert.True(vak.HasAttribute("autofocus"));
        Assert.Equal("Kijk hier nog even naar", vak.QuerySelector("#" + vak.GetAttribute("aria-labelledby"))!.TextContent);
    }

    [Fact]
    public async Task A_refusal_comes_first_and_has_no_link()
    {
        var vak = await new Tekenaar().MetFout("Invoer.Naam", "Vul uw voornaam in").MetFout("", "Dit kan nu niet.").Teken(new FoutoverzichtTagHelper());

        Assert.Equal(["Dit kan nu niet.", "Vul uw voornaam in"], vak.QuerySelectorAll("li").Select(regel => regel.TextContent));
        Assert.Null(vak.QuerySelector("li:first-child a"));
        Assert.Equal("#Invoer_Naam", vak.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_numbered_choice_leads_to_its_group() =>
        Assert.Equal("#Invoer_Leefgebieden", (await new Tekenaar().MetFout("Invoer.Leefgebieden[3]", "Kies opnieuw").Teken(new FoutoverzichtTagHelper()))
            .QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public async Task Faults_stand_in_the_order_of_the_form()
    {
        var tekenaar = new Tekenaar(new Pagina()).MetFout("Invoer.Adres", "derde").MetFout("Invoer.Naam", "eerste").MetFout("Invoer.Mail", "tweede");

        Assert.Equal(["eerste", "tweede", "derde"], (await tekenaar.Teken(new FoutoverzichtTagHelper())).QuerySelectorAll("li").Select(regel => regel.TextContent));
    }

    sealed class Pagina
    {
        public Velden Invoer { get; } = new();

        internal sealed class Velden
        {
            public string Naam { get; set; } = "";

            public string Mail { get; set; } = "";

            public string Adres { get; set; } = "";
        }
    }
}
