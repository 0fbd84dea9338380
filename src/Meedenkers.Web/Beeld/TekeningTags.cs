using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Meedenkers.Web.Beeld;

/// <summary>An interface icon beside words: <c>&lt;mk-icoon naam="bel" /&gt;</c>.</summary>
[HtmlTargetElement("mk-icoon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IcoonTagHelper : TagHelper
{
    public required string Naam { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Vervang(Tekeningen.Geef("ui-" + Naam));
}

/// <summary>The pictogram of a leefgebied; a code without a drawing shows nothing.</summary>
[HtmlTargetElement("mk-pictogram", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PictogramTagHelper : TagHelper
{
    public required string Leefgebied { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var naam = "leefgebied-" + Leefgebied;
        if (Tekeningen.Kent(naam)) output.Vervang(Tekeningen.Geef(naam));
        else output.SuppressOutput();
    }
}

/// <summary>A drawing by its file name: <c>situatie-overzicht</c>, <c>panorama</c>, <c>horizon</c>, <c>hoofd</c>, <c>tij</c>.</summary>
[HtmlTargetElement("mk-tekening", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TekeningTagHelper : TagHelper
{
    public required string Naam { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Tekeningen.Kent(Naam)) output.Vervang(Tekeningen.Geef(Naam));
        else output.SuppressOutput();
    }
}

/// <summary>The logo with its wordmark; <c>licht</c> for use on ink.</summary>
[HtmlTargetElement("mk-merk", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MerkTagHelper : TagHelper
{
    public bool Licht { get; set; }

    public string Naar { get; set; } = "/";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "merk");
        output.Attributes.SetAttribute("href", Naar);
        output.Content.SetHtmlContent(Tekeningen.Geef(Licht ? "merk-licht" : "merk"));
        output.Content.AppendHtml("meedenkers");
    }
}
