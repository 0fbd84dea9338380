using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>One step of the breadcrumb; without <paramref name="Naar"/> it is the page itself. Also an item of a menu.</summary>
public sealed record Kruimel(string Tekst, string? Naar = null)
{
    /// <summary>Pages that belong to this item of a menu, at addresses of their own.</summary>
    public IReadOnlyList<string> Ook { get; init; } = [];

    /// <summary>What a menu says of this item to who is at an address: it is this page, or this page is under it.</summary>
    public string? Huidig(string hier) =>
        hier == Naar ? "page"
        : (Naar is not ("/team" or "/beheer") && Onder(hier, Naar)) || Ook.Any(ook => hier == ook || Onder(hier, ook)) ? "true"
        : null;

    static bool Onder(string hier, string? adres) => hier.StartsWith(adres + "/", StringComparison.Ordinal);
}

/// <summary>Where this page stands among the others.</summary>
[HtmlTargetElement("mk-kruimels", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KruimelsTagHelper : TagHelper
{
    public required IEnumerable<Kruimel> Pad { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Word("nav", "kruimel binnen");
        output.Attributes.SetAttribute("aria-label", "Kruimelpad");
        var lijst = Element("ol", "schoon");
        foreach (var kruimel in Pad)
        {
            var stap = Element(kruimel.Naar is null ? "span" : "a", null, Tekst(kruimel.Tekst));
            if (kruimel.Naar is null) stap.Attributes["aria-current"] = "page";
            else stap.Attributes["href"] = kruimel.Naar;
            lijst.InnerHtml.AppendHtml(Element("li", null, stap));
        }

        output.Content.SetHtmlContent(lijst);
    }
}

/// <summary>Where a question stands: steps that are done, the one where you are, and what comes later.</summary>
[HtmlTargetElement("mk-standlijn")]
public sealed class StandlijnTagHelper : TagHelper
{
    /// <summary>Level of the headings of the steps.</summary>
    public int Kop { get; set; } = 3;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(StandlijnTagHelper)] = Kop;
        output.Word("ol", "standlijn");
        output.Content.SetHtmlContent(await output.GetChildContentAsync());
    }
}

/// <summary>One step of <c>mk-standlijn</c>; the content says more about it.</summary>
[HtmlTargetElement("mk-stap", ParentTag = "mk-standlijn")]
public sealed class StapTagHelper : TagHelper
{
    /// <summary>klaar, nu or straks.</summary>
    public required string Stand { get; set; }

    public required string Titel { get; set; }

    public string? Icoon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var uitleg = await output.GetChildContentAsync();
        output.Word("li", Stand);
        if (Stand is "nu") output.Attributes.SetAttribute("aria-current", "step");
        var (woord, icoon) = Stand switch
        {
            "klaar" => ("Klaar: ", "vink"),
            "nu" => ("Nu: ", "mens"),
            "straks" => ("Later: ", null),
            _ => throw new ArgumentException($"Unknown stand '{Stand}'."),
        };
        IHtmlContent teken = (Icoon ?? icoon) is { } naam ? Tekeningen.Geef("ui-" + naam) : HtmlString.Empty;
        output.Content.SetHtmlContent(Element("span", "knop", teken));
        output.Content.AppendHtml(Kop((int)context.Items[typeof(StandlijnTagHelper)], 3, new HtmlContentBuilder()
            .AppendHtml(Element("span", "alleen-sr", Tekst(woord))).AppendHtml(Tekst(Titel))));
        if (!uitleg.IsEmptyOrWhiteSpace) output.Content.AppendHtml(Element("div", "standlijn__uitleg", uitleg));
    }
}
